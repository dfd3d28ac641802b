import type { MergeStep } from '#shared/domain/merge-copies/step.ts'
import { findSame, keysOf } from '../../store/merge-copies/keys.ts'
import type { Draft, Sides } from './draft.ts'
import { joinSteps, withoutFields } from './joined-steps.ts'
import { readOwn } from './plan-gone-there.ts'
import { loopAfter } from './trees.ts'

/**
 * Moves that would put something below itself: neither side did that alone. Ours stand, and somebody decides. The other answer is the tree
 * as they have it, as far as the loop goes.
 */
export async function planLoops(sides: Sides, draft: Draft): Promise<void> {
  for (;;) {
    sides.checkpoint()
    const usual = joinSteps([...draft.steps.values(), ...draft.conflicts.flatMap((each) => each.usual)])
    const loop = await loopAfter(sides.mine, usual)
    if (!loop) return
    const { table, field, ids } = loop
    const theirs = loop.ids.filter((id) => draft.steps.has(id))
    const head = theirs[0] ?? ids[0]
    if (head === undefined) return
    const [own, there] = [await readOwn(sides, table, ids), await readOwn({ mine: sides.theirs }, table, ids)]
    const other = ids.flatMap((id): readonly MergeStep[] => {
      const to = there.get(id)?.[field] ?? null
      const now = own.get(id)
      if (!now || now[field] === to) return []
      return [{ act: 'update', table, id, fields: { [field]: to }, before: { [field]: now[field] ?? null } }]
    })
    for (const id of ids) leaveOut(draft, id, [field])
    draft.conflicts.push({ kind: 'loop', table, id: head, usual: [], other })
  }
}

/** What they set to what is another thing's here: a number of another system, that two things can't have. */
export async function planTaken({ mine }: Sides, draft: Draft): Promise<void> {
  for (const step of [...draft.steps.values()]) {
    const keys = (keysOf[step.table] ?? []).filter(
      ({ fields }) => step.act === 'update' && fields.some((field) => field in step.fields),
    )
    if (step.act !== 'update' || keys.length === 0) continue
    const own = (await readOwn({ mine }, step.table, [step.id])).get(step.id)
    if (!own) continue
    for (const key of keys) {
      const same = await findSame(mine, step.table, { ...own, ...step.fields, id: step.id }, key)
      if (same.every(({ id }) => draft.steps.get(id)?.act === 'remove')) continue
      leaveOut(draft, step.id, key.fields)
      draft.conflicts.push({ kind: 'taken', table: step.table, id: step.id, usual: [], other: [] })
    }
  }
}

/** Takes fields out of what is done by itself, wherever it is. */
function leaveOut(draft: Draft, id: string, fields: readonly string[]): void {
  const step = draft.steps.get(id)
  const rest = step && withoutFields(step, fields)
  if (rest) draft.steps.set(id, rest)
  else if (step) draft.steps.delete(id)
  for (const [index, conflict] of draft.conflicts.entries()) {
    if (!conflict.usual.some((each) => each.id === id)) continue
    const usual = conflict.usual.flatMap((each) =>
      each.id === id ? (withoutFields(each, fields) ?? []) : [each],
    )
    draft.conflicts[index] = { ...conflict, usual }
  }
}
