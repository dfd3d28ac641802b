import type { MergeConflict, MergeStep } from '#shared/domain/merge-copies/step.ts'
import { listPresent } from '../../store/import-runs.ts'
import { boundFields, listReferringTo } from '../../store/merge-copies/referring.ts'
import type { Reader } from '../../store/recorder.ts'
import { referencesOf, referred } from './draft.ts'
import { keepUnique } from './keep-unique.ts'
import { both, joinSteps, withoutFields } from './joined-steps.ts'
import { readOwn } from './plan-gone-there.ts'
import { loopAfter, managersElsewhere } from './trees.ts'

/**
 * What is done once somebody has decided, so that all of it holds together: nothing refers to what is not there, nothing stands below itself,
 * and nobody reports to somebody elsewhere.
 * @param others the numbers of the conflicts for which the other answer was chosen
 */
export async function settle(
  mine: Reader,
  plain: readonly MergeStep[],
  conflicts: ReadonlyMap<number, MergeConflict>,
  others: ReadonlySet<number>,
): Promise<ReadonlyMap<string, MergeStep>> {
  const chosen = [...conflicts].flatMap(([number, { usual, other }]) => (others.has(number) ? other : usual))
  const steps = joinSteps([...plain, ...chosen])
  const bound = await boundFields(mine)
  const decided = new Set(
    [...others].flatMap((number) => (conflicts.get(number)?.other ?? []).map(({ id }) => id)),
  )
  await removeWithThem(mine, steps, bound, decided)
  await keepUnique(mine, steps)
  await leaveOutLost(mine, steps, bound)
  for (let loop = await loopAfter(mine, steps); loop; loop = await loopAfter(mine, steps)) {
    const first = loop.ids.map((id) => steps.get(id)).find((step) => step !== undefined)
    if (!first) break
    set(steps, first.id, withoutFields(first, [loop.field]))
  }
  for (const step of await managersElsewhere(mine, steps)) steps.set(step.id, both(steps.get(step.id), step))
  return steps
}

type Steps = Map<string, MergeStep>

/**
 * What can't be without what is removed goes with it; other references to it are taken out. Lists may name what is gone, and whoever removed it
 * has taken it out of those that may not.
 * @param decided what was removed against what somebody works with: that is taken out of lists too
 */
async function removeWithThem(
  mine: Reader,
  steps: Steps,
  bound: ReadonlySet<string>,
  decided: ReadonlySet<string>,
): Promise<void> {
  let gone = [...steps.values()].filter(({ act }) => act === 'remove')
  while (gone.length > 0) {
    const further: MergeStep[] = []
    for (const [target, some] of Map.groupBy(gone, ({ table }) => table)) {
      const ids = new Set(some.map(({ id }) => id))
      const ties = await listReferringTo(mine, target, [...ids])
      for (const [table, own] of Map.groupBy(ties, ({ reference }) => reference.table)) {
        const values = await readOwn(
          { mine },
          table,
          own.map(({ id }) => id),
        )
        for (const { id, to, reference } of own) {
          if (reference.isList && !decided.has(to)) continue
          const step = steps.get(id)
          if (step?.act === 'remove' || (step?.act === 'update' && reference.field in step.fields)) continue
          if (bound.has(`${table} ${reference.field}`)) {
            const removal: MergeStep = { act: 'remove', table, id }
            steps.set(id, removal)
            further.push(removal)
          } else {
            const before = values.get(id)?.[reference.field] ?? null
            const rest = Array.isArray(before) ? before.filter((to) => !ids.has(String(to))) : null
            const fields = { [reference.field]: rest }
            steps.set(
              id,
              both(step, { act: 'update', table, id, fields, before: { [reference.field]: before } }),
            )
          }
        }
      }
    }
    gone = further
  }
}

/** What would refer to what is not there is left out; where it can be without, the reference alone. */
async function leaveOutLost(mine: Reader, steps: Steps, bound: ReadonlySet<string>): Promise<void> {
  for (let hasLost = true; hasLost;) {
    hasLost = false
    const lost = await lostAmong(mine, steps)
    for (const step of [...steps.values()]) {
      if (step.act === 'remove') continue
      const away = referred(step.table, step.act === 'insert' ? step.value : step.fields).filter(({ to }) =>
        lost.has(to),
      )
      if (away.length === 0) continue
      if (step.act === 'insert' && away.some(({ field }) => bound.has(`${step.table} ${field}`))) {
        steps.delete(step.id)
        hasLost = true
      } else set(steps, step.id, withoutLost(step, lost))
    }
  }
}

async function lostAmong(mine: Reader, steps: Steps): Promise<ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>()
  const lost = new Set<string>()
  for (const step of steps.values()) {
    if (step.act === 'remove') continue
    for (const { target, to, isList } of referred(
      step.table,
      step.act === 'insert' ? step.value : step.fields,
    )) {
      const made = steps.get(to)
      if (made?.act === 'remove') lost.add(to)
      else if (!isList && made?.act !== 'insert')
        wanted.set(target, (wanted.get(target) ?? new Set()).add(to))
    }
  }
  for (const [target, ids] of wanted) {
    const present = await listPresent(mine, target, [...ids])
    for (const id of ids) if (!present.has(id)) lost.add(id)
  }
  return lost
}

function withoutLost(
  step: Exclude<MergeStep, { act: 'remove' }>,
  lost: ReadonlySet<string>,
): MergeStep | undefined {
  let rest: MergeStep | undefined = step
  for (const { field, isList } of referencesOf.get(step.table) ?? []) {
    const value = step.act === 'insert' ? step.value[field] : step.fields[field]
    if (![value].flat().some((to) => lost.has(String(to)))) continue
    if (isList && Array.isArray(value)) {
      const kept = { [field]: value.filter((to) => !lost.has(String(to))) }
      rest = rest && both(rest, { act: 'update', table: step.table, id: step.id, fields: kept, before: {} })
    } else rest = rest && withoutFields(rest, [field])
  }
  return rest
}

function set(steps: Steps, id: string, step: MergeStep | undefined): void {
  if (step) steps.set(id, step)
  else steps.delete(id)
}
