import type { TextEncoding } from '#shared/domain/import/text-file.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { isUtf8 } from 'node:buffer'
import { formOf } from '../file-form.ts'
import { foreignFormatOfBytes, foreignFormatOfText } from './foreign-format.ts'
import { encodingOfHead, headBytes } from './text-encoding.ts'

/** The bytes of a file that are asked for as they are needed. */
export type FileBytes = Readonly<{
  length: number
  /** Those between two places; they stand there until some are asked for again. */
  some: (from: number, to: number) => Uint8Array
  all: () => Uint8Array
}>

/** A text that is given piece by piece. */
export type TextPieces = Readonly<{
  /** The next piece, up to the end of a line; empty where the text is over. */
  next: () => string
  /** Whether all of it was given. */
  isOver: () => boolean
  /** How much of it comes before the last so many letters of what was given, from 0 to 1. */
  share: (left: number) => number
}>

/** A text that is there already, in one piece. */
export function onePiece(text: string): TextPieces {
  let isGiven = false
  return {
    next: () => {
      if (isGiven) return ''
      isGiven = true
      return text
    },
    isOver: () => isGiven,
    share: (left) => (text.length === 0 ? 1 : 1 - left / text.length),
  }
}

/**
 * Small enough to stay close to the processor while it is looked through, and for its text to lie among what is young: V8 has room of its own
 * made for each text of more than 128 KB, which takes longer than to decode it.
 */
export const pieceBytes = 65_536
/** Lines that are so long that a piece is shorter than this are none of a table. */
const fewBytes = pieceBytes / 2

/**
 * The text of a file of UTF-8, as most are, that is decoded as far as it is read: who reads a large file waits for its first lines only, and never
 * holds all of it. It was looked through before, and has nothing that `decodeText` or a table refuses; `undefined` where it can't be told so.
 */
export function openPieces(
  file: FileBytes,
  asked: TextEncoding | null,
  checkpoint: Checkpoint,
): Readonly<{ pieces: TextPieces; encoding: TextEncoding }> | undefined {
  const head = file.some(0, headBytes)
  if (foreignFormatOfBytes(head) || formOf(head) !== 'text') return undefined
  const encoding = asked ?? encodingOfHead(head) ?? 'utf-8'
  if (encoding !== 'utf-8' && encoding !== 'utf-8-bom') return undefined
  if (foreignFormatOfText(new TextDecoder().decode(head))) return undefined

  for (let from = 0; from < file.length;) {
    checkpoint()
    const bytes = pieceAt(file, from)
    const isLast = from + bytes.length === file.length
    if ((bytes.length < fewBytes && !isLast) || bytes.includes(0) || !isUtf8(bytes)) return undefined
    from += bytes.length
  }
  return { pieces: piecesOf(file, checkpoint), encoding }
}

/** Up to the last end of a line in it: there no letter is cut apart. */
function pieceAt(file: FileBytes, from: number): Uint8Array {
  const bytes = file.some(from, from + pieceBytes)
  return from + bytes.length === file.length ? bytes : bytes.subarray(0, bytes.lastIndexOf(lineFeed) + 1)
}

const lineFeed = 0x0a

function piecesOf(file: FileBytes, checkpoint: Checkpoint): TextPieces {
  let from = 0
  return {
    next: () => {
      checkpoint()
      const bytes = pieceAt(file, from)
      // Only what the file begins with is a byte-order mark.
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: from > 0 }).decode(bytes)
      from += bytes.length
      return text
    },
    isOver: () => from >= file.length,
    share: (left) => (file.length === 0 ? 1 : (from - left) / file.length),
  }
}
