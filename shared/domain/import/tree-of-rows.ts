import { note, type RefusalLog, type RefusalReason } from './refusal.ts'

/** An account or contact in the tree that the import would make. */
export type TreeNode = Readonly<{
  /** Its id, or `row:12` where row 12 makes it. */
  key: string
  isNew: boolean
  /** The row of the file that speaks of it. */
  row: number | null
  name: string
  /** Whom it hangs under now. */
  current: string | null
  /** Whom the file puts it under: `null` at the top, `undefined` where the file does not say. */
  stated: string | null | undefined
  /** The cell that says so. */
  cell: string
}>

export type Tree = ReadonlyMap<string, TreeNode>
export type Place = Readonly<{ field: 'parent' | 'manager'; heading: string | null }>

export function keyOfRow(row: number): string {
  return `row:${row}`
}

/** Notes every loop at each of its rows in the file. Rows refused for something else are looked at too. */
export function refuseLoops(tree: Tree, place: Place, log: RefusalLog): void {
  for (const loop of loopsIn(tree, aboveAsStated)) refuseLoop(loop, loop.filter(isStated), place, log)
}

/**
 * Refuses what cannot stand when the refused rows are left out: rows that hang under one of them, and rows that close a
 * loop because another one keeps its old place.
 */
export function refuseDependents(tree: Tree, place: Place, log: RefusalLog): void {
  const isOut = (node: TreeNode) => node.row !== null && log.rows.has(node.row)
  const under = Map.groupBy(tree.values(), (node) => node.stated ?? '')
  let unseen = [...tree.values()].filter(isOut)
  while (unseen.length > 0) {
    for (let node = unseen.pop(); node !== undefined; node = unseen.pop()) {
      if (!node.isNew) continue
      for (const dependent of under.get(node.key) ?? []) {
        if (isOut(dependent)) continue
        refuseAt(dependent, place, log, { code: 'depends-on-refused-row', onRow: node.row! })
        unseen.push(dependent)
      }
    }
    const rest = new Map([...tree].filter(([, node]) => !(node.isNew && isOut(node))))
    for (const loop of loopsIn(rest, (node) => (isOut(node) ? node.current : aboveAsStated(node)))) {
      const closing = loop.filter((node) => isStated(node) && !isOut(node))
      refuseLoop(loop, closing, place, log)
      unseen.push(...closing)
    }
  }
}

/** The rows so that what one hangs under comes before it; otherwise in their order. */
export function topDown<T extends Readonly<{ row: number }>>(
  rows: readonly T[],
  rowAbove: (row: T) => number | undefined,
): readonly T[] {
  const byRow = new Map(rows.map((each) => [each.row, each]))
  const placed = new Set<T>()
  for (const each of rows) {
    const path: T[] = []
    for (let at: T | undefined = each; at !== undefined && !placed.has(at);) {
      path.push(at)
      const above = rowAbove(at)
      at = above === undefined ? undefined : byRow.get(above)
    }
    for (const node of path.toReversed()) placed.add(node)
  }
  return [...placed]
}

function isStated(node: TreeNode): boolean {
  return node.row !== null && node.stated !== undefined
}

function aboveAsStated(node: TreeNode): string | null {
  return node.stated === undefined ? node.current : node.stated
}

const mostNamesKept = 20

function refuseLoop(
  loop: readonly TreeNode[],
  nodes: readonly TreeNode[],
  place: Place,
  log: RefusalLog,
): void {
  const shown = [...loop, loop[0]!].slice(0, mostNamesKept)
  const reason: RefusalReason = {
    code: 'loop',
    field: place.field,
    names: shown.map((node) => node.name),
    rows: shown.map((node) => node.row),
    length: loop.length,
  }
  for (const node of nodes) refuseAt(node, place, log, reason)
}

/** Each loop once, without its first node at the end. Every node is visited once. */
function loopsIn(tree: Tree, aboveOf: (node: TreeNode) => string | null): readonly (readonly TreeNode[])[] {
  const loops: TreeNode[][] = []
  const settled = new Set<TreeNode>()
  for (const start of tree.values()) {
    const places = new Map<TreeNode, number>()
    for (
      let at: TreeNode | undefined = start;
      at !== undefined && !settled.has(at);
      at = tree.get(aboveOf(at) ?? '')
    ) {
      const place = places.get(at)
      if (place !== undefined) {
        loops.push([...places.keys()].slice(place))
        break
      }
      places.set(at, places.size)
    }
    for (const node of places.keys()) settled.add(node)
  }
  // One that hangs under itself is told by that name and is no loop.
  return loops.filter((loop) => loop.length > 1)
}

function refuseAt(node: TreeNode, place: Place, log: RefusalLog, reason: RefusalReason): void {
  note(log, node.row, place.heading, node.cell, reason)
}
