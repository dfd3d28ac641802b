import type { FoldedChange } from './trail-fold.ts'

type Fields = FoldedChange['before']

/** A sentence of a brief without where it stands and what it was drafted as: a trail has no values within values, and nobody reads a place. */
export function wordingSaid({ slot: _slot, drafted: _drafted, ...said }: Fields): Fields {
  return said
}
