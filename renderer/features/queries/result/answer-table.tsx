import type { QueryAnswer } from '#shared/contract/query.ts'
import { columnsOf } from '#shared/domain/query/answer.ts'
import type { Query } from '#shared/domain/query/query.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { styled } from '@mui/material/styles'
import TableSortLabel from '@mui/material/TableSortLabel'
import { useState } from 'react'
import { Link as RouterLink } from 'react-router'
import { sizes } from '../../../theme/theme.ts'
import { useQueriesWords } from '../queries-words.ts'
import { pathOfRow } from './path-of-row.ts'
import { isFigure, useCellTexts } from './use-cell-text.ts'

type Props = Readonly<{ query: Query; answer: QueryAnswer; onSort: (sort: Query['sort']) => void }>

const rowPx = sizes.tableRowPx
/** Rows that are drawn above and below those that can be seen. */
const spareRows = 12

/** The answer row by row. Of thousands only those near what can be seen are drawn; the core sorts. */
export function AnswerTable({ query, answer, onSort }: Props) {
  const say = useQueriesWords()
  const { sayHead, sayCell } = useCellTexts()
  const [seen, setSeen] = useState({ from: 0, until: 60 })
  const columns = columnsOf(query)
  const { rows } = answer
  const { sort } = query
  const from = Math.min(seen.from, rows.length)
  const until = Math.min(seen.until, rows.length)

  const look = (box: HTMLElement): void => {
    const first = Math.max(0, Math.floor(box.scrollTop / rowPx) - spareRows)
    const last = Math.ceil((box.scrollTop + box.clientHeight) / rowPx) + spareRows
    if (first !== seen.from || last !== seen.until) setSeen({ from: first, until: last })
  }
  const sortBy = (column: number): void =>
    onSort({
      column,
      direction: sort?.column === column && sort.direction === 'asc' ? 'desc' : 'asc',
    })
  return (
    <Box
      role="region"
      tabIndex={0}
      aria-label={say('answer')}
      onScroll={(event) => look(event.currentTarget)}
      sx={{ flex: 1, minHeight: 0, overflow: 'auto', mx: 4, mb: 3 }}
    >
      <Table aria-rowcount={rows.length + 1} aria-label={say('answer')}>
        <thead>
          <tr>
            {columns.map((column, index) => {
              const isSorted = sort?.column === index
              return (
                <th
                  // Columns have no other name than their place.
                  key={`${index} ${sayHead(column)}`}
                  scope="col"
                  className={isFigure(column) ? 'figure' : undefined}
                  aria-sort={isSorted ? (sort.direction === 'asc' ? 'ascending' : 'descending') : 'none'}
                >
                  <TableSortLabel
                    active={isSorted}
                    direction={isSorted ? sort.direction : 'asc'}
                    onClick={() => sortBy(index)}
                  >
                    {sayHead(column)}
                  </TableSortLabel>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          <Space rows={from} width={columns.length} />
          {rows.slice(from, until).map((row, place) => {
            const path = pathOfRow(query.object, row)
            return (
              <tr key={row.id ?? from + place} aria-rowindex={from + place + 2}>
                {columns.map((column, index) => {
                  const text = sayCell(column, row.cells[index] ?? null)
                  return (
                    <td
                      key={`${index} ${sayHead(column)}`}
                      className={isFigure(column) ? 'figure' : undefined}
                      title={text}
                    >
                      {index === 0 && path !== undefined ? (
                        <Link
                          component={RouterLink}
                          to={path}
                          color="textPrimary"
                          underline="hover"
                          aria-label={text === '–' ? say('open', { name: say('row') }) : text}
                        >
                          {text}
                        </Link>
                      ) : (
                        text
                      )}
                    </td>
                  )
                })}
              </tr>
            )
          })}
          <Space rows={rows.length - until} width={columns.length} />
        </tbody>
      </Table>
    </Box>
  )
}

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
