import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { AccountDraft, Changes, ContactDraft, OpportunityDraft, OwnerRef } from './draft.ts'
import type { ImportPlan, Update } from './plan.ts'
import type { Decide } from './policies.ts'

/** A plan as the policies leave it, and how many differences the user has yet to decide about. */
export type Settled = Readonly<{ plan: ImportPlan; open: number }>

/** Leaves out of the plan what the file is not to change. What is created is not touched: nothing is there that could differ. */
export function settlePlan(plan: ImportPlan, decide: Decide, checkpoint: Checkpoint): Settled {
  switch (plan.object) {
    case 'account': {
      const { updates, unchanged, open } = settled(plan.updates, decide, checkpoint)
      const teamMembers = stillNamed(plan, updates)
      return { plan: { ...plan, updates, teamMembers, unchanged: plan.unchanged + unchanged }, open }
    }
    case 'contact': {
      const { updates, unchanged, open } = settled(plan.updates, decide, checkpoint)
      return { plan: { ...plan, updates, unchanged: plan.unchanged + unchanged }, open }
    }
    case 'opportunity': {
      const { updates, unchanged, open } = settled(plan.updates, decide, checkpoint)
      const teamMembers = stillNamed(plan, updates)
      const sold = new Set(
        [...plan.creates.map(({ draft }) => draft), ...updates.map(({ after }) => after)].flatMap(
          ({ lines }) => (lines ?? []).map(({ product }) => product),
        ),
      )
      const productLines = plan.productLines.filter((name) => sold.has(name))
      return {
        plan: { ...plan, updates, teamMembers, productLines, unchanged: plan.unchanged + unchanged },
        open,
      }
    }
  }
}

function settled<I extends string, D extends AccountDraft | ContactDraft | OpportunityDraft>(
  updates: readonly Update<I, D>[],
  decide: Decide,
  checkpoint: Checkpoint,
): Readonly<{ updates: readonly Update<I, D>[]; unchanged: number; open: number }> {
  const kept: Update<I, D>[] = []
  let open = 0
  for (const update of updates) {
    checkpoint()
    const taken = decide(update)
    let theirs = 0
    for (const take of taken.values()) {
      if (take === 'open') open += 1
      if (take === 'theirs') theirs += 1
    }
    if (theirs === taken.size) kept.push(update)
    else if (theirs > 0) kept.push({ ...update, ...onlyTheirs(update, taken) })
  }
  return { updates: kept, unchanged: updates.length - kept.length, open }
}

function onlyTheirs<D extends object>({ before, after }: Changes<D>, taken: ReturnType<Decide>): Changes<D> {
  const only = (part: object) =>
    Object.fromEntries(Object.entries(part).filter(([key]) => taken.get(key) === 'theirs')) as Partial<D>
  return { before: only(before), after: only(after) }
}

type Owning = Readonly<{ owner?: OwnerRef | null | undefined }>

/** The new members of our team that something still names. */
function stillNamed(
  { creates, teamMembers }: Extract<ImportPlan, { object: 'account' | 'opportunity' }>,
  updates: readonly Readonly<{ after: Owning }>[],
) {
  const keys = new Set<string>()
  for (const { draft } of creates) if (draft.owner?.to === 'new') keys.add(draft.owner.key)
  for (const { after } of updates) if (after.owner?.to === 'new') keys.add(after.owner.key)
  return teamMembers.filter(({ key }) => keys.has(key))
}
