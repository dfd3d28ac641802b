import type { Box, Size } from '../../../diagram/geometry.ts'
import {
  tilingOf,
  type Around,
  type Paper,
  type Spread,
  type Tile,
  type Tiling,
} from '../../../diagram/tiles.ts'
import { svgSpace } from '../../../ui/picture/painted-copy.ts'
import { heading, moved, svgRoot, words, type Sheet } from './sheet.ts'

/** The map on pages of paper: each a drawing in the page's own size. What they share stands once, in the first. */
export type Pages = Readonly<{ page: Size; drawings: readonly SVGElement[] }>

const marginPx = 34
const headPx = 56
const gapPx = 14
/** No card reaches further from where it begins, with all that hangs on it. */
const reachPx = 420

/** How the map comes to lie on paper. */
export function tilingFor(sheet: Sheet, paper: Paper, spread: Spread): Tiling {
  const around: Around = {
    acrossPx: 2 * marginPx,
    downPx: (widthPx) =>
      2 * marginPx + headPx + 2 * gapPx + sheet.legendSize.heightPx * legendScale(sheet, widthPx),
  }
  return tilingOf(sheet.box, paper, spread, around)
}

/** The pages, each with title, day and what the marks mean; of several, each says which it is. */
export function pagesOf(sheet: Sheet, tiling: Tiling, sayPage: (tile: Tile) => string): Pages {
  const { page, tiles } = tiling
  const [loose, common] = partsOf(sheet.drawing)
  const drawings = tiles.map((tile, index) => {
    const root = svgRoot(page.widthPx, page.heightPx)
    if (index === 0) root.append(definition(common))
    root.append(heading(sheet, marginPx, marginPx))
    root.append(partOn(tile, tiling, loose))
    if (sheet.legend) root.append(legendOn(sheet, page))
    if (tiles.length > 1) root.append(...placeOn(tile, tiling, sayPage(tile)))
    return root
  })
  return { page, drawings }
}

type Loose = Readonly<{ part: Element; x: number; y: number }>

/** What stands at a place of its own, and what belongs to the drawing as a whole. */
function partsOf(drawing: SVGElement): readonly [loose: readonly Loose[], common: readonly Element[]] {
  const loose: Loose[] = []
  const common: Element[] = []
  for (const part of drawing.children) {
    const place = /^translate\((\S+) (\S+)\)$/.exec(part.getAttribute('transform') ?? '')
    if (place) loose.push({ part, x: Number(place[1]), y: Number(place[2]) })
    else common.push(part)
  }
  return [loose, common]
}

const commonId = 'map-common'

function definition(common: readonly Element[]): SVGElement {
  const definitions = document.createElementNS(svgSpace, 'defs')
  const group = document.createElementNS(svgSpace, 'g')
  group.id = commonId
  group.append(...common.map((part) => part.cloneNode(true)))
  definitions.append(group)
  return definitions
}

/** A window onto a part of the drawing. Only what can be seen through it is in it. */
function partOn({ part }: Tile, { page, scale }: Tiling, loose: readonly Loose[]): SVGElement {
  const shown = { widthPx: part.widthPx * scale, heightPx: part.heightPx * scale }
  const frame = document.createElementNS(svgSpace, 'svg')
  const attributes = {
    x: (page.widthPx - shown.widthPx) / 2,
    y: marginPx + headPx + gapPx,
    width: shown.widthPx,
    height: shown.heightPx,
    viewBox: `${part.x} ${part.y} ${part.widthPx} ${part.heightPx}`,
  }
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, String(value))
  const common = document.createElementNS(svgSpace, 'use')
  common.setAttribute('href', `#${commonId}`)
  frame.append(common, ...loose.filter((each) => isNear(each, part)).map((each) => each.part.cloneNode(true)))
  return frame
}

function isNear({ x, y }: Loose, box: Box): boolean {
  return (
    x > box.x - reachPx &&
    x < box.x + box.widthPx + reachPx &&
    y > box.y - reachPx &&
    y < box.y + box.heightPx + reachPx
  )
}

function legendScale({ legendSize }: Sheet, pageWidthPx: number): number {
  return Math.min(1, (pageWidthPx - 2 * marginPx) / Math.max(1, legendSize.widthPx))
}

function legendOn(sheet: Sheet, page: Size): SVGElement {
  const scale = legendScale(sheet, page.widthPx)
  const y = page.heightPx - marginPx - sheet.legendSize.heightPx * scale
  const group = moved(sheet.legend as SVGElement, marginPx, y)
  group.setAttribute('transform', `translate(${marginPx} ${y}) scale(${scale})`)
  return group
}

const cellPx = 9

/** Which part of the whole this is, in words and as a small plan of all pages. */
function placeOn(tile: Tile, { page, columns, rows }: Tiling, said: string): readonly SVGElement[] {
  const plan = document.createElementNS(svgSpace, 'g')
  const step = Math.min(cellPx, 180 / columns, 44 / rows)
  const left = page.widthPx - marginPx - columns * step
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const cell = document.createElementNS(svgSpace, 'rect')
      const isThis = row === tile.row && column === tile.column
      const attributes = {
        x: left + (column - 1) * step,
        y: marginPx + (row - 1) * step,
        width: step * 0.85,
        height: step * 0.85,
        fill: isThis ? '#1b2027' : '#ffffff',
        stroke: '#5a6472',
        'stroke-width': 0.6,
      }
      for (const [name, value] of Object.entries(attributes)) cell.setAttribute(name, String(value))
      plan.append(cell)
    }
  }
  const text = words(said, left - 10, marginPx + 10, 12)
  text.setAttribute('text-anchor', 'end')
  return [plan, text]
}
