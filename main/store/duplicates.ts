import type { AccountFacts } from '#shared/domain/duplicates/account-likeness.ts'
import type { ContactFacts } from '#shared/domain/duplicates/contact-likeness.ts'
import type { DuplicateObject, Pair } from '#shared/domain/duplicates/model.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { sql, type Kysely } from 'kysely'
import { chunks, type Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

/** Hands over what of each account is compared, one after another. */
export async function* eachAccount(db: Reader, checkpoint: Checkpoint): AsyncGenerator<AccountFacts> {
  const rows = db
    .selectFrom('account')
    .select(['id', 'name', 'website', 'phone', 'street', 'city', 'country'])
    .select(['source_id as sourceId', 'parent_id as parentId', 'postal_code as postalCode'])
    .stream()
  for await (const row of rows) {
    checkpoint()
    yield row
  }
}

/** The same of each contact. */
export async function* eachContact(db: Reader, checkpoint: Checkpoint): AsyncGenerator<ContactFacts> {
  const rows = db
    .selectFrom('contact')
    .select(['id', 'title', 'location', 'email', 'phone', 'mobile', 'account_id as accountId'])
    .select(['source_id as sourceId', 'first_name as firstName', 'last_name as lastName'])
    .stream()
  for await (const row of rows) {
    checkpoint()
    yield row
  }
}

export async function countThings(db: Reader, object: DuplicateObject): Promise<number> {
  const { things } = await db
    .selectFrom(object)
    .select(({ fn }) => fn.countAll<number>().as('things'))
    .executeTakeFirstOrThrow()
  return things
}

export type Looked = Readonly<{ things: number; compared: number; found: number; cutBlocks: number }>

/** Puts what was found in the place of what was found before. */
export async function replaceFound(
  tx: Kysely<Tables>,
  object: DuplicateObject,
  searchedAt: string,
  { things, compared, found, cutBlocks }: Looked,
  pairs: readonly Pair[],
): Promise<void> {
  await tx.deleteFrom('duplicate_pair').where('object', '=', object).execute()
  await tx.deleteFrom('duplicate_search').where('object', '=', object).execute()
  const counts = { things, compared, found, cut_blocks: cutBlocks }
  await tx
    .insertInto('duplicate_search')
    .values({ object, searched_at: searchedAt, ...counts })
    .execute()
  for (const some of chunks(pairs, 1_000)) {
    await tx
      .insertInto('duplicate_pair')
      .values(
        some.map(({ one, other, score, reasons }) => ({
          object,
          one_id: one,
          other_id: other,
          score,
          reasons: JSON.stringify(reasons),
        })),
      )
      .execute()
  }
}

/** The last search, and what of it still holds: both are there, and nobody has said that they are not the same. The best first. */
export async function listFound(db: Reader, object: DuplicateObject) {
  const search = await db
    .selectFrom('duplicate_search')
    .selectAll()
    .where('object', '=', object)
    .executeTakeFirst()
  const columns =
    object === 'account'
      ? (['account_id', 'other_account_id'] as const)
      : (['contact_id', 'other_contact_id'] as const)
  const rows = await db
    .selectFrom('duplicate_pair as pair')
    .leftJoin('distinct_pair as apart', (join) =>
      join
        .onRef(`apart.${columns[0]}`, '=', 'pair.one_id' as never)
        .onRef(`apart.${columns[1]}`, '=', 'pair.other_id' as never),
    )
    .select(['pair.one_id as one', 'pair.other_id as other', 'pair.score', 'pair.reasons'])
    .where('pair.object', '=', object)
    .where('apart.id', 'is', null)
    .where((is) => is.exists(thingOf(is, object, 'pair.one_id')))
    .where((is) => is.exists(thingOf(is, object, 'pair.other_id')))
    .orderBy('pair.score', 'desc')
    .orderBy('pair.one_id')
    .orderBy('pair.other_id')
    .execute()
  return {
    searched: search && {
      searchedAt: search.searched_at,
      things: search.things,
      compared: search.compared,
      found: search.found,
      cutBlocks: search.cut_blocks,
    },
    pairs: rows.map((row) => ({ ...row, reasons: JSON.parse(row.reasons) as Pair['reasons'] })),
  }
}

function thingOf(from: unknown, object: DuplicateObject, id: 'pair.one_id' | 'pair.other_id') {
  return (from as Pick<Reader, 'selectFrom'>)
    .selectFrom(object)
    .select('id')
    .where(sql<boolean>`${sql.ref(`${object}.id`)} = ${sql.ref(id)}`)
}

/** What some are called, with what tells two of one name apart: the city of an account, the post and the account of a contact. */
export async function listHeads(db: Reader, object: DuplicateObject, ids: readonly string[]) {
  if (object === 'account') {
    const accounts = await db
      .selectFrom('account')
      .select(['id', 'name', 'city'])
      .where('id', 'in', ids as never)
      .execute()
    return accounts.map(({ id, name, city }) => ({ id: id as string, name, detail: city }))
  }
  const contacts = await db
    .selectFrom('contact')
    .innerJoin('account', 'account.id', 'contact.account_id')
    .select(['contact.id', 'first_name', 'last_name', 'title', 'account.name as account'])
    .where('contact.id', 'in', ids as never)
    .execute()
  return contacts.map(({ id, first_name: first, last_name: last, title, account }) => ({
    id: id as string,
    name: `${first} ${last}`.trim() || title,
    detail: account,
  }))
}

/** What was said to be different, the latest first, with what the two are called. */
export async function listApart(
  db: Reader,
  object: DuplicateObject,
  page: Readonly<{ offset: number; limit: number }>,
) {
  const [column, otherColumn] =
    object === 'account'
      ? (['account_id', 'other_account_id'] as const)
      : (['contact_id', 'other_contact_id'] as const)
  const all = db.selectFrom('distinct_pair').where(column, 'is not', null)
  const { total } = await all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const found = await all
    .select(['id', 'version', `${column} as one`, `${otherColumn} as other`])
    .orderBy('id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  const ids = found.flatMap(({ one, other }) => [one, other]) as string[]
  const nameOf = new Map((await listHeads(db, object, [...new Set(ids)])).map(({ id, name }) => [id, name]))
  return {
    rows: found.map(({ id, version, one, other }) => ({
      id,
      version,
      one: nameOf.get(String(one)) ?? '',
      other: nameOf.get(String(other)) ?? '',
    })),
    total,
  }
}
