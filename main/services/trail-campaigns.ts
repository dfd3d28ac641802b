import { sayView } from '#shared/contract/campaign-words.ts'
import type { AudienceView } from '#shared/domain/campaign/audience.ts'
import type { FoldedChange } from './trail-fold.ts'

type Fields = FoldedChange['before']

/** The view of an audience as a list of its conditions: a trail has no values within values. */
export function withAudienceSaid(change: FoldedChange): FoldedChange {
  if (change.table !== 'campaign') return change
  return { ...change, before: said(change.before), after: said(change.after) }
}

function said(fields: Fields): Fields {
  const { audience, dismissed } = fields
  // Which touchpoints are none is said by the campaign: a trail tells how many.
  const counted = Array.isArray(dismissed) ? { ...fields, dismissed: dismissed.length } : fields
  if (typeof audience !== 'object' || audience === null) return counted
  const conditions = sayView(audience as AudienceView)
  return { ...counted, audience: conditions.length === 0 ? ['whole portfolio'] : conditions }
}
