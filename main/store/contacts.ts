import type { AccountId } from '#shared/domain/account/model.ts'
import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import { sql } from 'kysely'
import type { Reader } from './recorder.ts'
import { fromRow } from './shape.ts'
import { contactShape } from './tables.ts'

/** A page of an account's contacts, by last name, with how many there are. */
export async function listByAccount(
  db: Reader,
  accountId: AccountId,
  page: Readonly<{ offset: number; limit: number }>,
): Promise<{ rows: Contact[]; total: number }> {
  const people = db.selectFrom('contact').where('account_id', '=', accountId)
  const { total } = await people
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await people
    .selectAll()
    .orderBy(sql`lower(last_name)`)
    .orderBy(sql`lower(first_name)`)
    .orderBy('id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return { rows: rows.map((row) => fromRow(contactShape, row)), total }
}

/** What reporting lines are judged by. */
export function listReporting(db: Reader, accountId: AccountId) {
  return db
    .selectFrom('contact')
    .select([
      'id',
      'first_name as firstName',
      'last_name as lastName',
      'title',
      'manager_id as managerId',
      'influence',
      'attitude',
    ])
    .where('account_id', '=', accountId)
    .execute()
}

export async function listIdsByAccount(db: Reader, accountId: AccountId): Promise<ContactId[]> {
  const rows = await db.selectFrom('contact').select('id').where('account_id', '=', accountId).execute()
  return rows.map((row) => row.id)
}

/** Ids of other systems are told apart within one account only: every firm numbers its people from 1. */
export async function findBySourceId(
  db: Reader,
  accountId: AccountId,
  sourceId: string,
): Promise<Contact | undefined> {
  const row = await db
    .selectFrom('contact')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('source_id', '=', sourceId)
    .executeTakeFirst()
  return row && fromRow(contactShape, row)
}
