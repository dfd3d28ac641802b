import { flextree, type FlextreeLayout, type FlextreeNode } from 'd3-flextree'
import type { Box } from './geometry.ts'
import { forestOf, type OrgForest, type OrgNode } from './org-forest.ts'
import { headOf, type Head } from './org-assistants.ts'
import { orgOptions, type OrgOptions } from './org-options.ts'
import { rowsOf, shelvesOf } from './org-rows.ts'
import { stacksOf } from './org-stack.ts'
import { emptySketch, movedBy, spread, together, type Route, type Sketch } from './sketch.ts'

/** A card where it stands: its manager, how far below the top it is, and its reports in the order they are seen. */
export type PlacedCard = Box &
  Readonly<{ id: string; parentId: string | null; depth: number; reportIds: readonly string[] }>

/** Where reports stand from their manager: below, to the right, wherever there is a place, or where somebody put them. */
export type Flow = 'down' | 'right' | 'free' | 'placed'

export type OrgLayout = Readonly<{
  flow: Flow
  /** By id, in reading order: each manager before the reports. */
  cards: ReadonlyMap<string, PlacedCard>
  rootIds: readonly string[]
  routes: readonly Route[]
  widthPx: number
  heightPx: number
}>

/**
 * Places a hierarchy, or several beside each other, so that no cards overlap. Reports with people below them stand beside
 * each other in their own order; those without are stacked below their manager, so that a wide span stays compact. The
 * same nodes and options always give the same drawing.
 * Source of the packing: van der Ploeg, "Drawing non-layered tidy trees in linear time", 2014 (d3-flextree).
 */
export function layOrg(nodes: readonly OrgNode[], wishes: Partial<OrgOptions> = {}): OrgLayout {
  const draft = draftOf(nodes, forestOf(nodes), wishes)
  return finished(draft)
}

/** A hierarchy with everything placed in relation to what is around it: how large it is, is known. */
export type Draft = Readonly<{ forest: OrgForest; options: OrgOptions; sketch: Sketch }>

export function draftOf(nodes: readonly OrgNode[], forest: OrgForest, wishes: Partial<OrgOptions>): Draft {
  const options = { ...orgOptions, ...wishes }
  return { forest, options, sketch: sketchForest(nodes, forest, options) }
}

export function finished({ forest, options, sketch }: Draft): OrgLayout {
  const { spots, routes } = spread(sketch)
  const known = new Map(spots.map((spot) => [spot.id, spot]))
  const cards = new Map<string, PlacedCard>()
  const rootIds = [
    ...forest.roots.filter((id) => !isLeaf(id, forest)),
    ...forest.roots.filter((id) => isLeaf(id, forest)),
  ]
  const waiting = rootIds.map((id) => ({ id, depth: 0 })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, depth } = next
    const spot = known.get(id)
    const reportIds = inReadingOrder(forest.reportsOf(id), forest, options)
    if (spot) {
      const { x, y, widthPx, heightPx } = spot
      cards.set(id, { id, x, y, widthPx, heightPx, parentId: forest.parentOf(id), depth, reportIds })
    }
    for (let index = reportIds.length - 1; index >= 0; index--) {
      waiting.push({ id: reportIds[index] ?? '', depth: depth + 1 })
    }
  }
  return {
    flow: 'down',
    cards,
    rootIds,
    routes,
    widthPx: sketch.widthPx,
    heightPx: sketch.heightPx,
  }
}

function inReadingOrder(
  reports: readonly string[],
  forest: OrgForest,
  options: OrgOptions,
): readonly string[] {
  if (reports.length === 0) return reports
  const { assistants, others } = parted(reports, forest)
  const { beside, stacked } = arranged(others, forest, options)
  return assistants.length + stacked.length === 0 ? beside : [...assistants, ...beside, ...stacked]
}

/** What flextree places: a card with what hangs below it, or a part that is finished. */
type Cell = Readonly<{
  size: [number, number]
  /** How wide the cell can become with what hangs below it; never less than what it does become. */
  spanPx: number
  levels: number
  children: Cell[]
  cardId?: string
  /** The card together with those who assist it. */
  head?: Head
  sketch?: Sketch
}>

