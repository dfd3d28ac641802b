import type { PlanWhole } from '#shared/contract/plan.ts'
import type { Action, Objective, PlanSection, Strategy } from '#shared/domain/plan/model.ts'

export type StrategyBranch = Readonly<{ strategy: Strategy; actions: readonly Action[] }>
export type ObjectiveBranch = Readonly<{ objective: Objective; strategies: readonly StrategyBranch[] }>

/** The objectives with what they are reached by, each in its order. */
export function planTree({
  objectives,
  strategies,
  actions,
}: Pick<PlanWhole, 'objectives' | 'strategies' | 'actions'>): readonly ObjectiveBranch[] {
  const actionsOf = Map.groupBy(actions, (action) => action.strategyId)
  const strategiesOf = Map.groupBy(strategies, (strategy) => strategy.objectiveId)
  return objectives.map((objective) => ({
    objective,
    strategies: (strategiesOf.get(objective.id) ?? []).map((strategy) => ({
      strategy,
      actions: actionsOf.get(strategy.id) ?? [],
    })),
  }))
}

/** The tree, with each branch the one of before where nothing in it has changed: who draws branches draws only what has. */
export function keptTree(
  before: readonly ObjectiveBranch[],
  after: readonly ObjectiveBranch[],
): readonly ObjectiveBranch[] {
  const known = new Map(before.map((branch) => [branch.objective.id, branch]))
  const knownBelow = new Map(
    before.flatMap(({ strategies }) => strategies.map((branch) => [branch.strategy.id, branch] as const)),
  )
  return after.map((branch) => {
    const strategies = branch.strategies.map((each) => {
      const was = knownBelow.get(each.strategy.id)
      return was && was.strategy === each.strategy && isSameList(was.actions, each.actions) ? was : each
    })
    const was = known.get(branch.objective.id)
    return was && was.objective === branch.objective && isSameList(was.strategies, strategies)
      ? was
      : { objective: branch.objective, strategies }
  })
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at])
}

export function actionsOf(branch: ObjectiveBranch): readonly Action[] {
  return branch.strategies.flatMap((strategy) => strategy.actions)
}

/** Whether something of this id stands in a branch. */
export function hasPart({ objective, strategies }: ObjectiveBranch, id: string): boolean {
  return (
    objective.id === id ||
    strategies.some(
      ({ strategy, actions }) => strategy.id === id || actions.some((action) => action.id === id),
    )
  )
}

/** The key of the section under which the objectives stand. */
export const objectivesKey = 'objectives'

/** The key of the section under which the investments and what is stopped stand. */
export const investmentsKey = 'investments'

/** Whether somebody has written there; the section of the objectives counts when there is one. */
export function isWritten(section: Pick<PlanSection, 'key' | 'text'>, objectives: number): boolean {
  return section.text.trim() !== '' || (section.key === objectivesKey && objectives > 0)
}

/** The one in whose place another goes when it moves up or down by one; `undefined` at the ends. */
export function neighborOf<T extends { id: string }>(
  siblings: readonly T[],
  id: string,
  way: 'up' | 'down',
): T | undefined {
  const index = siblings.findIndex((each) => each.id === id)
  return index === -1 ? undefined : siblings[way === 'up' ? index - 1 : index + 1]
}
