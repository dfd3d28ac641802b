import { decisionStanding, type ChosenTreatment } from '#shared/domain/economics/chosen-treatment.ts'
import type { Sort } from '../../../ui/sort-address.ts'
import type { Standing, Standings } from '../matrix/use-standings.ts'
import type { Placed } from '../matrix/price-cost-matrix.tsx'

export const sortFields = [
  'account',
  'tier',
  'net',
  'change',
  'price',
  'cost',
  'left',
  'cumulative',
  'field',
  'suggestion',
  'decided',
] as const
export type SortField = (typeof sortFields)[number]

/** What is not known comes last, whichever way it is sorted. */
export function sorted(
  accounts: readonly Placed[],
  { field, direction }: Sort<SortField>,
  {
    decisions,
    standings,
  }: Readonly<{
    decisions: ReadonlyMap<string, ChosenTreatment>
    /** Of the matrix that is looked at, where it is another than that of price and cost to serve. */
    standings: Standings | undefined
  }>,
): readonly Placed[] {
  const turn = direction === 'asc' ? 1 : -1
  const keyed = accounts.map((account) => ({
    account,
    key:
      standings && isOfMatrix(field)
        ? standingKey(standings.spots.get(account.accountId), field)
        : keyOf(account, field, decisions.get(account.accountId)),
  }))
  return keyed
    .toSorted((one, other) => {
      if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null)
      const order =
        typeof one.key === 'string' ? one.key.localeCompare(String(other.key)) : one.key - Number(other.key)
      return order * turn || (one.account.accountId < other.account.accountId ? -1 : 1)
    })
    .map(({ account }) => account)
}

type MatrixColumn = Extract<SortField, 'price' | 'cost' | 'field'>

function isOfMatrix(field: SortField): field is MatrixColumn {
  return field === 'price' || field === 'cost' || field === 'field'
}

/** Price stands up in its matrix and cost to the right, and so do their columns in every other one. */
function standingKey(standing: Standing | undefined, column: MatrixColumn): string | number | null {
  if (!standing) return null
  if (column === 'field') return standing.field
  return column === 'price' ? standing.at.y : standing.at.x
}

const urgency = { outdated: 0, otherwise: 1, 'as-suggested': 2 } as const

function keyOf(
  { name, tier, now, growth, suggestion }: Placed,
  field: SortField,
  chosen: ChosenTreatment | undefined,
): string | number | null {
  switch (field) {
    case 'account':
      return name
    case 'tier':
      return tier === '' ? null : tier
    case 'net':
      return now.netE4
    case 'change':
      return growth
    case 'price':
      return now.price
    case 'cost':
      return now.costToServe
    case 'left':
      return now.leftE4
    // The best come first in the curve.
    case 'cumulative':
      return 0 - now.leftE4
    case 'field':
      return now.field
    case 'suggestion':
      return suggestion.treatment
    // Those to be looked at again come first.
    case 'decided':
      return chosen ? urgency[decisionStanding(chosen, suggestion.treatment)] : null
  }
}
