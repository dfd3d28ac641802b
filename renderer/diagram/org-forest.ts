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
  nodeOf: (id: string) => OrgNode | undefined
  isAssistant: (id: string) => boolean
  /** Whether anybody is one: seldom so, and then nobody has to be asked. */
  hasAssistants: boolean
  /** Whether somebody's way up led back to them, and was cut. */
  hasLoops: boolean
  /** Every node, each after all who report to it. */
  fromBelow: readonly string[]
}>

/**
 * The nodes as a forest in their own order. A manager who is not among the nodes counts as none, and a loop is cut above
 * the first of its nodes, so that whatever is stored can be drawn. For the same list it is the same forest.
 */
export function forestOf(nodes: readonly OrgNode[]): OrgForest {
  const known = forests.get(nodes)
  if (known) return known
  const made = newForest(nodes)
  forests.set(nodes, made)
  return made
}

const forests = new WeakMap<readonly OrgNode[], OrgForest>()
const nobody: readonly string[] = []

function newForest(nodes: readonly OrgNode[]): OrgForest {
  const indexOf = new Map<string, number>()
  for (const [index, { id }] of nodes.entries()) indexOf.set(id, index)
  const { parents, hasLoops } = parentsWithoutLoops(nodes, indexOf)
  const reports = new Map<string, string[]>()
  const roots: string[] = []
  for (const [index, { id }] of nodes.entries()) {
    const parent = nodes[parents[index] ?? none]?.id
    if (parent === undefined) {
      roots.push(id)
      continue
    }
    const list = reports.get(parent)
    if (list) list.push(id)
    else reports.set(parent, [id])
  }
  const parentOf = (id: string): string | null => nodes[parents[indexOf.get(id) ?? none] ?? none]?.id ?? null
  const nodeOf = (id: string): OrgNode | undefined => nodes[indexOf.get(id) ?? none]
  const isAssistant = (id: string): boolean =>
    nodeOf(id)?.isAssistant === true && !reports.has(id) && parentOf(id) !== null
  const reportsOf = (id: string): readonly string[] => reports.get(id) ?? nobody
  return {
    roots,
    reportsOf,
    parentOf,
    nodeOf,
    isAssistant,
    hasAssistants: nodes.some((node) => node.isAssistant),
    hasLoops,
    fromBelow: belowFirst(roots, reportsOf),
  }
}

/** The place of nobody in a list. */
const none = -1

/** For each node the place of its manager in the list. */
function parentsWithoutLoops(nodes: readonly OrgNode[], indexOf: ReadonlyMap<string, number>) {
  const parents = Int32Array.from(nodes, ({ parentId }) =>
    parentId === null ? none : (indexOf.get(parentId) ?? none),
  )
  /** On which way up each node was met first, counted from one. */
  const metOn = new Int32Array(nodes.length)
  let hasLoops = false
  for (let start = 0; start < nodes.length; start++) {
    let at = start
    let last = none
    while (at !== none && metOn[at] === 0) {
      metOn[at] = start + 1
      last = at
      at = parents[at] ?? none
    }
    const isLoop = at !== none && metOn[at] === start + 1
    if (!isLoop || last === none) continue
    parents[last] = none
    hasLoops = true
  }
  return { parents, hasLoops }
}

function belowFirst(
  roots: readonly string[],
  reportsOf: (id: string) => readonly string[],
): readonly string[] {
  const aboveFirst: string[] = []
  const waiting = [...roots]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    aboveFirst.push(id)
    for (const report of reportsOf(id)) waiting.push(report)
  }
  return aboveFirst.reverse()
}
