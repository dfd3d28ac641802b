import {
  placeBlock,
  rangeBetween,
  readBlock,
  type GridRange,
} from '#shared/domain/white-space/paste-block.ts'
import { cellsAtOnce } from '#shared/contract/white-space.ts'
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { gridStep, type GridSpot } from '../../ui/grid-step.ts'
import { shownIn, type GridModel } from './grid-model.ts'
import { isTyped, readFigure, typedText } from './typed-figure.ts'
import type { Fill } from './use-fill.ts'
import { useWhiteSpaceWords, type Measure } from './white-space-words.ts'

/** What is being typed, and where. */
export type Editing = Readonly<{ spot: GridSpot; text: string; isWrong: boolean }>

type Props = Readonly<{
  model: GridModel
  measure: Measure
  isReadOnly: boolean
  onKeep: (cells: readonly Fill[]) => Promise<boolean>
  onToggle: (id: string) => void
}>

const namedAtMost = 5

/** The keys, the selection and the clipboard of the grid. */
export function useGrid({ model, measure, isReadOnly, onKeep, onToggle }: Props) {
  const say = useWhiteSpaceWords()
  const { rows, columns, grid } = model
  const [active, setActive] = useState<GridSpot>({ row: 0, column: 0 })
  const [anchor, setAnchor] = useState<GridSpot>(active)
  const [editing, setEditing] = useState<Editing>()
  const [message, setMessage] = useState('')
  const at = inside(active, rows.length, columns.length)
  const range = rangeBetween(inside(anchor, rows.length, columns.length), at)

  const shownAt = ({ row, column }: GridSpot) => {
    const [one, other] = [rows[row], columns[column]]
    return one && other ? shownIn(model, one, other, measure) : ({ kind: 'none' } as const)
  }
  /** The cell that is typed in at a place; none where sums stand. */
  const cellAt = ({ row, column }: GridSpot) => {
    const [one, other] = [rows[row], columns[column]]
    if (!one || !other || one.place === null || other.place === null) return undefined
    return { accountId: one.id, productLineId: other.id, account: one.name, line: other.name }
  }
  const goTo = (spot: GridSpot, isExtending: boolean): void => {
    setActive(spot)
    if (!isExtending) setAnchor(spot)
  }
  const begin = (text: string): void => {
    if (isReadOnly) return
    if (!isTyped(measure)) setMessage(say('reckoned'))
    else if (cellAt(at) === undefined) setMessage(say('sums'))
    else {
      setMessage('')
      setEditing({ spot: at, text, isWrong: false })
    }
  }
  /** Keeps what is typed and goes on; what can't be read stays. */
  const commit = (to?: GridSpot): boolean => {
    if (!editing || !isTyped(measure)) return true
    const cell = cellAt(editing.spot)
    const changes = readFigure(editing.text, measure, grid.currency)
    if (!cell || !changes) {
      setEditing({ ...editing, isWrong: true })
      setMessage(say('wrong', { text: editing.text }))
      return false
    }
    setEditing(undefined)
    setMessage('')
    const before = typedText(shownAt(editing.spot), grid.currency)
    if (editing.text.trim() !== before)
      void onKeep([{ accountId: cell.accountId, productLineId: cell.productLineId, changes }])
    if (to) goTo(to, false)
    return true
  }
  const clear = (): void => {
    if (isReadOnly || !isTyped(measure)) return begin('')
    const cells = spotsOf(range).flatMap((spot) => {
      const cell = cellAt(spot)
      const changes = readFigure('', measure, grid.currency)
      return cell && changes && shownAt(spot).kind !== 'none'
        ? [{ accountId: cell.accountId, productLineId: cell.productLineId, changes }]
        : []
    })
    if (cells.length > 0 && cells.length <= cellsAtOnce) void onKeep(cells)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (editing) return
    const { key } = event
    const isWith = event.ctrlKey || event.metaKey
    const page = key === 'PageDown' ? 12 : key === 'PageUp' ? -12 : 0
    const step = page
      ? { row: Math.min(rows.length - 1, Math.max(0, at.row + page)), column: at.column }
      : gridStep(key, at, rows.length, columns.length)
    if (step && !event.altKey) {
      const far = isWith ? farthest(key, step, rows.length, columns.length) : step
      goTo(far, event.shiftKey)
    } else if (isWith && key.toLowerCase() === 'a') {
      setAnchor({ row: 0, column: 0 })
      setActive({ row: rows.length - 1, column: columns.length - 1 })
    } else if (key === 'Enter' || key === 'F2') {
      const group = [rows[at.row], columns[at.column]].find((node) => node?.isGroup)
      if (key === 'Enter' && group) onToggle(group.id)
      else begin(typedText(shownAt(at), grid.currency))
    } else if (key === 'Delete' || key === 'Backspace') clear()
    else if (key === 'Escape' && (anchor.row !== at.row || anchor.column !== at.column)) setAnchor(at)
    else if (key.length === 1 && !isWith && !event.altKey && key !== ' ') begin(key)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const onEditKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (!editing) return
    const { row, column } = editing.spot
    if (event.key === 'Escape') {
      setEditing(undefined)
      setMessage('')
    } else if (event.key === 'Enter') commit({ row: Math.min(rows.length - 1, row + 1), column })
    else if (event.key === 'Tab')
      commit({ row, column: Math.min(columns.length - 1, Math.max(0, column + (event.shiftKey ? -1 : 1))) })
    else return event.stopPropagation()
    event.preventDefault()
    event.stopPropagation()
  }

  const onCopy = (event: ClipboardEvent<HTMLElement>): void => {
    if (editing) return
    event.preventDefault()
    const lines = Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
      Array.from({ length: range.right - range.left + 1 }, (__, across) =>
        typedText(shownAt({ row: range.top + down, column: range.left + across }), grid.currency).replaceAll(
          /[\t\r\n]/g,
          ' ',
        ),
      ).join('\t'),
    )
    event.clipboardData.setData('text/plain', lines.join('\n'))
  }

  const onPaste = (event: ClipboardEvent<HTMLElement>): void => {
    if (editing) return
    event.preventDefault()
    if (isReadOnly) return
    if (!isTyped(measure)) return setMessage(say('reckoned'))
    const { texts, outside } = placeBlock(
      readBlock(event.clipboardData.getData('text/plain')),
      range,
      rows.length,
      columns.length,
    )
    const unread: string[] = []
    let onSums = 0
    const cells = texts.flatMap(({ row, column, text }): Fill[] => {
      const cell = cellAt({ row, column })
      if (!cell) {
        onSums++
        return []
      }
      const { account, line, ...place } = cell
      const changes = readFigure(text, measure, grid.currency)
      if (changes) return [{ ...place, changes }]
      unread.push(say('cellSaid', { text: text.slice(0, 40), account, line }))
      return []
    })
    if (cells.length > cellsAtOnce) return setMessage(say('tooMany', { count: cellsAtOnce }))
    const named = unread.slice(0, namedAtMost).join('; ')
    const more = unread.length - namedAtMost
    const told = [
      unread.length > 0
        ? say('notRead', {
            count: unread.length,
            cells: more > 0 ? say('andMore', { cells: named, count: more }) : named,
          })
        : '',
      onSums > 0 ? say('onSums', { count: onSums }) : '',
      outside > 0 ? say('outside', { count: outside }) : '',
    ].filter(Boolean)
    if (cells.length === 0) return setMessage(told.join(' '))
    void onKeep(cells).then((isKept) => {
      setMessage([...(isKept ? [say('pasted', { count: cells.length })] : []), ...told].join(' '))
    })
  }

  return {
    active: at,
    range,
    editing,
    message,
    goTo,
    begin,
    commit,
    type: (text: string) => setEditing((now) => now && { ...now, text, isWrong: false }),
    onKeyDown,
    onEditKey,
    onCopy,
    onPaste,
  }
}

export type GridHands = ReturnType<typeof useGrid>

/** A spot that is still there when rows or columns were closed. */
function inside({ row, column }: GridSpot, rows: number, columns: number): GridSpot {
  return { row: Math.max(0, Math.min(row, rows - 1)), column: Math.max(0, Math.min(column, columns - 1)) }
}

function farthest(key: string, step: GridSpot, rows: number, columns: number): GridSpot {
  switch (key) {
    case 'ArrowUp':
      return { ...step, row: 0 }
    case 'ArrowDown':
      return { ...step, row: rows - 1 }
    case 'Home':
      return { row: 0, column: 0 }
    case 'End':
      return { row: rows - 1, column: columns - 1 }
    default:
      return { ...step, column: key === 'ArrowLeft' ? 0 : columns - 1 }
  }
}

function spotsOf({ top, bottom, left, right }: GridRange): readonly GridSpot[] {
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({
    row: top + Math.floor(index / (right - left + 1)),
    column: left + (index % (right - left + 1)),
  }))
}
