import type { ActionRow } from '#shared/contract/action-views.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { ActionId } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import { useAsk } from '../../api/use-ask.ts'
import { BoardFrame } from '../../ui/board/board-frame.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useToday } from '../../ui/use-today.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { filterOf, type ActionsQuery } from './actions-query.ts'
import { useActionsWords } from './actions-words.ts'
import { BoardColumn } from './board-column.tsx'
import { isFixed, type ActionEdits } from './use-actions.ts'

type Props = Readonly<{
  accountId: AccountId | null
  query: ActionsQuery
  chosenId: string | null
  isReadOnly: boolean
  edits: ActionEdits
  onChoose: (id: ActionId) => void
}>

/** A column for each state. Cards are carried with the pointer or moved with Shift and an arrow. */
export function ActionsBoard({ accountId, query, chosenId, isReadOnly, edits, onChoose }: Props) {
  const say = useActionsWords()
  const today = useToday()
  const answer = useAsk('action.getBoard', { today, filter: filterOf(query, accountId) })
  if (answer.failure)
    return (
      <Box sx={{ px: 4 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  if (!answer.value) return <Waiting />
  if (answer.value.every(({ total }) => total === 0))
    return <EmptyState sentence={say(emptyWord(query, accountId))} />

  const shown = answer.value.flatMap(({ rows }) => rows.map(edits.shown))
  const columns = answer.value.map(({ state, total, rows }) => {
    const there = shown.filter(({ action }) => action.state === state)
    return { state, total: total + there.length - rows.length, rows: there }
  })
  const rowOf = (id: string): ActionRow | undefined => shown.find(({ action }) => action.id === id)
  return (
    <BoardFrame
      label={say('board')}
      keys={say('boardKeys')}
      columns={columns.map(({ rows }) => rows.map(({ action }) => action))}
      chosenId={chosenId}
      isReadOnly={isReadOnly}
      nameOf={(id) => rowOf(id)?.action.title}
      onMove={(id, column) => {
        const row = rowOf(id)
        const to = columns[column]?.state
        if (row && to && to !== row.action.state && !isFixed(row, isReadOnly))
          void edits.edit(row.action, { state: to })
      }}
      onChoose={(id) => onChoose(id as ActionId)}
    >
      {(index, { isOver, firstId }, choose) => {
        const column = columns[index]
        return column ? (
          <BoardColumn
            key={column.state}
            index={index}
            {...column}
            today={today}
            isOver={isOver}
            chosenId={chosenId}
            firstId={firstId}
            isOfAll={accountId === null}
            onChoose={choose}
          />
        ) : null
      }}
    </BoardFrame>
  )
}

/** What an empty view says. */
export function emptyWord(
  { search, planId, ownerId, gathered, state }: ActionsQuery,
  accountId: AccountId | null,
) {
  if (search !== '' || [planId, ownerId, gathered, state].some((each) => each !== null)) return 'noneMatches'
  return accountId === null ? 'none' : 'noneOfAccount'
}
