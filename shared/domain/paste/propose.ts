import { folded } from '../import/folded.ts'
import { displayName, type Contact } from '../relationship/model.ts'
import { indexOfPeople, type PeopleIndex } from './people-index.ts'
import { pastedFields, type PastedFields, type PastedPerson } from './pasted.ts'
import type {
  FieldChange,
  Meaning,
  Override,
  Overrides,
  Proposal,
  ProposedManager,
  UnknownManagers,
} from './proposal.ts'

type Around = Readonly<{
  contacts: readonly Contact[]
  overrides: Overrides
  unknownManagers: UnknownManagers
}>

/**
 * What keeping a pasted text would do, row by row. Somebody is known again by the e-mail address, else by the name without case and
 * accents, a post by its title. Empty fields change nothing. A manager is looked for among the rows and the people of the account.
 */
export function propose(people: readonly PastedPerson[], around: Around): readonly Proposal[] {
  const said = people.map((person, row) => withOverride(person.fields, around.overrides.get(row)))
  const known = indexOfPeople(around.contacts)
  const meanings = said.map((fields, row) => meaningOf(fields, around.overrides.get(row), known))
  const repeated = repeatedRows(said, meanings)
  const all = indexOfPeople(
    around.contacts,
    said.map((fields, row) => (repeated.has(row) ? undefined : fields)),
    meanings,
  )

  return people.map(({ line, company, manager: pasted }, row) => {
    const override = around.overrides.get(row)
    const fields = said[row] ?? people[row]!.fields
    const meaning = meanings[row] ?? { kind: 'new' }
    const changes = meaning.kind === 'known' ? changesOf(meaning.contact, fields) : []
    const manager = override?.manager ?? managerOf(pasted, row, meaning, all, around.unknownManagers)
    const isMoved = meaning.kind === 'known' && movesTo(manager, meaning.contact, meanings)
    const isChange = meaning.kind !== 'known' || changes.length > 0 || isMoved
    const problem = problemOf(fields, meaning, manager, repeated.has(row))
    const isOffered = isChange && (problem === null || problem === 'manager')
    const isTaken = (override?.isTaken ?? isOffered) && problem !== 'nameless'
    return { row, line, company, fields, meaning, changes, manager, problem, isChange, isTaken }
  })
}

function withOverride(fields: PastedFields, override: Override | undefined): PastedFields {
  return override?.fields ? { ...fields, ...override.fields } : fields
}

function meaningOf(fields: PastedFields, override: Override | undefined, known: PeopleIndex): Meaning {
  if (override?.who === 'new') return { kind: 'new' }
  if (override?.who !== undefined) {
    const contact = known.byId(override.who)
    if (contact) return { kind: 'known', contact, by: 'choice' }
  }
  const [by, found] = known.meant(fields)
  if (found.length === 0) return { kind: 'new' }
  return found.length === 1
    ? { kind: 'known', contact: found[0]!, by }
    : { kind: 'ambiguous', contacts: found }
}

/** Rows that mean somebody whom an earlier row means already. */
function repeatedRows(said: readonly PastedFields[], meanings: readonly Meaning[]): ReadonlySet<number> {
  const seen = new Set<string>()
  const repeated = new Set<number>()
  for (const [row, fields] of said.entries()) {
    const meaning = meanings[row]
    const name = folded(`${fields.firstName} ${fields.lastName}`.trim())
    const key =
      meaning?.kind === 'known'
        ? meaning.contact.id
        : fields.email !== ''
          ? folded(fields.email)
          : name === ''
            ? undefined
            : name
    if (key === undefined) continue
    if (seen.has(key)) repeated.add(row)
    seen.add(key)
  }
  return repeated
}

/** What the text says and the contact does not have. A name that reads the same leaves it as it is parted. */
function changesOf(contact: Contact, fields: PastedFields): readonly FieldChange[] {
  const isSameName = folded(displayName(contact)) === folded(`${fields.firstName} ${fields.lastName}`.trim())
  return pastedFields.flatMap((field) => {
    const before = contact[field]
    const after = field === 'note' ? added(before, fields.note) : fields[field]
    if (after === '' || after === before) return []
    if (isSameName && (field === 'firstName' || field === 'lastName')) return []
    if (field === 'email' && folded(after) === folded(before)) return []
    return [{ field, before, after }]
  })
}

/** A note is added to, never replaced. */
function added(before: string, after: string): string {
  return after === '' || before.includes(after) ? before : [before, after].filter(Boolean).join('\n')
}

function managerOf(
  pasted: PastedPerson['manager'],
  row: number,
  meaning: Meaning,
  all: PeopleIndex,
  unknown: UnknownManagers,
): ProposedManager {
  switch (pasted.kind) {
    case 'unsaid':
      return meaning.kind === 'new' ? { kind: 'top' } : { kind: 'as-is' }
    case 'top':
      return { kind: 'top' }
    case 'row':
      return pasted
    case 'words': {
      const { text } = pasted
      const found = all.named(text).filter((each) => each.kind !== 'row' || each.row !== row)
      const others = found.filter(
        (each) => each.kind !== 'contact' || meaning.kind !== 'known' || each.id !== meaning.contact.id,
      )
      // Whoever stands above themselves is at the top.
      if (others.length === 0 && all.named(text).length > 0) return { kind: 'top' }
      if (others.length === 1) return others[0]!
      if (others.length > 1) return { kind: 'several', text, among: others }
      if (unknown === 'add') return { kind: 'added', text }
      return unknown === 'ask'
        ? { kind: 'unknown', text }
        : meaning.kind === 'new'
          ? { kind: 'top' }
          : { kind: 'as-is' }
    }
  }
}

function movesTo(manager: ProposedManager, contact: Contact, meanings: readonly Meaning[]): boolean {
  switch (manager.kind) {
    case 'as-is':
      return false
    case 'top':
      return contact.managerId !== null
    case 'contact':
      return contact.managerId !== manager.id
    case 'row': {
      const above = meanings[manager.row]
      return above?.kind !== 'known' || above.contact.id !== contact.managerId
    }
    case 'added':
    case 'unknown':
    case 'several':
      return true
  }
}

function problemOf(
  fields: PastedFields,
  meaning: Meaning,
  manager: ProposedManager,
  isRepeated: boolean,
): Proposal['problem'] {
  if (meaning.kind !== 'known' && fields.firstName === '' && fields.lastName === '' && fields.title === '')
    return 'nameless'
  if (meaning.kind === 'ambiguous') return 'ambiguous'
  if (isRepeated) return 'repeated'
  return manager.kind === 'unknown' || manager.kind === 'several' ? 'manager' : null
}
