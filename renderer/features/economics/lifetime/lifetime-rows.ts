import type { Output } from '#shared/contract/contract.ts'
import { multipleRange, type MarginTerms } from '#shared/domain/economics/lifetime/margin-multiple.ts'
import type { Sort } from '../../../ui/sort-address.ts'

export type LifetimeAccount = Output<'economics.getLifetime'>['accounts'][number]
export type LifetimeMethod = 'model' | 'multiple'
/** An account with what it is worth in ten-thousandths; `null` where that is not known. */
export type LifetimeRow = LifetimeAccount &
  Readonly<{ valueE4: number | null; lowE4: number | null; highE4: number | null }>

export function lifetimeRows(
  accounts: readonly LifetimeAccount[],
  method: LifetimeMethod,
  terms: MarginTerms,
): readonly LifetimeRow[] {
  const { multiple, low, high } = multipleRange(terms)
  return accounts.map((account): LifetimeRow => {
    if (method === 'model') {
      return { ...account, valueE4: account.forecast?.valueE4 ?? null, lowE4: null, highE4: null }
    }
    const { marginE4 } = account.lastYear
    const times = (by: number | undefined): number | null =>
      marginE4 === null || by === undefined ? null : Math.round(marginE4 * by)
    // What loses money loses the more, the longer it stays.
    const [one, other] = marginE4 !== null && marginE4 < 0 ? [high, low] : [low, high]
    return { ...account, valueE4: times(multiple), lowE4: times(one), highE4: times(other) }
  })
}

export const lifetimeFields = [
  'account',
  'tier',
  'state',
  'value',
  'low',
  'high',
  'yearMargin',
  'lastOn',
  'silent',
  'usual',
  'orders',
  'stillThere',
  'nextYear',
] as const
export type LifetimeField = (typeof lifetimeFields)[number]

/** What is not known comes last, whichever way it is sorted. */
export function sortedRows(
  rows: readonly LifetimeRow[],
  { field, direction }: Sort<LifetimeField>,
): readonly LifetimeRow[] {
  const turn = direction === 'asc' ? 1 : -1
  const keyed = rows.map((row) => ({ row, key: keyOf(row, field) }))
  return keyed
    .toSorted((one, other) => {
      if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null)
      const order =
        typeof one.key === 'string' ? one.key.localeCompare(String(other.key)) : one.key - Number(other.key)
      return order * turn || (one.row.accountId < other.row.accountId ? -1 : 1)
    })
    .map(({ row }) => row)
}

const urgency = { lost: 3, lapsing: 2, 'at-risk': 1, 'on-time': 0, unknown: null } as const

function keyOf(row: LifetimeRow, field: LifetimeField): string | number | null {
  switch (field) {
    case 'account':
      return row.name
    case 'tier':
      return row.tier === '' ? null : row.tier
    case 'state':
      return urgency[row.standing.state]
    case 'lastOn':
      return row.lastOn
    case 'usual':
      return row.standing.usualDays
    case 'silent':
      return row.standing.silentDays
    case 'orders':
      return row.orders
    case 'stillThere':
      return row.forecast?.stillThere ?? null
    case 'nextYear':
      return row.forecast?.orders ?? null
    case 'yearMargin':
      return row.lastYear.marginE4
    case 'value':
      return row.valueE4
    case 'low':
      return row.lowE4
    case 'high':
      return row.highE4
  }
}
