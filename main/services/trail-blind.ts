import type { TrailChange } from '#shared/contract/trail.ts'

/** What a trail tells of an answer in a team rating: that it was given, changed or taken away, and never what it was. */
const toldOfAnswers = new Set(['roundId', 'contactId', 'teamMemberId', 'ratedOn'])

/**
 * The fields of a change that a trail may tell. What one of us answered in a team rating, or gave a plan in a review, is left out for good: whoever reads the
 * trail of an open round must not find it, and what a closed round says is shown by the round.
 */
export function toldFields(table: string, fields: TrailChange['fields']): TrailChange['fields'] {
  if (table === 'review_score') return fields.filter(({ field }) => field !== 'points')
  return table === 'rating' ? fields.filter(({ field }) => toldOfAnswers.has(field)) : fields
}
