import type { ActionRow } from '#shared/contract/action-views.ts'
import type { ActionState } from '#shared/domain/plan/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import { BoardCard } from '../../ui/board/board-card.tsx'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { formatCount, formatDay } from '../../ui/format.ts'
import { isOverdue, stateMarks } from './action-look.ts'
import { useActionsWords } from './actions-words.ts'

type Props = Readonly<{
  index: number
  state: ActionState
  total: number
  rows: readonly ActionRow[]
  today: CalendarDay
  isOver: boolean
  chosenId: string | null
  firstId: string | undefined
  isOfAll: boolean
  onChoose: (id: string) => void
}>

/** A state with how many actions are in it, and its cards. */
export function BoardColumn({ index, state, total, rows, isOver, ...rest }: Props) {
  const say = useActionsWords()
  const titleId = useId()
  const more = total - rows.length
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      data-column={index}
      sx={{
        flex: '1 0 190px',
        maxWidth: 360,
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        border: '1px solid',
        borderColor: isOver ? 'primary.main' : 'divider',
        borderRadius: 1,
        bgcolor: isOver ? 'primary.light' : 'background.default',
      }}
    >
      <Box sx={{ px: 2, py: 1.5, borderBottom: '1px solid', borderColor: 'divider' }}>
        <Typography id={titleId} variant="h3">
          <span aria-hidden>{stateMarks[state]} </span>
          {say(`state-${state}`)}{' '}
          <Box component="span" sx={quiet}>
            {formatCount(total)}
          </Box>
        </Typography>
      </Box>
      <Box
        sx={{
          flex: 1,
          minHeight: 60,
          overflowY: 'auto',
          p: 1.5,
          display: 'grid',
          gap: 1.5,
          alignContent: 'start',
        }}
      >
        {rows.map((row) => (
          <Card key={row.action.id} row={row} {...rest} />
        ))}
        {more > 0 ? <Box sx={{ ...quiet, fontSize: 12 }}>{say('moreCards', { count: more })}</Box> : null}
      </Box>
    </Box>
  )
}

type CardProps = Pick<Props, 'today' | 'chosenId' | 'firstId' | 'isOfAll' | 'onChoose'> &
  Readonly<{ row: ActionRow }>

function Card({ row, today, chosenId, firstId, isOfAll, onChoose }: CardProps) {
  const say = useActionsWords()
  const { action, accountName, objectiveTitle, ownerName } = row
  const title = action.title === '' ? say('unnamed') : action.title
  const isLate = isOverdue(row, today)
  const day = action.dueOn === null ? say('noDay') : formatDay(action.dueOn)
  const dayText = isLate ? `${day} · ${say('overdue')}` : day
  const owner = ownerName ?? say('noOwner')
  const isChosen = action.id === chosenId
  return (
    <BoardCard
      id={action.id}
      label={say('cardLabel', { title, account: accountName, day: dayText, owner })}
      isChosen={isChosen}
      isReached={action.id === firstId}
      onChoose={() => onChoose(action.id)}
    >
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{title}</Box>
      {isOfAll ? <Box sx={quiet}>{accountName}</Box> : null}
      <Box sx={{ ...quiet, fontSize: 12 }}>{objectiveTitle}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, fontSize: 12 }}>
        <Box component="span" sx={{ color: isLate ? 'error.main' : 'text.secondary' }}>
          {dayText}
        </Box>
        <Box component="span" sx={quiet}>
          {owner}
        </Box>
      </Box>
    </BoardCard>
  )
}

const quiet = { color: 'text.secondary', fontWeight: 400 } as const
