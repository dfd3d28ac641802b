import { xmlText } from '../xml-text.ts'
import { colorElement } from './deck-colors.ts'
import type { Frame, LinePart, Side } from './deck-content.ts'
import { beyond, isOpposite, isUpright, siteAt, type Place } from './line-course.ts'

type Glued = Readonly<{ shapeId: number; frame: Frame; side: Side }>

/** The places of a box that lines are glued to, as its form numbers them. */
const sites = { top: 0, left: 1, bottom: 2, right: 3 } as const
const emuInPt = 12_700

/**
 * A line between two boxes as the format's connector, which is drawn anew when one of the boxes is moved.
 * Source: ECMA-376-1, 19.3.1.19 (`cxnSp`) and the presets `straightConnector1`, `bentConnector2`, `bentConnector3` and their curved twins.
 */
export function connectorXml(line: LinePart, id: number, from: Glued, to: Glued): string {
  // What leaves up or down and arrives from aside is drawn from its other end: the preset knows one order only.
  const isTurned = isUpright(from.side) && !isUpright(to.side)
  const [start, end] = isTurned ? [to, from] : [from, to]
  const { form, place, bend } = courseOf(line, start, end)
  const arrow = line.hasArrow ? `<a:${isTurned ? 'head' : 'tail'}End type="triangle" w="med" len="med"/>` : ''
  const glue = (name: string, { shapeId, side }: Glued): string =>
    `<a:${name} id="${shapeId}" idx="${sites[side]}"/>`
  const said = attributeOf(line.spoken)
  return [
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${said}" descr="${said}"/>`,
    `<p:cNvCxnSpPr>${glue('stCxn', start)}${glue('endCxn', end)}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>`,
    `<p:spPr>${place}<a:prstGeom prst="${form}"><a:avLst>`,
    bend === undefined ? '' : `<a:gd name="adj1" fmla="val ${Math.round(bend * 100_000)}"/>`,
    `</a:avLst></a:prstGeom><a:ln w="${Math.round(line.widthPt * emuInPt)}">`,
    `<a:solidFill>${colorElement(line.color)}</a:solidFill><a:prstDash val="${dashes[line.dash]}"/><a:round/>${arrow}`,
    '</a:ln></p:spPr></p:cxnSp>',
  ].join('')
}

const dashes = { solid: 'solid', long: 'lgDash', dots: 'sysDash' } as const

/** Which preset a line follows, where that lies, and at what share of the way it bends. */
function courseOf(line: LinePart, start: Glued, end: Glued) {
  const [from, to] = [siteAt(start.frame, start.side), siteAt(end.frame, end.side)]
  const kind = line.isCurved ? 'curved' : 'bent'
  const areOpposite = isOpposite(start.side, end.side)
  if (areOpposite && (from.x === to.x || from.y === to.y))
    return { form: 'straightConnector1', place: placeAlong(from, to), bend: undefined }
  if (isUpright(start.side) !== isUpright(end.side))
    return { form: `${kind}Connector2`, place: placeAlong(from, to), bend: undefined }
  if (!isUpright(start.side)) {
    const there = { x: from.x === to.x ? to.x + 1 : to.x, y: to.y }
    const turn = areOpposite ? (from.x + there.x) / 2 : beyond(start.side, from.x, there.x, line.reachPt)
    return {
      form: `${kind}Connector3`,
      place: placeAlong(from, there),
      bend: (turn - from.x) / (there.x - from.x),
    }
  }
  const there = { x: to.x, y: from.y === to.y ? to.y + 1 : to.y }
  const turn = areOpposite ? (from.y + there.y) / 2 : beyond(start.side, from.y, there.y, line.reachPt)
  return {
    form: `${kind}Connector3`,
    place: placeUpright(from, there),
    bend: (turn - from.y) / (there.y - from.y),
  }
}

/** A preset begins at the upper left; a line that goes another way is mirrored. */
function placeAlong(from: Place, to: Place): string {
  return placed(
    { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) },
    { x: Math.abs(to.x - from.x), y: Math.abs(to.y - from.y) },
    `${to.x < from.x ? ' flipH="1"' : ''}${to.y < from.y ? ' flipV="1"' : ''}`,
  )
}

/** A preset leaves sideways; one that leaves up or down is turned by a quarter about its middle. */
function placeUpright(from: Place, to: Place): string {
  const size = { x: Math.abs(to.y - from.y), y: Math.abs(to.x - from.x) }
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return placed(
    { x: middle.x - size.x / 2, y: middle.y - size.y / 2 },
    size,
    ` rot="5400000"${to.y < from.y ? ' flipH="1"' : ''}${to.x > from.x ? ' flipV="1"' : ''}`,
  )
}

function placed(corner: Place, size: Place, turned: string): string {
  const emu = (pt: number): number => Math.round(pt * emuInPt)
  return [
    `<a:xfrm${turned}><a:off x="${emu(corner.x)}" y="${emu(corner.y)}"/>`,
    `<a:ext cx="${emu(size.x)}" cy="${emu(size.y)}"/></a:xfrm>`,
  ].join('')
}

/** A text as the value of an attribute. */
export function attributeOf(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]+/g, ' ')
}
