import { displayName, isPlaceholder, type Contact } from '#shared/domain/relationship/model.ts'
import { cutText, largestText, wrapText } from '../../../diagram/fit-text.ts'
import type { CardLine, Detail, Measures } from '../card-text.ts'
import { cardSizes } from './card-sizes.ts'

const leftPx = 13
const rightPx = 10

const settings = {
  full: { namePx: 13.5, titlePx: 12, stepPx: 15 },
  large: { namePx: 15.5, titlePx: 13, stepPx: 15.5 },
} as const

/** Below this the marks stand with their words. */
export const marksTopPx = 57

/** The name and up to two lines of title and department; the rest of a full card is marks with words. */
export function fullLines(contact: Contact, detail: Detail, measures: Measures): readonly CardLine[] {
  switch (detail) {
    case 'full':
    case 'large':
      return allLines(contact, settings[detail], measures)
    case 'name':
      return inMiddle(
        displayName(contact),
        cardSizes.full.widthPx - leftPx - 46,
        3,
        [27, 25, 23, 21, 19],
        measures,
      )
    case 'far':
      return isPlaceholder(contact)
        ? inMiddle(contact.title, cardSizes.full.widthPx - leftPx - rightPx, 3, [32, 29, 26, 23], measures)
        : lastName(contact, measures)
    case 'dot':
      return []
  }
}

type Setting = (typeof settings)['full' | 'large']

function allLines(contact: Contact, setting: Setting, { plain, bold }: Measures): readonly CardLine[] {
  const roomPx = cardSizes.full.widthPx - leftPx - rightPx
  const { namePx, titlePx, stepPx } = setting
  const name = largestText(displayName(contact), roomPx, 1, [namePx, namePx - 1, namePx - 2], bold)
  const title = isPlaceholder(contact) ? '' : contact.title
  const below =
    contact.department === '' || title === ''
      ? wrapText(title || contact.department, roomPx, titlePx, 2, plain)
      : [cutText(title, roomPx, titlePx, plain), cutText(contact.department, roomPx, titlePx, plain)]
  return [
    ...name.lines.map((text) => ({ text, x: leftPx, y: 20, sizePx: name.sizePx, look: 'strong' as const })),
    ...below.map((text, line) => ({
      text,
      x: leftPx,
      y: 20 + stepPx * (line + 1),
      sizePx: titlePx,
      look: 'quiet' as const,
    })),
  ]
}

function lastName(contact: Contact, { bold }: Measures): readonly CardLine[] {
  const roomPx = cardSizes.full.widthPx - leftPx - 6 - rightPx
  const { lines, sizePx } = largestText(
    contact.lastName || contact.firstName,
    roomPx,
    1,
    [44, 40, 36, 32, 28],
    bold,
  )
  return lines.map((text) => ({ text, x: leftPx + 6, y: 50, sizePx, look: 'strong' }))
}

function inMiddle(
  text: string,
  roomPx: number,
  linesAtMost: number,
  sizesPx: readonly number[],
  { bold }: Measures,
): readonly CardLine[] {
  const { lines, sizePx } = largestText(text, roomPx, linesAtMost, sizesPx, bold)
  const stepPx = sizePx * 1.16
  const firstY = cardSizes.full.heightPx / 2 + sizePx * 0.35 - ((lines.length - 1) * stepPx) / 2
  return lines.map((line, index) => ({
    text: line,
    x: leftPx + 6,
    y: firstY + index * stepPx,
    sizePx,
    look: 'strong',
  }))
}
