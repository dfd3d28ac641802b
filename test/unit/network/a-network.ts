import type { AccountPeople, Covering } from '#shared/domain/network/account-people.ts'
import { analysisOf, type Findings } from '#shared/domain/network/findings.ts'
import type { NetworkLine, NetworkPerson } from '#shared/domain/network/network.ts'
import { allAtOnce } from '#shared/kernel/step-by-step.ts'
import type {
  ContactId,
  InformalLineKind,
  RelationshipLevel,
  TeamMemberId,
} from '#shared/domain/relationship/model.ts'
import { kiteNames, kiteTies } from './kite.ts'

export const idOf = (name: string) => name as ContactId
export const memberIdOf = (name: string) => name as TeamMemberId

/** Somebody of medium influence who is neutral; a name that ends in `?` is a post whose holder is not known. */
export function aPerson(name: string, about: Partial<NetworkPerson> = {}): NetworkPerson {
  const isPost = name.endsWith('?')
  return {
    id: idOf(name),
    firstName: isPost ? '' : name,
    lastName: '',
    title: isPost ? name : '',
    managerId: null,
    attitude: 0,
    influence: 'medium',
    ...about,
  }
}

export function aLine(
  from: string,
  to: string,
  kind: InformalLineKind = 'ally',
  strength: 1 | 2 | 3 = 3,
): NetworkLine {
  return { fromContactId: idOf(from), toContactId: idOf(to), kind, strength }
}

export function aKnowing(
  member: string,
  contact: string,
  currentLevel: RelationshipLevel = 'vendor',
  about: Partial<Covering> = {},
): Covering {
  return {
    teamMemberId: memberIdOf(member),
    contactId: idOf(contact),
    currentLevel,
    targetLevel: 'problem-solver',
    lastTouchOn: null,
    ...about,
  }
}

/** An account whose people nobody of us knows, unless the test says otherwise. */
export function anAccount(about: Partial<AccountPeople> = {}): AccountPeople {
  return {
    contacts: [],
    lines: [],
    relationships: [],
    team: ['Tilde', 'Uwe'].map((name) => ({ id: memberIdOf(name), name })),
    centers: [],
    ...about,
  }
}

/** Krackhardt’s kite as an account: ten people, allies where they know each other. */
export function theKite(about: Partial<AccountPeople> = {}): AccountPeople {
  return anAccount({
    contacts: kiteNames.map((name) => aPerson(name)),
    lines: kiteTies.map(([from, to]) => aLine(from, to)),
    ...about,
  })
}

export function findingsIn(account: AccountPeople): Findings {
  return allAtOnce(analysisOf(account))
}
