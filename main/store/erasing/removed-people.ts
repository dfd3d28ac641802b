import { sql } from 'kysely'
import type { Contact } from '#shared/domain/relationship/model.ts'
import type { Reader } from '../recorder.ts'
import { contactShape } from '../tables.ts'
import { completed } from '../shape.ts'

/** Somebody whom only the history still holds. */
export type Removed = Readonly<{ contact: Contact; removedAt: string; removedBy: string }>

/**
 * People who are in no table any more, by removing or by taking back what brought them in, and whose names the record has; the latest
 * first. Who was merged into somebody goes with that one, where the record tells into whom. Reads the record from end to end.
 */
export async function listRemoved(db: Reader, limit: number): Promise<readonly Removed[]> {
  return read(
    db,
    sql`(command.name <> 'duplicate.mergeContacts' or not ${isLinked})
      and (gone.before ->> '$.firstName' <> '' or gone.before ->> '$.lastName' <> '')`,
    limit,
  )
}

/** Whether the record of the merge says who stayed: in files of before it does not where nothing came of it for that one. */
const isLinked = sql`exists (select 1 from change as kept where kept.command_seq = gone.command_seq
  and kept.object = 'contact' and kept.operation = 'update' and kept.id > gone.id)`

/** One of them as they were last. */
export async function findRemoved(db: Reader, id: string): Promise<Contact | undefined> {
  const [removed] = await read(db, sql`gone.object_id = ${id}`, 1)
  return removed?.contact
}

async function read(db: Reader, which: ReturnType<typeof sql>, limit: number): Promise<readonly Removed[]> {
  const rows = sql<{ id: string; before: string; happened_at: string; actor: string }>`
    select gone.object_id as id, gone.before, command.happened_at, command.actor
    from change as gone join command on command.seq = gone.command_seq
    where gone.object = 'contact' and gone.operation = 'delete' and ${which}
      and not exists (select 1 from contact where contact.id = gone.object_id)
      and not exists (select 1 from change as later where later.object_id = gone.object_id and later.id > gone.id)
    order by gone.id desc limit ${limit}`
  return (await rows.execute(db as never)).rows.map(
    ({ id, before, happened_at: removedAt, actor: removedBy }) => ({
      contact: {
        ...completed(contactShape, JSON.parse(before) as Record<string, unknown>),
        id,
      } as unknown as Contact,
      removedAt,
      removedBy,
    }),
  )
}
