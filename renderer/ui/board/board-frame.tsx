import Box from '@mui/material/Box'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { cardFrom, placeOf, stepOf } from './board-keys.ts'
import { CarryFlag } from './carry-flag.tsx'
import { useCarry } from './use-carry.ts'
import { useKeptFocus } from './use-kept-focus.ts'

/** What a column is told of: whether a card is carried over it, and the card that Tab comes to. */
export type ColumnState = Readonly<{ isOver: boolean; firstId: string | undefined }>

type Props = Readonly<{
  label: string
  /** What keys and pointer do, in a sentence. */
  keys: string
  /** The ids of the cards of each column, in order. A column bears `data-column`, a card `data-card`. */
  columns: readonly (readonly Readonly<{ id: string }>[])[]
  chosenId: string | null
  isReadOnly: boolean
  nameOf: (id: string) => string | undefined
  onMove: (id: string, column: number) => void
  onChoose: (id: string) => void
  children: (column: number, state: ColumnState, choose: (id: string) => void) => ReactNode
}>

/** Columns of cards that are carried with the pointer, or walked with the arrows and moved with Shift and an arrow. */
export function BoardFrame(props: Props) {
  const { label, keys, columns, chosenId, isReadOnly, nameOf, onMove, onChoose, children } = props
  const board = useRef<HTMLDivElement>(null)
  const kept = useKeptFocus(board)
  const moveTo = (id: string, column: number): void => {
    kept.keep(id)
    if (columns[column]) onMove(id, column)
  }
  const carry = useCarry(!isReadOnly, moveTo)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const id = (event.target as HTMLElement).dataset['card']
    if (id === undefined) return
    const place = placeOf(columns, id)
    const step = stepOf(event.key)
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
  const firstId = columns.some((rows) => rows.some(({ id }) => id === chosenId))
    ? (chosenId ?? undefined)
    : columns.flat()[0]?.id
  const carriedName = carry.carried && nameOf(carry.carried.id)

  return (
    <>
      <Box sx={{ px: 4, pb: 1, fontSize: 12, color: 'text.secondary' }}>{keys}</Box>
      <Box
        ref={board}
        role="group"
        aria-label={label}
        onKeyDown={onKeyDown}
        onFocus={kept.onFocus}
        onPointerDown={carry.onPointerDown}
        onPointerMove={carry.onPointerMove}
        onPointerUp={carry.onPointerUp}
        onPointerCancel={carry.onPointerCancel}
        sx={{ flex: 1, minHeight: 0, display: 'flex', gap: 2, px: 4, pb: 3, overflowX: 'auto' }}
      >
        {columns.map((_rows, index) =>
          children(index, { isOver: carry.carried?.column === index, firstId }, (id) => {
            if (!carry.takeDrop()) onChoose(id)
          }),
        )}
      </Box>
      {carry.carried && carriedName !== undefined ? (
        <CarryFlag carried={carry.carried} name={carriedName} />
      ) : null}
    </>
  )
}
