import type { AccountId } from '#shared/domain/account/model.ts'
import { mapReachOf } from './account-reach.ts'
import { arrivalsAfter, hasArrivedWith } from './arrivals.ts'
import { everInGroup } from './group-past.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'

/** What the map shows of each table. Whatever else is edited, such as a note, leaves it as it was. */
const shown = {
  contact: [
    'managerId',
    'attitude',
    'influence',
    'firstName',
    'lastName',
    'title',
    'isAssistant',
    'externalKind',
    'freeX',
    'freeY',
  ],
  relationship: ['currentLevel'],
  informal_line: ['kind', 'strength'],
} as const

/** When the account was added, and when something changed that its map shows, in no order. Reads the index of changes. */
export async function listMapInstants(db: Reader, accountId: AccountId): Promise<readonly string[]> {
  const seqs = await seqsOf(db, [accountId])
  for (const seq of await seqsOfAccounts(db, [accountId], ['insert'])) seqs.add(seq)
  return instantsOf(db, seqs)
}

/** The same of the map of a group: also when a unit was added, removed, or came to another parent. */
export async function listGroupInstants(db: Reader, accountId: AccountId): Promise<readonly string[]> {
  const ids = await everInGroup(db, accountId)
  const seqs = await seqsOf(db, ids)
  for (const seq of await seqsOfAccounts(db, ids, ['insert', 'delete'])) seqs.add(seq)
  for (const some of chunks(ids, idsAtOnce)) {
    const moves = await db
      .selectFrom('change')
      .select('command_seq')
      .where('object_id', 'in', some)
      .where('before', 'like', '%"parentId":%')
      .execute()
    for (const { command_seq: seq } of moves) seqs.add(seq)
  }
  return instantsOf(db, seqs)
}

/** The commands that changed something that the maps of these accounts show, or with which any of it came in. */
async function seqsOf(db: Reader, accountIds: readonly AccountId[]): Promise<Set<number>> {
  const reach = await mapReachOf(db, accountIds)
  const seqs = new Set<number>()
  for (const [table, fields] of Object.entries(shown)) {
    for (const some of chunks(reach.get(table) ?? [], idsAtOnce)) {
      const found = await db
        .selectFrom('change')
        .select('command_seq')
        .distinct()
        .where('object_id', 'in', some)
        .where((change) =>
          change.or([
            change('operation', '!=', 'update'),
            ...fields.map((field) => change('before', 'like', `%"${field}":%`)),
          ]),
        )
        .execute()
      for (const { command_seq: seq } of found) seqs.add(seq)
    }
  }
  const ids = [...accountIds, ...Object.keys(shown).flatMap((table) => reach.get(table) ?? [])]
  for (const arrival of await arrivalsAfter(db, 0))
    if (ids.some((id) => hasArrivedWith(arrival, id))) seqs.add(arrival.command_seq)
  return seqs
}

async function seqsOfAccounts(
  db: Reader,
  accountIds: readonly AccountId[],
  operations: readonly ('insert' | 'delete')[],
): Promise<readonly number[]> {
  const seqs: number[] = []
  for (const some of chunks(accountIds, idsAtOnce)) {
    const found = await db
      .selectFrom('change')
      .select('command_seq')
      .where('object_id', 'in', some)
      .where('operation', 'in', operations)
      .execute()
    for (const { command_seq: seq } of found) seqs.push(seq)
  }
  return seqs
}

async function instantsOf(db: Reader, seqs: ReadonlySet<number>): Promise<readonly string[]> {
  const instants: string[] = []
  for (const some of chunks([...seqs], idsAtOnce)) {
    const commands = await db.selectFrom('command').select('happened_at').where('seq', 'in', some).execute()
    instants.push(...commands.map((command) => command.happened_at))
  }
  return instants
}
