import type { Account, AccountId } from '#shared/domain/account/model.ts'
import type { BuyingCenter, Member } from '#shared/domain/buying-center/model.ts'
import type { Contact, InformalLine, Relationship, TeamMember } from '#shared/domain/relationship/model.ts'
import { sql } from 'kysely'
import { mapReachOf } from './account-reach.ts'
import { buyingCenterShape, memberShape } from './center-tables.ts'
import { createPast, type AnyValue, type Past } from './past.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import type { Shape } from './shape.ts'
import { contactShape, informalLineShape, relationshipShape, teamMemberShape } from './tables.ts'

/** What the map of a group showed at one moment, each list by id. */
export type GroupAsOf = Readonly<{
  /** The account and those that were below it then, each before what belonged to it. */
  accounts: readonly Account[]
  /** How many more there were, and which. */
  left: number
  leftIds: readonly AccountId[]
  contacts: readonly Contact[]
  relationships: readonly Relationship[]
  /** Every line that starts or ends at one of the contacts. */
  informalLines: readonly InformalLine[]
  buyingCenters: readonly BuyingCenter[]
  members: readonly Member[]
  /** Those of our side who cover somebody, as they were. */
  teamMembers: readonly TeamMember[]
  /** Contacts of other accounts at the other end of a line. */
  otherContacts: readonly Contact[]
}>

/** Written out, since the index of what happened to accounts is of these only, and SQLite does not see that in a parameter. */
const isOfAccount = sql<boolean>`object = 'account'`

/** The group below an account as it stood after a command; `undefined` where the account was not there. */
export async function findGroupAsOf(
  db: Reader,
  accountId: AccountId,
  seq: number,
  atMost: number,
): Promise<GroupAsOf | undefined> {
  const past = createPast(db, seq)
  const all = await accountsAsOf(db, past, accountId, seq)
  if (all.length === 0) return undefined
  const accounts = all.slice(0, atMost)
  const ids = new Set(accounts.map(({ id }) => id))

  const reach = await mapReachOf(db, [...ids])
  for (const [table, some] of reach) await past.read(table, some)
  const listOf = <V>(shape: Shape<V>, some: readonly string[] = reach.get(shape.table) ?? []): readonly V[] =>
    [...new Set(some)]
      .toSorted()
      .map((id) => past.at(id, seq))
      .filter((value) => value !== undefined) as unknown as V[]

  const contacts = listOf(contactShape).filter((contact) => ids.has(contact.accountId))
  const known = new Set(contacts.map(({ id }) => id))
  const relationships = listOf(relationshipShape).filter(({ contactId }) => known.has(contactId))
  const informalLines = listOf(informalLineShape).filter(
    ({ fromContactId, toContactId }) => known.has(fromContactId) || known.has(toContactId),
  )
  const buyingCenters = listOf(buyingCenterShape).filter((center) => ids.has(center.accountId))
  const centerIds = new Set(buyingCenters.map(({ id }) => id))
  const others = informalLines
    .flatMap(({ fromContactId, toContactId }) => [fromContactId, toContactId])
    .filter((id) => !known.has(id))
  const covering = relationships.map(({ teamMemberId }) => teamMemberId)
  await past.read('contact', others)
  await past.read('team_member', covering)

  return {
    accounts,
    left: all.length - accounts.length,
    leftIds: all.slice(atMost).map(({ id }) => id),
    contacts,
    relationships,
    informalLines,
    buyingCenters,
    members: listOf(memberShape).filter(({ buyingCenterId }) => centerIds.has(buyingCenterId)),
    teamMembers: listOf(teamMemberShape, covering),
    otherContacts: listOf(contactShape, others),
  }
}

/** The account and all that is or once was below it, in no order: on any day of its map some of these were on it. */
export async function everInGroup(db: Reader, accountId: AccountId): Promise<readonly AccountId[]> {
  const left = await db
    .selectFrom('change')
    .select(['object_id', 'before'])
    .where('command_seq', '>', 0)
    .where(isOfAccount)
    .where('operation', '!=', 'insert')
    .where('before', 'like', '%"parentId":%')
    .execute()
  const formerly = Map.groupBy(left, ({ before }) => parentIn(before))

  const seen = new Set<AccountId>([accountId])
  for (let level: readonly AccountId[] = [accountId]; level.length > 0;) {
    const once = level.flatMap((id) => formerly.get(id) ?? []).map((row) => row.object_id as AccountId)
    const below = [...(await idsBelow(db, level)), ...once].filter((id) => !seen.has(id))
    level = [...new Set(below)]
    for (const id of level) seen.add(id)
  }
  return [...seen]
}

/** The account and those below it after a command, level by level, by name within their parent; none where it was not there. */
async function accountsAsOf(
  db: Reader,
  past: Past,
  accountId: AccountId,
  seq: number,
): Promise<readonly Account[]> {
  const touched = await touchedAfter(db, seq)
  await past.read('account', [accountId, ...touched])
  const accountAt = (id: string): Account | undefined => past.at(id, seq) as (AnyValue & Account) | undefined
  const elsewhere = Map.groupBy(
    touched.flatMap((id) => accountAt(id) ?? []),
    ({ parentId }) => parentId,
  )
  const top = accountAt(accountId)
  const group = top ? [top] : []
  const seen = new Set(group.map(({ id }) => id))
  for (let level: readonly Account[] = group; level.length > 0;) {
    const above = level.map(({ id }) => id)
    const present = await idsBelow(db, above)
    await past.read('account', present)
    const candidates = [
      ...present.flatMap((id) => accountAt(id) ?? []),
      ...above.flatMap((id) => elsewhere.get(id) ?? []),
    ]
    const below = Map.groupBy(candidates, ({ parentId }) => parentId)
    const next: Account[] = []
    for (const id of above)
      for (const account of (below.get(id) ?? []).toSorted(byName)) {
        if (seen.has(account.id)) continue
        seen.add(account.id)
        next.push(account)
      }
    group.push(...next)
    level = next
  }
  return group
}

/** The accounts that were changed, made or removed after a command. It costs what happened since, not what there is. */
async function touchedAfter(db: Reader, seq: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('change')
    .select('object_id')
    .where('command_seq', '>', seq)
    .where(isOfAccount)
    .execute()
  return [...new Set(rows.map((row) => row.object_id))]
}

async function idsBelow(db: Reader, above: readonly AccountId[]): Promise<readonly AccountId[]> {
  const found: AccountId[] = []
  for (const some of chunks(above, idsAtOnce)) {
    const rows = await db.selectFrom('account').select('id').where('parent_id', 'in', some).execute()
    for (const { id } of rows) found.push(id)
  }
  return found
}

function parentIn(before: string | null): string | null {
  const { parentId } = JSON.parse(before ?? '{}') as Readonly<{ parentId?: string | null }>
  return parentId ?? null
}

function byName(one: Account, other: Account): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1
  return one.id < other.id ? -1 : 1
}
