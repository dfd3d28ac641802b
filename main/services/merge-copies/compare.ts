import { ruleFailure } from '#shared/contract/errors.ts'
import type { Doer, MergeConflict } from '#shared/domain/merge-copies/step.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { Id } from '#shared/kernel/id.ts'
import { erasureShape } from '../../store/erasing/erasure-tables.ts'
import { latestSeq } from '../../store/history.ts'
import { changedSince, doersAfter, type ChangedRows } from '../../store/merge-copies/changed-rows.ts'
import type { MergeFile } from '../../store/merge-copies/merge-file.ts'
import { listMergedCopies, listSame, type MergeNotes } from '../../store/merge-copies/merge-notes.ts'
import { orderAccountsOfBoth } from '../../store/merge-copies/order-accounts-of-both.ts'
import { findOrigin, idAt } from '../../store/merge-copies/origin.ts'
import { createPast, type AnyValue } from '../../store/past.ts'
import { chunks, type Reader } from '../../store/recorder.ts'
import * as rows from '../../store/rows.ts'
import { emptyDraft, type Draft, type Sides } from './draft.ts'
import type { MergeNote } from './merge-file-of.ts'
import { planGoneHere } from './plan-gone-here.ts'
import { planGoneThere } from './plan-gone-there.ts'
import { planLoops, planTaken } from './plan-loops.ts'
import { planRows } from './plan-rows.ts'
import { sayConflict, sayPlain } from './say-steps.ts'
import { placeOf } from './units.ts'

export type Compared = Readonly<{
  changes: number
  conflicts: number
  /** The ids of files of order lines that came in there. */
  orderImports: readonly Id<'order-import'>[]
}>

/** So many changes of each kind of thing are told one by one; the others are counted. */
const saidAtMost = 1_000
const saidAtOnce = 500

/** The work of a comparison, with how far it is. */
export type Comparing = Readonly<{
  checkpoint: Checkpoint
  onRows: (done: number, total: number) => void
}>

/**
 * Compares two copies of a workspace and writes down what merging the other one into ours comes to; answers none where they are
 * not copies of one workspace. Nothing of either is changed.
 */
export async function compareCopies(
  mine: Reader,
  theirs: Reader,
  fileName: string,
  file: MergeFile,
  { checkpoint, onRows }: Comparing,
): Promise<Compared | undefined> {
  const basis = await latestSeq(mine)
  const origin = await findOrigin(mine, theirs)
  if (!origin) return undefined
  await refuseErasedApart(mine, theirs, fileName)
  const sides: Sides = {
    ...{ mine, theirs, origin, checkpoint },
    changedThere: withoutErasures(await changedSince(theirs, origin.theirs, checkpoint)),
    changedHere: withoutErasures(await changedSince(mine, origin.shared, checkpoint)),
    orders: await orderAccountsOfBoth(mine, theirs),
  }
  const draft = emptyDraft(await listSame(mine))
  const total = [...sides.changedThere.values()].reduce((sum, { size }) => sum + size, 0)
  let done = 0
  await planRows(sides, draft, (some) => onRows((done += some), total))
  await planGoneThere(sides, draft)
  await planGoneHere(sides, draft)
  await planTaken(sides, draft)
  await planLoops(sides, draft)

  const doers = await doersAfter(theirs, origin.theirs)
  await writeSteps(sides, draft, doers, file)
  await writeConflicts(sides, draft, file)
  const times = [...doers.values()].map(({ at }) => at).toSorted()
  const note: MergeNote = {
    ...{ basis, fileName, mergedAt: origin.mergedAt, commands: doers.size },
    actors: [...new Set([...doers.values()].map(({ actor }) => actor))].slice(0, 50),
    since: times[0] ?? null,
    until: times.at(-1) ?? null,
  }
  file.finish(note, await notesOf(sides, draft, doers))
  return {
    changes: draft.steps.size,
    conflicts: draft.conflicts.length,
    orderImports: draft.orderImports,
  }
}

/** Whoever was erased in one copy only still stands in the other, and would come back with it. */
async function refuseErasedApart(mine: Reader, theirs: Reader, fileName: string): Promise<void> {
  const erasedIn = async (db: Reader): Promise<ReadonlySet<string>> =>
    new Set((await rows.listAll(db, erasureShape, ['id'])).map(({ erasedId }) => erasedId))
  const [here, there] = [await erasedIn(mine), await erasedIn(theirs)]
  const aloneIn = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    [...one].filter((id) => !other.has(id)).length
  const alone = { here: aloneIn(here, there), there: aloneIn(there, here) }
  if (alone.here + alone.there > 0)
    throw ruleFailure({ rule: 'erased-apart', fileName: fileName.slice(0, 200), ...alone })
}

