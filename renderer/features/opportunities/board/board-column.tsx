import type { Output } from '#shared/contract/contract.ts'
import type { OpportunityRow } from '#shared/contract/opportunity-views.ts'
import type { OpportunityId } from '#shared/domain/opportunity/model.ts'
import Box from '@mui/material/Box'
import { BoardCard } from '../../../ui/board/board-card.tsx'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useParams } from 'react-router'
import { formatCount, formatDay } from '../../../ui/format.ts'
import { useToday } from '../../../ui/use-today.ts'
import { moneyText, sumsText } from '../../../ui/money-text.ts'
import { useOpportunitiesWords } from '../opportunities-words.ts'

type Props = Readonly<{
  index: number
  column: Output<'opportunity.getBoard'>[number]
  isOver: boolean
  chosenId: string | null
  /** The card that Tab comes to; the arrows lead on from there. */
  firstId: string | null | undefined
  onChoose: (id: OpportunityId) => void
}>

/** A stage with how many are in it, what they are worth, and its cards. */
export function BoardColumnView({ index, column, isOver, chosenId, firstId, onChoose }: Props) {
  const say = useOpportunitiesWords()
  const titleId = useId()
  const { of } = column.column
  const name = column.column.of === 'stage' ? column.column.name : say(`column-${column.column.of}`)
  const more = column.total - column.rows.length
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      data-column={index}
      sx={{
        flex: '1 0 156px',
        maxWidth: 320,
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        border: '1px solid',
        borderColor: isOver ? 'primary.main' : 'divider',
        borderStyle: of === 'no-stage' ? 'dashed' : 'solid',
        borderRadius: 1,
        bgcolor: isOver ? 'primary.light' : 'background.default',
      }}
    >
      <Box sx={{ px: 2, py: 1.5, borderBottom: '1px solid', borderColor: 'divider' }}>
        <Typography id={titleId} variant="h3">
          {name}{' '}
          <Box component="span" sx={quiet}>
            {formatCount(column.total)}
          </Box>
        </Typography>
        <Box sx={{ ...quiet, fontSize: 12, minHeight: 18 }}>
          {sumsText(column.sums.slice(0, sumsShown))}
          {column.sums.length > sumsShown
            ? ` ${say('moreCurrencies', { count: column.sums.length - sumsShown })}`
            : ''}
        </Box>
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
        {column.rows.map((row) => (
          <Card
            key={row.id}
            row={row}
            isChosen={row.id === chosenId}
            isReached={row.id === firstId}
            onChoose={() => onChoose(row.id)}
          />
        ))}
        {more > 0 ? <Box sx={{ ...quiet, fontSize: 12 }}>{say('moreCards', { count: more })}</Box> : null}
      </Box>
    </Box>
  )
}

/** As many as stand in the head of a column; the table and the forecast have all. */
const sumsShown = 2

type CardProps = Readonly<{
  row: OpportunityRow
  isChosen: boolean
  isReached: boolean
  onChoose: () => void
}>

function Card({ row, isChosen, isReached, onChoose }: CardProps) {
  const say = useOpportunitiesWords()
  const today = useToday()
  const isOfAll = useParams()['accountId'] === undefined
  const amount = row.amountMinor === null ? say('noAmount') : moneyText(row.amountMinor, row.currency)
  const isLate = row.state === 'open' && row.closesOn !== null && row.closesOn < today
  const shownDay = row.state === 'open' ? row.closesOn : row.closedOn
  const day = shownDay === null ? say('noDay') : formatDay(shownDay)
  const dayText = isLate ? `${day} · ${say('overdue')}` : day
  return (
    <BoardCard
      id={row.id}
      label={say('cardLabel', {
        name: row.name,
        account: row.accountName,
        amount,
        day: dayText,
        percent: row.probability,
      })}
      isChosen={isChosen}
      isReached={isReached}
      onChoose={onChoose}
    >
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{row.name}</Box>
      {isOfAll ? <Box sx={quiet}>{row.accountName}</Box> : null}
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <span>{amount}</span>
        {row.state === 'open' ? <Box component="span" sx={quiet}>{`${row.probability} %`}</Box> : null}
      </Box>
      <Box sx={{ ...quiet, color: isLate ? 'error.main' : 'text.secondary', fontSize: 12 }}>{dayText}</Box>
      {row.ownerName === null ? null : <Box sx={{ ...quiet, fontSize: 12 }}>{row.ownerName}</Box>}
    </BoardCard>
  )
}

const quiet = { color: 'text.secondary', fontWeight: 400 } as const
