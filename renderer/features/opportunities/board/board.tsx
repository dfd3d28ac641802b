import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { OpportunityId } from '#shared/domain/opportunity/model.ts'
import Box from '@mui/material/Box'
import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { filterOf, type OpportunitiesQuery } from '../opportunities-query.ts'
import { useOpportunitiesWords } from '../opportunities-words.ts'
import { useMove } from '../use-move.tsx'
import { BoardColumnView } from './board-column.tsx'
import { useCarry } from './use-carry.ts'

type Props = Readonly<{
  accountId: AccountId | null
  query: OpportunitiesQuery
  chosenId: string | null
  isReadOnly: boolean
  onChoose: (id: OpportunityId) => void
}>
type Columns = Output<'opportunity.getBoard'>

/** A column for each stage. Cards are carried with the pointer or moved with Shift and an arrow. */
export function Board({ accountId, query, chosenId, isReadOnly, onChoose }: Props) {
  const say = useOpportunitiesWords()
  const answer = useAsk('opportunity.getBoard', { filter: filterOf({ ...query, state: null }, accountId) })
  const [move, dialog] = useMove()
  const board = useRef<HTMLDivElement>(null)
  const focusedId = useRef<string>(undefined)
  const columns = answer.value ?? []

  const moveTo = (id: string, column: number): void => {
    const card = columns.flatMap(({ rows }) => rows).find((row) => row.id === id)
    const to = columns[column]?.column
    focusedId.current = id
    if (card && to) move(card, to)
  }
  const carry = useCarry(!isReadOnly, moveTo)

  // A card that has moved to another column is another element there: who moved it goes on with it.
  useEffect(() => {
    if (document.activeElement !== document.body || focusedId.current === undefined) return
    board.current?.querySelector<HTMLElement>(`[data-card="${focusedId.current}"]`)?.focus()
  })

  if (answer.failure)
    return (
      <Box sx={{ px: 4 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  if (!answer.value) return null
  if (columns.every(({ total }) => total === 0))
    return <EmptyState sentence={say(emptyWord(query, accountId))} />

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const id = (event.target as HTMLElement).dataset['card']
    if (id === undefined) return
    const place = placeOf(columns, id)
    const step = steps[event.key]
    if (!place || !step) return
    event.preventDefault()
    const [across, down] = step
    if (event.shiftKey) {
      if (!isReadOnly && across !== 0) moveTo(id, place.column + across)
      return
    }
    const next = cardFrom(columns, place, across, down)
    if (next) board.current?.querySelector<HTMLElement>(`[data-card="${next}"]`)?.focus()
  }
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    focusedId.current = event.target.dataset['card']
  }
  const first = columns.flatMap(({ rows }) => rows)[0]?.id
  const carriedRow = columns.flatMap(({ rows }) => rows).find(({ id }) => id === carry.carried?.id)
  return (
    <>
      <Box sx={{ px: 4, pb: 1, fontSize: 12, color: 'text.secondary' }}>{say('boardKeys')}</Box>
      <Box
        ref={board}
        role="group"
        aria-label={say('board')}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onPointerDown={carry.onPointerDown}
        onPointerMove={carry.onPointerMove}
        onPointerUp={carry.onPointerUp}
        onPointerCancel={carry.onPointerCancel}
        sx={{ flex: 1, minHeight: 0, display: 'flex', gap: 2, px: 4, pb: 3, overflowX: 'auto' }}
      >
        {columns.map((each, index) => (
          <BoardColumnView
            key={each.column.of === 'stage' ? each.column.key : each.column.of}
            index={index}
            column={each}
            isOver={carry.carried?.column === index}
            chosenId={chosenId}
            firstId={columns.some(({ rows }) => rows.some(({ id }) => id === chosenId)) ? chosenId : first}
            onChoose={(id) => {
              if (!carry.takeDrop()) onChoose(id)
            }}
          />
        ))}
      </Box>
      {carry.carried && carriedRow ? (
        <Box aria-hidden sx={flagLook} style={{ left: carry.carried.x + 10, top: carry.carried.y + 8 }}>
          {carriedRow.name}
        </Box>
      ) : null}
      {dialog}
    </>
  )
}

const flagLook = {
  position: 'fixed',
  zIndex: 1400,
  maxWidth: 220,
  px: 2,
  py: 1,
  borderRadius: 1,
  border: '1px solid',
  borderColor: 'primary.main',
  bgcolor: 'background.paper',
  pointerEvents: 'none',
  fontWeight: 600,
}

type Place = Readonly<{ column: number; row: number }>

const steps: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function placeOf(columns: Columns, id: string): Place | undefined {
  const column = columns.findIndex(({ rows }) => rows.some((row) => row.id === id))
  if (column === -1) return undefined
  return { column, row: columns[column]?.rows.findIndex((row) => row.id === id) ?? 0 }
}

/** The card one step on; columns without cards are stepped over. */
function cardFrom(
  columns: Columns,
  { column, row }: Place,
  across: number,
  down: number,
): string | undefined {
  if (across === 0) return columns[column]?.rows[row + down]?.id
  for (let at = column + across; columns[at]; at += across) {
    const rows = columns[at]?.rows ?? []
    if (rows.length > 0) return rows[Math.min(row, rows.length - 1)]?.id
  }
  return undefined
}

function emptyWord({ search, ownerId }: OpportunitiesQuery, accountId: AccountId | null) {
  if (search !== '' || ownerId !== null) return 'noneMatches'
  return accountId === null ? 'none' : 'noneOfAccount'
}
