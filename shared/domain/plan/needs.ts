import type { Action, ActionId } from './model.ts'

type Needing = Pick<Action, 'id' | 'title' | 'needIds'>

/**
 * The loop that would close if the action needed these: titles from the action over what it needs back to itself, first and last
 * the same. `undefined` where it may. Each action is visited once.
 * Example: b needs a; a needing b gives [a, b, a].
 */
export function cycleIfNeeded(
  actions: readonly Needing[],
  id: ActionId,
  needIds: readonly ActionId[],
): readonly string[] | undefined {
  const byId = new Map(actions.map((action) => [action.id, action]))
  const seen = new Set<ActionId>()
  const titleOf = (each: ActionId): string => byId.get(each)?.title ?? ''
  const way: Readonly<{ at: ActionId; path: readonly ActionId[] }>[] = needIds.map((at) => ({
    at,
    path: [id, at],
  }))

  for (let step = way.pop(); step; step = way.pop()) {
    const { at, path } = step
    if (at === id) return path.map(titleOf)
    if (seen.has(at)) continue
    seen.add(at)
    for (const next of byId.get(at)?.needIds ?? []) way.push({ at: next, path: [...path, next] })
  }
  return undefined
}

/** What an action still waits for: what it needs and is neither done nor dropped. */
export function waitsFor<A extends Pick<Action, 'id' | 'state'>>(
  { needIds }: Pick<Action, 'needIds'>,
  byId: ReadonlyMap<ActionId, A>,
): readonly A[] {
  return (needIds ?? []).flatMap((id) => {
    const needed = byId.get(id)
    return needed && isPending(needed) ? [needed] : []
  })
}

export function isPending({ state }: Pick<Action, 'state'>): boolean {
  return state === 'open' || state === 'in-progress'
}
