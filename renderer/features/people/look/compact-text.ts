import { displayName, isPlaceholder, type Contact } from '#shared/domain/relationship/model.ts'
import { largestText } from '../../../diagram/fit-text.ts'
import type { CardLine, Detail, Measures } from '../card-text.ts'
import { cardSizes } from './card-sizes.ts'

/** Font sizes to be tried, where the name begins, and the room that the attitude takes at the right. */
const settings = {
  full: { sizesPx: [13, 12, 11, 10], leftPx: 13, marksPx: 26 },
  large: { sizesPx: [15.5, 14.5, 13.5, 12.5], leftPx: 13, marksPx: 26 },
  name: { sizesPx: [21, 19, 17, 15, 14], leftPx: 16, marksPx: 30 },
  far: { sizesPx: [26, 24, 22, 20], leftPx: 19, marksPx: 34 },
} as const

/** A compact card has one line: the name, from far the last name, or the title of a post whose holder is not known. */
export function compactLines(contact: Contact, detail: Detail, { bold }: Measures): readonly CardLine[] {
  if (detail === 'dot') return []
  const { sizesPx, leftPx, marksPx } = settings[detail]
  const { widthPx, heightPx } = cardSizes.compact
  const name = detail === 'far' ? nameFromFar(contact) : displayName(contact)
  const { lines, sizePx } = largestText(name, widthPx - leftPx - marksPx, 1, sizesPx, bold)
  return lines.map((text) => ({
    text,
    x: leftPx,
    y: heightPx / 2 + sizePx * 0.35,
    sizePx,
    look: 'strong',
  }))
}

function nameFromFar(contact: Contact): string {
  return isPlaceholder(contact) ? contact.title : contact.lastName || contact.firstName
}
