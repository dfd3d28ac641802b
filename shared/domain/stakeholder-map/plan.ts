import { fold } from '#shared/kernel/fold.ts'
import type { RoleMeaning } from '../buying-center/model.ts'
import { partsOfName } from '../import/read-value.ts'
import type { Attitude, Influence } from '../relationship/judgement.ts'
import { displayName, type Contact, type ContactId, type InformalLineKind } from '../relationship/model.ts'
import { partyKey } from './findings.ts'
import { managersIn } from './managers.ts'
import type { Party, Stakeholder, StakeholderMap, StatementKind } from './model.ts'

/** Somebody of the map as the workspace is to know them. `manager` is the key of another. */
export type PlannedPerson = Readonly<{
  key: number
  contactId: ContactId | null
  firstName: string
  lastName: string
  title: string
  manager: number | null
  isMember: boolean
  role: RoleMeaning | null
  influence: Influence | null
  attitude: Attitude | null
  personalWin: string
  note: string
}>

export type PlannedLine = Readonly<{ from: number; to: number; kind: InformalLineKind; note: string }>
export type StakeholderPlan = Readonly<{ people: readonly PlannedPerson[]; lines: readonly PlannedLine[] }>

type Known = Pick<Contact, 'id' | 'firstName' | 'lastName' | 'title'>

/**
 * What a map becomes with the statements that are taken: its rows as members, whoever is spoken of in these statements as people
 * beside them. Somebody whom exactly one contact matches, by name or by function, is that contact.
 */
export function planStakeholders(
  map: StakeholderMap,
  contacts: readonly Known[],
  isTaken: (statementId: number) => boolean,
): StakeholderPlan {
  const statements = map.statements.filter(({ id }) => isTaken(id))
  const parties: Party[] = map.people.map(({ row }) => ({ kind: 'row', row }))
  const seen = new Set(parties.map(partyKey))
  for (const party of statements.flatMap(({ from, to }) => [from, to])) {
    if (seen.has(partyKey(party))) continue
    seen.add(partyKey(party))
    parties.push(party)
  }
  const keys = new Map(parties.map((party, key) => [partyKey(party), key]))
  const keyOf = (party: Party): number => keys.get(partyKey(party)) ?? 0
  const above = managersIn(map, isTaken)
  const contactOf = createMatch(contacts)

  const people = parties.map((party, key): PlannedPerson => {
    const manager = above.get(partyKey(party))
    const placed = { key, manager: manager ? keyOf(manager) : null }
    if (party.kind === 'outside')
      return { ...outsider(party.name), ...placed, contactId: contactOf(party.name) }
    const row = map.people.find((each) => each.row === party.row) as Stakeholder
    return { ...member(row), ...placed, contactId: contactOf(row.name) }
  })
  const lines = statements.flatMap(({ kind, from, to, said }): readonly PlannedLine[] => {
    const as = tieKinds[kind]
    return as === null || partyKey(from) === partyKey(to)
      ? []
      : [{ from: keyOf(from), to: keyOf(to), kind: as, note: said }]
  })
  return { people, lines }
}

const tieKinds: Readonly<Record<StatementKind, InformalLineKind | null>> = {
  'reports-to': null,
  'peer-of': null,
  influences: 'influences',
  'ally-of': 'ally',
  'conflict-with': 'conflict',
}

function member({ name, isNamed, roleText, role, influence, attitude, personalWin }: Stakeholder) {
  const meaning = role?.meaning ?? null
  // What is no role of the six and no attitude is kept in words.
  const isSaid = meaning !== null ? meaning !== 'other' : role !== null || roleText === ''
  return {
    ...named(name, isNamed),
    isMember: true,
    role: meaning === 'other' ? null : meaning,
    ...{ influence, attitude, personalWin },
    note: isSaid ? '' : roleText,
  }
}

function outsider(name: string) {
  return {
    ...named(name, false),
    isMember: false,
    ...{ role: null, influence: null, attitude: null, personalWin: '', note: '' },
  }
}

function named(name: string, isNamed: boolean) {
  return isNamed ? { ...partsOfName(name), title: '' } : { firstName: '', lastName: '', title: name }
}

/** By name first, then by function; what two contacts could be is neither. */
function createMatch(contacts: readonly Known[]): (name: string) => ContactId | null {
  const by = (textOf: (contact: Known) => string) => Map.groupBy(contacts, (contact) => fold(textOf(contact)))
  const names = by(displayName)
  const titles = by(({ title }) => title)
  const taken = new Set<ContactId>()
  return (name) => {
    for (const index of [names, titles]) {
      const found = index.get(fold(name)) ?? []
      const [only] = found
      if (found.length !== 1 || !only || taken.has(only.id)) continue
      taken.add(only.id)
      return only.id
    }
    return null
  }
}
