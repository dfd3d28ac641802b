import type { ActionRow } from '#shared/contract/action-views.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { formatDay } from '../../../ui/format.ts'
import { isOverdue, stateMarks } from '../action-look.ts'
import { useActionsWords } from '../actions-words.ts'

type Props = Readonly<{
  index: number
  day: CalendarDay
  isOfMonth: boolean
  isToday: boolean
  isOver: boolean
  rows: readonly ActionRow[]
  today: CalendarDay
  tabId: string | null | undefined
  chosenId: string | null
  isOfAll: boolean
  onChoose: (id: string) => void
}>

/** A day of the month with what is due on it. A full day scrolls within itself. */
export function DayCell({ index, day, isOfMonth, isToday, isOver, rows, ...rest }: Props) {
  const say = useActionsWords()
  return (
    <Box
      data-column={index}
      role="group"
      aria-label={say('dayLabel', { day: formatDay(day), count: rows.length })}
      sx={{
        minWidth: 0,
        overflow: 'auto',
        borderTop: '1px solid',
        borderLeft: index % 7 === 0 ? 0 : '1px solid',
        borderColor: 'divider',
        bgcolor: isOver ? 'primary.light' : isOfMonth ? 'background.paper' : 'background.default',
        p: 1,
      }}
    >
      <Box
        aria-current={isToday ? 'date' : undefined}
        sx={{
          fontSize: 12,
          fontWeight: isToday ? 700 : 400,
          textDecoration: isToday ? 'underline' : 'none',
          color: isOfMonth ? 'text.primary' : 'text.secondary',
        }}
      >
        {Number(day.slice(8))}
      </Box>
      {rows.map((row) => (
        <Entry key={row.action.id} row={row} {...rest} />
      ))}
    </Box>
  )
}

type EntryProps = Pick<Props, 'today' | 'tabId' | 'chosenId' | 'isOfAll' | 'onChoose'> &
  Readonly<{ row: ActionRow }>

function Entry({ row, today, tabId, chosenId, isOfAll, onChoose }: EntryProps) {
  const say = useActionsWords()
  const { action } = row
  const title = action.title === '' ? say('unnamed') : action.title
  const isLate = isOverdue(row, today)
  const day = action.dueOn === null ? say('noDay') : formatDay(action.dueOn)
  return (
    <ButtonBase
      data-card={action.id}
      tabIndex={action.id === tabId ? 0 : -1}
      aria-pressed={action.id === chosenId}
      aria-label={say('cardLabel', {
        title,
        account: row.accountName,
        day: isLate ? `${day} · ${say('overdue')}` : day,
        owner: row.ownerName ?? say('noOwner'),
      })}
      title={isOfAll ? `${title} (${row.accountName})` : title}
      onClick={() => onChoose(action.id)}
      sx={{
        display: 'block',
        width: '100%',
        textAlign: 'left',
        px: 1,
        mt: '2px',
        fontFamily: 'inherit',
        fontSize: 12,
        lineHeight: '20px',
        whiteSpace: 'nowrap',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        touchAction: 'none',
        border: '1px solid',
        borderColor: action.id === chosenId ? 'primary.main' : 'divider',
        borderLeft: '3px solid',
        borderLeftColor: isLate ? 'error.main' : 'primary.main',
        borderRadius: 0.5,
        color: action.state === 'done' || action.state === 'dropped' ? 'text.secondary' : 'text.primary',
        textDecoration: action.state === 'dropped' ? 'line-through' : 'none',
        '&:hover': { borderColor: 'primary.main' },
      }}
    >
      <span aria-hidden>{isLate ? '!' : stateMarks[action.state]} </span>
      {title}
    </ButtonBase>
  )
}
