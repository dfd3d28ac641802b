import { minorFromE4 } from '#shared/kernel/e4.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useState, type ReactNode } from 'react'
import { Link as To } from 'react-router'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount, formatDay, formatDecimal, formatShare, formatSignedShare } from '../../../ui/format.ts'
import { ListFoot } from '../../../ui/list-foot.tsx'
import type { Sheet, SheetColumn } from '../../../ui/sheet/sheet.ts'
import type { Sort } from '../../../ui/sort-address.ts'
import { SortHeads } from '../../../ui/sort-heads.tsx'
import { e4Text } from '../../../ui/e4-text.ts'
import { useMiningWords } from './mining-words.ts'
import { PutButtons } from './put-buttons.tsx'
import type { Finding } from './finding.ts'
import type { PutInPlan } from './use-put-in-plan.tsx'

/** What a column of findings holds, on the page and in a file. `money` is in ten-thousandths; `account` names one. */
export type MinedColumn<R> = Readonly<{
  field: string
  head: string
  kind: 'account' | 'text' | 'count' | 'decimal' | 'share' | 'change' | 'day' | 'money'
  of: (row: R) => string | number | null
  /** In the place of the words of its value. */
  show?: (row: R) => ReactNode
}>

type Props<R> = Readonly<{
  label: string
  rows: readonly R[]
  keyOf: (row: R) => string
  accountIdOf?: (row: R) => string
  columns: readonly MinedColumn<R>[]
  currency: string
  first: Sort<string>
  /** What of a row can go into a plan, and how it does; nothing where the workspace is only read. */
  into?:
    (Readonly<{ findingsOf: (row: R) => readonly Finding[] }> & Pick<PutInPlan, 'put' | 'choose'>) | undefined
}>

const rowsPerPage = 50
const words: ReadonlySet<string> = new Set(['account', 'text', 'day'])

/** Findings in rows that are sorted by any column. */
export function MinedTable<R>({ label, rows, keyOf, accountIdOf, columns, currency, first, into }: Props<R>) {
  const say = useMiningWords()
  const [sort, setSort] = useState(first)
  const [page, setPage] = useState(0)
  const sorted = sortedBy(rows, columns.find(({ field }) => field === sort.field) ?? columns[0], sort)
  const pages = Math.max(1, Math.ceil(sorted.length / rowsPerPage))
  const shown = Math.min(page, pages - 1)
  const heads = columns.map(({ field, head, kind }) => ({ field, label: head, isFigure: !words.has(kind) }))
  return (
    <>
      <Box sx={{ overflowX: 'auto' }}>
        <Figures aria-label={label}>
          <SortHeads
            heads={heads}
            last={into ? say('actions') : undefined}
            sort={sort}
            downFirst={heads.flatMap(({ field, isFigure }) => (isFigure ? [field] : []))}
            onSort={(next) => {
              setSort(next)
              setPage(0)
            }}
          />
          <tbody>
            {sorted.slice(shown * rowsPerPage, (shown + 1) * rowsPerPage).map((row) => (
              <tr key={keyOf(row)}>
                {columns.map((column) =>
                  column.kind === 'account' ? (
                    <th key={column.field} scope="row" className="name">
                      <Link
                        component={To}
                        to={`/accounts/${accountIdOf?.(row) ?? ''}/economics`}
                        color="inherit"
                      >
                        {column.of(row)}
                      </Link>
                    </th>
                  ) : (
                    <td key={column.field} className={classOf(column.kind)}>
                      {column.show ? column.show(row) : textOf(column, row, currency)}
                    </td>
                  ),
                )}
                {into ? (
                  <td>
                    <PutButtons findings={into.findingsOf(row)} put={into.put} choose={into.choose} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </Figures>
      </Box>
      {sorted.length === 0 ? <Typography color="textSecondary">{say('noneFound')}</Typography> : null}
      <ListFoot page={shown} pages={pages} onPage={setPage}>
        {say('rows', { count: sorted.length, formatted: formatCount(sorted.length) })}
      </ListFoot>
    </>
  )
}

/** The findings as a table to be taken along. */
export function minedSheet<R>(
  name: string,
  rows: readonly R[],
  columns: readonly MinedColumn<R>[],
  currency: string,
): Sheet {
  return {
    name,
    heldColumns: 1,
    columns: columns.map(({ head, kind }): SheetColumn => {
      if (kind === 'money') return { head, kind, currency }
      if (kind === 'account' || kind === 'text') return { head, kind: 'text' }
      if (kind === 'change') return { head, kind: 'share' }
      return { head, kind: kind === 'day' || kind === 'share' ? kind : 'number' }
    }),
    rows: rows.map((row) =>
      columns.map(({ kind, of }) => {
        const value = of(row)
        return kind === 'money' && value !== null ? minorFromE4(Math.round(Number(value)), currency) : value
      }),
    ),
  }
}

function classOf(kind: MinedColumn<never>['kind']): string {
  if (kind === 'day') return 'whole'
  return words.has(kind) ? '' : 'figure'
}

function textOf<R>({ kind, of }: MinedColumn<R>, row: R, currency: string): string {
  const value = of(row)
  if (value === null || typeof value === 'string')
    return kind === 'day' && value ? formatDay(value) : (value ?? '')
  switch (kind) {
    case 'money':
      return e4Text(Math.round(value), currency)
    case 'share':
      return formatShare(value)
    case 'change':
      return formatSignedShare(value)
    case 'decimal':
      return formatDecimal(value, 2).replace('-', '\u2212')
    case 'account':
    case 'text':
    case 'day':
    case 'count':
      return formatCount(value)
  }
}

/** What is not known comes last, whichever way it is sorted. */
function sortedBy<R>(
  rows: readonly R[],
  column: MinedColumn<R> | undefined,
  { direction }: Sort<string>,
): readonly R[] {
  if (!column) return rows
  const turn = direction === 'asc' ? 1 : -1
  return rows
    .map((row) => ({ row, key: column.of(row) }))
    .toSorted(({ key: one }, { key: other }) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null)
      return (typeof one === 'string' ? one.localeCompare(String(other)) : one - Number(other)) * turn
    })
    .map(({ row }) => row)
}
