import type { Importance } from '#shared/domain/search/importance.ts'
import type { Id } from '#shared/kernel/id.ts'

/**
 * What is found by the words of a name, and what by those of a text. The order is that of their entries in the index, and
 * files hold its numbers: a new order needs a step that rebuilds. What there are most of comes last, since the index walks
 * through whatever lies before the entries that are asked for.
 */
export const nameTables = [
  'product_line',
  'plan',
  'buying_center',
  'objective',
  'strategy',
  'action',
  'account',
  'contact',
  'opportunity',
  'lead',
  'campaign',
] as const
export const textTables = [
  'account',
  'contact',
  'buying_center',
  'plan_section',
  'touchpoint',
  'lead',
  'campaign',
] as const
export type NameTable = (typeof nameTables)[number]
export type TextTable = (typeof textTables)[number]
export type SearchTable = NameTable | TextTable

export const searchTables: readonly SearchTable[] = [...new Set<SearchTable>([...nameTables, ...textTables])]

/** Texts come after all names that there may ever be. */
const firstText = 16
const importances = 8
const entriesAClass = 2 ** 32

/** Where an entry belongs: its table, names or texts, and how important it is. */
export type EntryClass = Readonly<{ number: number }>

export function nameClass(table: NameTable, importance: Importance): EntryClass {
  return { number: nameTables.indexOf(table) * importances + importance }
}

export function textClass(table: TextTable): EntryClass {
  return { number: (firstText + textTables.indexOf(table)) * importances }
}

/**
 * The ids that a class may have, first and last. An id says table and importance, so that the index answers the most
 * important first without being asked to sort, and can be asked for one table only.
 */
export function idsOfClass({ number }: EntryClass): readonly [number, number] {
  return [number * entriesAClass, (number + 1) * entriesAClass - 1]
}

/** The ids of all names of tables that follow each other. */
export function idsOfNames(from: NameTable, until: NameTable): readonly [number, number] {
  return [idsOfClass(nameClass(from, 0))[0], idsOfClass(nameClass(until, 7))[1]]
}

/** The table of an entry and how important it is. */
export function classOfEntry(
  id: number,
): Readonly<{ table: SearchTable; isText: boolean; importance: number }> {
  const number = Math.floor(id / entriesAClass)
  const kind = Math.floor(number / importances)
  const table = kind < firstText ? nameTables[kind] : textTables[kind - firstText]
  if (!table) throw new Error(`The index has an entry of no kind: ${id}`)
  return { table, isText: kind >= firstText, importance: number % importances }
}

/** The same question in SQL: whether `id` is an entry of a thing in this table. */
export function isEntryOf(table: SearchTable): string {
  const kinds = [
    nameTables.indexOf(table as NameTable),
    textTables.includes(table as TextTable) ? firstText + textTables.indexOf(table as TextTable) : -1,
  ]
  return `id / ${entriesAClass * importances} in (${kinds.filter((kind) => kind >= 0).join(', ')})`
}

/**
 * Words of the context lie in the index with this before them: other words than the same in a name, so that a search for
 * names does not walk through everybody who is a head of purchasing. It is no letter, and so is never typed.
 */
export const contextMark = '\u{e000}'

/** Ids lie in the index as their 16 bytes: less than half of their text. */
export function bytesOfId(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex')
}

export function idOfBytes<K extends string>(bytes: Uint8Array): Id<K> {
  const hex = Buffer.from(bytes).toString('hex')
  return [8, 13, 18, 23].reduce((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, hex) as Id<K>
}
