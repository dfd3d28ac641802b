import { isSame, isSameThing, mergeFields, withFields } from '#shared/domain/merge-copies/three-way.ts'
import type { MergeStep } from '#shared/domain/merge-copies/step.ts'
import { keysOf } from '../../store/merge-copies/keys.ts'
import { shapeNamed } from '../../store/merge-copies/changed-rows.ts'
import { createPast, type AnyValue } from '../../store/past.ts'
import { chunks, idsAtOnce } from '../../store/recorder.ts'
import * as rows from '../../store/rows.ts'
import { shapes } from '../../store/tables.ts'
import { markOf } from './keep-unique.ts'
import { mergeable } from './plan-orders.ts'
import { inOurIds, type Draft, type Sides } from './draft.ts'

/** Goes through all that they changed, parents before their children, and says of each thing what becomes of it. */
export async function planRows(sides: Sides, draft: Draft, onRows: (done: number) => void): Promise<void> {
  for (const { table } of shapes) {
    const changed = sides.changedThere.get(table)
    if (!changed) continue
    const known = await ownByKey(sides, table)
    const wanted = await mergeable(sides, draft, table, [...changed.keys()])
    for (const ids of chunks(wanted, idsAtOnce)) {
      sides.checkpoint()
      await planSome(sides, draft, table, ids, known)
      onRows(ids.length)
    }
  }
}

async function planSome(
  sides: Sides,
  draft: Draft,
  table: string,
  ids: readonly string[],
  known: OwnByKey,
): Promise<void> {
  const { mine, theirs, origin } = sides
  const [pastThere, pastHere] = [createPast(theirs, origin.theirs), createPast(mine, origin.mine)]
  await pastThere.read(table, ids)
  const ownIdOf = (id: string): string => draft.same.get(id) ?? id
  await pastHere.read(table, ids.map(ownIdOf))
  for (const copyId of ids) {
    const [then, now] = [pastThere.at(copyId, origin.theirs), pastThere.at(copyId, Infinity)].map((value) =>
      inOurIds(draft, value),
    )
    const id = ownIdOf(copyId)
    const [ownThen, own] = [pastHere.at(id, origin.mine), pastHere.at(id, Infinity)]
    const bases = [
      ...(origin.bases === 'mine' ? [] : [then]),
      ...(origin.bases === 'theirs' ? [] : [ownThen]),
    ]
    const before = bases.filter((base) => base !== undefined)
    const removedBy = sides.changedThere.get(table)?.get(copyId)?.at(-1) ?? 0
    if (now && own) mergeInto(draft, table, own, now, before)
    else if (now && before.length > 0) {
      const isChanged = !before.some((base) => isSameThing(base, now))
      if (isChanged) draft.goneHere.set(id, { table, theirs: now, before })
    } else if (now) insert(draft, table, now, known)
    else if (own && before.length > 0) {
      const isEdited = !before.some((base) => isSameThing(base, own))
      draft.goneThere.set(id, { table, now: own, removedBy, isEdited })
    }
  }
}

function insert(draft: Draft, table: string, value: AnyValue, known: OwnByKey): void {
  const own = known(value)
  if (!own) {
    draft.steps.set(value.id, { act: 'insert', table, id: value.id, value })
    return
  }
  draft.same.set(value.id, own.id)
  draft.madeSame.push({ table, copyId: value.id, ownId: own.id })
  draft.goneThere.delete(own.id)
  mergeInto(draft, table, own, { ...value, id: own.id }, [])
}

/** Somebody is known by a name or a title: where each side took away one of them, ours stay. */
function named(
  table: string,
  own: AnyValue,
  merged: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const fields = ['firstName', 'lastName', 'title']
  if (table !== 'contact' || fields.some((field) => merged[field] !== '')) return merged
  return { ...merged, ...Object.fromEntries(fields.map((field) => [field, own[field]])) }
}

/** What both have: what is taken over by itself, and what must be decided. */
function mergeInto(
  draft: Draft,
  table: string,
  own: AnyValue,
  theirs: AnyValue,
  before: readonly AnyValue[],
): void {
  const { taken, conflicts } = mergeFields(before, own, theirs)
  const step = updateTo(table, own, named(table, own, withFields(own, taken)))
  if (step) draft.steps.set(own.id, step)
  for (const { theirs: said } of conflicts) {
    const other = updateTo(table, own, withFields(own, said))
    if (other) draft.conflicts.push({ kind: 'fields', table, id: own.id, usual: [], other: [other] })
  }
}

/** The step from one state of a thing to another, of the fields that differ; none where none does. */
export function updateTo(
  table: string,
  from: AnyValue,
  to: Readonly<Record<string, unknown>>,
): MergeStep | undefined {
  const fields = Object.keys(to).filter(
    (field) => field !== 'id' && field !== 'version' && !isSame(from[field], to[field]),
  )
  if (fields.length === 0) return undefined
  const of = (value: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(fields.map((field) => [field, value[field] ?? null]))
  return { act: 'update', table, id: from.id, fields: of(to), before: of(from) }
}

type OwnByKey = (value: AnyValue) => AnyValue | undefined

/** Finds what we made or changed since the copies parted by what may be there once only. */
async function ownByKey({ mine, changedHere }: Sides, table: string): Promise<OwnByKey> {
  const keys = keysOf[table] ?? []
  const ids = [...(changedHere.get(table)?.keys() ?? [])]
  if (keys.length === 0 || ids.length === 0) return () => undefined
  const own = new Map<string, AnyValue>()
  const marksOf = (value: AnyValue): readonly string[] =>
    keys.flatMap((key) => markOf(table, key, value) ?? [])
  for (const value of await rows.listWhere(mine, shapeNamed(table), 'id', ids))
    for (const mark of marksOf(value)) own.set(mark, value)
  return (value) =>
    marksOf(value)
      .map((mark) => own.get(mark))
      .find((found) => found !== undefined)
}
