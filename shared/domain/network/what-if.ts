import type { ContactId } from '../relationship/model.ts'
import { named, withoutPerson, type AccountPeople, type Named } from './account-people.ts'
import { standingOf, type Standing } from './standing.ts'

/** How we stand without somebody, beside how we stand, and who is then out of reach. */
export type WhatIf = Readonly<{ leaving: Named; before: Standing; after: Standing; lost: readonly Named[] }>

/** The standing now and as it would be without the person; `undefined` where nobody is that. Nothing is kept. */
export function whatIf(account: AccountPeople, leaving: ContactId): WhatIf | undefined {
  const person = account.contacts.find(({ id }) => id === leaving)
  if (!person) return undefined
  const left = withoutPerson(account, leaving)
  const [now, then] = [standingOf(account), standingOf(left)]
  const alreadyOut = new Set(now.outOfReach?.map(({ id }) => id))
  const outThen = then.outOfReach ?? (now.outOfReach === null ? [] : left.contacts.map(named))
  return {
    leaving: named(person),
    before: now,
    after: then,
    lost: outThen.filter(({ id }) => !alreadyOut.has(id)),
  }
}
