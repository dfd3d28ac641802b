import { chunks, idsAtOnce, type Reader } from '../recorder.ts'
import { latestSeq } from '../history.ts'
import { listMergedCopies } from './merge-notes.ts'

/** What two copies of a workspace have in common. */
export type Origin = Readonly<{
  /** The number of the last command that both did, or had, before they parted. */
  shared: number
  /** Up to which of its commands the other copy is known here: by what is shared, or since it was merged. */
  theirs: number
  /** Up to which of our commands the other copy knows us. */
  mine: number
  /** Which of the two states is the later one that both had; both where neither came after the other. */
  bases: 'theirs' | 'mine' | 'both'
  /** When the other copy was merged here last. */
  mergedAt: string | null
}>

/** Where two copies part; `undefined` where they are not copies of one workspace. */
export async function findOrigin(mine: Reader, theirs: Reader): Promise<Origin | undefined> {
  const shared = await lastShared(mine, theirs)
  if (shared === 0) return undefined
  const known = (await newestKnown(mine, theirs)) ?? { seq: shared, by: 0, at: null }
  const knows = (await newestKnown(theirs, mine)) ?? { seq: shared, by: 0, at: null }
  const points = { shared, theirs: Math.max(shared, known.seq), mine: Math.max(shared, knows.seq) }
  return { ...points, bases: basesOf(points, known.by, knows.by), mergedAt: known.at }
}

/**
 * @param mergedBy our command that merged the other copy last, 0 where none did
 * @param mergedUsBy their command that merged us last
 */
function basesOf(
  { theirs, mine }: Readonly<{ theirs: number; mine: number }>,
  mergedBy: number,
  mergedUsBy: number,
): Origin['bases'] {
  if (mergedUsBy <= theirs) return 'theirs'
  return mergedBy <= mine ? 'mine' : 'both'
}

/** Copies have the same commands up to where they part, so that halving what is open finds the place. */
async function lastShared(mine: Reader, theirs: Reader): Promise<number> {
  let same = 0
  let open = Math.min(await latestSeq(mine), await latestSeq(theirs))
  while (same < open) {
    const middle = Math.ceil((same + open) / 2)
    const [one, other] = [await idAt(mine, middle), await idAt(theirs, middle)]
    if (one !== undefined && one === other) same = middle
    else open = middle - 1
  }
  return same
}

/** The id of the command with a number. */
export async function idAt(db: Reader, seq: number): Promise<string | undefined> {
  return (await db.selectFrom('command').select('id').where('seq', '=', seq).executeTakeFirst())?.id
}

/** The newest command of a copy among those that were merged into another one. */
async function newestKnown(into: Reader, copy: Reader) {
  const merged = await listMergedCopies(into)
  const mergeOf = new Map(merged.map((each) => [each.copy_command_id, each]))
  let newest: { seq: number; by: number; at: string | null } | undefined
  for (const some of chunks([...mergeOf.keys()], idsAtOnce)) {
    const found = await copy.selectFrom('command').select(['seq', 'id']).where('id', 'in', some).execute()
    for (const { seq, id } of found) {
      const merge = mergeOf.get(id)
      if (merge && seq > (newest?.seq ?? 0)) newest = { seq, by: merge.command_seq, at: merge.happened_at }
    }
  }
  return newest
}
