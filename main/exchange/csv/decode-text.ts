import type { TextEncoding } from '#shared/domain/import/text-file.ts'
import { goOn, type Checkpoint } from '#shared/kernel/checkpoint.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import { decodeLoosely, decodeStrictly } from './decode-whole.ts'
import { foreignFormatOfBytes, foreignFormatOfText } from './foreign-format.ts'
import type { TableError } from './table-error.ts'
import { firstBeyondAscii, guessEncoding } from './text-encoding.ts'

export type DecodedText = Readonly<{ text: string; encoding: TextEncoding }>

/**
 * The text of a file, without its byte-order mark, or what the file is instead. Nothing is replaced: bytes that do not
 * fit the encoding, lone surrogates among them, are refused with the line they stand in.
 * @param options.encoding what the user says the text is in; without it, it is guessed (see `guessEncoding`)
 */
export function decodeText(
  bytes: Uint8Array,
  { encoding: asked, checkpoint = goOn }: Readonly<{ encoding?: TextEncoding; checkpoint?: Checkpoint }> = {},
): Result<DecodedText, TableError> {
  const foreign = foreignFormatOfBytes(bytes)
  if (foreign) return refuse({ code: 'not-text', found: foreign })

  const encoding = asked ?? guessEncoding(bytes)
  if (asked === undefined && isDamagedUtf8(bytes, encoding))
    return refuse(undecodable(bytes, 'utf-8', checkpoint))
  const text = decodeStrictly(bytes, encoding, checkpoint)
  if (text === undefined) return refuse(undecodable(bytes, encoding, checkpoint))

  const page = foreignFormatOfText(text)
  if (page) return refuse({ code: 'not-text', found: page })
  const nul = text.indexOf('\0')
  if (nul !== -1)
    return refuse(
      isBinary(text)
        ? { code: 'not-text', found: 'binary' }
        : { code: 'nul-character', line: lineAt(text, nul, checkpoint) },
    )
  return ok({ text, encoding })
}

/** What could not be stored or compared, wherever the text came from. */
export function faultIn(text: string, checkpoint: Checkpoint): TableError | undefined {
  const nul = text.indexOf('\0')
  if (nul !== -1) return { code: 'nul-character', line: lineAt(text, nul, checkpoint) }
  if (text.isWellFormed()) return undefined
  return { code: 'lone-surrogate', line: lineAt(text, text.search(/\p{Surrogate}/u), checkpoint) }
}

/** The line, from 1, in which a position of the text lies. */
export function lineAt(text: string, position: number, checkpoint: Checkpoint): number {
  let line = 1
  for (let at = 0; at < position; at += 1) {
    checkpoint()
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) line += 1
  }
  return line
}

const enoughBytes = 1_000_000

/** Whether bytes that are no UTF-8 were meant to be: more letters beyond ASCII fit it than do not. */
function isDamagedUtf8(bytes: Uint8Array, guessed: TextEncoding): boolean {
  if (guessed === 'utf-8' || guessed === 'utf-8-bom' || guessed.startsWith('utf-16')) return false
  const start = Math.max(0, firstBeyondAscii(bytes))
  const letters =
    new TextDecoder('utf-8').decode(bytes.subarray(start, start + enoughBytes)).match(/\P{ASCII}/gu) ?? []
  const replaced = letters.filter((letter) => letter === '\ufffd').length
  return letters.length > replaced * 2
}

function undecodable(bytes: Uint8Array, encoding: TextEncoding, checkpoint: Checkpoint): TableError {
  const text = decodeLoosely(bytes, encoding, checkpoint)
  const position = Math.max(0, text.indexOf('\ufffd'))
  return { code: 'undecodable', encoding, line: lineAt(text, position, checkpoint) }
}

/** A text with a stray NUL has no other control characters; a program or a picture has. */
function isBinary(text: string): boolean {
  for (let at = 0; at < Math.min(text.length, 65_536); at += 1) {
    const code = text.charCodeAt(at)
    if ((code > 0 && code < 0x09) || (code > 0x0d && code < 0x20)) return true
  }
  return false
}
