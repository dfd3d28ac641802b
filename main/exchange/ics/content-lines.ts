import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { headOf, textOf, type PropertyHead } from '../vcard/card-property.ts'

/** A property with its parameters, and its text with the escapes still in it. */
export type EventProperty = Readonly<{ head: PropertyHead; text: string }>

/** What is longer is gone over: attachments in text, mostly. */
const longestLine = 400_000

/** The content lines of a calendar (RFC 5545, 3.1), unfolded: unlike those of a card they are folded before the colon too. */
export function readContentLines(
  bytes: Uint8Array,
  visit: (property: EventProperty) => void,
  checkpoint: Checkpoint,
): void {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let parts: Buffer[] = []
  let length = 0
  const finish = (): void => {
    if (length > 0 && length <= longestLine) visit(parsed(Buffer.concat(parts)))
    else if (length > 0)
      visit(parsed(Buffer.from(`${parts[0]?.subarray(0, 100).toString('latin1').split(/[;:]/)[0]}:`)))
    parts = []
    length = 0
  }

  let at = whole.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0
  while (at < whole.length) {
    checkpoint()
    const found = whole.indexOf(0x0a, at)
    const end = found === -1 ? whole.length : found
    const to = end > at && whole[end - 1] === 0x0d ? end - 1 : end
    const isFolded = whole[at] === 0x20 || whole[at] === 0x09
    if (!isFolded) finish()
    const part = whole.subarray(isFolded ? at + 1 : at, Math.max(to, isFolded ? at + 1 : at))
    length += part.length
    if (length <= longestLine) parts.push(part)
    at = end + 1
  }
  finish()
}

const noHead = headOf('')

function parsed(line: Buffer): EventProperty {
  const text = textOf(line, noHead, 'utf-8')
  const colon = colonIn(text)
  return { head: headOf(text.slice(0, colon)), text: text.slice(colon + 1) }
}

/** The colon that ends the parameters, outside of quotes. */
function colonIn(text: string): number {
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === ':' && !isQuoted) return at
  }
  return text.length
}
