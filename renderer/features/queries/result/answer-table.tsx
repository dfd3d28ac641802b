import type { QueryAnswer } from '#shared/contract/query.ts'
import { columnsOf } from '#shared/domain/query/answer.ts'
import type { Query } from '#shared/domain/query/query.ts'
import Link from '@mui/material/Link'
import { Link as RouterLink } from 'react-router'
import { useQueriesWords } from '../queries-words.ts'
import { pathOfRow } from './path-of-row.ts'
import { RowsTable } from './rows-table.tsx'
import { isFigure, useCellTexts } from './use-cell-text.ts'

type Props = Readonly<{ query: Query; answer: QueryAnswer; onSort: (sort: Query['sort']) => void }>

/** The answer row by row, each with the way to the page of its thing; the core sorts. */
export function AnswerTable({ query, answer, onSort }: Props) {
  const say = useQueriesWords()
  const { sayHead, sayCell } = useCellTexts()
  const columns = columnsOf(query)
  const { rows } = answer
  const { sort } = query
  return (
    <RowsTable
      label={say('answer')}
      columns={columns.map((column, index) => ({
        head: sayHead(column),
        isFigure: isFigure(column),
        sorted: sort?.column === index ? sort.direction : 'none',
      }))}
      rowCount={rows.length}
      keyOf={(at) => rows[at]?.id ?? at}
      cellsOf={(at) => {
        const row = rows[at]
        const path = row && pathOfRow(query.object, row)
        return columns.map((column, index) => {
          const text = sayCell(column, row?.cells[index] ?? null)
          if (index > 0 || path === undefined) return { text }
          return { text, shown: <RowLink path={path} text={text} /> }
        })
      }}
      onSort={(column) =>
        onSort({
          column,
          direction: sort?.column === column && sort.direction === 'asc' ? 'desc' : 'asc',
        })
      }
    />
  )
}

function RowLink({ path, text }: Readonly<{ path: string; text: string }>) {
  const say = useQueriesWords()
  return (
    <Link
      component={RouterLink}
      to={path}
      color="textPrimary"
      underline="hover"
      aria-label={text === '–' ? say('open', { name: say('row') }) : text}
    >
      {text}
    </Link>
  )
}
