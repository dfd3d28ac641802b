import { fold } from '#shared/kernel/fold.ts'
import { wayOfName, type Way } from '#shared/domain/search/ways.ts'
import type { Asked } from '#shared/domain/search/words.ts'
import type { Reader } from './recorder.ts'
import { readDocuments } from './search-documents.ts'
import { searchTables, type SearchTable } from './search-entries.ts'
import type { Pointed } from './search-found.ts'
import { ask } from './search-sql.ts'

/** Something that can be found, by where it lies. */
export type Thing = Readonly<{ table: SearchTable; id: string }>

const editsLookedAt = 100
const editedAtMost = 30
const ownAtMost = 60

/** What was edited last, the latest first. */
export async function listEdited(db: Reader): Promise<readonly Thing[]> {
  const rows = await ask<{ object: string; object_id: string }>(
    db,
    'select object, object_id from change order by id desc limit ?',
    [editsLookedAt],
  )
  const things = new Map<string, Thing>()
  for (const { object, object_id: id } of rows) {
    const table = searchTables.find((each) => each === object)
    if (table && things.size < editedAtMost) things.set(id, { table, id })
  }
  return [...things.values()]
}

/** The team member that the user is, where their name or the name of their address says so. */
export async function findTeamMemberId(db: Reader, actor: string): Promise<string | undefined> {
  const user = fold(actor)
  const members = await ask<{ id: string; name: string; email: string }>(
    db,
    'select id, name, email from team_member',
  )
  const isUser = ({ name, email }: { name: string; email: string }): boolean =>
    [fold(name), fold(name).replaceAll(' ', '.'), fold(email).replace(/@.*/, '')].includes(user)
  return user === '' ? undefined : members.find(isUser)?.id
}

export async function listOwned(db: Reader, ownerId: string): Promise<readonly Thing[]> {
  const sql = 'select id from account where owner_id = ? limit ?'
  const rows = await ask<{ id: string }>(db, sql, [ownerId, ownAtMost])
  return rows.map(({ id }) => ({ table: 'account', id }))
}

/** Those of the things whose names match, however many others do. */
export async function listMatching(
  db: Reader,
  asked: Asked,
  things: readonly Thing[],
): Promise<readonly Pointed[]> {
  const matching: Pointed[] = []
  for (const [table, some] of Map.groupBy(things, (each) => each.table)) {
    const documents = readDocuments(
      db,
      table,
      some.map(({ id }) => id),
    )
    for (const { id, name } of documents) {
      const way: Way | undefined = name && wayOfName(asked, name)
      if (name && way) matching.push({ table, id, way, importance: name.importance })
    }
  }
  return matching
}
