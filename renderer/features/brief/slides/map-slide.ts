import { assertNever } from '#shared/kernel/result.ts'
import { attitudeKey, attitudeMarks } from '../../../theme/marks.ts'
import {
  bodyFrame,
  type BoxPart,
  type DeckPart,
  type Frame,
  type LinePart,
  type Paragraph,
} from '../../../ui/office/deck-content.ts'
import { heightOfAll } from '../../../ui/office/deck-flow.ts'
import type { Runs } from '../../../ui/office/word-content.ts'
import { attitudeWord, isUnsure } from '../brief-map.tsx'
import type { BriefMapData, MapPerson } from '../map-data.ts'
import { placedOnSlide } from './map-places.ts'
import type { BriefSays } from './said-runs.ts'
import { attitudeSigns } from '../../../ui/office/attitude-signs.ts'
import { informalCourse } from '../../../ui/office/informal-course.ts'

/** Room for the signs, and for two lines of what the lines between boxes mean. */
const legendPt = { size: 11, height: 54 } as const

/** The people who matter as boxes that can be moved, with lines that go along; what the signs mean stands below. */
export function mapParts(map: BriefMapData, says: BriefSays, font: string): readonly DeckPart[] {
  const room: Frame = { ...bodyFrame, heightPt: bodyFrame.heightPt - legendPt.height }
  const { frames, scale, isDown } = placedOnSlide(
    map.people,
    (person, widthPt, sizeScale) => heightOfAll(linesOf(person, says, sizeScale), widthPt, font),
    room,
  )
  const boxes = map.people.flatMap((person): readonly BoxPart[] => {
    const frame = frames.get(person.contactId)
    if (!frame) return []
    const paragraphs = linesOf(person, says, scale)
    return [
      {
        kind: 'box',
        id: person.contactId,
        frame,
        name: person.name,
        spoken: paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(', '),
        paragraphs,
        lineColor: markOf(person.attitude).color,
        isDashed: person.isPlaceholder,
      },
    ]
  })
  return [
    ...reportingLines(map, frames, isDown, says),
    ...informalLines(map, frames, says),
    ...boxes,
    {
      kind: 'text',
      frame: {
        ...bodyFrame,
        y: bodyFrame.y + bodyFrame.heightPt - legendPt.height,
        heightPt: legendPt.height,
      },
      paragraphs: legendOf(map, says),
    },
  ]
}

/** Who somebody is, what they think of us and what weight they have: what can't be seen is said. */
function linesOf(person: MapPerson, { say, saySlides }: BriefSays, scale: number): readonly Paragraph[] {
  const { name, title, attitude, influence, isKeyPlayer, certainty } = person
  const { sign, color } = markOf(attitude)
  const mark = certainty !== null && isUnsure(person) ? ` (${say(certainty)})` : ''
  const weight = [
    attitudeWord(person, say) + mark,
    ...(influence === null ? [] : [saySlides(`influence-${influence}`)]),
    ...(isKeyPlayer ? [say('keyPlayer')] : []),
  ].join(' · ')
  const named: Runs = [
    { text: `${sign} `, color, isBold: true },
    { text: name, isBold: true, isItalic: isUnsure(person) },
  ]
  return [
    { runs: named, sizePt: 13 * scale },
    ...(title === '' || title === name ? [] : [{ runs: [{ text: title }], sizePt: 11 * scale }]),
    { runs: [{ text: weight, isQuiet: true }], sizePt: 10 * scale },
  ]
}

function markOf(attitude: MapPerson['attitude']) {
  return { sign: attitudeSigns(attitude), color: attitudeMarks[attitudeKey(attitude)].light }
}

function legendOf(map: BriefMapData, { say, saySlides }: BriefSays): readonly Paragraph[] {
  const attitudes = [2, 1, 0, -1, -2, null] as const
  const meant = attitudes.flatMap((attitude, at): Runs => {
    const { sign, color } = markOf(attitude)
    return [
      { text: `${at > 0 ? '   ' : ''}${sign} `, color, isBold: true },
      { text: attitudeWord({ attitude }, say), isQuiet: true },
    ]
  })
  const hasSomebodyBetween = map.people.some(({ isDirect, managerId }) => managerId !== null && !isDirect)
  const lines = [
    ...(map.people.some(({ managerId }) => managerId !== null) ? [saySlides('gray')] : []),
    ...(hasSomebodyBetween ? [saySlides('dashed')] : []),
    ...(map.lines.length > 0 ? [saySlides('dotted')] : []),
    ...(map.left > 0 ? [say('left', { count: map.left })] : []),
  ].join('. ')
  return [
    { runs: meant, sizePt: legendPt.size },
    ...(lines === '' ? [] : [{ runs: [{ text: lines, isQuiet: true }], sizePt: legendPt.size }]),
  ]
}

function reportingLines(
  { people }: BriefMapData,
  frames: ReadonlyMap<string, Frame>,
  isDown: boolean,
  { saySlides }: BriefSays,
): readonly LinePart[] {
  const known = new Map(people.map((person) => [person.contactId, person]))
  return people.flatMap((person): readonly LinePart[] => {
    const manager = person.managerId === null ? undefined : known.get(person.managerId)
    if (!manager || !frames.has(manager.contactId) || !frames.has(person.contactId)) return []
    return [
      {
        kind: 'line',
        from: { id: manager.contactId, side: isDown ? 'bottom' : 'right' },
        to: { id: person.contactId, side: isDown ? 'top' : 'left' },
        spoken: saySlides(person.isDirect ? 'reportsTo' : 'reportsIndirectly', {
          name: person.name,
          manager: manager.name,
        }),
        color: 'quiet',
        widthPt: 1.25,
        dash: person.isDirect ? 'solid' : 'long',
        isCurved: false,
        hasArrow: false,
        reachPt: 12,
      },
    ]
  })
}

function informalLines(
  { people, lines }: BriefMapData,
  frames: ReadonlyMap<string, Frame>,
  { saySlides }: BriefSays,
): readonly LinePart[] {
  const names = new Map(people.map(({ contactId, name }) => [contactId, name]))
  return lines.flatMap(({ fromId, toId, kind, strength }, at): readonly LinePart[] => {
    const course = informalCourse(frames, fromId, toId, at)
    if (!course) return []
    return [
      {
        kind: 'line',
        ...course,
        spoken: saySlides(`line-${kind}`, { from: names.get(fromId) ?? '', to: names.get(toId) ?? '' }),
        color: kind === 'conflict' ? '#b3261e' : 'primary',
        widthPt: 1 + 0.5 * strength,
        dash: 'dots',
        isCurved: true,
        hasArrow: isDirected(kind),
      },
    ]
  })
}

function isDirected(kind: BriefMapData['lines'][number]['kind']): boolean {
  switch (kind) {
    case 'influences':
    case 'dotted-reporting':
      return true
    case 'ally':
    case 'conflict':
    case 'former-colleagues':
      return false
    default:
      return assertNever(kind)
  }
}
