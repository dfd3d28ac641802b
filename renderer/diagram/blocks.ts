import { boxOfRoute, inFields } from './fields.ts'
import type { Point } from './geometry.ts'
import { routePath } from './link-path.ts'
import { origin, sumOf, walkSketch, type Part, type Route, type Sketch, type Spot } from './sketch.ts'

/** Cards with lines among them that stand to each other as they do wherever they are put: told from where they lie. */
export type Block = Readonly<{
  /** Of one of the cards or lines: no other block has it. */
  id: string
  spots: readonly Spot[]
  /** The lines as one path. */
  links: () => string
}>

/** A drawing in parts that are moved as they are. */
export type Blocks = readonly Readonly<{ block: Block; at: Point }>[]

/** About twice as many cards as a field of a large drawing has: a browser goes through all of a path for each tile that it reaches into. */
const cardsAtMost = 240
/** Fewer are not worth an element of their own. */
const cardsAtLeast = 24
/** What is left of a part that has too many. */
const grid = { partFrom: cardsAtMost, columns: 3, rows: 2 } as const
/** So many are parted as a whole drawing is. */
const manyFrom = 1_500

/**
 * All of a sketch in blocks of not too many cards. A part that was placed before is the same blocks as then, wherever it lies: what
 * was made of them need not be made again.
 */
export function blocksOf(whole: Sketch): Blocks {
  const placed: Blocks[number][] = []
  const waiting: Part[] = [{ sketch: whole, at: origin }]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const { at } = part
    const { own, inner } = blocksIn(part.sketch)
    for (const block of own) placed.push({ block, at })
    for (const each of inner) waiting.push({ sketch: each.sketch, at: sumOf(at, each.at) })
  }
  return placed
}

/** The blocks of a sketch, and parts of it that have blocks of their own. */
type Split = Readonly<{ own: readonly Block[]; inner: readonly Part[] }>
const splits = new WeakMap<Sketch, Split>()
const noParts: readonly Part[] = []

function blocksIn(sketch: Sketch): Split {
  const known = splits.get(sketch)
  if (known) return known
  const isOne = countOf(sketch) <= cardsAtMost
  const isInner = (part: Part): boolean => !isOne && countOf(part.sketch) >= cardsAtLeast
  const spots: Spot[] = []
  const routes: Route[] = []
  const rest = { ...sketch, parts: sketch.parts.filter((part) => !isInner(part)) }
  walkSketch(rest, {
    spot: (spot, at) => void spots.push(spotAt(spot, at)),
    route: (route, at) => void routes.push({ ...route, at: sumOf(route.at, at) }),
  })
  const split = { own: parted(spots, routes), inner: isOne ? noParts : sketch.parts.filter(isInner) }
  splits.set(sketch, split)
  return split
}

function parted(spots: readonly Spot[], routes: readonly Route[]): readonly Block[] {
  const count = Math.max(spots.length, routes.length)
  if (count === 0) return []
  if (count <= cardsAtMost) return [blockOf(spots, routes)]
  const how = count < manyFrom ? grid : undefined
  return [
    ...inFields(spots, (spot) => spot, how).map((field) => blockOf(field, [])),
    ...inFields(routes, boxOfRoute, how).map((field) => blockOf([], field)),
  ]
}

function blockOf(spots: readonly Spot[], routes: readonly Route[]): Block {
  let path: string | undefined
  return {
    id: spots[0]?.id ?? `line ${routes[0]?.toId}`,
    spots,
    links: () => (path ??= routes.map(routePath).join('')),
  }
}

const counts = new WeakMap<Sketch, number>()

/** How many cards a sketch has with all its parts. */
function countOf(sketch: Sketch): number {
  if (sketch.parts.length === 0) return sketch.spots.length
  const known = counts.get(sketch)
  if (known !== undefined) return known
  // Parts lie in each other as deep as a hierarchy is finished in parts, not as deep as it is.
  const count = sketch.parts.reduce((sum, part) => sum + countOf(part.sketch), sketch.spots.length)
  counts.set(sketch, count)
  return count
}

function spotAt({ id, x, y, widthPx, heightPx }: Spot, at: Point): Spot {
  return { id, x: x + at.x, y: y + at.y, widthPx, heightPx }
}
