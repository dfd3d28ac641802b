import { colorText } from './color-text.ts'

export const svgSpace = 'http://www.w3.org/2000/svg'

/** Where and how large: taken over as it stands. */
const geometry = [
  ...['d', 'x', 'y', 'dx', 'dy', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2'],
  ...['points', 'transform', 'viewBox'],
]

/** What is painted, as it is where nothing says otherwise. What goes on to the parts within is written where it differs. */
const atFirst: Paint = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
}
const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline']

type Paint = Readonly<Record<string, string>>

/**
 * A copy of what is drawn that looks the same wherever it is opened: what style sheets and variables say is written into it, and
 * what only a screen needs (names for readers, hands, what is not painted) is left out.
 */
export function paintedCopy(drawn: SVGElement): SVGElement {
  const copy = document.createElementNS(svgSpace, drawn.localName)
  for (const part of drawn.children) appendPainted(copy, part, atFirst)
  return copy
}

function appendPainted(into: Element, drawn: Element, around: Paint): void {
  if (drawn.localName === 'title' || drawn.localName === 'desc') return
  const style = getComputedStyle(drawn)
  if (style.display === 'none' || style.visibility === 'hidden') return
  const paint = paintOf(style)
  if (shapes.includes(drawn.localName) && paint['fill'] === 'none' && paint['stroke'] === 'none') return

  const copy = document.createElementNS(svgSpace, drawn.localName)
  for (const name of geometry) {
    const value = drawn.getAttribute(name)
    if (value !== null) copy.setAttribute(name, value)
  }
  for (const [name, value] of Object.entries(paint)) {
    if (value !== around[name]) copy.setAttribute(name, value)
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity)
  for (const part of drawn.childNodes) {
    if (part instanceof Element) appendPainted(copy, part, paint)
    else if (part instanceof Text) copy.append(part.data)
  }
  if (copy.localName !== 'g' || copy.hasChildNodes()) into.append(copy)
}

function paintOf(style: CSSStyleDeclaration): Paint {
  const fill = colorText(style.fill)
  const stroke = colorText(style.stroke)
  return {
    fill: fill?.hex ?? 'none',
    'fill-opacity': short(Number(style.fillOpacity) * (fill?.alpha ?? 1)),
    stroke: stroke?.hex ?? 'none',
    'stroke-opacity': short(Number(style.strokeOpacity) * (stroke?.alpha ?? 1)),
    'stroke-width': short(Number.parseFloat(style.strokeWidth)),
    'stroke-dasharray': style.strokeDasharray.replaceAll('px', ''),
    'stroke-dashoffset': short(Number.parseFloat(style.strokeDashoffset)),
    'stroke-linecap': style.strokeLinecap,
    'stroke-linejoin': style.strokeLinejoin,
    'font-size': short(Number.parseFloat(style.fontSize)),
    'font-weight': style.fontWeight,
    'text-anchor': style.textAnchor,
  }
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
