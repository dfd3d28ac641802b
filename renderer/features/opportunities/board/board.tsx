import type { AccountId } from '#shared/domain/account/model.ts'
import type { OpportunityId } from '#shared/domain/opportunity/model.ts'
import Box from '@mui/material/Box'
import { useAsk } from '../../../api/use-ask.ts'
import { BoardFrame } from '../../../ui/board/board-frame.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { filterOf, type OpportunitiesQuery } from '../opportunities-query.ts'
import { useOpportunitiesWords } from '../opportunities-words.ts'
import { useMove } from '../use-move.tsx'
import { BoardColumnView } from './board-column.tsx'

type Props = Readonly<{
  accountId: AccountId | null
  query: OpportunitiesQuery
  chosenId: string | null
  isReadOnly: boolean
  onChoose: (id: OpportunityId) => void
}>

/** A column for each stage. Cards are carried with the pointer or moved with Shift and an arrow. */
export function Board({ accountId, query, chosenId, isReadOnly, onChoose }: Props) {
  const say = useOpportunitiesWords()
  const answer = useAsk('opportunity.getBoard', { filter: filterOf({ ...query, state: null }, accountId) })
  const [move, dialog] = useMove()
  const columns = answer.value ?? []
  const cardOf = (id: string) => columns.flatMap(({ rows }) => rows).find((row) => row.id === id)

  if (answer.failure)
    return (
      <Box sx={{ px: 4 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  if (!answer.value) return <Waiting />
  if (columns.every(({ total }) => total === 0))
    return <EmptyState sentence={say(emptyWord(query, accountId))} />

  return (
    <>
      <BoardFrame
        label={say('board')}
        keys={say('boardKeys')}
        columns={columns.map(({ rows }) => rows)}
        chosenId={chosenId}
        isReadOnly={isReadOnly}
        nameOf={(id) => cardOf(id)?.name}
        onMove={(id, column) => {
          const card = cardOf(id)
          const to = columns[column]?.column
          if (card && to) move(card, to)
        }}
        onChoose={(id) => onChoose(id as OpportunityId)}
      >
        {(index, { isOver, firstId }, choose) => {
          const each = columns[index]
          return each ? (
            <BoardColumnView
              key={each.column.of === 'stage' ? each.column.key : each.column.of}
              index={index}
              column={each}
              isOver={isOver}
              chosenId={chosenId}
              firstId={firstId}
              onChoose={choose}
            />
          ) : null
        }}
      </BoardFrame>
      {dialog}
    </>
  )
}

function emptyWord({ search, ownerId }: OpportunitiesQuery, accountId: AccountId | null) {
  if (search !== '' || ownerId !== null) return 'noneMatches'
  return accountId === null ? 'none' : 'noneOfAccount'
}
