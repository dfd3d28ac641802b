import { fold } from '#shared/kernel/fold.ts'
import type { AccountStatus } from '../account/model.ts'
import { isOpen, type LeadStatus } from '../lead/model.ts'
import type { OpportunityState } from '../opportunity/model.ts'
import type { Influence } from '../relationship/judgement.ts'

/** How much a thing matters where nothing else tells two apart: 0 comes first, 7 last. */
export type Importance = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7

const first = /^(a|1|i|key|strategic|global|platinum|top)\b/
const second = /^(b|2|ii|gold|growth|major)\b/

/** Tiers are free words; the usual ones are known, any other is more than none. Former accounts come last. */
export function importanceOfAccount(account: Readonly<{ tier: string; status: AccountStatus }>): Importance {
  if (account.status === 'former') return 5
  const tier = fold(account.tier).replace(/^tier /, '')
  if (first.test(tier)) return 0
  if (second.test(tier)) return 1
  return tier === '' ? 3 : 2
}

export function importanceOfContact(contact: Readonly<{ influence: Influence | null }>): Importance {
  return contact.influence === 'high' ? 0 : contact.influence === 'medium' ? 1 : 2
}

/** What is still open comes before what is decided. */
export function importanceOfOpportunity({ state }: Readonly<{ state: OpportunityState }>): Importance {
  return state === 'open' ? 0 : 2
}

/** What may still become something comes before what is converted or is none. */
export function importanceOfLead(lead: Readonly<{ status: LeadStatus }>): Importance {
  return isOpen(lead) ? 0 : 2
}
