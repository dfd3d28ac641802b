import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import type { People } from './people.ts'

/** Where a new person comes to stand: below a manager or at the top, or between somebody and their manager. */
export type NewPlace =
  Readonly<{ kind: 'below'; managerId: ContactId | null }> | Readonly<{ kind: 'above'; reportId: ContactId }>

/** Whoever reports to somebody is of the same account; `undefined` for who stands at the top. */
export function accountAt(at: NewPlace, people: People): AccountId | undefined {
  return people.byId.get((at.kind === 'below' ? at.managerId : at.reportId) ?? '')?.accountId
}
