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
  isManager: (id: string) => boolean
  parentOf: (id: string) => string | null
  nodeOf: (id: string) => OrgNode | undefined
  isAssistant: (id: string) => boolean
  /** Whether anybody is one: seldom so, and then nobody has to be asked. */
  hasAssistants: boolean
  /** Whether somebody's way up led back to them, and was cut. */
  hasLoops: boolean
  /** Every node, each after all who report to it. */
  fromBelow: readonly string[]
  /** Everybody to whom somebody reports, each after whoever is above. */
  spans: () => readonly Span[]
}>

/** Somebody with people below: how many on all levels, and how many stand above. */
export type Span = Readonly<{ id: string; below: number; depth: number }>

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

/** Nodes by where they stand in their list, for each the place of its manager as it was said, and how many assist. */
type Places = Readonly<{
  nodes: readonly OrgNode[]
  indexOf: ReadonlyMap<string, number>
  said: Int32Array
  assistants: number
}>
/** Of the large list that was seen last: in the next, as a rule, the same stand in the same order, and one has moved. */
let placesLast: Places | undefined
const manyFrom = 1_000

function placesOf(nodes: readonly OrgNode[]): Places {
  if (nodes.length < manyFrom) return newPlaces(nodes)
  placesLast = (placesLast && placesLike(placesLast, nodes)) ?? newPlaces(nodes)
  return placesLast
}

function newPlaces(nodes: readonly OrgNode[]): Places {
  const indexOf = new Map<string, number>()
  for (const [index, { id }] of nodes.entries()) indexOf.set(id, index)
  const said = Int32Array.from(nodes, (node) => placeAbove(node, indexOf))
  return { nodes, indexOf, said, assistants: nodes.filter(({ isAssistant }) => isAssistant).length }
}

/** The places of nodes of which few have changed since: only these are looked at. `undefined` where others stand there. */
function placesLike(last: Places, nodes: readonly OrgNode[]): Places | undefined {
  if (last.nodes.length !== nodes.length) return undefined
  const { indexOf } = last
  const said = last.said.slice()
  let { assistants } = last
  for (let index = 0; index < nodes.length; index++) {
    const was = last.nodes[index]
    const is = nodes[index]
    if (was === is) continue
    if (!was || !is || was.id !== is.id) return undefined
    said[index] = placeAbove(is, indexOf)
    assistants += Number(is.isAssistant === true) - Number(was.isAssistant === true)
  }
  return { nodes, indexOf, said, assistants }
}

function placeAbove({ parentId }: OrgNode, indexOf: ReadonlyMap<string, number>): number {
  return parentId === null ? none : (indexOf.get(parentId) ?? none)
}

/** Reckoned with places instead of ids: thousands of these would have to be looked up one by one. */
function newForest(nodes: readonly OrgNode[]): OrgForest {
  const { indexOf, said, assistants } = placesOf(nodes)
  const { parents, hasLoops } = withoutLoops(said)
  const { starts, reports, tops } = reportsBelow(parents)
  const idAt = (index: number): string => nodes[index]?.id ?? ''
  const known = new Map<number, readonly string[]>()
  const reportsAt = (index: number): readonly string[] => {
    const from = starts[index] ?? 0
    const upTo = starts[index + 1] ?? 0
    if (from === upTo) return nobody
    const before = known.get(index)
    if (before) return before
    const ids = Array.from(reports.subarray(from, upTo), idAt)
    known.set(index, ids)
    return ids
  }
  const reportsOf = (id: string): readonly string[] => {
    const index = indexOf.get(id)
    return index === undefined ? nobody : reportsAt(index)
  }
  const parentOf = (id: string): string | null => nodes[parents[indexOf.get(id) ?? none] ?? none]?.id ?? null
  const nodeOf = (id: string): OrgNode | undefined => nodes[indexOf.get(id) ?? none]
  const isManager = (id: string): boolean => {
    const index = indexOf.get(id)
    return index !== undefined && starts[index] !== starts[index + 1]
  }
  const isAssistant = (id: string): boolean =>
    nodeOf(id)?.isAssistant === true && !isManager(id) && parentOf(id) !== null
  let aboveFirst: Int32Array | undefined
  const order = (): Int32Array => (aboveFirst ??= levelByLevel(tops, starts, reports))
  return {
    roots: Array.from(tops, idAt),
    reportsOf,
    isManager,
    parentOf,
    nodeOf,
    isAssistant,
    hasAssistants: assistants > 0,
    hasLoops,
    get fromBelow() {
      return Array.from(order(), idAt).reverse()
    },
    spans: () => spansOf(order(), parents, starts, idAt),
  }
}

/** The place of nobody in a list. */
const none = -1

/** For each node the place of its manager, where a way up that leads back to where it began is cut. */
function withoutLoops(said: Int32Array) {
  const parents = said.slice()
  /** On which way up each node was met first, counted from one. */
  const metOn = new Int32Array(said.length)
  let hasLoops = false
  for (let start = 0; start < said.length; start++) {
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

/** Who reports to whom, one after another in one list: those of a node from its start up to the start of the next. */
function reportsBelow(parents: Int32Array) {
  const starts = new Int32Array(parents.length + 1)
  let topCount = 0
  for (const parent of parents) {
    if (parent === none) topCount++
    else starts[parent + 1] = (starts[parent + 1] ?? 0) + 1
  }
  for (let index = 1; index < starts.length; index++)
    starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0)
  const reports = new Int32Array(parents.length - topCount)
  const tops = new Int32Array(topCount)
  const filled = starts.slice()
  let top = 0
  for (let index = 0; index < parents.length; index++) {
    const parent = parents[index] ?? none
    if (parent === none) {
      tops[top++] = index
      continue
    }
    const at = filled[parent] ?? 0
    reports[at] = index
    filled[parent] = at + 1
  }
  return { starts, reports, tops }
}

/** Everybody, each before all who report to them. */
function levelByLevel(tops: Int32Array, starts: Int32Array, reports: Int32Array): Int32Array {
  const order = new Int32Array(tops.length + reports.length)
  order.set(tops)
  let end = tops.length
  for (let next = 0; next < end; next++) {
    const index = order[next] ?? none
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) order[end++] = reports[at] ?? none
  }
  return order
}

function spansOf(
  order: Int32Array,
  parents: Int32Array,
  starts: Int32Array,
  idAt: (index: number) => string,
): readonly Span[] {
  const below = new Int32Array(parents.length)
  const depths = new Int32Array(parents.length)
  for (let at = order.length - 1; at >= 0; at--) {
    const index = order[at] ?? none
    const parent = parents[index] ?? none
    if (parent !== none) below[parent] = (below[parent] ?? 0) + 1 + (below[index] ?? 0)
  }
  const spans: Span[] = []
  for (const index of order) {
    const parent = parents[index] ?? none
    if (parent !== none) depths[index] = (depths[parent] ?? 0) + 1
    if (starts[index] !== starts[index + 1])
      spans.push({ id: idAt(index), below: below[index] ?? 0, depth: depths[index] ?? 0 })
  }
  return spans
}
