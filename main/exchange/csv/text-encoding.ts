import type { TextEncoding } from '#shared/domain/import/text-file.ts'
import { detectAll } from 'jschardet'
import { isAscii, isUtf8 } from 'node:buffer'

/**
 * The encoding of a text by its bytes: byte-order mark, UTF-16 by its zero bytes, strict UTF-8, then a guess by the
 * frequency of letters. A guess can be wrong: show the text and let the user choose another.
 */
export function guessEncoding(bytes: Uint8Array): TextEncoding {
  return encodingOfHead(bytes) ?? (isUtf8(bytes) ? 'utf-8' : encodingOfLetters(bytes))
}

/** How many bytes of a file `encodingOfHead` looks at. */
export const headBytes = 4_096

/** The encoding that a text begins to show; `undefined` where it can be any of single bytes or UTF-8. */
export function encodingOfHead(bytes: Uint8Array): TextEncoding | undefined {
  return encodingOfMark(bytes) ?? encodingOfZeros(bytes)
}

function encodingOfMark([first, second, third]: Uint8Array): TextEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/**
 * In UTF-16 most delimiters, spaces and line ends stand beside a zero byte, always on the same side; in a text of single
 * bytes that has a stray NUL they do not.
 */
function encodingOfZeros(bytes: Uint8Array): TextEncoding | undefined {
  let marks = 0
  let zerosBefore = 0
  let zerosAfter = 0
  for (let at = 0; at + 1 < Math.min(bytes.length, headBytes); at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
    if (!markBytes.has(first) && !markBytes.has(second)) continue
    marks += 1
    if (first === 0) zerosBefore += 1
    if (second === 0) zerosAfter += 1
  }
  if (zerosAfter > marks / 2) return 'utf-16le'
  return zerosBefore > marks / 2 ? 'utf-16be' : undefined
}

const markBytes = new Set(Buffer.from('\t\n\r ,;'))

const sampleBytes = 65_536

/** Names as the detector says them; of two that fit alike the first is taken. */
const latin = new Map<string, TextEncoding>([
  ['WINDOWS-1252', 'windows-1252'],
  ['WINDOWS-1250', 'windows-1250'],
  ['ISO-8859-2', 'iso-8859-2'],
  ['WINDOWS-1254', 'windows-1254'],
])
const guessable = new Map<string, TextEncoding>([
  ...latin,
  ['WINDOWS-1251', 'windows-1251'],
  ['WINDOWS-1253', 'windows-1253'],
  ['CP932', 'shift_jis'],
  ['GB18030', 'gb18030'],
  ['BIG5', 'big5'],
  ['CP949', 'euc-kr'],
])

/**
 * A short list of names is little evidence, and Hungarian fits a French one nearly as well: windows-1252 is left only for
 * an encoding that fits clearly better. The ratio was found by trying names of 15 languages.
 */
const clearlyBetter = 0.6

function encodingOfLetters(bytes: Uint8Array): TextEncoding {
  const start = Math.max(0, firstBeyondAscii(bytes) - 1024)
  const sample = bytes.subarray(start, start + sampleBytes)
  const candidates = isLatin(sample) ? latin : guessable
  const guesses = detectAll(sample, { detectEncodings: [...candidates.keys()], minimumThreshold: 0 })
  const fit = (guess: (typeof guesses)[number] | undefined) => guess?.confidence ?? 0
  const best = guesses.reduce((a, b) => (fit(b) > fit(a) ? b : a))
  const western = guesses.find((guess) => guess.encoding?.toUpperCase() === 'WINDOWS-1252')
  if (fit(western) >= fit(best) * clearlyBetter) return 'windows-1252'
  const encoding = candidates.get(best.encoding?.toUpperCase() ?? '') ?? 'windows-1252'
  // German reads alike in both: then the usual one is named.
  return textOf(sample, encoding) === textOf(sample, 'windows-1252') ? 'windows-1252' : encoding
}

/** Where the first byte stands that is no ASCII; -1 without one. */
export function firstBeyondAscii(bytes: Uint8Array): number {
  for (let from = 0; from < bytes.length; from += sampleBytes) {
    const some = bytes.subarray(from, from + sampleBytes)
    if (!isAscii(some)) return from + some.findIndex((byte) => byte > 0x7f)
  }
  return -1
}

function textOf(bytes: Uint8Array, encoding: TextEncoding): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** Latin letters beyond ASCII stand alone among others; those of other scripts stand side by side. */
function isLatin(sample: Uint8Array): boolean {
  let beyond = 0
  let alone = 0
  for (const [at, byte] of sample.entries()) {
    if (byte <= 0x7f) continue
    beyond += 1
    if ((sample[at - 1] ?? 0) <= 0x7f && (sample[at + 1] ?? 0) <= 0x7f) alone += 1
  }
  return alone > beyond * 0.7
}
