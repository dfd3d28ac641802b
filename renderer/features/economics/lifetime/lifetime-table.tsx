import {
  atRiskFrom,
  fewestOrders,
  lapsingFrom,
  lostFrom,
  orderStates,
} from '#shared/domain/economics/lifetime/defection.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link as To } from 'react-router'
import { Figures } from '../../../ui/figures.tsx'
import { FilterChoice } from '../../../ui/filter-choice.tsx'
import { formatCount, formatDay, formatDecimal, formatShare } from '../../../ui/format.ts'
import { ListFoot } from '../../../ui/list-foot.tsx'
import { SearchInput } from '../../../ui/search-input.tsx'
import type { Sort } from '../../../ui/sort-address.ts'
import { SortHeads } from '../../../ui/sort-heads.tsx'
import type { SetParams } from '../../../ui/use-params-set.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import { lifetimeFields, type LifetimeField, type LifetimeMethod, type LifetimeRow } from './lifetime-rows.ts'
import { useLifetimeWords } from './lifetime-words.ts'
import { OrderStateMark } from './order-state-mark.tsx'

type Props = Readonly<{
  /** Sorted. */
  rows: readonly LifetimeRow[]
  method: LifetimeMethod
  currency: string
  params: URLSearchParams
  sort: Sort<LifetimeField>
  onSort: (sort: Sort<LifetimeField>) => void
  onSet: SetParams
}>

const rowsPerPage = 50
const downFirst = [
  'state',
  'lastOn',
  'silent',
  'orders',
  'stillThere',
  'nextYear',
  'yearMargin',
  'value',
] as const

/** The accounts with where they stand against their own rhythm, and what is expected of them. */
export function LifetimeTable({ rows, method, currency, params, sort, onSort, onSet }: Props) {
  const say = useLifetimeWords()
  const [page, setPage] = useState(0)
  const text = params.get('find') ?? ''
  const state = orderStates.find((each) => each === params.get('state')) ?? null
  const tiers = [...new Set(rows.map(({ tier }) => tier))].filter((tier) => tier !== '').toSorted()
  const tier = tiers.find((each) => each === params.get('tier')) ?? null
  const sought = text.toLocaleLowerCase()
  const found = rows.filter(
    (row) =>
      (state === null || row.standing.state === state) &&
      (tier === null || row.tier === tier) &&
      row.name.toLocaleLowerCase().includes(sought),
  )
  const pages = Math.max(1, Math.ceil(found.length / rowsPerPage))
  const shown = Math.min(page, pages - 1)
  const hasForecast = rows.some(({ forecast }) => forecast !== null)
  const fields = lifetimeFields.filter((field) => {
    if (field === 'low' || field === 'high') return method === 'multiple'
    return hasForecast || (field !== 'stillThere' && field !== 'nextYear')
  })
  const set: SetParams = (changes) => {
    setPage(0)
    onSet(changes)
  }
  return (
    <>
      <Typography variant="caption" color="textSecondary" component="p">
        {say('states', {
          atRisk: formatCount(atRiskFrom),
          lapsing: formatCount(lapsingFrom),
          lost: formatCount(lostFrom),
          fewest: formatCount(fewestOrders),
        })}
      </Typography>
      <Box
        sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap', my: 2, displayPrint: 'none' }}
      >
        <SearchInput label={say('find')} value={text} widthPx={220} onChange={(find) => set({ find })} />
        <FilterChoice
          label={say('state')}
          every={say('everyState')}
          value={state}
          choices={orderStates.map((value) => ({ value, label: say(value) }))}
          onKeep={(next) => set({ state: next })}
        />
        <FilterChoice
          label={say('tier')}
          every={say('everyAccountTier')}
          value={tier}
          choices={tiers.map((value) => ({ value, label: value }))}
          onKeep={(next) => set({ tier: next })}
        />
      </Box>
      <Box sx={{ overflowX: 'auto' }}>
        <Figures aria-label={say('table')}>
          <SortHeads
            heads={fields.map((field) => ({
              field,
              label: say(field),
              isFigure: !['account', 'tier', 'state', 'lastOn'].includes(field),
            }))}
            sort={sort}
            downFirst={downFirst}
            onSort={(next) => {
              onSort(next)
              setPage(0)
            }}
          />
          <tbody>
            {found.slice(shown * rowsPerPage, (shown + 1) * rowsPerPage).map((row) => (
              <tr key={row.accountId}>
                {fields.map((field) => (
                  <Cell key={field} field={field} row={row} currency={currency} />
                ))}
              </tr>
            ))}
          </tbody>
        </Figures>
      </Box>
      {found.length === 0 ? <Typography color="textSecondary">{say('noneFound')}</Typography> : null}
      <ListFoot page={shown} pages={pages} onPage={setPage}>
        {say('accounts', { count: found.length, formatted: formatCount(found.length) })}
      </ListFoot>
    </>
  )
}

type CellProps = Readonly<{ field: LifetimeField; row: LifetimeRow; currency: string }>

function Cell({ field, row, currency }: CellProps) {
  switch (field) {
    case 'account':
      return (
        <th scope="row" className="name">
          <Link component={To} to={`/accounts/${row.accountId}/economics`} color="inherit">
            {row.name}
          </Link>
        </th>
      )
    case 'tier':
      return <td>{row.tier}</td>
    case 'state':
      return (
        <td>
          <OrderStateMark state={row.standing.state} />
        </td>
      )
    case 'lastOn':
      return <td className="whole">{formatDay(row.lastOn)}</td>
    case 'usual':
      return (
        <td className="figure">
          {formatKnown(row.standing.usualDays, (days) => formatCount(Math.round(days)))}
        </td>
      )
    case 'silent':
      return <td className="figure">{formatCount(row.standing.silentDays)}</td>
    case 'orders':
      return <td className="figure">{formatCount(row.orders)}</td>
    case 'stillThere':
      return <td className="figure">{formatKnown(row.forecast?.stillThere ?? null, formatShare)}</td>
    case 'nextYear':
      return (
        <td className="figure">
          {formatKnown(row.forecast?.orders ?? null, (orders) => formatDecimal(orders, 1))}
        </td>
      )
    case 'yearMargin':
      return <Money amountE4={row.lastYear.marginE4} currency={currency} />
    case 'value':
      return <Money amountE4={row.valueE4} currency={currency} />
    case 'low':
      return <Money amountE4={row.lowE4} currency={currency} />
    case 'high':
      return <Money amountE4={row.highE4} currency={currency} />
  }
}

function formatKnown(value: number | null, format: (value: number) => string): string {
  return value === null ? '' : format(value)
}

function Money({ amountE4, currency }: Readonly<{ amountE4: number | null; currency: string }>) {
  return (
    <Box
      component="td"
      className="figure"
      sx={amountE4 !== null && amountE4 < 0 ? { color: 'var(--mui-palette-attitude-atm2)' } : {}}
    >
      {formatKnown(amountE4, (amount) => e4Text(amount, currency))}
    </Box>
  )
}
