import { paintedCopy, svgSpace } from '../../../ui/picture/painted-copy.ts'
import { svgText } from '../../../ui/picture/svg-text.ts'
import { paintedWords } from '../../../ui/picture/painted-words.ts'
import type { Box, Size } from '../../../diagram/geometry.ts'

/** A map written down: drawn once, put on as many pages as are wanted. */
export type Sheet = Readonly<{
  title: string
  subtitle: string
  /** What is drawn, and where in it there is something. */
  drawing: SVGElement
  box: Box
  legend: SVGElement | null
  legendSize: Size
}>

type Options = Readonly<{
  drawn: SVGGElement
  legend: HTMLElement | null
  title: string
  subtitle: string
}>

/** What stands on the page, with nothing that only a screen needs. */
export function sheetOf({ drawn, legend, title, subtitle }: Options): Sheet {
  const { x, y, width, height } = drawn.getBBox()
  return {
    title,
    subtitle,
    drawing: paintedCopy(drawn),
    box: { x, y, widthPx: width, heightPx: height },
    legend: legend && paintedWords(legend),
    legendSize: { widthPx: legend?.offsetWidth ?? 0, heightPx: legend?.offsetHeight ?? 0 },
  }
}

const marginPx = 28
const headPx = 58
/** The fonts of the page, the first that there is. */
const fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif"
const ink = '#1b2027'
const quietInk = '#5a6472'

/** All of it as one picture on white: title and day above, what the marks mean below. */
export function pictureOf(sheet: Sheet): Readonly<{ svg: string } & Size> {
  const { box, legendSize } = sheet
  const widthPx = Math.ceil(Math.max(box.widthPx, legendSize.widthPx) + 2 * marginPx)
  const heightPx = Math.ceil(headPx + box.heightPx + legendSize.heightPx + 3 * marginPx)
  const root = svgRoot(widthPx, heightPx)
  root.append(ground(widthPx, heightPx), heading(sheet, marginPx, marginPx))
  root.append(
    moved(sheet.drawing, (widthPx - box.widthPx) / 2 - box.x, marginPx + headPx - box.y),
    ...(sheet.legend ? [moved(sheet.legend, marginPx, heightPx - marginPx - legendSize.heightPx)] : []),
  )
  return { svg: svgText(root), widthPx, heightPx }
}

export function svgRoot(widthPx: number, heightPx: number): SVGElement {
  const root = document.createElementNS(svgSpace, 'svg')
  const attributes = {
    width: widthPx,
    height: heightPx,
    viewBox: `0 0 ${widthPx} ${heightPx}`,
    'font-family': fonts,
  }
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, String(value))
  return root
}

/** Title and subtitle from an upper left corner. */
export function heading({ title, subtitle }: Sheet, x: number, y: number): SVGElement {
  const group = document.createElementNS(svgSpace, 'g')
  group.append(words(title, x, y + 18, 20, ink, 600), words(subtitle, x, y + 40, 13, quietInk, 400))
  return group
}

export function words(
  text: string,
  x: number,
  y: number,
  sizePx: number,
  fill = quietInk,
  weight = 400,
): SVGElement {
  const element = document.createElementNS(svgSpace, 'text')
  const attributes = { x, y, 'font-size': sizePx, 'font-weight': weight, fill }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  element.append(text)
  return element
}

export function moved(part: SVGElement, x: number, y: number): SVGElement {
  const group = document.createElementNS(svgSpace, 'g')
  group.setAttribute('transform', `translate(${x} ${y})`)
  group.append(part.cloneNode(true))
  return group
}

function ground(widthPx: number, heightPx: number): SVGElement {
  const rect = document.createElementNS(svgSpace, 'rect')
  const attributes = { width: widthPx, height: heightPx, fill: '#ffffff' }
  for (const [name, value] of Object.entries(attributes)) rect.setAttribute(name, String(value))
  return rect
}
