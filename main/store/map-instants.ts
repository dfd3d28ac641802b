import type { AccountId } from '#shared/domain/account/model.ts'
import { reachOf } from './account-reach.ts'
import { arrivalsAfter, hasArrivedWith } from './arrivals.ts'
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
  const reach = await reachOf(db, accountId)
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
  const added = await db
    .selectFrom('change')
    .select('command_seq')
    .where('object_id', '=', accountId)
    .where('operation', '=', 'insert')
    .execute()
  for (const { command_seq: seq } of added) seqs.add(seq)

  const ids = ['account', ...Object.keys(shown)].flatMap((table) => reach.get(table) ?? [])
  for (const arrival of await arrivalsAfter(db, 0))
    if (ids.some((id) => hasArrivedWith(arrival, id))) seqs.add(arrival.command_seq)

  const instants: string[] = []
  for (const some of chunks([...seqs], idsAtOnce)) {
    const commands = await db.selectFrom('command').select('happened_at').where('seq', 'in', some).execute()
    instants.push(...commands.map((command) => command.happened_at))
  }
  return instants
}
