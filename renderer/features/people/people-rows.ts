import { weightOf } from '#shared/domain/relationship/judgement.ts'
import type { Contact, Relationship, TeamMember } from '#shared/domain/relationship/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import type { People } from './people.ts'

/** A person as the table shows them. */
export type PersonRow = Readonly<{
  contact: Contact
  name: string
  manager: string
  coveredBy: readonly string[]
}>

export const columns = [
  'name',
  'title',
  'department',
  'manager',
  'attitude',
  'influence',
  'external',
  'firm',
  'assistant',
  'email',
  'phone',
  'coveredBy',
] as const
export type Column = (typeof columns)[number]

/** Columns that stand only where somebody has something to show in them: most accounts have no people from outside. */
const seldom: Readonly<Partial<Record<Column, (contact: Contact) => boolean>>> = {
  external: ({ externalKind }) => externalKind !== null,
  firm: ({ externalKind, firm }) => externalKind !== null && Boolean(firm),
  assistant: ({ isAssistant }) => isAssistant === true,
}

export function columnsFor(people: People): readonly Column[] {
  return columns.filter((column) => seldom[column] === undefined || people.all.some(seldom[column]))
}

export type Order = Readonly<{ column: Column; isDown: boolean }>

export function rowsFrom(
  people: People,
  relationships: readonly Relationship[],
  team: readonly TeamMember[],
): readonly PersonRow[] {
  const names = new Map(team.map((member) => [member.id, member.name]))
  const covering = new Map<string, string[]>()
  for (const { contactId, teamMemberId } of relationships) {
    const known = covering.get(contactId) ?? []
    covering.set(contactId, [...known, names.get(teamMemberId) ?? ''])
  }
  return people.all.map((contact) => {
    const manager = people.managerOf(contact)
    return {
      contact,
      name: displayName(contact),
      manager: manager ? displayName(manager) : '',
      coveredBy: covering.get(contact.id) ?? [],
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
  { contact, name, manager, coveredBy }: PersonRow,
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
