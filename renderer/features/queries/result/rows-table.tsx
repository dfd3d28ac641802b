import Box from '@mui/material/Box'
import { styled } from '@mui/material/styles'
import TableSortLabel from '@mui/material/TableSortLabel'
import { useState, type ReactNode } from 'react'
import { sizes } from '../../../theme/theme.ts'

export type TableColumn = Readonly<{
  head: string
  isFigure: boolean
  /** Where the rows can be put in order by it: whether they are. */
  sorted?: 'asc' | 'desc' | 'none'
}>

type Props = Readonly<{
  label: string
  columns: readonly TableColumn[]
  rowCount: number
  /** The cells of one row, in the order of the columns; `text` is what they say in full. */
  cellsOf: (row: number) => readonly Readonly<{ text: string; shown?: ReactNode }>[]
  keyOf: (row: number) => string | number
  onSort?: (column: number) => void
}>

const rowPx = sizes.tableRowPx
/** Rows that are drawn above and below those that can be seen. */
const spareRows = 12

/** Rows of which, out of thousands, only those near what can be seen are drawn. */
export function RowsTable({ label, columns, rowCount, cellsOf, keyOf, onSort }: Props) {
  const [seen, setSeen] = useState({ from: 0, until: 60 })
  const from = Math.min(seen.from, rowCount)
  const until = Math.min(seen.until, rowCount)
  const look = (box: HTMLElement): void => {
    const first = Math.max(0, Math.floor(box.scrollTop / rowPx) - spareRows)
    const last = Math.ceil((box.scrollTop + box.clientHeight) / rowPx) + spareRows
    if (first !== seen.from || last !== seen.until) setSeen({ from: first, until: last })
  }
  return (
    <Box
      role="region"
      tabIndex={0}
      aria-label={label}
      onScroll={(event) => look(event.currentTarget)}
      sx={{ flex: 1, minHeight: 160, overflow: 'auto', mx: 4, mb: 3 }}
    >
      <Table aria-rowcount={rowCount + 1} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ head, isFigure, sorted }, index) => (
              <th
                // Columns have no other name than their place.
                key={`${index} ${head}`}
                scope="col"
                className={isFigure ? 'figure' : undefined}
                aria-sort={sorted && ariaSort[sorted]}
              >
                {sorted && onSort ? (
                  <TableSortLabel
                    active={sorted !== 'none'}
                    direction={sorted === 'desc' ? 'desc' : 'asc'}
                    onClick={() => onSort(index)}
                  >
                    {head}
                  </TableSortLabel>
                ) : (
                  head
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space rows={from} width={columns.length} />
          {Array.from({ length: until - from }, (_, place) => from + place).map((row) => (
            <tr key={keyOf(row)} aria-rowindex={row + 2}>
              {cellsOf(row).map(({ text, shown = text }, index) => (
                <td
                  key={`${index} ${columns[index]?.head}`}
                  className={columns[index]?.isFigure ? 'figure' : undefined}
                  title={text}
                >
                  {shown}
                </td>
              ))}
            </tr>
          ))}
          <Space rows={rowCount - until} width={columns.length} />
        </tbody>
      </Table>
    </Box>
  )
}

const ariaSort = { asc: 'ascending', desc: 'descending', none: 'none' } as const

/** As high as the rows that are not drawn. */
function Space({ rows, width }: Readonly<{ rows: number; width: number }>) {
  return rows <= 0 ? null : (
    <tr aria-hidden="true">
      <td colSpan={width} style={{ height: rows * rowPx, padding: 0, border: 0 }}>
        {' '}
      </td>
    </tr>
  )
}

export const Table = styled('table')({
  borderCollapse: 'separate',
  borderSpacing: 0,
  minWidth: '100%',
  '& th, & td': {
    height: rowPx,
    boxSizing: 'border-box',
    padding: '0 10px',
    textAlign: 'left',
    whiteSpace: 'nowrap',
    maxWidth: 340,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    borderBottom: '1px solid var(--mui-palette-divider)',
  },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    background: 'var(--mui-palette-background-paper)',
    fontWeight: 500,
    fontSize: 12,
    color: 'var(--mui-palette-text-secondary)',
  },
  '& tbody th': { fontWeight: 500 },
  '& .figure': { textAlign: 'right' },
  '& .all': { fontWeight: 600 },
  '& tbody tr:hover': { background: 'var(--mui-palette-action-hover)' },
})
