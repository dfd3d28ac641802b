import type { AccountId } from '#shared/domain/account/model.ts'
import type { ActionId } from '#shared/domain/plan/model.ts'
import { addDays, addMonths, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useRef, type KeyboardEvent } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { CarryFlag } from '../../../ui/board/carry-flag.tsx'
import { useCarry } from '../../../ui/board/use-carry.ts'
import { useKeptFocus } from '../../../ui/board/use-kept-focus.ts'
import { formatMonth } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import type { SetParams } from '../../../ui/use-params-set.ts'
import { useToday } from '../../../ui/use-today.ts'
import { Waiting } from '../../../ui/waiting.tsx'
import { filterOf, type ActionsQuery } from '../actions-query.ts'
import { useActionsWords } from '../actions-words.ts'
import { firstOfMonth } from '../timeline/scale.ts'
import { isFixed, type ActionEdits } from '../use-actions.ts'
import { DayCell } from './day-cell.tsx'
import { weeksOfMonth } from './month-days.ts'

type Props = Readonly<{
  accountId: AccountId | null
  query: ActionsQuery
  chosenId: string | null
  isReadOnly: boolean
  edits: ActionEdits
  onSet: SetParams
  onChoose: (id: ActionId) => void
}>

const drawnAtOnce = 2_000
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** A month with the actions on the days they are due. They are carried to another day, or moved with Shift and an arrow. */
export function MonthView({ accountId, query, chosenId, isReadOnly, edits, onSet, onChoose }: Props) {
  const say = useActionsWords()
  const today = useToday()
  const grid = useRef<HTMLDivElement>(null)
  const kept = useKeptFocus(grid)
  const month = firstOfMonth(query.month ?? today)
  const weeks = weeksOfMonth(month)
  const days = weeks.flat()
  const answer = useAsk('action.list', {
    today,
    filter: { ...filterOf(query, accountId), dueFrom: days[0] ?? month, dueTo: days.at(-1) ?? month },
    sort: { field: 'dueOn' },
    limit: drawnAtOnce,
  })
  const rows = (answer.value?.rows ?? []).map(edits.shown)
  const byDay = Map.groupBy(rows, ({ action }) => action.dueOn)
  const moveTo = (id: string, dueOn: CalendarDay | undefined): void => {
    const row = rows.find(({ action }) => action.id === id)
    if (!row || !dueOn || dueOn === row.action.dueOn || isFixed(row, isReadOnly)) return
    const { startsOn } = row.action
    void edits.edit(row.action, { dueOn, ...(startsOn && startsOn > dueOn ? { startsOn: dueOn } : {}) })
  }
  const carry = useCarry(!isReadOnly, (id, column) => moveTo(id, days[column]))

  if (answer.failure)
    return (
      <Box sx={{ px: 4 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  if (!answer.value) return <Waiting />

  const ordered = days.flatMap((day) => byDay.get(day) ?? [])
  const go = (to: CalendarDay): void =>
    onSet({ month: to.slice(0, 7) === today.slice(0, 7) ? null : to.slice(0, 7) })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const id = (event.target as HTMLElement).dataset['card']
    const step = steps[event.key]
    const at = ordered.findIndex(({ action }) => action.id === id)
    const row = ordered[at]
    if (!row || step === undefined) return
    event.preventDefault()
    if (event.shiftKey) {
      const to = row.action.dueOn && addDays(row.action.dueOn, step)
      if (!to || isFixed(row, isReadOnly)) return
      kept.keep(row.action.id)
      moveTo(row.action.id, to)
      if (!days.includes(to)) go(to)
      return
    }
    const next = ordered[at + Math.sign(step)]
    if (next) grid.current?.querySelector<HTMLElement>(`[data-card="${next.action.id}"]`)?.focus()
  }
  const carried = rows.find(({ action }) => action.id === carry.carried?.id)
  const tabId = ordered.some(({ action }) => action.id === chosenId) ? chosenId : ordered[0]?.action.id
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', px: 4, pb: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, pb: 1 }}>
        <Button size="small" onClick={() => go(addMonths(month, -1))}>
          {say('earlier')}
        </Button>
        <Typography variant="h2" aria-live="polite" sx={{ minWidth: 150, textAlign: 'center' }}>
          {formatMonth(month.slice(0, 7))}
        </Typography>
        <Button size="small" onClick={() => go(addMonths(month, 1))}>
          {say('later')}
        </Button>
        <Button size="small" onClick={() => go(today)}>
          {say('today')}
        </Button>
        <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
          {say('calendarKeys')}
        </Box>
        {answer.value.total > rows.length ? (
          <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
            {say('cut', { count: rows.length })}
          </Box>
        ) : null}
      </Box>
      <Box
        ref={grid}
        role="group"
        aria-label={formatMonth(month.slice(0, 7))}
        onKeyDown={onKeyDown}
        onFocus={kept.onFocus}
        onPointerDown={carry.onPointerDown}
        onPointerMove={carry.onPointerMove}
        onPointerUp={carry.onPointerUp}
        onPointerCancel={carry.onPointerCancel}
        sx={gridLook}
        style={{ gridTemplateRows: `24px repeat(${weeks.length}, minmax(84px, 1fr))` }}
      >
        {(weeks[0] ?? []).map((day) => (
          <Box key={day} aria-hidden sx={{ px: 2, fontSize: 12, fontWeight: 600, color: 'text.secondary' }}>
            {weekdayName(day)}
          </Box>
        ))}
        {days.map((day, index) => (
          <DayCell
            key={day}
            index={index}
            day={day}
            isOfMonth={day.slice(0, 7) === month.slice(0, 7)}
            isToday={day === today}
            isOver={carry.carried?.column === index}
            rows={byDay.get(day) ?? []}
            today={today}
            tabId={tabId}
            chosenId={chosenId}
            isOfAll={accountId === null}
            onChoose={(id) => {
              if (!carry.takeDrop()) onChoose(id as ActionId)
            }}
          />
        ))}
      </Box>
      {carry.carried && carried ? <CarryFlag carried={carry.carried} name={carried.action.title} /> : null}
    </Box>
  )
}

function weekdayName(day: CalendarDay): string {
  return new Intl.DateTimeFormat(navigator.language, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

const gridLook = {
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  display: 'grid',
  gridTemplateColumns: 'repeat(7, minmax(96px, 1fr))',
  border: '1px solid',
  borderColor: 'divider',
} as const
