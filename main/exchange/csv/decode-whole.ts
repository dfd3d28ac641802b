import type { TextEncoding } from '#shared/domain/import/text-file.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'

/** Bytes that are decoded at once, up to the end of a line. */
const pieceBytes = 4_194_304

/**
 * The whole text, decoded piece by piece so that it can be ended in between.
 * @returns `undefined` where the bytes do not fit the encoding
 */
export function decodeStrictly(
  bytes: Uint8Array,
  encoding: TextEncoding,
  checkpoint: Checkpoint,
): string | undefined {
  try {
    return decoded(bytes, encoding, true, checkpoint)
  } catch (failure) {
    if (failure instanceof TypeError) return undefined
    throw failure
  }
}

/** The same with U+FFFD where the bytes do not fit. */
export function decodeLoosely(bytes: Uint8Array, encoding: TextEncoding, checkpoint: Checkpoint): string {
  return decoded(bytes, encoding, false, checkpoint)
}

function decoded(bytes: Uint8Array, encoding: TextEncoding, fatal: boolean, checkpoint: Checkpoint): string {
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding
  const texts: string[] = []
  for (let from = 0; from < bytes.length;) {
    checkpoint()
    const to = endOfPiece(bytes, from + pieceBytes, encoding)
    // Only what the file begins with is a byte-order mark.
    const decoder = new TextDecoder(label, { fatal, ignoreBOM: from > 0 })
    texts.push(decoder.decode(bytes.subarray(from, to)))
    from = to
  }
  return texts.join('')
}

/**
 * After the first end of a line from a place on: there no character is cut apart, since in all these encodings the bytes of
 * LF and CR stand for nothing else.
 */
function endOfPiece(bytes: Uint8Array, from: number, encoding: TextEncoding): number {
  const isWide = encoding.startsWith('utf-16')
  const [width, low] = isWide ? [2, encoding === 'utf-16be' ? 1 : 0] : [1, 0]
  for (let at = from; at + width <= bytes.length; at += width) {
    const code = isWide ? bytes[at + low]! | (bytes[at + 1 - low]! << 8) : bytes[at]!
    if (code === 0x0a || code === 0x0d) return at + width
  }
  return bytes.length
}
