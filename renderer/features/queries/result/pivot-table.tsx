import type { QueryAnswer } from '#shared/contract/query.ts'
import { columnsOf, type QueryCell, type QueryColumn } from '#shared/domain/query/answer.ts'
import type { Query } from '#shared/domain/query/query.ts'
import Box from '@mui/material/Box'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useQueriesWords } from '../queries-words.ts'
import { Table } from './rows-table.tsx'
import { pivotOf } from './pivot-of.ts'
import { useCellTexts } from './use-cell-text.ts'

type Props = Readonly<{ query: Query; answer: QueryAnswer }>

/** The first figure with the last group across. */
export function PivotTable({ query, answer }: Props) {
  const say = useQueriesWords()
  const { sayHead, sayCell } = useCellTexts()
  const columns = columnsOf(query)
  const groups = columns.filter(({ of }) => of === 'group')
  const last = groups.at(-1)
  const figure = columns[groups.length]
  if (groups.length < 2 || !last || figure?.of !== 'measure')
    return <EmptyState sentence={say('pivotNeedsGroups')} />

  const pivot = pivotOf(answer.rows, groups.length, figure.measure, answer.orders[groups.length - 1])
  const cell = (value: QueryCell, of: QueryColumn = figure): string =>
    value === null ? '' : sayCell(of, value)
  return (
    <Box
      role="region"
      tabIndex={0}
      aria-label={say('answer')}
      sx={{ flex: 1, minHeight: 0, overflow: 'auto', mx: 4, mb: 3 }}
    >
      <Table aria-label={`${sayHead(figure)}: ${groups.map(sayHead).join(' × ')}`}>
        <thead>
          <tr>
            {groups.slice(0, -1).map((group, index) => (
              <th key={`${index} ${sayHead(group)}`} scope="col">
                {sayHead(group)}
              </th>
            ))}
            {pivot.columns.map((column) => (
              <th key={JSON.stringify(column)} scope="col" className="figure">
                {sayCell(last, column)}
              </th>
            ))}
            {pivot.all ? (
              <th scope="col" className="figure">
                {say('all')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {pivot.rows.slice(0, rowsAtMost).map((row) => (
            <tr key={JSON.stringify(row.key)}>
              {row.key.map((key, index) => (
                <th key={`${index} ${JSON.stringify(key)}`} scope="row">
                  {sayCell(groups[index] ?? last, key)}
                </th>
              ))}
              {row.cells.map((value, index) => (
                <td key={JSON.stringify(pivot.columns[index])} className="figure">
                  {cell(value)}
                </td>
              ))}
              {row.all === undefined ? null : <td className="figure all">{cell(row.all)}</td>}
            </tr>
          ))}
          {pivot.all ? (
            <tr>
              <th scope="row" colSpan={groups.length - 1} className="all">
                {say('all')}
              </th>
              {pivot.all.map((value, index) => (
                <td key={JSON.stringify(pivot.columns[index])} className="figure all">
                  {cell(value)}
                </td>
              ))}
              <td className="figure all">{cell(pivot.total ?? null)}</td>
            </tr>
          ) : null}
        </tbody>
      </Table>
    </Box>
  )
}

/** A pivot of more rows is no overview; the table and the file have them. */
const rowsAtMost = 500
