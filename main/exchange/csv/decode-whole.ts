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
  const texts: string[] = []
  for (let from = 0; from < bytes.length;) {
    checkpoint()
    const to = endOfPiece(bytes, from + pieceBytes, encoding)
    texts.push(decodePiece(bytes, from, to, encoding, fatal))
    from = to
  }
  return texts.join('')
}

/** @param fatal throws a `TypeError` where the bytes do not fit, else they become U+FFFD */
export function decodePiece(
  bytes: Uint8Array,
  from: number,
  to: number,
  encoding: TextEncoding,
  fatal: boolean,
): string {
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding
  // Only what the file begins with is a byte-order mark.
  return new TextDecoder(label, { fatal, ignoreBOM: from > 0 }).decode(bytes.subarray(from, to))
}

/**
 * After the first end of a line from a place on: there no character is cut apart, since in all these encodings the bytes of
 * LF and CR stand for nothing else.
 */
export function endOfPiece(bytes: Uint8Array, from: number, encoding: TextEncoding): number {
  const isWide = encoding.startsWith('utf-16')
  const [width, low] = isWide ? [2, encoding === 'utf-16be' ? 1 : 0] : [1, 0]
  const codeAt = (at: number): number | undefined =>
    isWide ? bytes[at + low]! | (bytes[at + 1 - low]! << 8) : bytes[at]
  for (let at = from; at + width <= bytes.length; at += width) {
    const code = codeAt(at)
    if (code === lineFeed) return at + width
    // What ends a line with both is not cut between them.
    if (code === carriageReturn) return at + (codeAt(at + width) === lineFeed ? 2 : 1) * width
  }
  return bytes.length
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d]
