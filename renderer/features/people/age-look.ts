import { freshnessOf, oldestOf, type Aging } from '#shared/domain/relationship/aging.ts'
import { contactJudgements } from '#shared/domain/relationship/evidence.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'

/** How the age of what is thought of somebody shows: paler in steps, and with a clock from the half-life on. */
export type AgeLook = 'fresh' | 'aging' | 'old'

/** By the oldest of the judgements whose day is known; what has no day does not fade. */
export function ageLookOf(contact: Pick<Contact, 'evidence'>, aging: Aging): AgeLook {
  const oldest = oldestOf(contactJudgements.map((judgement) => contact.evidence?.[judgement]))
  if (!oldest) return 'fresh'
  const freshness = freshnessOf(oldest, aging)
  if (freshness <= 0.5) return 'old'
  return freshness <= 0.75 ? 'aging' : 'fresh'
}
