import type { Point } from './geometry.ts'
import { routePath } from './link-path.ts'
import { origin, sumOf, walkSketch, type Part, type Route, type Sketch, type Spot } from './sketch.ts'

/** Cards with the lines among them that stand to each other as they do wherever they are put: told from where they lie. */
export type Block = Readonly<{
  /** Of one of the cards: no other block has it. */
  id: string
  spots: readonly Spot[]
  /** The lines as one path. */
  links: () => string
}>

/** A drawing in parts that are moved as they are, and what stands by itself between them. */
export type Blocks = Readonly<{
  placed: readonly Readonly<{ block: Block; at: Point }>[]
  /** Where they are in the drawing. */
  spots: readonly Spot[]
  routes: readonly Route[]
}>

/** As many cards as a field of a large drawing has, about: a browser goes through all of a path for each tile that it reaches into. */
const cardsAtMost = 240
/** Fewer are not worth an element of their own. */
const cardsAtLeast = 12

/**
 * The largest parts of a sketch that have not too many cards. A part that was placed before is the same block as then, wherever it
 * lies: what was made of it need not be made again.
 */
export function blocksOf(whole: Sketch): Blocks {
  const placed: Blocks['placed'][number][] = []
  const spots: Spot[] = []
  const routes: Route[] = []
  const waiting: Part[] = [{ sketch: whole, at: origin }]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const { sketch, at } = part
    const count = countOf(sketch)
    if (count >= cardsAtLeast && count <= cardsAtMost) {
      placed.push({ block: blockOf(sketch), at })
      continue
    }
    for (const spot of sketch.spots) spots.push(spotAt(spot, at))
    for (const route of sketch.routes) routes.push(routeAt(route, at))
    for (const inner of sketch.parts) waiting.push({ sketch: inner.sketch, at: sumOf(at, inner.at) })
  }
  return { placed, spots, routes }
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

const blocks = new WeakMap<Sketch, Block>()

function blockOf(sketch: Sketch): Block {
  const known = blocks.get(sketch)
  if (known) return known
  const spots: Spot[] = []
  const routes: Route[] = []
  walkSketch(sketch, {
    spot: (spot, at) => void spots.push(spotAt(spot, at)),
    route: (route, at) => void routes.push(routeAt(route, at)),
  })
  let path: string | undefined
  const links = (): string => (path ??= routes.map(routePath).join(''))
  const made = { id: spots[0]?.id ?? '', spots, links }
  blocks.set(sketch, made)
  return made
}

function spotAt({ id, x, y, widthPx, heightPx }: Spot, at: Point): Spot {
  return { id, x: x + at.x, y: y + at.y, widthPx, heightPx }
}

function routeAt({ fromId, toId, course, at }: Route, by: Point): Route {
  return { fromId, toId, course, at: sumOf(at, by) }
}
