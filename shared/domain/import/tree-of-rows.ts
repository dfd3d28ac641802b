import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { note, type RefusalLog, type RefusalReason } from './refusal.ts'

/** An account or contact in the tree that the import would make. What rows say of it is filled in once all nodes are there. */
export type TreeNode<N> = {
  /** Its place in the tree, from 0. */
  readonly at: number
  readonly isNew: boolean
  /** The row of the file that speaks of it. */
  row: number | null
  /** Whom it hangs under now. */
  current: N | null
  /** Whom the file puts it under: `null` at the top, `undefined` where the file does not say. */
  stated: N | null | undefined
}

export type Tree<N> = Readonly<{
  nodes: readonly N[]
  field: 'parent' | 'manager'
  /** The column that says who is above, and what its cell holds. */
  heading: string | null
  cellOf: (node: N) => string
  nameOf: (node: N) => string
}>

/** Notes every loop at each of its rows in the file. Rows refused for something else are looked at too. */
export function refuseLoops<N extends TreeNode<N>>(
  tree: Tree<N>,
  log: RefusalLog,
  checkpoint: Checkpoint,
): void {
  for (const loop of loopsIn(tree.nodes, aboveAsStated, checkpoint))
    refuseLoop(tree, loop, loop.filter(isStated), log)
}

/**
 * Refuses what cannot stand when the refused rows are left out: rows that hang under one of them, and rows that close a
 * loop because another one keeps its old place.
 */
export function refuseDependents<N extends TreeNode<N>>(
  tree: Tree<N>,
  log: RefusalLog,
  checkpoint: Checkpoint,
): void {
  const isOut = (node: N) => node.row !== null && log.rows.has(node.row)
  const isGone = (node: N) => node.isNew && isOut(node)
  const above = (node: N) => {
    const stays = isOut(node) ? node.current : aboveAsStated(node)
    return stays && isGone(stays) ? null : stays
  }
  const unseen = tree.nodes.filter(isOut)
  if (unseen.length === 0) return

  const under = nodesUnder(tree.nodes, checkpoint)
  while (unseen.length > 0) {
    for (let node = unseen.pop(); node !== undefined; node = unseen.pop()) {
      if (!node.isNew) continue
      for (const dependent of under.get(node) ?? []) {
        checkpoint()
        if (isOut(dependent)) continue
        refuseAt(tree, dependent, log, { code: 'depends-on-refused-row', onRow: node.row! })
        unseen.push(dependent)
      }
    }
    const rest = tree.nodes.filter((node) => !isGone(node))
    for (const loop of loopsIn(rest, above, checkpoint)) {
      const closing = loop.filter((node) => isStated(node) && !isOut(node))
      refuseLoop(tree, loop, closing, log)
      for (const node of closing) unseen.push(node)
    }
  }
}

function nodesUnder<N extends TreeNode<N>>(
  nodes: readonly N[],
  checkpoint: Checkpoint,
): ReadonlyMap<N, readonly N[]> {
  const under = new Map<N, N[]>()
  for (const node of nodes) {
    checkpoint()
    if (!node.stated) continue
    const those = under.get(node.stated)
    if (those) those.push(node)
    else under.set(node.stated, [node])
  }
  return under
}

function isStated<N>(node: TreeNode<N>): boolean {
  return node.row !== null && node.stated !== undefined
}

function aboveAsStated<N>(node: TreeNode<N>): N | null {
  return node.stated === undefined ? node.current : node.stated
}

const mostNamesKept = 20

function refuseLoop<N extends TreeNode<N>>(
  tree: Tree<N>,
  loop: readonly N[],
  nodes: readonly N[],
  log: RefusalLog,
): void {
  const shown = [...loop.slice(0, mostNamesKept), loop[0]!].slice(0, mostNamesKept)
  const reason: RefusalReason = {
    code: 'loop',
    field: tree.field,
    names: shown.map(tree.nameOf),
    rows: shown.map((node) => node.row),
    length: loop.length,
  }
  for (const node of nodes) refuseAt(tree, node, log, reason)
}

/** Each loop once, without its first node at the end. Every node is visited once. */
function loopsIn<N extends TreeNode<N>>(
  nodes: readonly N[],
  aboveOf: (node: N) => N | null,
  checkpoint: Checkpoint,
): readonly (readonly N[])[] {
  const loops: N[][] = []
  // By the places of the nodes, the walk that came by first, from 1.
  const walks = new Uint32Array(nodes.reduce((most, { at }) => Math.max(most, at + 1), 0))
  for (const [index, start] of nodes.entries()) {
    const walk = index + 1
    let at: N | null = start
    while (at !== null && walks[at.at] === 0) {
      checkpoint()
      walks[at.at] = walk
      at = aboveOf(at)
    }
    if (at !== null && walks[at.at] === walk) loops.push(loopFrom(at, aboveOf))
  }
  // One that hangs under itself is told by that name and is no loop.
  return loops.filter((loop) => loop.length > 1)
}

function loopFrom<N>(first: N, aboveOf: (node: N) => N | null): N[] {
  const loop = [first]
  for (let at = aboveOf(first); at !== null && at !== first; at = aboveOf(at)) loop.push(at)
  return loop
}

function refuseAt<N extends TreeNode<N>>(
  { heading, cellOf }: Tree<N>,
  node: N,
  log: RefusalLog,
  reason: RefusalReason,
): void {
  note(log, node.row, heading, cellOf(node), reason)
}
