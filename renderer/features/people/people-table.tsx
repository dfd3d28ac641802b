import type { Contact } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLookWords } from './look/look-words.ts'
import type { MapLook } from './look/map-look-of.ts'
import { useSayLines } from './look/use-say-lines.ts'
import type { People } from './people.ts'
import { columnsFor, inOrder, rowsFrom, type Order } from './people-rows.ts'
import { rangeOf, toggledIn } from './selection.ts'
import { usePeopleWords } from './people-words.ts'
import { PersonRowView } from './person-row.tsx'
import { gridColumns, rowPx, tableWidthPx, TableHead } from './table-head.tsx'
import type { Find } from './use-find.ts'
import type { PeopleData } from './use-people-data.ts'
import type { PeoplePlace } from './use-people-place.ts'

type Props = Readonly<{
  people: People
  data: PeopleData
  /** What the cards of the map show of them; whom the filter does not mean fades, or is left out where only the others are listed. */
  look: MapLook
  isListed: boolean
  place: PeoplePlace
  find: Find
  isReadOnly: boolean
  onOpen: () => void
  onRemove: (contact: Contact) => void
}>

/** Rows kept ready above and below what is seen. */
const spareRows = 12

/** The same people as rows, one long list of which only what is seen is drawn. Arrow keys walk, Enter opens the panel. */
export function PeopleTable({
  people,
  data,
  look,
  isListed,
  place,
  find,
  isReadOnly,
  onOpen,
  onRemove,
}: Props) {
  const say = usePeopleWords()
  const sayLook = useLookWords()
  const scroller = useRef<HTMLDivElement>(null)
  const [order, setOrder] = useState<Order>({ column: 'name', isDown: false })
  const [seen, setSeen] = useState({ top: 0, height: 800 })
  const { relationships, team, aging } = data
  const { meant, signs, words } = look
  const sayLines = useSayLines(people, data.lines)
  const all = useMemo(
    () => rowsFrom(people, { relationships, team, signs, sayLines }),
    [people, relationships, team, signs, sayLines],
  )
  const rows = useMemo(() => {
    const found = find.isOn ? all.filter(({ contact }) => find.ids.has(contact.id)) : all
    const listed = isListed && meant ? found.filter(({ contact }) => meant.has(contact.id)) : found
    return inOrder(listed, order)
  }, [all, find.isOn, find.ids, isListed, meant, order])
  const columns = useMemo(() => columnsFor(all), [all])
  const at = rows.findIndex(({ contact }) => contact.id === place.personId)

  const anchor = useRef<string>(undefined)
  const listed = useMemo((): readonly string[] => rows.map(({ contact }) => contact.id), [rows])
  // A row that stays as it is keeps its hands, and they count on the list as it is now.
  const listedNow = useRef(listed)
  listedNow.current = listed
  const selectedIds = useMemo(() => new Set(place.selection), [place.selection])

  const measure = (): void => {
    const { current } = scroller
    if (current) setSeen({ top: current.scrollTop, height: current.clientHeight })
  }
  useEffect(() => {
    const { current } = scroller
    if (!current) return undefined
    const watcher = new ResizeObserver(measure)
    watcher.observe(current)
    return () => watcher.disconnect()
  }, [])

  useEffect(() => {
    const { current } = scroller
    if (!current || at < 0) return
    const top = at * rowPx
    if (top < current.scrollTop) current.scrollTop = top
    if (top + 2 * rowPx > current.scrollTop + current.clientHeight)
      current.scrollTop = top + 2 * rowPx - current.clientHeight
    if (current.contains(document.activeElement))
      current
        .querySelector<HTMLElement>(`[data-person="${place.personId ?? ''}"]`)
        ?.focus({ preventScroll: true })
  }, [at, place.personId])

  const onKeyDown = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault()
      place.selectAll(rangeOf(listed, listed[0] ?? '', listed.at(-1) ?? ''), 'as-is')
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    // Ahead of what is painted: keys may come faster.
    const here = listed.indexOf(place.selectedNow() ?? '')
    const next = rowAfter(event.key, here, rows.length, Math.floor(seen.height / rowPx) - 1)
    const selected = rows[here]?.contact
    if (next !== undefined) {
      const contact = rows[next]?.contact
      if (contact && event.shiftKey) selectTo(contact.id, 'as-is')
      else if (contact) selectOne(contact.id, 'as-is')
    } else if (selected && (event.key === 'Enter' || event.key === ' ')) onOpen()
    else if (selected && event.key === 'Escape' && place.selection.length > 1) selectOne(selected.id, 'as-is')
    else if (selected && event.key === 'Escape' && place.isPanelOpen) place.closePanel()
    else if (selected && event.key === 'Delete' && !isReadOnly) onRemove(selected)
    else return
    event.preventDefault()
  }

  const onRowClick = (id: string, event: MouseEvent): void => {
    if (event.shiftKey) selectTo(id, 'open')
    else if (event.ctrlKey || event.metaKey) {
      anchor.current = id
      place.selectAll(toggledIn(place.selectionNow(), id), 'open')
    } else selectOne(id, 'open')
  }

  const first = Math.max(0, Math.floor(seen.top / rowPx) - spareRows)
  const last = Math.min(rows.length, Math.ceil((seen.top + seen.height) / rowPx) + spareRows)
  const drawn = rows
    .map((row, index) => ({ row, index }))
    .filter(({ index }) => (index >= first && index < last) || index === at)

  return (
    <Box
      ref={scroller}
      onScroll={measure}
      sx={{ height: '100%', overflow: 'auto', bgcolor: 'background.paper', fontSize: 13 }}
    >
      <Box
        role="grid"
        aria-label={say('people')}
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        onKeyDown={onKeyDown}
        sx={{
          minWidth: tableWidthPx(columns),
          '& [role=row]': { display: 'grid', gridTemplateColumns: gridColumns(columns) },
        }}
      >
        <TableHead columns={columns} order={order} onOrder={setOrder} />
        <Box role="rowgroup" sx={{ position: 'relative', height: rows.length * rowPx }}>
          {drawn.map(({ row, index }) => (
            <PersonRowView
              key={row.contact.id}
              row={row}
              columns={columns}
              words={words}
              aging={aging}
              index={index}
              isSelected={index === at || selectedIds.has(row.contact.id)}
              isFaded={meant !== null && !meant.has(row.contact.id)}
              isReachedByTab={index === Math.max(0, at)}
              onSelect={(event) => onRowClick(row.contact.id, event)}
            />
          ))}
        </Box>
      </Box>
      {rows.length === 0 ? (
        <EmptyState
          sentence={find.isOn ? say('nobodyMatches', { query: find.query }) : sayLook('filterNobody')}
        />
      ) : null}
    </Box>
  )

  function selectOne(id: string, panel: 'open' | 'as-is'): void {
    anchor.current = id
    place.select(id, panel)
  }

  /** Everybody from where the selection began. */
  function selectTo(id: string, panel: 'open' | 'as-is'): void {
    anchor.current ??= place.selectionNow().at(-1) ?? id
    place.selectAll(rangeOf(listedNow.current, anchor.current, id), panel)
  }
}

function rowAfter(key: string, at: number, count: number, pageRows: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + pageRows,
    PageUp: at - pageRows,
    Home: 0,
    End: count - 1,
  }
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined
  return next === undefined ? undefined : Math.min(count - 1, Math.max(0, next))
}
