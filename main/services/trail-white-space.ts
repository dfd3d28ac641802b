import type { BrandRank } from '#shared/domain/white-space/share-of-wallet.ts'
import type { FoldedChange } from './trail-fold.ts'

type Fields = FoldedChange['before']

/** The rank among brands as one text, `2 of 4` or `2= of 4` where brands share it: a trail has no values within values. */
export function withBrandsSaid(change: FoldedChange): FoldedChange {
  if (change.table !== 'white_space_cell') return change
  return { ...change, before: said(change.before), after: said(change.after) }
}

function said(fields: Fields): Fields {
  const { brands } = fields
  if (typeof brands !== 'object' || brands === null) return fields
  const { rank, tied, count } = brands as BrandRank
  return { ...fields, brands: `${rank}${tied > 0 ? '=' : ''} of ${count}` }
}
