import type { Contact } from '#shared/domain/relationship/model.ts'
import { displayName, isPlaceholder } from '#shared/domain/relationship/model.ts'
import { cutText, largestText, wrapText, type Measure } from '../../diagram/fit-text.ts'

/** A card of usual density has this size; what is written on it depends on how large it is seen. */
export const cardSize = { widthPx: 196, heightPx: 60 } as const

/**
 * How much of a card can be read: all of it, all of it in larger letters, the name in large, the last name in very large, or
 * nothing. The smaller a card is seen, the fewer words stand on it and the larger they are.
 */
export type Detail = 'full' | 'large' | 'name' | 'far' | 'dot'

export function detailAt(scale: number): Detail {
  if (scale >= 0.86) return 'full'
  if (scale >= 0.5) return 'large'
  if (scale >= 0.32) return 'name'
  return scale >= 0.13 ? 'far' : 'dot'
}

/** Font sizes and the lines of text for cards that show everything: the lower edge is left to the tabs of signs. */
type Setting = Readonly<{ namePx: number; titlePx: number; stepPx: number; topOfTwo: number }>

const settings = {
  full: { namePx: 13, titlePx: 12, stepPx: 14.5, topOfTwo: 17.5 },
  large: { namePx: 15.5, titlePx: 13.5, stepPx: 15.5, topOfTwo: 16.5 },
} as const satisfies Partial<Record<Detail, Setting>>

export type CardLine = Readonly<{
  text: string
  x: number
  y: number
  sizePx: number
  look: 'strong' | 'quiet'
}>
export type Measures = Readonly<{ plain: Measure; bold: Measure }>

const leftPx = 13
const marksPx = 26

/** The lines on a card. A post without a known holder goes by its title, in large; its department is in small. */
export function cardLines(contact: Contact, detail: Detail, measures: Measures): readonly CardLine[] {
  switch (detail) {
    case 'full':
    case 'large':
      return isPlaceholder(contact)
        ? fullPost(contact, settings[detail], measures)
        : fullPerson(contact, settings[detail], measures)
    case 'name':
      return largeName(displayName(contact), cardSize.widthPx - leftPx - 4 - 32, measures)
    case 'far':
      return farName(contact, measures)
    case 'dot':
      return []
  }
}

/** Whether a card seen from far has marks below the name: a post fills the room with its title. */
export function hasFarMarks(contact: Contact): boolean {
  return !isPlaceholder(contact) && (contact.attitude !== null || contact.influence !== null)
}

function fullPerson(contact: Contact, setting: Setting, { plain, bold }: Measures): readonly CardLine[] {
  const { namePx, titlePx, stepPx, topOfTwo } = setting
  const roomPx = cardSize.widthPx - leftPx - marksPx
  const below = wrapText(postOf(contact), roomPx, titlePx, 2, plain)
  const nameY = below.length === 0 ? 35 : below.length === 1 ? 25 : topOfTwo
  const name = largestText(
    displayName(contact),
    roomPx,
    1,
    [namePx, namePx - 1, namePx - 2, namePx - 3],
    bold,
  )
  return [
    ...name.lines.map((text) => strong(text, nameY, name.sizePx)),
    ...below.map((text, line) => quiet(text, nameY + stepPx * (line + 1) + 1, titlePx)),
  ]
}

/** What stands below the name: of somebody from outside the firm first. */
function postOf({ externalKind, firm, title, department }: Contact): string {
  const post = title || department
  return externalKind !== null && firm ? [firm, post].filter(Boolean).join(' · ') : post
}

function fullPost(contact: Contact, setting: Setting, { plain, bold }: Measures): readonly CardLine[] {
  const { namePx, titlePx, stepPx } = setting
  const roomPx = cardSize.widthPx - leftPx - marksPx
  const title = largestText(contact.title, roomPx, 2, [namePx, namePx - 1, namePx - 2], bold)
  const department = cutText(contact.department, roomPx, titlePx - 0.5, plain)
  const top = (department === '' ? 35 : 26) - (title.lines.length - 1) * (stepPx / 2)
  return [
    ...title.lines.map((text, line) => strong(text, top + line * (stepPx + 1), title.sizePx)),
    ...(department === '' ? [] : [quiet(department, top + title.lines.length * (stepPx + 1), titlePx - 0.5)]),
  ]
}

function largeName(name: string, roomPx: number, { bold }: Measures): readonly CardLine[] {
  const { lines, sizePx } = largestText(name, roomPx, 2, [22, 20, 18, 16, 15], bold)
  return centered(lines, sizePx, leftPx + 4)
}

function farName(contact: Contact, { bold }: Measures): readonly CardLine[] {
  const x = leftPx + 6
  const roomPx = cardSize.widthPx - x - 6
  if (isPlaceholder(contact)) {
    const { lines, sizePx } = largestText(contact.title, roomPx, 2, [25, 23, 21, 19], bold)
    return centered(lines, sizePx, x)
  }
  const { lines, sizePx } = largestText(
    contact.lastName || contact.firstName,
    roomPx,
    1,
    [34, 31, 28, 25, 22],
    bold,
  )
  if (!hasFarMarks(contact)) return centered(lines, sizePx, x)
  return lines.map((text) => ({ text, x, y: 31, sizePx, look: 'strong' as const }))
}

function centered(lines: readonly string[], sizePx: number, x: number): readonly CardLine[] {
  const stepPx = sizePx * 1.16
  const first = cardSize.heightPx / 2 + sizePx * 0.35 - ((lines.length - 1) * stepPx) / 2
  return lines.map((text, line) => ({ text, x, y: first + line * stepPx, sizePx, look: 'strong' as const }))
}

function strong(text: string, y: number, sizePx: number): CardLine {
  return { text, x: leftPx, y, sizePx, look: 'strong' }
}

function quiet(text: string, y: number, sizePx: number): CardLine {
  return { text, x: leftPx, y, sizePx, look: 'quiet' }
}
