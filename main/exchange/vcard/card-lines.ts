import type { Checkpoint } from '#shared/kernel/checkpoint.ts'

/** A property of a card as its bytes tell it: what stands before the colon, and the value, unfolded. */
export type CardLine = Readonly<{
  /** The line of the file, from 1. */
  line: number
  head: string
  /** `undefined` where the value was not held: then `bytes` says how much it was. */
  value: Uint8Array | undefined
  bytes: number
}>

const longestHead = 10_000
/** A value that is longer is passed over. */
const longestValue = 400_000

/**
 * Reads the lines of cards one by one. A picture, a sound or a key is gone over without being held, whatever its size; so is
 * any value that is far too long. Lines end with LF, CRLF, CR CR LF as old telephones write it, or CR alone.
 * @param isPassedOver says by what stands before the colon whether the value is of no use
 */
export function readCardLines(
  bytes: Uint8Array,
  isPassedOver: (head: string) => boolean,
  visit: (line: CardLine) => void,
  checkpoint: Checkpoint,
): void {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lineEnd = whole.includes(lineFeed) ? lineFeed : carriageReturn
  let at = whole.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0
  let line = 0

  const next = (): Span => {
    checkpoint()
    line += 1
    const found = whole.indexOf(lineEnd, at)
    const end = found === -1 ? whole.length : found
    let to = end
    while (to > at && whole[to - 1] === carriageReturn) to -= 1
    const span = { from: at, to }
    at = Math.min(whole.length, end + 1)
    return span
  }
  const peek = (): number => whole[at] ?? -1

  while (at < whole.length) {
    const span = next()
    const first = line
    const colon = colonIn(whole, span)
    const head = whole
      .subarray(span.from, Math.min(colon, span.from + longestHead))
      .toString('latin1')
      .trim()
    if (colon === span.to) {
      visit({ line: first, head, value: undefined, bytes: 0 })
      continue
    }
    const isBinary = isPassedOver(head)
    const isQuoted = /quoted-printable/i.test(head)
    const parts: Uint8Array[] = [whole.subarray(colon + 1, span.to)]
    let length = span.to - colon - 1
    let last: Span = span
    while (at < whole.length) {
      const isFolded = isSpace(peek())
      const isBroken = isQuoted && last.to > last.from && whole[last.to - 1] === equalsSign
      if (!isFolded && !isBroken && !(isBinary && isOfPicture(whole, at, lineEnd))) break
      last = next()
      const from = isFolded && !isBroken ? last.from + 1 : last.from
      length += Math.max(0, last.to - from)
      if (!isBinary && length <= longestValue) {
        if (isBroken) parts.push(Buffer.from('\n'))
        parts.push(whole.subarray(from, last.to))
      }
    }
    const isHeld = !isBinary && length <= longestValue
    visit({ line: first, head, value: isHeld ? Buffer.concat(parts) : undefined, bytes: length })
  }
}

type Span = Readonly<{ from: number; to: number }>

const lineFeed = 0x0a
const carriageReturn = 0x0d
const equalsSign = 0x3d
const colonSign = 0x3a
const quoteSign = 0x22

/** The colon that ends what stands before the value, outside of quotes; the end of the line where there is none. */
function colonIn(whole: Buffer, { from, to }: Span): number {
  let isQuoted = false
  for (let at = from; at < Math.min(to, from + longestHead); at += 1) {
    if (whole[at] === quoteSign) isQuoted = !isQuoted
    else if (whole[at] === colonSign && !isQuoted) return at
  }
  return to
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09
}

/** vCard 2.1 goes on with a picture without folding it: lines without a colon, up to an empty one. */
function isOfPicture(whole: Buffer, at: number, lineEnd: number): boolean {
  const found = whole.indexOf(lineEnd, at)
  const end = found === -1 ? whole.length : found
  const colon = whole.subarray(at, Math.min(end, at + longestHead)).indexOf(colonSign)
  return colon === -1 && !/^end\b/i.test(whole.subarray(at, Math.min(end, at + 4)).toString('latin1'))
}
