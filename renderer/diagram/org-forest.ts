/** A card to be placed: who it reports to, and how large it is. */
export type OrgNode = Readonly<{
  id: string
  parentId: string | null
  widthPx: number
  heightPx: number
  /** Whether the card stands beside its manager, where nobody reports to it. */
  isAssistant?: boolean
}>

/** Who reports to whom, as the drawing sees it: every node is reached once from one of the roots. */
export type OrgForest = Readonly<{
  roots: readonly string[]
  reportsOf: (id: string) => readonly string[]
  parentOf: (id: string) => string | null
  isAssistant: (id: string) => boolean
  /** Every node, each after all who report to it. */
  fromBelow: readonly string[]
}>

/**
 * The nodes as a forest in their own order. A manager who is not among the nodes counts as none, and a loop is cut above
 * the first of its nodes, so that whatever is stored can be drawn.
 */
export function forestOf(nodes: readonly OrgNode[]): OrgForest {
  const parents = parentsWithoutLoops(nodes)
  const reports = new Map<string, string[]>()
  const roots: string[] = []
  for (const { id } of nodes) {
    const parent = parents.get(id) ?? null
    if (parent === null) roots.push(id)
    else pushTo(reports, parent, id)
  }
  const assisting = new Set(nodes.filter((node) => node.isAssistant).map(({ id }) => id))
  const reportsOf = (id: string): readonly string[] => reports.get(id) ?? []
  return {
    roots,
    reportsOf,
    parentOf: (id) => parents.get(id) ?? null,
    isAssistant: (id) => assisting.has(id) && !reports.has(id) && (parents.get(id) ?? null) !== null,
    fromBelow: belowFirst(roots, reportsOf),
  }
}

function parentsWithoutLoops(nodes: readonly OrgNode[]): Map<string, string | null> {
  const stored = new Map(nodes.map((node) => [node.id, node.parentId]))
  const parents = new Map<string, string | null>()
  for (const { id: start } of nodes) {
    const path: string[] = []
    const onPath = new Set<string>()
    let at: string | null = start
    while (at !== null && !parents.has(at) && !onPath.has(at)) {
      path.push(at)
      onPath.add(at)
      const above: string | null = stored.get(at) ?? null
      at = above !== null && stored.has(above) ? above : null
    }
    for (const [index, id] of path.entries()) {
      const above = path[index + 1] ?? at
      parents.set(id, above !== null && index === path.length - 1 && onPath.has(above) ? null : above)
    }
  }
  return parents
}

function pushTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function belowFirst(
  roots: readonly string[],
  reportsOf: (id: string) => readonly string[],
): readonly string[] {
  const aboveFirst: string[] = []
  const waiting = [...roots]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    aboveFirst.push(id)
    waiting.push(...reportsOf(id))
  }
  return aboveFirst.reverse()
}
