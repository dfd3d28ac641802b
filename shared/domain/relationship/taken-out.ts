import type { Contact, InformalLine } from './model.ts'

/** What is private of a map, and stays out of whatever is taken out of it unless it is asked for by name. */
export const privateParts = ['judgements', 'roles', 'levels', 'lines', 'evidence', 'notes'] as const
export type PrivatePart = (typeof privateParts)[number]

/** The parts that were asked for. */
export type Asked = ReadonlySet<PrivatePart>

/** The customer's people and the ties between them, as they go out to somebody else. */
export type MapTaken = Readonly<{
  contacts: readonly Contact[]
  /** Ties to people of other accounts are not drawn and go nowhere. */
  lines: readonly InformalLine[]
  asked: Asked
}>

/** People without what was not asked for: what is made of them can't hold it. */
export function contactsTaken(contacts: readonly Contact[], asked: Asked): readonly Contact[] {
  return contacts.map((contact) => ({
    ...contact,
    ...(asked.has('judgements') ? {} : { attitude: null, influence: null }),
    ...(asked.has('evidence') ? {} : { evidence: null }),
    ...(asked.has('notes') ? {} : { note: '' }),
  }))
}

/** Informal lines without what was not asked for, each with both of its ends among the people. */
export function linesTaken({ contacts, lines, asked }: MapTaken): readonly InformalLine[] {
  const known = new Set<string>(contacts.map(({ id }) => id))
  return lines
    .filter((line) => known.has(line.fromContactId) && known.has(line.toContactId))
    .map((line) => ({
      ...line,
      ...(asked.has('evidence') ? {} : { source: '', asOf: null, certainty: null }),
      ...(asked.has('notes') ? {} : { note: '' }),
    }))
}
