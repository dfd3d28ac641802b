import type { TextEncoding } from '#shared/domain/import/text-file.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { isUtf8 } from 'node:buffer'
import { decodeText, faultIn } from './decode-text.ts'
import { decodePiece, endOfPiece } from './decode-whole.ts'
import { foreignFormatOfBytes, foreignFormatOfText } from './foreign-format.ts'
import type { TableError } from './table-error.ts'
import { guessEncoding } from './text-encoding.ts'

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
 * The text of a file as `decodeText` has it, or why it is none. What is UTF-8, as most files are, is looked through at once and decoded as far
 * as it is read: who reads a large file waits for its first lines only, and never holds all of it as text.
 */
export function openText(
  bytes: Uint8Array,
  { encoding: asked, checkpoint }: Readonly<{ encoding?: TextEncoding; checkpoint: Checkpoint }>,
): Result<Readonly<{ pieces: TextPieces; encoding: TextEncoding }>, TableError> {
  const encoding = asked ?? guessEncoding(bytes)
  if (isSoundUtf8(bytes, encoding)) return ok({ pieces: piecesOf(bytes, encoding, checkpoint), encoding })

  const decoded = decodeText(bytes, { checkpoint, ...(asked === undefined ? {} : { encoding: asked }) })
  if (!decoded.ok) return decoded
  const fault = faultIn(decoded.value.text, checkpoint)
  return fault ? refuse(fault) : ok({ ...decoded.value, pieces: onePiece(decoded.value.text) })
}

/** Whether `decodeText` and `faultIn` find nothing to refuse. */
function isSoundUtf8(bytes: Uint8Array, encoding: TextEncoding): boolean {
  if (encoding !== 'utf-8' && encoding !== 'utf-8-bom') return false
  if (foreignFormatOfBytes(bytes) || bytes.includes(0) || !isUtf8(bytes)) return false
  return !foreignFormatOfText(new TextDecoder().decode(bytes.subarray(0, bytesOfHead)))
}

/** Of a thousand letters and more. */
const bytesOfHead = 8_192

const pieceBytes = 1_048_576

function piecesOf(bytes: Uint8Array, encoding: TextEncoding, checkpoint: Checkpoint): TextPieces {
  let from = 0
  return {
    next: () => {
      checkpoint()
      const to = endOfPiece(bytes, from + pieceBytes, encoding)
      const text = decodePiece(bytes, from, to, encoding, true)
      from = to
      return text
    },
    isOver: () => from >= bytes.length,
    share: (left) => (bytes.length === 0 ? 1 : (from - left) / bytes.length),
  }
}
