import { flextree, type FlextreeLayout, type FlextreeNode } from 'd3-flextree'
import { headOf, type Head } from './org-assistants.ts'
import type { OrgForest, OrgNode } from './org-forest.ts'
import type { OrgOptions } from './org-options.ts'
import { arranged, inReadingOrder, isLeaf, parted } from './org-reports.ts'
import { rowsOf, shelvesOf } from './org-rows.ts'
import { stacksOf } from './org-stack.ts'
import { touchedSince } from './org-touched.ts'
import { courseMovedBy, emptySketch, origin, together, type Route, type Sketch } from './sketch.ts'

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

/** A card with what hangs below it, as it was when it was placed: its size, and those who reported to it. */
type Known = Readonly<{
  node: OrgNode
  reports: readonly Cell[]
  assistants: number
  /** Those who report to it, as they are seen. */
  reportIds: readonly string[]
  cell: Cell
}>

/**
 * What was placed before, by card: whoever stands as before, with all below, is not placed again. It holds what was placed with
 * the same options last; the drawing is the same with it and without.
 */
export type OrgMemory = {
  options: OrgOptions | undefined
  cells: Map<string, Known>
  /** The list that was placed last, unless somebody's way up leads back to them. */
  nodes: readonly OrgNode[] | undefined
}

export function newOrgMemory(): OrgMemory {
  return { options: undefined, cells: new Map(), nodes: undefined }
}

/** All cards of a forest in relation to what is around them, and those who report to each in the order in which they are seen. */
export type ForestSketch = Readonly<{ sketch: Sketch; reportIdsOf: (id: string) => readonly string[] }>

/** Places all cards of a forest. */
export function sketchForest(
  nodes: readonly OrgNode[],
  forest: OrgForest,
  options: OrgOptions,
  memory: OrgMemory,
): ForestSketch {
  if (nodes.length === 0) return { sketch: emptySketch, reportIdsOf: () => nobody }
  if (!memory.options || !isSameOptions(memory.options, options))
    Object.assign(memory, newOrgMemory(), { options })
  const { cells } = memory
  if (cells.size > 2 * nodes.length) for (const id of cells.keys()) if (!forest.nodeOf(id)) cells.delete(id)
  const cellOf = (id: string): Cell =>
    cells.get(id)?.cell ?? cardCell({ id, widthPx: 0, heightPx: 0 }, [], options)

  const touched = memory.nodes && touchedSince(memory.nodes, nodes, forest)
  memory.nodes = forest.hasLoops ? undefined : nodes
  for (const id of touched ?? forest.fromBelow) {
    const node = forest.nodeOf(id)
    if (!node) continue
    const reports = forest.reportsOf(id)
    const known = cells.get(id)
    if (known && isSameKnown(known, node, reports)) continue
    if (reports.length === 0) {
      cells.set(id, {
        node,
        reports: noCells,
        assistants: 0,
        reportIds: nobody,
        cell: leafCell(node, options),
      })
      continue
    }
    const { assistants, others } = parted(reports, forest)
    const parts = partsOf(others, forest, cellOf, options)
    const head =
      assistants.length === 0
        ? undefined
        : headOf(
            node,
            assistants.map((each) => sizeOfCard(each, cellOf(each), options)),
            options,
          )
    cells.set(id, {
      node,
      reports: reports.map(cellOf),
      assistants: assistants.length,
      reportIds: inReadingOrder(reports, forest, options),
      cell: finishedWhenDeep(cardCell(node, parts, options, head), options),
    })
  }

  const sketchOf = (id: string): Sketch => sketchCell(cellOf(id), options)
  const trees = forest.roots.filter((id) => !isLeaf(id, forest)).map(sketchOf)
  const alone = forest.roots.filter((id) => isLeaf(id, forest)).map(sketchOf)
  return {
    sketch: shelvesOf(alone.length === 0 ? trees : [...trees, gridOf(alone, options)], options),
    reportIdsOf: (id) => cells.get(id)?.reportIds ?? nobody,
  }

  /** Whether somebody stands as they did: as large, with the same people below, each of whom stands as they did. */
  function isSameKnown(known: Known, node: OrgNode, reports: readonly string[]): boolean {
    return (
      known.node.widthPx === node.widthPx &&
      known.node.heightPx === node.heightPx &&
      known.node.isAssistant === node.isAssistant &&
      known.reports.length === reports.length &&
      known.assistants === (forest.hasAssistants ? reports.filter(forest.isAssistant).length : 0) &&
      known.reports.every((cell, index) => cell === cells.get(reports[index] ?? '')?.cell)
    )
  }
}

const nobody: readonly string[] = []
const noCells: Cell[] = []

function isSameOptions(one: OrgOptions, other: OrgOptions): boolean {
  return Object.entries(one).every(([name, value]) => other[name as keyof OrgOptions] === value)
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

/** A card below which there is nobody: most are. */
function leafCell({ id, widthPx, heightPx }: OrgNode, { levelGapPx }: OrgOptions): Cell {
  return { size: [widthPx, heightPx + levelGapPx], spanPx: widthPx, levels: 1, children: noCells, cardId: id }
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

const sketches = new WeakMap<Cell, Sketch>()

/** The drawing of a cell with all below it: a cell that is placed again was placed with the same options. */
function sketchCell(cell: Cell, options: OrgOptions): Sketch {
  if (cell.sketch) return cell.sketch
  const known = sketches.get(cell)
  if (known) return known
  const sketch = cell.children.length === 0 ? cardSketch(cell, options) : packed(cell, options)
  sketches.set(cell, sketch)
  return sketch
}

/** Lets flextree place a cell with all below it, and draws the lines from each manager to the entries of the reports. */
function packed(cell: Cell, options: OrgOptions): Sketch {
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
  const routes: Route[] = []
  for (const { node, at, sketch } of placed) {
    const manager = node.parent === null ? undefined : places.get(node.parent)
    if (!manager || manager.node.data.cardId === undefined) continue
    const fromId = manager.node.data.cardId
    const { head } = manager.node.data
    const gateY = at.y - options.levelGapPx
    const fromX = manager.at.x + (head?.trunkX ?? Math.round(manager.sketch.widthPx / 2))
    const fromY = head ? manager.at.y + head.cardPx : gateY
    const busY = gateY + options.levelGapPx / 2
    for (const { id, gateX, tail } of sketch.entries) {
      const course = [fromX, fromY, fromX, busY, gateX + at.x, busY]
      for (let index = 0; index + 1 < tail.length; index += 2)
        course.push((tail[index] ?? 0) + at.x, (tail[index + 1] ?? 0) + at.y)
      routes.push({ fromId, toId: id, course, at: origin })
    }
  }
  const [top] = placed
  const entries = top
    ? top.sketch.entries.map((entry) => ({
        ...entry,
        gateX: entry.gateX + top.at.x,
        tail: courseMovedBy(entry.tail, top.at),
      }))
    : []
  return { widthPx, heightPx, spots: [], routes, parts, entries }
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
    entries: [{ id: cardId, gateX: middle, tail: [middle, 0] }],
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
