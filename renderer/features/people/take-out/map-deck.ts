import type { InformalLine } from '#shared/domain/relationship/model.ts'
import type { HouseLook } from '#shared/domain/house-style/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Box, Point } from '../../../diagram/geometry.ts'
import { endsOf, type Route } from '../../../diagram/sketch.ts'
import {
  bodyFrame,
  boxMarginPt,
  type BoxPart,
  type DeckContent,
  type DeckPart,
  type Frame,
  type LinePart,
  type Paragraph,
  type Side,
  type Slide,
} from '../../../ui/office/deck-content.ts'
import { heightOfAll } from '../../../ui/office/deck-flow.ts'
import { informalCourse } from '../../../ui/office/informal-course.ts'
import { slideTiles, type SlideTile } from './slide-tiles.ts'

/** Somebody on the map: what stands in the box, the first line being the name. */
export type DeckPerson = Readonly<{
  id: string
  name: string
  isPlaceholder: boolean
  color: `#${string}`
  lines: readonly Paragraph[]
}>

/** What the map is said with. */
export type DeckSays = Readonly<{
  slideOf: (title: string, number: number, count: number) => string
  reports: (name: string, manager: string) => string
  reportsElsewhere: (manager: string, number: number) => string
  tie: (line: InformalLine, from: string, to: string) => string
}>

export type MapOfDeck = Readonly<{
  title: string
  subtitle: string
  day: CalendarDay
  language: string
  look: HouseLook
  people: ReadonlyMap<string, DeckPerson>
  cards: ReadonlyMap<string, Box>
  routes: readonly Route[]
  lines: readonly InformalLine[]
  legend: readonly Paragraph[]
}>

const legendPt = { size: 10, height: 34 } as const
const room: Frame = { ...bodyFrame, heightPt: bodyFrame.heightPt - legendPt.height }
/** Letters are made smaller, down to this share, before a box would be too small for them. */
const sizes = [1.1, 1, 0.9, 0.8, 0.7, 0.6]

/**
 * The map as boxes and glued lines in the arrangement of the screen, on one slide where it can be read there, else on several. Who reports to
 * somebody on another slide says so in words: a line can't lead there.
 */
export function mapDeck(map: MapOfDeck, says: DeckSays): DeckContent {
  const tiles = slideTiles([...map.cards], room)
  const slides = tiles.map((tile, at): Slide => ({
    title: tiles.length === 1 ? map.title : says.slideOf(map.title, at + 1, tiles.length),
    parts: tileParts(map, tile, tiles, says),
  }))
  const { title, language, day, look, subtitle } = map
  return { title, language, day, look, foot: subtitle, slides }
}

function tileParts(
  map: MapOfDeck,
  { frames }: SlideTile,
  tiles: readonly SlideTile[],
  says: DeckSays,
): readonly DeckPart[] {
  const nameOf = (id: string): string => map.people.get(id)?.name ?? ''
  const elsewhere = new Map(
    map.routes
      .filter(({ fromId, toId }) => frames.has(toId) && !frames.has(fromId))
      .map(({ fromId, toId }) => {
        const number = tiles.findIndex((tile) => tile.frames.has(fromId)) + 1
        return [toId, says.reportsElsewhere(nameOf(fromId), number)] as const
      }),
  )
  const boxes = [...frames].flatMap(([id, frame]): readonly BoxPart[] => {
    const person = map.people.get(id)
    return person ? [boxOf(person, frame, elsewhere.get(id), map.look.font)] : []
  })
  const reports = map.routes.flatMap((route): readonly LinePart[] => {
    const [from, to] = [frames.get(route.fromId), frames.get(route.toId)]
    const [fromCard, toCard] = [map.cards.get(route.fromId), map.cards.get(route.toId)]
    if (!from || !to || !fromCard || !toCard) return []
    const [fromSide, toSide] = sidesOf(route, fromCard, toCard)
    return [
      {
        kind: 'line',
        from: { id: route.fromId, side: fromSide },
        to: { id: route.toId, side: toSide },
        spoken: says.reports(nameOf(route.toId), nameOf(route.fromId)),
        color: 'quiet',
        widthPt: 1.25,
        dash: 'solid',
        isCurved: false,
        hasArrow: false,
        reachPt: 8,
      },
    ]
  })
  const ties = map.lines.flatMap((line, at): readonly LinePart[] => {
    const course = informalCourse(frames, line.fromContactId, line.toContactId, at)
    if (!course) return []
    return [
      {
        kind: 'line',
        ...course,
        spoken: says.tie(line, nameOf(line.fromContactId), nameOf(line.toContactId)),
        color: line.kind === 'conflict' ? '#b3261e' : 'primary',
        widthPt: 1 + 0.5 * line.strength,
        dash: 'dots',
        isCurved: true,
        hasArrow: line.kind === 'influences' || line.kind === 'dotted-reporting',
      },
    ]
  })
  const legend: readonly DeckPart[] =
    map.legend.length === 0
      ? []
      : [
          {
            kind: 'text',
            frame: { ...bodyFrame, y: room.y + room.heightPt + 4, heightPt: legendPt.height - 4 },
            paragraphs: map.legend.map((each) => ({ ...each, sizePt: legendPt.size })),
          },
        ]
  return [...reports, ...ties, ...boxes, ...legend]
}

function boxOf(person: DeckPerson, frame: Frame, elsewhere: string | undefined, font: string): BoxPart {
  const said: readonly Paragraph[] = [
    ...person.lines,
    ...(elsewhere === undefined ? [] : [{ runs: [{ text: elsewhere, isQuiet: true }], sizePt: 8.5 }]),
  ]
  const [widthPt, heightPt] = [frame.widthPt - 2 * boxMarginPt, frame.heightPt - 2 * boxMarginPt]
  const scaled = (size: number): readonly Paragraph[] =>
    said.map((each) => ({ ...each, sizePt: Math.round(each.sizePt * size * 2) / 2 }))
  const tries = sizes.map(scaled)
  const paragraphs =
    tries.find((each) => heightOfAll(each, widthPt, font) <= heightPt) ?? tries.at(-1) ?? said
  return {
    kind: 'box',
    id: person.id,
    frame,
    name: person.name,
    spoken: said.map(({ runs }) => runs.map(({ text }) => text).join('')).join(', '),
    paragraphs,
    lineColor: person.color,
    isDashed: person.isPlaceholder,
  }
}

/** At which sides a reporting line is glued: where the drawing has it begin and end, as far as a connector can go so. */
export function sidesOf(route: Route, from: Box, to: Box): readonly [Side, Side] {
  const ends = endsOf(route)
  if (!ends) return ['bottom', 'top']
  const [first, last] = ends
  const [start, end] = [nearest(first, from), nearest(last, to)]
  const middle = from.x + from.widthPx / 2
  // Out of the bottom and in from aside: only where the box stands wholly to that side of the middle.
  if (start === 'bottom' && end === 'left') return to.x > middle + 1 ? ['bottom', 'left'] : ['left', 'left']
  if (start === 'bottom' && end === 'right')
    return to.x + to.widthPx < middle - 1 ? ['bottom', 'right'] : ['right', 'right']
  return [start, end]
}

function nearest({ x, y }: Point, box: Box): Side {
  const away: readonly (readonly [Side, number])[] = [
    ['bottom', Math.abs(y - (box.y + box.heightPx))],
    ['top', Math.abs(y - box.y)],
    ['left', Math.abs(x - box.x)],
    ['right', Math.abs(x - (box.x + box.widthPx))],
  ]
  return away.reduce((best, each) => (each[1] < best[1] ? each : best))[0]
}