/** Flextree calls itself once per level; deeper trees are finished in parts. */
const levelsAtOnce = 200

function sketchForest(nodes: readonly OrgNode[], forest: OrgForest, options: OrgOptions): Sketch {
  if (nodes.length === 0) return emptySketch
  const sizes = new Map(nodes.map((node) => [node.id, node]))
  const cells = new Map<string, Cell>()
  const cellOf = (id: string): Cell => cells.get(id) ?? cardCell({ id, widthPx: 0, heightPx: 0 }, [], options)

  for (const id of forest.fromBelow) {
    const size = sizes.get(id)
    if (!size) continue
    const reports = forest.reportsOf(id)
    const { assistants, others } = parted(reports, forest)
    const parts = partsOf(others, forest, (each) => cellOf(each), options)
    const head =
      assistants.length === 0
        ? undefined
        : headOf(
            size,
            assistants.map((each) => sizeOfCard(each, cellOf(each), options)),
            options,
          )
    for (const report of reports) cells.delete(report)
    cells.set(id, finishedWhenDeep(cardCell(size, parts, options, head), options))
  }

  const sketchOf = (id: string): Sketch => sketchCell(cellOf(id), options)
  const trees = forest.roots.filter((id) => !isLeaf(id, forest)).map(sketchOf)
  const alone = forest.roots.filter((id) => isLeaf(id, forest)).map(sketchOf)
  return shelvesOf(alone.length === 0 ? trees : [...trees, gridOf(alone, options)], options)
}

/** What hangs below a manager: reports with their own people, then the stacked ones, in rows where that is too wide. */
function partsOf(
  reports: readonly string[],
  forest: OrgForest,
  cellOf: (id: string) => Cell,
  options: OrgOptions,
): Cell[] {
  const { beside, stacked } = arranged(reports, forest, options)
  const stacks = stacksOf(
    stacked.map((id) => sizeOfCard(id, cellOf(id), options)),
    options,
  )
  const parts = [...beside.map(cellOf), ...stacks.map((sketch) => sketchedCell(sketch, options))]
  if (parts.length < 2 || spanOf(parts, options) <= options.rowLimitPx) return parts
  const rows = rowsOf(
    parts.map((part) => sketchCell(part, options)),
    options,
  )
  return [sketchedCell(rows, options)]
}

/** Those who assist their manager, and those who stand below. */
function parted(reports: readonly string[], forest: OrgForest) {
  if (!reports.some(forest.isAssistant)) return { assistants: [], others: reports }
  return {
    assistants: reports.filter(forest.isAssistant),
    others: reports.filter((id) => !forest.isAssistant(id)),
  }
}

/** Which reports stand beside each other, and which are stacked after them. */
function arranged(reports: readonly string[], forest: OrgForest, { stackFrom }: OrgOptions) {
  const leaves = reports.filter((id) => isLeaf(id, forest))
  if (leaves.length < stackFrom) return { beside: reports, stacked: [] }
  return { beside: reports.filter((id) => !isLeaf(id, forest)), stacked: leaves }
}

function isLeaf(id: string, forest: OrgForest): boolean {
  return forest.reportsOf(id).length === 0
}

function sizeOfCard(id: string, { size }: Cell, { levelGapPx }: OrgOptions) {
  return { id, widthPx: size[0], heightPx: size[1] - levelGapPx }
}

function cardCell(
  card: Readonly<{ id: string; widthPx: number; heightPx: number }>,
  children: Cell[],
  options: OrgOptions,
  head?: Head,
): Cell {
  const { widthPx, heightPx } = head?.sketch ?? card
  return {
    size: [widthPx, heightPx + options.levelGapPx],
    spanPx: Math.max(widthPx, spanOf(children, options)),
    levels: 1 + Math.max(0, ...children.map((child) => child.levels)),
    children,
    cardId: card.id,
    ...(head ? { head } : {}),
  }
}

function sketchedCell(sketch: Sketch, options: OrgOptions): Cell {
  return {
    size: [sketch.widthPx, sketch.heightPx + options.levelGapPx],
    spanPx: sketch.widthPx,
    levels: 1,
    children: [],
    sketch,
  }
}