/** Both copies have noted who was erased for themselves. */
function withoutErasures(changed: ChangedRows): ChangedRows {
  return new Map([...changed].filter(([table]) => table !== erasureShape.table))
}

async function writeSteps(
  sides: Sides,
  draft: Draft,
  doers: ReadonlyMap<number, Doer>,
  file: MergeFile,
): Promise<void> {
  const doerOf = (table: string, id: string): Doer | undefined =>
    doers.get(sides.changedThere.get(table)?.get(id)?.at(-1) ?? 0)
  const valueOf = (id: string): AnyValue | undefined => draft.goneThere.get(id)?.now
  for (const [table, all] of Map.groupBy(draft.steps.values(), (step) => step.table)) {
    for (const [index, steps] of chunks(all, saidAtOnce).entries()) {
      sides.checkpoint()
      const isSaid = index * saidAtOnce < saidAtMost
      const said = isSaid
        ? await sayPlain(sides, steps, valueOf, (id) => doerOf(table, id))
        : new Map<string, unknown>()
      for (const step of steps) file.addStep({ step, said: said.get(step.id) })
    }
  }
}

async function writeConflicts(sides: Sides, draft: Draft, file: MergeFile): Promise<void> {
  const said: { conflict: MergeConflict; said: Awaited<ReturnType<typeof sayConflict>> }[] = []
  for (const [table, conflicts] of Map.groupBy(draft.conflicts, (each) => each.table)) {
    const past = createPast(sides.theirs, sides.origin.theirs)
    const own = createPast(sides.mine, sides.origin.mine)
    const ids = conflicts.map(({ id }) => id)
    await past.read(table, ids)
    await own.read(table, ids)
    for (const conflict of conflicts) {
      sides.checkpoint()
      const there = past.at(conflict.id, sides.origin.theirs)
      const here = own.at(conflict.id, sides.origin.mine)
      const base = sides.origin.bases === 'mine' ? (here ?? there) : (there ?? here)
      said.push({ conflict, said: await sayConflict(sides, conflict, base) })
    }
  }
  const keyOf = (each: (typeof said)[number]) => each.said.account?.name ?? ''
  const inOrder = said.toSorted(
    (one, other) =>
      keyOf(one).localeCompare(keyOf(other)) ||
      placeOf(one.conflict.table) - placeOf(other.conflict.table) ||
      one.conflict.id.localeCompare(other.conflict.id),
  )
  for (const each of inOrder) file.addConflict(each)
}

/** What is kept of the merge: the state of the copy, those that it had merged itself, and who had done what. */
async function notesOf(
  { theirs, changedThere }: Sides,
  draft: Draft,
  doers: ReadonlyMap<number, Doer>,
): Promise<MergeNotes> {
  const newest = await latestSeq(theirs)
  const last = await idAt(theirs, newest)
  const further = await listMergedCopies(theirs)
  const copies = new Map(further.map((each) => [each.copy_command_id, each.copy_seq]))
  if (last !== undefined) copies.set(last, newest)
  const touched = new Set<string>([...draft.steps.values()].map((step) => step.id))
  for (const { usual, other } of draft.conflicts) for (const { id } of [...usual, ...other]) touched.add(id)
  const changes: MergeNotes['changes'][number][] = []
  for (const [object, rows] of changedThere)
    for (const [copyId, seqs] of rows) {
      const id = draft.same.get(copyId) ?? copyId
      if (!touched.has(id)) continue
      for (const seq of seqs) {
        const doer = doers.get(seq)
        if (!doer) continue
        const { actor, at, command } = doer
        changes.push({ object, object_id: id, copy_seq: seq, actor, happened_at: at, name: command })
      }
    }
  return {
    copies: [...copies].map(([copy_command_id, copy_seq]) => ({ copy_command_id, copy_seq })),
    changes,
    same: draft.madeSame.map(({ table, copyId, ownId }) => ({
      object: table,
      copy_id: copyId,
      own_id: ownId,
    })),
  }
}
