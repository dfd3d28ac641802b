import type { RestCheck } from './rest-check.ts'
import type { Mark } from './last-mark.ts'
import type { Reader } from './recorder.ts'
import type { Acknowledged } from './transact.ts'

/** What opening a workspace file noticed about it, though it could be opened. */
export type Finding =
  /** Commands that were acknowledged are not in the file: its log was damaged or lost, or an older copy was put in its place. */
  | Readonly<{ kind: 'changes-missing'; since: string | null; until: string; commands: number | null }>
  /** The bytes are others than when it was closed, though no command was done since. */
  | Readonly<{ kind: 'changed-at-rest' }>

/**
 * Compares a file that was just opened with what this computer last knew of it.
 * @param resting the sum of the file before anything touched it, where it was taken
 */
export async function findingsOf(
  db: Reader,
  before: Mark | undefined,
  resting: RestCheck | undefined,
): Promise<Finding[]> {
  if (!before) return []
  const last = await findLastCommand(db)
  const known = before.last
  if (known && !(await hasCommand(db, known))) {
    const missing = known.seq - (last?.seq ?? 0)
    const isShorter = missing > 0
    const since = isShorter ? (last?.happenedAt ?? null) : null
    return [{ kind: 'changes-missing', since, until: known.happenedAt, commands: isShorter ? missing : null }]
  }
  const isSameContent = (last?.seq ?? 0) === (known?.seq ?? 0)
  const { rest } = before
  if (!isSameContent || !rest || !resting) return []
  return rest.crc === resting.crc && rest.byteLength === resting.byteLength
    ? []
    : [{ kind: 'changed-at-rest' }]
}

/** The newest command of all, none in a file that was just made. */
export async function findLastCommand(db: Reader): Promise<Acknowledged | null> {
  const row = await db
    .selectFrom('command')
    .select(['seq', 'id', 'happened_at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { seq: row.seq, id: row.id, happenedAt: row.happened_at } : null
}

async function hasCommand(db: Reader, { seq, id }: Acknowledged): Promise<boolean> {
  const row = await db.selectFrom('command').select('id').where('seq', '=', seq).executeTakeFirst()
  return row?.id === id
}
