import { emailIn, isPhoneOnly } from './kinds-of-text.ts'

/** What one piece of a signature says. */
export type Said =
  | Readonly<{ kind: 'email' | 'phone' | 'mobile' | 'fax' | 'web' | 'place'; text: string }>
  | Readonly<{ kind: 'other'; text: string }>

const digits = String.raw`\+?[\d(][\d\s()./–-]{4,}\d(?:\s*(?:ext\.?|x)\s*\d+)?`
const label = String.raw`(?<label>[\p{L}][\p{L}.-]*(?:\s+(?:phone|number|line))?)\s*[:.]?\s*`
const labeled = new RegExp(String.raw`(?:^|[\s|,;/·•])(?:${label})?(?<number>${digits})`, 'giu')

const mobileLabels = /^(?:m|mob|mobile|mobil|cell|cellphone|handy|c|gsm|portable)\b/i
const faxLabels = /^(?:f|fax|telefax)\b/i
const phoneLabels =
  /^(?:t|tel|telephone|telefon|phone|p|ph|o|office|buro|büro|d|direct|durchwahl|w|work|desk|main|zentrale|fon|call)\b/i

/** The pieces of a line of a signature: addresses, numbers with what stands before them, and what is left. */
export function piecesOfLine(text: string): readonly Said[] {
  return text
    .split(/\s*[|·•‖]\s*|\t+|\s{3,}/)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .flatMap(piecesOf)
}

/** Whether a whole line is how somebody is reached. */
export function isContactLine(text: string): boolean {
  const pieces = piecesOfLine(text)
  return pieces.length > 0 && pieces.every(({ kind }) => kind !== 'other' && kind !== 'place')
}

function piecesOf(piece: string): readonly Said[] {
  if (/^(?:w|web|url|internet)?\s*:?\s*(?:https?:\/\/|www\.)\S+$/i.test(piece))
    return [{ kind: 'web', text: piece }]
  const email = emailIn.exec(piece)?.[0].replace(/\.$/, '')
  if (email !== undefined) {
    const rest = piece
      .replace(email, ' ')
      .replace(/(?:^|\s)(?:e-?mail|mail|e|mailto)\s*:?(?=\s|$)/i, ' ')
      .replaceAll(/[<>[\]()]/g, ' ')
    const others = rest
      .trim()
      .replace(/^[,;:]|[,;:]$/g, '')
      .trim()
    return [
      { kind: 'email', text: email.replace(/^mailto:/i, '') },
      ...(others === '' ? [] : piecesOf(others)),
    ]
  }
  const place = placeOf(piece)
  if (place !== undefined) return [{ kind: 'place', text: place }]
  return numbersOf(piece) ?? [{ kind: 'other', text: piece }]
}

function numbersOf(piece: string): readonly Said[] | undefined {
  if (isPhoneOnly(piece)) return [{ kind: 'phone', text: piece }]
  const found: Said[] = []
  let rest = piece
  for (const match of piece.matchAll(labeled)) {
    const { label: word = '', number = '' } = match.groups ?? {}
    const kind = mobileLabels.test(word)
      ? 'mobile'
      : faxLabels.test(word)
        ? 'fax'
        : phoneLabels.test(word)
          ? 'phone'
          : null
    if (kind === null && word !== '') return undefined
    found.push({ kind: kind ?? 'phone', text: number.trim() })
    rest = rest.replace(match[0], ' ')
  }
  return found.length > 0 && !/[\p{L}\d]{3,}/u.test(rest) ? found : undefined
}

const street =
  /(?:\b(?:street|st\.|road|rd\.|avenue|ave\.?|boulevard|blvd|lane|drive|square|platz|allee|weg|gasse|ring|rue|via|calle|plaza|suite|floor|p\.?o\.? box|postfach)\b|stra(?:ß|ss)e\b|str\.)/i

/** The town of an address, empty for a street alone; `undefined` where it is none. */
function placeOf(piece: string): string | undefined {
  const town =
    /(?:^|,\s*|\s)(?:[A-Z]{1,3}-)?\d{4,5}(?:-\d{4})?(?:\s[A-Z]{2})?\s+(\p{Lu}[\p{L}.' -]+?)(?:,.*)?$/u.exec(
      piece,
    )
  if (town?.[1] !== undefined) return town[1].trim()
  const american = /(?:^|,\s*)(\p{Lu}[\p{L}.' -]+),\s*[A-Z]{2}\s+\d{5}(?:-\d{4})?\b/u.exec(piece)
  if (american?.[1] !== undefined) return american[1].trim()
  return street.test(piece) && /\d/.test(piece) ? '' : undefined
}
