import { groupsOf } from '#shared/domain/import-run/fields-back.ts'
import type { TakeBackReason } from '#shared/domain/import-run/reason.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { findLoop } from '#shared/kernel/hierarchy.ts'
import { listAbove } from '../../store/import-runs.ts'
import type { Reader } from '../../store/recorder.ts'
import { createOverlay, type Overlay } from './overlay.ts'
import { holdersOfBack, refusedBack } from './refuse-back.ts'
import { tracesOf, type SetBack } from './traces.ts'
import { tiesTo, type Tie } from './what-holds.ts'

/** Something that stays, and why; the name of what holds it is not read yet. */
export type Stays = Readonly<{ table: string; id: string; reason: TakeBackReason; by?: Tie }>

export type BackOfImport = Readonly<{
  importSeq: number
  removed: number
  restored: number
  stays: readonly Stays[]
}>

export type BackPlan = Readonly<{ imports: readonly BackOfImport[]; overlay: Overlay }>

/**
 * What taking these imports back comes to, the newest first. What was edited since stays, and what something hangs on that stays;
 * all else that an import created goes, and fields that it changed are what they were. Nothing is written.
 */
export async function planTakeBack(
  db: Reader,
  seqs: readonly number[],
  checkpoint: Checkpoint,
): Promise<BackPlan> {
  const overlay = createOverlay(db)
  const imports: BackOfImport[] = []
  for (const seq of [...new Set(seqs)].toSorted((one, other) => other - one))
    imports.push(await planOne(db, seq, overlay, checkpoint))
  return { imports, overlay }
}

async function planOne(
  db: Reader,
  seq: number,
  overlay: Overlay,
  checkpoint: Checkpoint,
): Promise<BackOfImport> {
  const { created, edited, setBack, editedFields } = await tracesOf(db, seq, overlay, checkpoint)
  const stays: Stays[] = [...editedFields].map(([id, each]) => ({ id, ...each }))
  const kept = new Set<string>()
  const ties = await tiesTo(db, seq, created, overlay, checkpoint)
  const tiesFrom = Map.groupBy(ties, ({ id }) => id)
  const holders = Map.groupBy(await holdersOfBack(db, setBack, overlay), ({ holder }) => holder)
  const heldBy = new Map<string, number>()

  /** What refers to something stays as it is: what it refers to stays too. */
  const isTied = ({ id, field, to }: Tie): boolean => {
    if (created.has(id) && !kept.has(id)) return false
    const back = setBack.get(id)?.back
    return !(back && field in back && back[field] !== to)
  }
  const isOfImport = (id: string): boolean => created.has(id)
  const waiting: string[] = []
  function keep(id: string, reason: TakeBackReason, by?: Tie): void {
    const table = created.get(id)
    if (kept.has(id) || table === undefined) return
    kept.add(id)
    stays.push({ table, id, reason, ...(by && { by }) })
    waiting.push(id)
  }
  function keepTied(tie: Tie): void {
    if (!isTied(tie)) return
    if (isOfImport(tie.id)) keep(tie.to, { code: 'needed', object: tie.table, name: '' }, tie)
    else keep(tie.to, { code: 'holds', object: tie.table, name: '', count: heldBy.get(tie.to) ?? 1 }, tie)
  }
  function drop(id: string, fields: readonly string[], code: Dropped): void {
    const each = setBack.get(id)
    if (!each) return
    const gone = groupsOf(fields)
      .flat()
      .filter((field) => field in each.back)
    if (gone.length === 0) return
    each.back = Object.fromEntries(Object.entries(each.back).filter(([field]) => !gone.includes(field)))
    stays.push({ table: each.table, id, reason: { code, fields: gone } })
    waiting.push(id)
  }
  /** What stays or is not set back keeps what it refers to, and an id that another thing had before. */
  function settle(): void {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      checkpoint()
      for (const tie of tiesFrom.get(id) ?? []) keepTied(tie)
      for (const holder of holders.get(id) ?? []) drop(holder.id, ['sourceId'], 'before-taken')
    }
  }

  for (const { id, fields, code } of await refusedBack(db, seq, setBack, overlay)) drop(id, fields, code)
  for (const [holder, all] of holders)
    if (!created.has(holder)) for (const { id } of all) drop(id, ['sourceId'], 'before-taken')
  for (const [id, reason] of edited) keep(id, reason)
  for (const tie of ties)
    if (!isOfImport(tie.id) && isTied(tie)) heldBy.set(tie.to, (heldBy.get(tie.to) ?? 0) + 1)
  for (const tie of ties) if (!isOfImport(tie.id)) keepTied(tie)
  settle()
  for (;;) {
    const looped = await loopedBack(db, setBack, overlay)
    for (const { id, field } of looped) drop(id, [field], 'would-loop')
    if (looped.length === 0) break
    settle()
  }

  let removed = 0
  for (const [id, table] of created) {
    if (kept.has(id)) continue
    removed++
    overlay.removed.set(id, table)
    overlay.changed.delete(id)
  }
  let restored = 0
  for (const [id, { table, now, back }] of setBack) {
    if (Object.keys(back).length === 0 || overlay.removed.has(id)) continue
    restored++
    overlay.changed.set(id, { table, value: { ...now, ...back, id } })
  }
  return { importSeq: seq, removed, restored, stays }
}

type Dropped = 'before-gone' | 'before-taken' | 'nameless' | 'counted-in' | 'would-loop'

const above = { account: 'parentId', contact: 'managerId' } as const

/** Fields that would put something below itself: those that are set back of the first loop that there would be. */
async function loopedBack(
  db: Reader,
  setBack: ReadonlyMap<string, SetBack>,
  overlay: Overlay,
): Promise<readonly Readonly<{ id: string; field: string }>[]> {
  for (const table of ['account', 'contact'] as const) {
    const field = above[table]
    const moved = [...setBack].filter(
      ([, each]) => each.table === table && typeof each.back[field] === 'string',
    )
    if (moved.length === 0) continue
    const accounts = table === 'contact' ? moved.map(([, { now }]) => String(now['accountId'])) : []
    const parents = new Map(await listAbove(db, table, [...new Set(accounts)]))
    for (const [id, placed] of overlay.changed)
      if (placed.table === table) put(parents, id, placed.value[field])
    for (const [id, { back }] of setBack) if (field in back) put(parents, id, back[field])
    const loop = findLoop(
      moved.map(([id]) => id),
      (id) => parents.get(id),
    )
    const looped = moved.filter(([id]) => loop?.includes(id)).map(([id]) => ({ id, field }))
    if (looped.length > 0) return looped
  }
  return []
}

function put(parents: Map<string, string>, id: string, to: unknown): void {
  if (typeof to === 'string') parents.set(id, to)
  else parents.delete(id)
}
