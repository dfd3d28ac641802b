import type { AccountId } from '#shared/domain/account/model.ts'
import type { ActionId } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { Waiting } from '../../../ui/waiting.tsx'
import { emptyWord } from '../actions-board.tsx'
import { filterOf, type ActionsQuery } from '../actions-query.ts'
import { useActionsWords } from '../actions-words.ts'
import { isFixed, type ActionEdits } from '../use-actions.ts'
import { linesOf } from './lines.ts'
import { moveByKey, moved } from './moves.ts'
import { NeedLines } from './need-lines.tsx'
import { dayPx, spanOf, widthOf, xOf } from './scale.ts'
import { TimeHead } from './time-head.tsx'
import { headPx, namePx, rowPx } from './timeline-look.ts'
import { TimelineRow } from './timeline-row.tsx'
import { useBarDrag } from './use-bar-drag.ts'
import { useLinesInView } from './use-lines-in-view.ts'

type Props = Readonly<{
  accountId: AccountId | null
  query: ActionsQuery
  chosenId: string | null
  isReadOnly: boolean
  edits: ActionEdits
  onChoose: (id: ActionId) => void
}>

const drawnAtOnce = 2_000

/** Objectives, strategies and actions along time, with what needs what. Actions are moved with the pointer or the arrows. */
export function Timeline({ accountId, query, chosenId, isReadOnly, edits, onChoose }: Props) {
  const say = useActionsWords()
  const today = useToday()
  const answer = useAsk('action.list', {
    today,
    filter: filterOf(query, accountId),
    sort: { field: 'place' },
    limit: drawnAtOnce,
  })
  const rows = useMemo(() => (answer.value?.rows ?? []).map(edits.shown), [answer.value, edits.shown])
  const lines = useMemo(() => linesOf(rows), [rows])
  const span = useMemo(
    () =>
      spanOf(
        lines.flatMap(({ reach }) => reach ?? []),
        today,
      ),
    [lines, today],
  )
  const px = dayPx[query.scale]
  const { inView, box: scroller, measure, onScroll, show } = useLinesInView(lines.length)
  const actions = useMemo(() => lines.flatMap((line, at) => (line.of === 'action' ? [at] : [])), [lines])
  const [reachedId, setReached] = useState<string | null>(null)
  const wanted = useRef<string>(undefined)
  const drag = useBarDrag(px, (id, kind, days) => {
    const row = rows.find(({ action }) => action.id === id)
    const to = row && !isFixed(row, isReadOnly) && moved(row.action, kind, days, today)
    if (to) void edits.edit(row.action, to)
  })

  const goToToday = (): void => {
    const { current } = scroller
    if (current) current.scrollLeft = Math.max(0, xOf(span, today, px) - (current.clientWidth - namePx) / 3)
  }
  const isThere = lines.length > 0
  // oxlint-disable-next-line react/exhaustive-deps -- where one looks at first, not after every edit
  useLayoutEffect(goToToday, [isThere, px])

  // A line that was scrolled to comes into the page after that: whoever walks there goes on with it.
  useEffect(() => {
    if (wanted.current === undefined) return
    const bar = scroller.current?.querySelector<HTMLElement>(`[data-bar="${wanted.current}"]`)
    if (!bar) return
    wanted.current = undefined
    bar.focus({ preventScroll: true })
  })

  if (answer.failure)
    return (
      <Box sx={{ px: 4 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  if (!answer.value) return <Waiting />
  if (rows.length === 0) return <EmptyState sentence={say(emptyWord(query, accountId))} />

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const id = (event.target as HTMLElement).dataset['bar']
    const at = actions.findIndex((line) => lines[line]?.key === id)
    if (id === undefined || at === -1) return
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const next = actions[at + (event.key === 'ArrowUp' ? -1 : 1)]
      const key = next === undefined ? undefined : lines[next]?.key
      event.preventDefault()
      if (next === undefined || key === undefined) return
      wanted.current = key
      setReached(key)
      show(next)
      return
    }
    const move = moveByKey(event)
    const row = rows.find(({ action }) => action.id === id)
    if (!move || !row) return
    event.preventDefault()
    const to = isFixed(row, isReadOnly) ? undefined : moved(row.action, move.kind, move.days, today)
    if (to) void edits.edit(row.action, to)
  }
  const width = namePx + widthOf(span, px)
  const shown = lines.slice(inView.first, inView.last + 1)
  const tabId =
    [reachedId, chosenId].find((id) => id !== null && rows.some(({ action }) => action.id === id)) ??
    rows[0]?.action.id
  return (
    <>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 2,
          alignItems: 'center',
          px: 4,
          pb: 1,
          fontSize: 12,
          color: 'text.secondary',
        }}
      >
        <span>{say('timelineKeys')}</span>
        <Button size="small" onClick={goToToday}>
          {say('toToday')}
        </Button>
        {answer.value.total > rows.length ? <span>{say('cut', { count: rows.length })}</span> : null}
      </Box>
      <Box
        ref={measure}
        onScroll={onScroll}
        role="group"
        aria-label={say('timeline')}
        onKeyDown={onKeyDown}
        {...drag.on}
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          mx: 4,
          mb: 3,
          border: '1px solid',
          borderColor: 'divider',
        }}
      >
        <Box sx={{ position: 'relative' }} style={{ width, height: headPx + lines.length * rowPx }}>
          <TimeHead span={span} px={px} scale={query.scale} today={today} />
          <NeedLines lines={lines} inView={inView} span={span} px={px} />
          {shown.map((line, at) => (
            <TimelineRow
              key={line.key}
              line={line}
              top={headPx + (inView.first + at) * rowPx}
              span={span}
              px={px}
              isChosen={line.key === chosenId}
              isReached={line.key === tabId}
              isFixed={line.of === 'action' && isFixed(line.row, isReadOnly)}
              dragged={drag.dragged?.id === line.key ? drag.dragged : undefined}
              onChoose={() => {
                if (line.of === 'action' && !drag.takeDrop()) onChoose(line.row.action.id)
              }}
            />
          ))}
          <Box
            aria-hidden
            sx={{
              position: 'absolute',
              top: headPx - 4,
              bottom: 0,
              width: '2px',
              bgcolor: 'error.main',
              pointerEvents: 'none',
            }}
            style={{ left: namePx + xOf(span, today, px) }}
          />
        </Box>
      </Box>
    </>
  )
}
