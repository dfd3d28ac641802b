import { forestOf, type OrgForest, type OrgNode } from './org-forest.ts'

/**
 * What of a hierarchy is collapsed: everybody below so many levels (`null`: nobody), but for those below the `expanded`; and
 * everybody below the `collapsed`.
 */
export type Collapsing = Readonly<{
  levels: number | null
  collapsed: ReadonlySet<string>
  expanded: ReadonlySet<string>
}>

export const nothingCollapsed: Collapsing = { levels: null, collapsed: new Set(), expanded: new Set() }

/** Somebody with people below: how many, on all levels, and whether they are left out of the drawing. */
export type Group = Readonly<{ below: number; depth: number; isCollapsed: boolean }>

/** What is left to be drawn, and for each manager in it what is below. */
export type Shown<N> = Readonly<{ nodes: readonly N[]; groups: ReadonlyMap<string, Group> }>

/** Leaves out who stands below somebody collapsed, but for `kept` and those above them. */
export function collapseOrg<N extends OrgNode>(
  nodes: readonly N[],
  collapsing: Collapsing,
  kept: readonly string[] = [],
): Shown<N> {
  const forest = forestOf(nodes)
  if (isNothing(collapsing)) return { nodes, groups: expandedGroups(forest) }
  const below = new Map(forest.spans().map((span) => [span.id, span.below]))
  const held = new Set(kept.flatMap((id) => aboveIn(forest, id)))
  const groups = new Map<string, Group>()
  const shown: string[] = []
  const managers: { id: string; depth: number }[] = []
  const show = (ids: readonly string[], depth: number): void => {
    for (const id of ids) {
      shown.push(id)
      if (forest.isManager(id)) managers.push({ id, depth })
    }
  }
  show(forest.roots, 0)
  for (let next = managers.pop(); next; next = managers.pop()) {
    const { id, depth } = next
    const isOut = isCollapsed(collapsing, id, depth) && !held.has(id)
    groups.set(id, { below: below.get(id) ?? 0, depth, isCollapsed: isOut })
    if (!isOut) show(forest.reportsOf(id), depth + 1)
  }
  if (shown.length === nodes.length) return { nodes, groups }
  const left = new Set(shown)
  return { nodes: nodes.filter(({ id }) => left.has(id)), groups }
}

function isNothing({ levels, collapsed }: Collapsing): boolean {
  return levels === null && collapsed.size === 0
}

/** Every manager's group where all of them are expanded: nobody has to be left out. */
function expandedGroups(forest: OrgForest): ReadonlyMap<string, Group> {
  return new Map(
    forest.spans().map(({ id, below, depth }): [string, Group] => [id, { below, depth, isCollapsed: false }]),
  )
}

/** The other state of one group. */
export function toggled(before: Collapsing, id: string, depth: number): Collapsing {
  return isCollapsed(before, id, depth) ? expandedAt(before, id, depth) : collapsedAt(before, id, depth)
}

/** With everybody above a person expanded, so that the person is drawn. */
export function revealing(before: Collapsing, nodes: readonly OrgNode[], id: string): Collapsing {
  const line = aboveIn(forestOf(nodes), id)
  return line.reduce((state, above, index) => expandedAt(state, above, line.length - 1 - index), before)
}

/** How many levels the deepest chain of managers has. */
export function levelCount(nodes: readonly OrgNode[]): number {
  const { groups } = collapseOrg(nodes, nothingCollapsed)
  return [...groups.values()].reduce(
    (most, { depth }) => Math.max(most, depth + 2),
    nodes.length === 0 ? 0 : 1,
  )
}

function isCollapsed({ levels, collapsed, expanded }: Collapsing, id: string, depth: number): boolean {
  return collapsed.has(id) || (isBelowLevels(levels, depth) && !expanded.has(id))
}

function expandedAt({ levels, collapsed, expanded }: Collapsing, id: string, depth: number): Collapsing {
  return {
    levels,
    collapsed: without(collapsed, id),
    expanded: isBelowLevels(levels, depth) ? new Set([...expanded, id]) : expanded,
  }
}

function collapsedAt({ levels, collapsed, expanded }: Collapsing, id: string, depth: number): Collapsing {
  return {
    levels,
    collapsed: isBelowLevels(levels, depth) ? collapsed : new Set([...collapsed, id]),
    expanded: without(expanded, id),
  }
}

function isBelowLevels(levels: number | null, depth: number): boolean {
  return levels !== null && depth + 1 >= levels
}

/** Everybody above a person, the nearest first. */
function aboveIn(forest: OrgForest, id: string): readonly string[] {
  const line: string[] = []
  for (let above = forest.parentOf(id); above !== null; above = forest.parentOf(above)) line.push(above)
  return line
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((each) => each !== id))
}
