import type { DistinctPair } from '#shared/domain/duplicates/model.ts'
import { shapeOf, versioned } from './shape.ts'

export const distinctPairShape = shapeOf<DistinctPair>()('distinct_pair', {
  ...versioned,
  accountId: 'text',
  otherAccountId: 'text',
  contactId: 'text',
  otherContactId: 'text',
})

/** Two that the last search found alike: made of the rows, and made again by the next search. */
type DuplicatePairRow = {
  object: 'account' | 'contact'
  one_id: string
  other_id: string
  score: number
  reasons: string
}

/** When and among how many the last search looked, how many pairs it compared and found, and how many blocks it had to cut. */
type DuplicateSearchRow = {
  object: 'account' | 'contact'
  searched_at: string
  things: number
  compared: number
  found: number
  cut_blocks: number
}

export type DuplicateTables = { duplicate_pair: DuplicatePairRow; duplicate_search: DuplicateSearchRow }
