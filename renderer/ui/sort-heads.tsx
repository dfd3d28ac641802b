import TableSortLabel from '@mui/material/TableSortLabel'
import type { Sort } from './sort-address.ts'

type Head<F extends string> = Readonly<{ field: F; label: string; isFigure?: boolean }>
type Props<F extends string> = Readonly<{
  heads: readonly Head<F>[]
  sort: Sort<F>
  /** Those that begin from the last to the first: the best first. */
  downFirst?: readonly F[]
  /** Of a last column that nothing is sorted by. */
  last?: string | undefined
  onSort: (sort: Sort<F>) => void
}>

/** The head of a list that is sorted by its columns: a press sorts by one, another turns it around. */
export function SortHeads<F extends string>({ heads, sort, downFirst = [], last, onSort }: Props<F>) {
  const turned = (field: F): Sort<F> => {
    const isDown = field === sort.field ? sort.direction === 'asc' : downFirst.includes(field)
    return { field, direction: isDown ? 'desc' : 'asc' }
  }
  return (
    <thead>
      <tr>
        {heads.map(({ field, label, isFigure = false }) => (
          <th
            key={field}
            scope="col"
            className={isFigure ? `figure ${field}` : field}
            aria-sort={
              field === sort.field ? (sort.direction === 'asc' ? 'ascending' : 'descending') : 'none'
            }
          >
            <TableSortLabel
              active={field === sort.field}
              direction={sort.direction}
              // The arrow stands where it does not part the word from its figures.
              sx={isFigure ? { flexDirection: 'row-reverse' } : null}
              onClick={() => onSort(turned(field))}
            >
              {label}
            </TableSortLabel>
          </th>
        ))}
        {last === undefined ? null : <th scope="col">{last}</th>}
      </tr>
    </thead>
  )
}