function finishedWhenDeep(cell: Cell, options: OrgOptions): Cell {
  return cell.levels < levelsAtOnce ? cell : sketchedCell(sketchCell(cell, options), options)
}

function spanOf(cells: readonly Cell[], { siblingGapPx }: OrgOptions): number {
  return cells.reduce((sum, cell) => sum + cell.spanPx + siblingGapPx, cells.length === 0 ? 0 : -siblingGapPx)
}

/** Lets flextree place a cell with all below it, and draws the lines from each manager to the entries of the reports. */
function sketchCell(cell: Cell, options: OrgOptions): Sketch {
  if (cell.sketch) return cell.sketch
  if (cell.children.length === 0) return cardSketch(cell, options)
  const layout = packing(options.siblingGapPx)
  const nodes = layout(layout.hierarchy(cell)).nodes
  const leftOf = (node: FlextreeNode<Cell>): number => Math.round(node.x - node.data.size[0] / 2)
  const originX = Math.min(...nodes.map(leftOf))

  const placed = nodes.map((node) => ({
    node,
    at: { x: leftOf(node) - originX, y: node.y },
    sketch: node.data.sketch ?? cardSketch(node.data, options),
  }))
  const places = new Map(placed.map((each) => [each.node, each]))
  const { parts, widthPx, heightPx } = together(placed)
  const joined = placed.flatMap(({ node, at, sketch }): Route[] => {
    const manager = node.parent === null ? undefined : places.get(node.parent)
    if (!manager || manager.node.data.cardId === undefined) return []
    const fromId = manager.node.data.cardId
    const { head } = manager.node.data
    const gateY = at.y - options.levelGapPx
    const from = {
      x: manager.at.x + (head?.trunkX ?? Math.round(manager.sketch.widthPx / 2)),
      y: head ? manager.at.y + head.cardPx : gateY,
    }
    const busY = gateY + options.levelGapPx / 2
    return sketch.entries.map(({ id, gateX, tail }) => ({
      fromId,
      toId: id,
      points: [from, { x: from.x, y: busY }, { x: gateX + at.x, y: busY }, ...movedBy(tail, at)],
    }))
  })
  const [top] = placed
  const entries = top
    ? top.sketch.entries.map((entry) => ({
        ...entry,
        gateX: entry.gateX + top.at.x,
        tail: movedBy(entry.tail, top.at),
      }))
    : []
  return { widthPx, heightPx, spots: [], routes: joined, parts, entries }
}

/** Making a packer costs as much as packing dozens of cards: one is made for each gap. */
const packers = new Map<number, FlextreeLayout<Cell>>()

function packing(gapPx: number): FlextreeLayout<Cell> {
  const known = packers.get(gapPx)
  if (known) return known
  const made = flextree<Cell>({
    children: (data) => data.children,
    nodeSize: (node) => node.data.size,
    spacing: gapPx,
  })
  packers.set(gapPx, made)
  return made
}

function cardSketch({ cardId = '', size, head }: Cell, { levelGapPx }: OrgOptions): Sketch {
  if (head) return head.sketch
  const [widthPx, tall] = size
  const middle = Math.round(widthPx / 2)
  return {
    widthPx,
    heightPx: tall - levelGapPx,
    spots: [{ id: cardId, x: 0, y: 0, widthPx, heightPx: tall - levelGapPx }],
    routes: [],
    parts: [],
    entries: [{ id: cardId, gateX: middle, tail: [{ x: middle, y: 0 }] }],
  }
}

/** People whom nothing joins to anybody, in a field of the shape that is wanted. */
function gridOf(cards: readonly Sketch[], options: OrgOptions): Sketch {
  const widthPx = Math.max(...cards.map((card) => card.widthPx)) + options.siblingGapPx
  const heightPx = Math.max(...cards.map((card) => card.heightPx)) + options.siblingGapPx
  const columns = Math.max(1, Math.round(Math.sqrt((cards.length * options.fieldShape * heightPx) / widthPx)))
  const parts = cards.map((sketch, index) => ({
    sketch,
    at: { x: (index % columns) * widthPx, y: Math.floor(index / columns) * heightPx },
  }))
  return together(parts)
}
