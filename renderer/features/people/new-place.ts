import type { AccountId } from '#shared/domain/account/model.ts'
import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import type { People } from './people.ts'

/**
 * Where a new person comes to stand: below a manager or at the top, at the top of an account of the group, or between somebody
 * and their manager.
 */
export type NewPlace =
  | Readonly<{ kind: 'below'; managerId: ContactId | null }>
  | Readonly<{ kind: 'top-of'; accountId: AccountId }>
  | Readonly<{ kind: 'above'; reportId: ContactId }>

/** With the same manager as somebody, or at the top of the same account. */
export function besideOf({ accountId, managerId }: Contact): NewPlace {
  return managerId === null ? { kind: 'top-of', accountId } : { kind: 'below', managerId }
}

/** Whoever reports to somebody is of the same account; `undefined` for who stands at the top of whichever is shown. */
export function accountAt(at: NewPlace, people: People): AccountId | undefined {
  return at.kind === 'top-of' ? at.accountId : people.byId.get(neighborIn(at) ?? '')?.accountId
}

/** Whom the new person stands below or above, where that is somebody. */
export function neighborIn(at: NewPlace): ContactId | null {
  switch (at.kind) {
    case 'below':
      return at.managerId
    case 'above':
      return at.reportId
    case 'top-of':
      return null
  }
}
