import type { CoverageMatrix } from '#shared/domain/network/coverage-matrix.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import { useCallback, useMemo, useState, type KeyboardEvent } from 'react'
import { EmptyState } from '../../../ui/empty-state.tsx'
import type { Find } from '../use-find.ts'
import type { PeoplePlace } from '../use-people-place.ts'
import { CoverEditor } from './cover-editor.tsx'
import { CoverHead } from './cover-head.tsx'
import { coverRowPx, CoverRowView } from './cover-row.tsx'
import { columnsBeforeTeam, coverLines, type CoverOrder } from './coverage-order.ts'
import { useCoverageWords } from './coverage-words.ts'
import { levelOfKey, useCoverCommands } from './use-cover-commands.ts'
import { useCoverWalk } from './use-cover-walk.ts'

type Props = Readonly<{
  matrix: CoverageMatrix
  place: PeoplePlace
  find: Find
  today: CalendarDay
  isReadOnly: boolean
  onOpen: () => void
}>

/** Contacts by team members: the rung of each relationship now and as a target, with what each of us carries and what is missing. */
export function CoverageGrid({ matrix, place, find, today, isReadOnly, onOpen }: Props) {
  const say = useCoverageWords()
  const commands = useCoverCommands()
  const [order, setOrder] = useState<CoverOrder>('importance')
  const [editor, setEditor] = useState<Readonly<{ contactId: string; column: number; anchor: HTMLElement }>>()
  const { columns } = matrix
  const rows = useMemo(
    () => (find.isOn ? matrix.rows.filter(({ contact }) => find.ids.has(contact.id)) : matrix.rows),
    [matrix, find.isOn, find.ids],
  )
  const lines = useMemo(() => coverLines(rows, order), [rows, order])
  const walk = useCoverWalk(lines, columns.length + columnsBeforeTeam)
  const { arrive } = walk

  const at = (contactId: string, column: number) => {
    const row = rows.find(({ contact }) => contact.id === contactId)
    const member = columns[column - columnsBeforeTeam]?.member
    return row && member ? { row, member, tie: row.ties.get(member.id) } : undefined
  }
  const onCell = useCallback((contactId: string, column: number) => arrive(contactId, column), [arrive])
  const openCell = async (contactId: string, column: number): Promise<void> => {
    if (column === 0) return place.select(contactId, 'open')
    const cell = at(contactId, column)
    const anchor = walk.scroller.current?.querySelector<HTMLElement>(`[data-cell="${contactId} ${column}"]`)
    if (!cell || !anchor) return
    if (!cell.tie) {
      if (isReadOnly) return
      await commands.add(contactId as ContactId, cell.member.id)
    }
    setEditor({ contactId, column, anchor })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (!(event.target instanceof HTMLElement) || event.target.dataset['cell'] === undefined) return
    if (!walk.walk(event) && !act(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  function act(event: KeyboardEvent): boolean {
    const cell = at(walk.contactId, walk.column)
    if (event.key === 'Enter' || event.key === ' ') {
      if (cell) void openCell(walk.contactId, walk.column)
      else if (walk.column === 0) {
        place.select(walk.contactId, 'open')
        onOpen()
      }
      return true
    }
    if (!cell || isReadOnly) return false
    const { tie, member } = cell
    const level = levelOfKey(event.code)
    if (event.key === 'Delete' && tie) void commands.remove(tie)
    else if (level === undefined) return false
    else if (!tie) void commands.add(walk.contactId as ContactId, member.id, level)
    else void commands.edit(tie, event.shiftKey ? { targetLevel: level } : { currentLevel: level })
    return true
  }

  const edited = editor && at(editor.contactId, editor.column)
  const template = `minmax(212px, 240px) 92px 132px 112px repeat(${columns.length}, minmax(124px, 160px))`
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', bgcolor: 'background.paper' }}>
      <Box
        ref={walk.scroller}
        onScroll={walk.measure}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', fontSize: 13 }}
      >
        <Box
          role="grid"
          aria-label={say('gridName')}
          aria-rowcount={lines.length + 1}
          aria-colcount={columns.length + columnsBeforeTeam}
          aria-readonly={isReadOnly}
          onKeyDown={onKeyDown}
          sx={{
            minWidth: 190 + columns.length * 124 + 324,
            '& [role=row]': { display: 'grid', gridTemplateColumns: template },
          }}
        >
          <CoverHead columns={columns} order={order} onOrder={setOrder} />
          <Box role="rowgroup" sx={{ position: 'relative', height: lines.length * coverRowPx }}>
            {lines.map((line, index) =>
              !walk.isDrawn(index) ? null : line.kind === 'group' ? (
                <GroupLine key={line.key} index={index} label={say(line.key)} />
              ) : (
                <CoverRowView
                  key={line.row.contact.id}
                  row={line.row}
                  columns={columns}
                  index={index}
                  today={today}
                  isSelected={line.row.contact.id === place.personId}
                  reached={line.row.contact.id === walk.contactId ? walk.column : undefined}
                  onCell={onCell}
                  onOpenCell={(contactId, column) => void openCell(contactId, column)}
                />
              ),
            )}
          </Box>
        </Box>
        {rows.length === 0 ? <EmptyState sentence={say('nobodyMatches', { query: find.query })} /> : null}
        {columns.length === 0 ? <EmptyState sentence={say('noTeam')} /> : null}
      </Box>
      <Box
        sx={{
          fontSize: 12,
          color: 'text.secondary',
          px: 4,
          py: 1.5,
          borderTop: '1px solid',
          borderColor: 'divider',
        }}
      >
        {isReadOnly ? say('legend') : `${say('legend')} ${say('keys')}`}
      </Box>
      {editor && edited?.tie ? (
        <CoverEditor
          anchor={editor.anchor}
          tie={edited.tie}
          names={{ contact: edited.row.name, member: edited.member.name }}
          isReadOnly={isReadOnly}
          commands={commands}
          onClose={() => {
            setEditor(undefined)
            requestAnimationFrame(walk.focusHere)
          }}
        />
      ) : null}
    </Box>
  )
}

function GroupLine({ index, label }: Readonly<{ index: number; label: string }>) {
  return (
    <Box
      role="row"
      aria-rowindex={index + 2}
      sx={{ position: 'absolute', top: index * coverRowPx, left: 0, right: 0 }}
    >
      <Box
        role="rowheader"
        sx={{
          position: 'sticky',
          left: 0,
          px: 4,
          lineHeight: `${coverRowPx}px`,
          fontWeight: 600,
          fontSize: 12,
          color: 'text.secondary',
        }}
      >
        {label}
      </Box>
    </Box>
  )
}
