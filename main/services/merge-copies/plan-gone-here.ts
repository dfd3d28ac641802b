import { isSame, mergeFields, withFields } from '#shared/domain/merge-copies/three-way.ts'
import type { MergeStep } from '#shared/domain/merge-copies/step.ts'
import { listPresent } from '../../store/import-runs.ts'
import { removalsOf, removedBy } from '../../store/merge-copies/changed-rows.ts'
import type { AnyValue } from '../../store/past.ts'
import { inOurIds, referencesOf, referred, type Draft, type GoneHere, type Sides } from './draft.ts'
import { readOwn } from './plan-gone-there.ts'
import { headOf, unitsOf, type Member, type Unit } from './units.ts'

/**
 * What we removed comes back where they changed it meanwhile, or made something that hangs on it, with all that went with it; somebody
 * decides.
 */
export async function planGoneHere(sides: Sides, draft: Draft): Promise<void> {
  const removals = new Map<number, Awaited<ReturnType<typeof readRemoval>>>()
  const restored = new Set<string>()
  let wanted = new Set([...draft.goneHere.keys(), ...(await missing(sides, draft, stepsOf(draft)))])
  while (wanted.size > 0) {
    sides.checkpoint()
    const further: MergeStep[] = []
    for (const [id, seq] of await removalsOf(sides.mine, [...wanted])) {
      if (restored.has(id)) continue
      const removal = removals.get(seq) ?? (await readRemoval(sides, seq))
      removals.set(seq, removal)
      const unit = removal.units.get(id)
      if (!unit) continue
      const usual = await stepsBack(sides, draft, unit, removal.changed)
      for (const each of unit.keys()) restored.add(each)
      draft.conflicts.push({ kind: 'removed-here', ...headOf(unit), usual, other: [] })
      further.push(...usual)
    }
    wanted = new Set((await missing(sides, draft, further)).filter((id) => !restored.has(id)))
  }
}

async function readRemoval({ mine }: Sides, seq: number) {
  const { removed, changed } = await removedBy(mine, seq)
  const members = new Map(removed.map(({ table, value }): [string, Member] => [value.id, { table, value }]))
  return { units: unitsOf(members), changed }
}

function stepsOf(draft: Draft): readonly MergeStep[] {
  return [...draft.steps.values(), ...draft.conflicts.flatMap(({ usual }) => usual)]
}

/** What the steps refer to and is neither here nor made by one of them. */
async function missing(sides: Sides, draft: Draft, steps: readonly MergeStep[]): Promise<readonly string[]> {
  const wanted = new Map<string, Set<string>>()
  for (const step of steps)
    if (step.act !== 'remove')
      for (const { target, to, isList } of referred(
        step.table,
        step.act === 'insert' ? step.value : step.fields,
      ))
        if (!(isList && namesBefore(step, to)) && draft.steps.get(to)?.act !== 'insert')
          wanted.set(target, (wanted.get(target) ?? new Set()).add(to))
  const absent: string[] = []
  for (const [target, ids] of wanted) {
    const present = await listPresent(sides.mine, target, [...ids])
    absent.push(...[...ids].filter((id) => !present.has(id)))
  }
  return absent
}

/** Lists may name what is gone: what one named before is nothing new. */
function namesBefore(step: MergeStep, to: string): boolean {
  return step.act === 'update' && Object.values(step.before).some((value) => [value].flat().includes(to))
}

type Changed = Awaited<ReturnType<typeof removedBy>>['changed']

/** What we removed with what they changed of it meanwhile: their word counts where both had changed the same. */
function comingBack(value: AnyValue, changed: GoneHere | undefined): AnyValue {
  if (!changed) return value
  const { taken, conflicts } = mergeFields(changed.before, value, changed.theirs)
  const said = conflicts.map(({ theirs }) => theirs)
  return { ...withFields(value, Object.assign({}, taken, ...said)), id: value.id }
}

/** Brings a unit back as they have it, but for what they removed too, with the references to it that went with it. */
async function stepsBack(
  sides: Sides,
  draft: Draft,
  unit: Unit,
  changed: Changed,
): Promise<readonly MergeStep[]> {
  const steps: MergeStep[] = []
  for (const [table, members] of Map.groupBy(unit, ([, member]) => member.table)) {
    const there = await listPresent(
      sides.theirs,
      table,
      members.map(([id]) => id),
    )
    for (const [id, { value }] of members)
      if (there.has(id)) {
        steps.push({
          act: 'insert',
          table,
          id,
          value: inOurIds(draft, comingBack(value, draft.goneHere.get(id))),
        })
      }
  }
  for (const [table, some] of Map.groupBy(changed, (each) => each.table)) {
    const own = await readOwn(
      sides,
      table,
      some.map(({ id }) => id),
    )
    for (const { id, before, after } of some) {
      const now = own.get(id)
      if (!now) continue
      const fields = (referencesOf.get(table) ?? [])
        .map(({ field }) => field)
        .filter(
          (field) =>
            field in after &&
            isSame(now[field], after[field]) &&
            [before[field]].flat().some((to) => unit.has(String(to))),
        )
      const of = (from: Readonly<Record<string, unknown>>) =>
        Object.fromEntries(fields.map((field) => [field, from[field] ?? null]))
      if (fields.length > 0) steps.push({ act: 'update', table, id, fields: of(before), before: of(after) })
    }
  }
  return steps
}
