import { detectAll } from 'jschardet'
import { isUtf8 } from 'node:buffer'

/** The encodings that are read. The first five are recognised with certainty or taken by default, the others are guessed. */
export const textEncodings = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
  'macintosh',
] as const
export type TextEncoding = (typeof textEncodings)[number]

/**
 * The encoding of a text by its bytes: byte-order mark, UTF-16 by its zero bytes, strict UTF-8, then a guess by the
 * frequency of letters. A guess can be wrong: show the text and let the user choose another.
 */
export function guessEncoding(bytes: Uint8Array): TextEncoding {
  return (
    encodingOfMark(bytes) ?? encodingOfZeros(bytes) ?? (isUtf8(bytes) ? 'utf-8' : encodingOfLetters(bytes))
  )
}

function encodingOfMark([first, second, third]: Uint8Array): TextEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** In UTF-16 the delimiters, digits and line ends have a zero byte, always on the same side. Other texts have no zeros. */
function encodingOfZeros(bytes: Uint8Array): TextEncoding | undefined {
  const pairs = Math.min(bytes.length, 4096) >> 1
  let even = 0
  let odd = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) even += 1
    if (bytes[pair * 2 + 1] === 0) odd += 1
  }
  if (even + odd < pairs * 0.05 || even + odd === 0) return undefined
  if (even <= odd * 0.05) return 'utf-16le'
  return odd <= even * 0.05 ? 'utf-16be' : undefined
}

const sampleBytes = 65_536

/** Names as the detector says them; of two that fit alike the first is taken. */
const guessable = new Map<string, TextEncoding>([
  ['WINDOWS-1252', 'windows-1252'],
  ['WINDOWS-1250', 'windows-1250'],
  ['ISO-8859-2', 'iso-8859-2'],
  ['WINDOWS-1251', 'windows-1251'],
  ['WINDOWS-1253', 'windows-1253'],
  ['WINDOWS-1254', 'windows-1254'],
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
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1024)
  const guesses = detectAll(bytes.subarray(start, start + sampleBytes), {
    detectEncodings: [...guessable.keys()],
    minimumThreshold: 0,
  })
  const fit = (guess: (typeof guesses)[number] | undefined) => guess?.confidence ?? 0
  const best = guesses.reduce((a, b) => (fit(b) > fit(a) ? b : a))
  const western = guesses.find((guess) => guess.encoding?.toUpperCase() === 'WINDOWS-1252')
  if (fit(western) >= fit(best) * clearlyBetter) return 'windows-1252'
  return guessable.get(best.encoding?.toUpperCase() ?? '') ?? 'windows-1252'
}
