import { folded } from '../import/folded.ts'
import { isPlaceholder, type Contact } from '../relationship/model.ts'
import type { PastedFields } from './pasted.ts'
import { personName } from './person-name.ts'
import type { Above, Meaning } from './proposal.ts'

/** The people of an account and of a text, by all that a text may call them. */
export type PeopleIndex = Readonly<{
  byId: (id: string) => Contact | undefined
  /** Who of the account is meant by the fields of a row, and by what they were known. */
  meant: (fields: PastedFields) => readonly ['email' | 'name' | 'title', readonly Contact[]]
  /** Who may be meant by words such as `Lee, Ann`, `ann@x.com`, `Lee` or `Head of purchasing`. */
  named: (text: string) => readonly Above[]
}>

/** @param rows the fields of each row that can be meant too, with what it means; none of a row that repeats an earlier one */
export function indexOfPeople(
  contacts: readonly Contact[],
  rows: readonly (PastedFields | undefined)[] = [],
  meanings: readonly Meaning[] = [],
): PeopleIndex {
  const byId = new Map<string, Contact>(contacts.map((contact) => [contact.id, contact]))
  const byEmail = new Map<string, Contact[]>()
  const byName = new Map<string, Contact[]>()
  const byTitle = new Map<string, Contact[]>()
  for (const contact of contacts) {
    add(byEmail, folded(contact.email), contact)
    if (isPlaceholder(contact)) add(byTitle, folded(contact.title), contact)
    else add(byName, nameOf(contact), contact)
  }

  const ways = [new Map<string, Above[]>(), new Map<string, Above[]>(), new Map<string, Above[]>()] as const
  const enter = (each: PastedFields | Contact, above: Above): void => {
    add(ways[0], folded(each.email), above)
    add(ways[0], nameOf(each), above)
    add(ways[1], folded(each.title), above)
    add(ways[2], folded(each.lastName), above)
  }
  for (const contact of contacts) enter(contact, { kind: 'contact', id: contact.id })
  for (const [row, fields] of rows.entries()) {
    // Whoever is known is named by what the account says of them already.
    if (fields === undefined || meanings[row]?.kind === 'known') continue
    enter(fields, { kind: 'row', row })
  }

  return {
    byId: (id) => byId.get(id),
    meant: (fields) => {
      const byAddress = byEmail.get(folded(fields.email))
      if (byAddress) return ['email', byAddress]
      const name = nameOf(fields)
      if (name !== '') return ['name', byName.get(name) ?? none]
      return ['title', byTitle.get(folded(fields.title)) ?? none]
    },
    named: (text) => {
      const name = nameOf(personName(text))
      for (const way of ways) {
        const found = way.get(folded(text)) ?? way.get(name)
        if (found) return found
      }
      return none
    },
  }
}

const none: readonly never[] = []

function nameOf({ firstName, lastName }: Readonly<{ firstName: string; lastName: string }>): string {
  return folded(`${firstName} ${lastName}`.trim())
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  if (key === '') return
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
