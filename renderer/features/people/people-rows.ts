import { weightOf } from '#shared/domain/relationship/judgement.ts'
import type { Contact, Relationship, TeamMember } from '#shared/domain/relationship/model.ts'
import { displayName, rungOf } from '#shared/domain/relationship/model.ts'
import { oldestOf } from '#shared/domain/relationship/aging.ts'
import { contactJudgements, type Evidence } from '#shared/domain/relationship/evidence.ts'
import { rolesInOrder, type CardSigns, type SignsOf } from './look/card-signs.ts'
import type { People } from './people.ts'

/** A person as the table shows them. */
export type PersonRow = Readonly<{
  contact: Contact
  name: string
  manager: string
  coveredBy: readonly string[]
  /** What the card on the map shows beside attitude and influence; `undefined` where there is nothing. */
  signs: CardSigns | undefined
  isKeyPlayer: boolean
  /** The oldest of what the judgements rest on. */
  evidence: Evidence | undefined
  /** The informal lines, as sentences. */
  lines: readonly string[]
}>

export const columns = [
  'name',
  'title',
  'department',
  'manager',
  'attitude',
  'influence',
  'roles',
  'level',
  'evidence',
  'external',
  'firm',
  'assistant',
  'email',
  'phone',
  'coveredBy',
  'lines',
] as const
export type Column = (typeof columns)[number]

/** Columns that stand only where somebody has something to show in them: most accounts have no people from outside. */
const seldom: Readonly<Partial<Record<Column, (row: PersonRow) => boolean>>> = {
  roles: ({ signs }) => rolesOf(signs).length > 0,
  level: ({ signs }) => Boolean(signs?.level),
  evidence: ({ evidence, signs }) => evidence !== undefined || Boolean(signs?.posts.length),
  external: ({ contact }) => contact.externalKind !== null,
  firm: ({ contact }) => contact.externalKind !== null && Boolean(contact.firm),
  assistant: ({ contact }) => contact.isAssistant === true,
  lines: ({ lines }) => lines.length > 0,
}

export function columnsFor(rows: readonly PersonRow[]): readonly Column[] {
  return columns.filter((column) => seldom[column] === undefined || rows.some(seldom[column]))
}

function rolesOf(signs: CardSigns | undefined): CardSigns['roles'] {
  return signs?.roles ?? []
}

export type Order = Readonly<{ column: Column; isDown: boolean }>

type Around = Readonly<{
  relationships: readonly Relationship[]
  team: readonly TeamMember[]
  signs: SignsOf
  sayLines: (id: string) => readonly string[]
}>

export function rowsFrom(
  people: People,
  { relationships, team, signs, sayLines }: Around,
): readonly PersonRow[] {
  const names = new Map(team.map((member) => [member.id, member.name]))
  const covering = new Map<string, string[]>()
  for (const { contactId, teamMemberId } of relationships) {
    const known = covering.get(contactId) ?? []
    covering.set(contactId, [...known, names.get(teamMemberId) ?? ''])
  }
  return people.all.map((contact) => {
    const manager = people.managerOf(contact)
    const own = signs.get(contact.id)
    return {
      contact,
      name: displayName(contact),
      manager: manager ? displayName(manager) : '',
      coveredBy: covering.get(contact.id) ?? [],
      signs: own,
      isKeyPlayer: own?.isKeyPlayer ?? contact.influence === 'high',
      evidence: oldestOf(contactJudgements.map((judgement) => contact.evidence?.[judgement])),
      lines: sayLines(contact.id),
    }
  })
}

/** Rows by a column; what is empty or not judged comes last in both directions, and equal rows keep their order. */
export function inOrder(rows: readonly PersonRow[], { column, isDown }: Order): readonly PersonRow[] {
  const compare = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }).compare
  return rows.toSorted((one, other) => {
    const left = sortValue(one, column)
    const right = sortValue(other, column)
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined)
    }
    const by =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compare(String(left), String(right))
    return isDown ? -by : by
  })
}

function sortValue(
  { contact, name, manager, coveredBy, signs, evidence, lines }: PersonRow,
  column: Column,
): string | number | undefined {
  switch (column) {
    case 'name':
      return `${contact.lastName || name} ${contact.firstName}`
    case 'manager':
      return manager || undefined
    case 'attitude':
      return contact.attitude ?? undefined
    case 'influence':
      return contact.influence === null ? undefined : weightOf(contact.influence)
    case 'coveredBy':
      return coveredBy.length
    case 'roles':
      return rankOf(signs)
    case 'level':
      return signs?.level ? rungOf(signs.level.now) - rungOf(signs.level.target) : undefined
    case 'evidence':
      return evidence?.asOf
    case 'lines':
      return lines.length || undefined
    case 'external':
      return contact.externalKind ?? undefined
    case 'firm':
      return (contact.externalKind !== null && contact.firm) || undefined
    case 'assistant':
      return contact.isAssistant ? 1 : undefined
    case 'title':
    case 'department':
    case 'email':
    case 'phone':
      return contact[column] || undefined
  }
}

/** The decider first, then by the next of the roles. */
function rankOf(signs: CardSigns | undefined): string | undefined {
  const held = rolesOf(signs)
  return held.length === 0 ? undefined : held.map(({ role }) => rolesInOrder.indexOf(role)).join(' ')
}
