import type { Contact } from '#shared/domain/relationship/model.ts'
import { displayName, isPlaceholder } from '#shared/domain/relationship/model.ts'
import { cutText, largestText, wrapText, type Measure } from '../../diagram/fit-text.ts'

/** Every card of the map has this size; what is written on it depends on how large it is seen. */
export const cardSize = { widthPx: 196, heightPx: 60 } as const

/** How much of a card can be read: all of it, the name in large, the last name in very large, or nothing. */
export type Detail = 'full' | 'name' | 'far' | 'dot'

export function detailAt(scale: number): Detail {
  if (scale >= 0.62) return 'full'
  if (scale >= 0.34) return 'name'
  return scale >= 0.13 ? 'far' : 'dot'
}

export type CardLine = Readonly<{
  text: string
  x: number
  y: number
  sizePx: number
  look: 'strong' | 'quiet'
}>
type Measures = Readonly<{ plain: Measure; bold: Measure }>

const leftPx = 13
const marksPx = 26

/** The lines on a card. A post without a known holder goes by its title, in large; its department is in small. */
export function cardLines(contact: Contact, detail: Detail, measures: Measures): readonly CardLine[] {
  switch (detail) {
    case 'full':
      return isPlaceholder(contact) ? fullPost(contact, measures) : fullPerson(contact, measures)
    case 'name':
      return largeName(displayName(contact), cardSize.widthPx - leftPx - 4 - 32, measures)
    case 'far':
      return farName(contact, measures)
    case 'dot':
      return []
  }
}

/** Whether a card seen from far has marks below the name. */
export function hasFarMarks({ attitude, influence }: Contact): boolean {
  return attitude !== null || influence !== null
}

function fullPerson(contact: Contact, { plain, bold }: Measures): readonly CardLine[] {
  const roomPx = cardSize.widthPx - leftPx - marksPx
  const below = wrapText(contact.title || contact.department, roomPx, 12, 2, plain)
  const isShort = below.length < 2
  return [
    strong(cutText(displayName(contact), roomPx, 13, bold), isShort ? 26 : 19, 13),
    ...below.map((text, line) => quiet(text, (isShort ? 43 : 35) + line * 14.5, 12)),
  ]
}

function fullPost(contact: Contact, { plain, bold }: Measures): readonly CardLine[] {
  const roomPx = cardSize.widthPx - leftPx - marksPx
  const title = wrapText(contact.title, roomPx, 13, 2, bold)
  const department = cutText(contact.department, roomPx, 11.5, plain)
  const top = (department === '' ? 35 : 26) - (title.length - 1) * 8
  return [
    ...title.map((text, line) => strong(text, top + line * 16, 13)),
    ...(department === '' ? [] : [quiet(department, top + title.length * 16 + 0.5, 11.5)]),
  ]
}

function largeName(name: string, roomPx: number, { bold }: Measures): readonly CardLine[] {
  const { lines, sizePx } = largestText(name, roomPx, 2, [22, 20, 18, 16, 15], bold)
  return centered(lines, sizePx, leftPx + 4)
}

function farName(contact: Contact, { bold }: Measures): readonly CardLine[] {
  const x = leftPx + 6
  const roomPx = cardSize.widthPx - x - 6
  if (!hasFarMarks(contact)) {
    const { lines, sizePx } = largestText(displayName(contact), roomPx, 2, [27, 25, 23, 21, 19, 17], bold)
    return centered(lines, sizePx, x)
  }
  const short = contact.lastName || displayName(contact)
  const { lines, sizePx } = largestText(short, roomPx, 1, [32, 30, 28, 26, 24, 22, 20, 18], bold)
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
