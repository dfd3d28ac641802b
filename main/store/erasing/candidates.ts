import { sql } from 'kysely'
import type { Reader } from '../recorder.ts'
import { shapes } from '../tables.ts'

/** Things by their table. */
export type Things = Map<string, Set<string>>

/** Rows of these say nothing of customers' people in words, and there may be millions of them. */
const unread: ReadonlySet<string> = new Set(['order_line', 'moved_orders', 'budget_cell', 'erasure'])

/**
 * Everything that holds one of these letters anywhere, as it is or as it once was: more than what is meant, and nothing less. It reads
 * the tables and the record from end to end.
 * @param fragments ids, or parts of names and addresses; ASCII letters in any case
 */
export async function thingsHolding(db: Reader, fragments: readonly string[]): Promise<Things> {
  const found: Things = new Map()
  const add = (table: string, id: string): void => {
    const known = found.get(table) ?? new Set()
    found.set(table, known.add(id))
  }
  if (fragments.length === 0) return found

  for (const { table, columns } of shapes) {
    if (unread.has(table)) continue
    const texts = columns.filter(
      ({ codec, field }) => field !== 'id' && ['text', 'list', 'record'].includes(codec),
    )
    if (texts.length === 0) continue
    const all = sql.join(
      texts.map(({ column }) => sql`coalesce(${sql.ref(column)}, '')`),
      sql` || char(10) || `,
    )
    const rows = sql<{ id: string }>`select id from ${sql.table(table)} where ${likeAny(all, fragments)}`
    for (const { id } of (await rows.execute(db as never)).rows) add(table, id)
  }

  const logged = sql<{ object: string; object_id: string }>`select distinct object, object_id from change
    where ${likeAny(sql`coalesce(before, '') || char(10) || coalesce(after, '')`, fragments)}`
  for (const { object, object_id: id } of (await logged.execute(db as never)).rows) add(object, id)
  return found
}

function likeAny(text: ReturnType<typeof sql>, fragments: readonly string[]) {
  const patterns = fragments.map((fragment) => `%${fragment.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`)
  return sql`exists (select 1 from (select ${text} as held) where ${sql.join(
    patterns.map((pattern) => sql`held like ${pattern} escape '\\'`),
    sql` or `,
  )})`
}

/**
 * The people who were made one with these, by themselves or by way of others: what is recorded of them is recorded of the same person.
 * One who was removed by the merge is known by what the merge did to the one who stayed, or gave to them.
 */
export async function withMerged(db: Reader, contactId: string): Promise<ReadonlySet<string>> {
  const all = new Set([contactId])
  for (const id of all) {
    const merged = sql<{ id: string }>`select gone.object_id as id
      from command
      join change as gone on gone.command_seq = command.seq and gone.object = 'contact' and gone.operation = 'delete'
      where command.name = 'duplicate.mergeContacts' and command.standing in ('done', 'fixed')
        and exists (select 1 from change as kept where kept.command_seq = command.seq
          and (kept.object_id = ${id} and kept.operation = 'update' and kept.id > gone.id
            or kept.object_id <> ${id} and instr(kept.after, ${id}) > 0))`
    for (const { id: other } of (await merged.execute(db as never)).rows) all.add(other)
  }
  return all
}

/** The leads that became one of these people, or have one of these addresses. */
export async function leadsOf(
  db: Reader,
  contactIds: ReadonlySet<string>,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = sql<{ id: string }>`select id from lead
    where contact_id in (${sql.join([...contactIds])})
      or email <> '' and lower(email) in (${sql.join(addresses.length > 0 ? addresses.map((each) => each.toLowerCase()) : [''])})`
  return new Set((await rows.execute(db as never)).rows.map(({ id }) => id))
}

/** A lead, and others of the same mail address that are nobody at an account either. */
export async function leadsLike(
  db: Reader,
  { id, email }: Readonly<{ id: string; email: string }>,
): Promise<ReadonlySet<string>> {
  const rows = sql<{ id: string }>`select id from lead
    where contact_id is null and email <> '' and lower(email) = ${email.toLowerCase()}`
  return new Set([id, ...(await rows.execute(db as never)).rows.map((row) => row.id)])
}
