import type { MergeStep } from '#shared/domain/merge-copies/step.ts'
import { listReferringTo } from '../../store/merge-copies/referring.ts'
import { shapeNamed } from '../../store/merge-copies/changed-rows.ts'
import * as rows from '../../store/rows.ts'
import { referencesOf, referred, type Draft, type Sides } from './draft.ts'
import { headOf, unitsOf, type Member, type Unit } from './units.ts'

/**
 * What they removed goes here too, unless we changed any of what hangs together, or something of ours hangs on it: then all of it stays, and
 * somebody decides.
 */
export async function planGoneThere(sides: Sides, draft: Draft): Promise<void> {
  const units = unitsOfGone(draft)
  const staying = new Set<Unit>()
  for (const [id, { isEdited }] of draft.goneThere) {
    const unit = units.get(id)
    if (isEdited && unit) staying.add(unit)
  }
  const isGoing = (id: string): boolean => {
    const unit = units.get(id)
    return unit !== undefined && !staying.has(unit)
  }
  const ties = await tiesToGone(sides, draft)
  for (let found = true; found;) {
    sides.checkpoint()
    found = false
    for (const { id, to } of ties) {
      const unit = units.get(to)
      if (!unit || staying.has(unit) || isGoing(id)) continue
      staying.add(unit)
      found = true
    }
  }
  for (const unit of new Set(units.values())) {
    const removal = [...unit].map(([id, { table }]): MergeStep => ({ act: 'remove', table, id }))
    if (staying.has(unit)) {
      const other = [...removal, ...loosenedBy(draft, unit)]
      draft.conflicts.push({ kind: 'removed-there', ...headOf(unit), usual: [], other })
    } else for (const step of removal) draft.steps.set(step.id, step)
  }
}

/** Each removal of theirs by itself. */
function unitsOfGone(draft: Draft): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>()
  for (const some of Map.groupBy(draft.goneThere, ([, { removedBy }]) => removedBy).values()) {
    const removed = new Map(some.map(([id, { table, now }]): [string, Member] => [id, { table, value: now }]))
    for (const [id, unit] of unitsOf(removed)) units.set(id, unit)
  }
  return units
}

/** Who will refer to what they removed once all else is merged. Lists may name what is gone: they count where theirs do not. */
async function tiesToGone(
  { mine, theirs, orders }: Sides,
  draft: Draft,
): Promise<readonly Readonly<{ id: string; to: string }>[]> {
  const ties: { id: string; to: string }[] = []
  for (const [target, some] of Map.groupBy(draft.goneThere, ([, { table }]) => table)) {
    const ids = some.map(([id]) => id)
    const there = await listReferringTo(theirs, target, ids)
    const named = new Set(there.map(({ id, to, reference }) => `${reference.field} ${id} ${to}`))
    for (const { id, to, reference } of await listReferringTo(mine, target, ids)) {
      const step = draft.steps.get(id)
      if (reference.isList && named.has(`${reference.field} ${id} ${to}`)) continue
      if (step?.act !== 'update' || !(reference.field in step.fields)) ties.push({ id, to })
    }
  }
  // Order lines that came in here since: the other one did not know of them.
  for (const { number, accountId } of orders.own)
    if (draft.goneThere.has(accountId)) ties.push({ id: `orders ${number}`, to: accountId })
  for (const step of draft.steps.values())
    if (step.act !== 'remove')
      for (const { to, isList } of referred(step.table, step.act === 'insert' ? step.value : step.fields))
        if (!isList && draft.goneThere.has(to)) ties.push({ id: step.id, to })
  for (const [id, { table, theirs }] of draft.goneHere)
    for (const { to, isList } of referred(table, theirs))
      if (!isList && draft.goneThere.has(to)) ties.push({ id, to })
  return ties
}

/** Their removal took references to what went out of other things: that belongs to the removal and is done with it only. */
function loosenedBy(draft: Draft, unit: Unit): readonly MergeStep[] {
  const loosened: MergeStep[] = []
  for (const step of [...draft.steps.values()]) {
    if (step.act !== 'update') continue
    const fields = (referencesOf.get(step.table) ?? [])
      .map(({ field }) => field)
      .filter(
        (field) => field in step.fields && [step.before[field]].flat().some((to) => unit.has(String(to))),
      )
    if (fields.length === 0) continue
    const [kept, apart] = partsOf(step, fields)
    if (kept) draft.steps.set(step.id, kept)
    else draft.steps.delete(step.id)
    if (apart) loosened.push(apart)
  }
  return loosened
}

type Update = Extract<MergeStep, { act: 'update' }>

/** An update in two: without these fields, and of them alone. */
export function partsOf(
  step: Update,
  fields: readonly string[],
): readonly [Update | undefined, Update | undefined] {
  const part = (isIn: boolean): Update | undefined => {
    const pick = (from: Update['fields']) =>
      Object.fromEntries(Object.entries(from).filter(([field]) => fields.includes(field) === isIn))
    const some = pick(step.fields)
    return Object.keys(some).length === 0 ? undefined : { ...step, fields: some, before: pick(step.before) }
  }
  return [part(false), part(true)]
}

/** Things of ours as they are, by their ids. */
export async function readOwn(
  { mine }: Pick<Sides, 'mine'>,
  table: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Member['value']>> {
  const found = await rows.listWhere(mine, shapeNamed(table), 'id', [...new Set(ids)])
  return new Map(found.map((value) => [value.id, value]))
}
