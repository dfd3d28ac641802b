import { JsonProblem } from './json-problem.ts'

export type JsonScalar = string | number | boolean | null

/**
 * Walks through a JSON text whose form is known, piece by piece, and never holds more of it than one value. The caller says
 * what must come: no nesting is followed that was not asked for, no key becomes a property. Every method throws `JsonProblem`.
 */
export type JsonReader = Readonly<{
  /** Takes `{`, then `key` for each; or `[`, then `item`. */
  begin: (bracket: '{' | '[') => void
  /** The next key of the object, `undefined` at its end. */
  key: () => string | undefined
  /** Whether another item of the array follows; takes its end where none does. */
  item: () => boolean
  scalar: () => JsonScalar
  /** The next scalar as a cell of a table says it: a number with the digits that it is written with, nothing for null. */
  written: () => string
  /** Goes over an object or array with all that is in it, if that comes next; tells whether it did. */
  passNested: () => boolean
  /** Whether a `[` comes next. */
  isList: () => boolean
  /** Nothing but space may follow. */
  end: () => void
}>

/** A number as it is written. */
class Digits {
  readonly digits: string

  constructor(digits: string) {
    this.digits = digits
  }
}

const deepestSkipped = 100
const valueAtMost = 16_000_000
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const wordLetters = /[-+.0-9A-Za-z]*/y
const words: ReadonlyMap<string, JsonScalar> = new Map<string, JsonScalar>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** @param more gives the next piece of the text, an empty one at its end */
export function createJsonReader(more: () => string): JsonReader {
  let text = ''
  let at = 0
  let isOver = false
  /** Whether nothing was read yet in the object or array that is open: then no comma may come. */
  const isFresh: boolean[] = []

  function load(): boolean {
    if (isOver) return false
    const piece = more()
    if (piece === '') isOver = true
    text = text.slice(at) + piece
    at = 0
    if (text.length > valueAtMost) throw new JsonProblem('value-too-long')
    return !isOver
  }

  /** The next character that is not space, not taken yet. */
  function peek(): string {
    for (;;) {
      for (; at < text.length; at++) {
        const char = text.charAt(at)
        if (char !== ' ' && char !== '\n' && char !== '\r' && char !== '\t') return char
      }
      if (!load()) return ''
    }
  }

  function take(char: string): void {
    const found = peek()
    if (found === '') throw new JsonProblem('cut-off')
    if (found !== char) throw new JsonProblem(isStart(found) ? 'not-as-documented' : 'not-json')
    at++
  }

  /** Goes over the comma before all but the first; tells whether the bracket closes instead. */
  function isClosed(bracket: '}' | ']'): boolean {
    if (peek() === bracket) {
      at++
      isFresh.pop()
      return true
    }
    if (!isFresh.at(-1)) take(',')
    isFresh[isFresh.length - 1] = false
    return false
  }

  function string(): string {
    if (peek() !== '"') take('"')
    for (;;) {
      const end = closingQuote(text, at + 1)
      if (end !== -1) {
        const raw = text.slice(at, end + 1)
        at = end + 1
        return parsed(raw)
      }
      if (!load()) throw new JsonProblem('cut-off')
    }
  }

  function scalar(): JsonScalar {
    const found = token()
    return found instanceof Digits ? finite(Number(found.digits)) : found
  }

  function token(): string | boolean | null | Digits {
    const first = peek()
    if (first === '') throw new JsonProblem('cut-off')
    if (first === '"') return string()
    if (first === '{' || first === '[') throw new JsonProblem('not-as-documented')
    while (lastOf(text, at) === text.length && load()) continue

    number.lastIndex = at
    const digits = number.exec(text)?.[0]
    if (digits !== undefined) {
      at += digits.length
      return new Digits(digits)
    }
    for (const [word, value] of words) {
      if (!text.startsWith(word, at)) continue
      at += word.length
      return value as boolean | null
    }
    throw new JsonProblem(isOver && lastOf(text, at) === text.length ? 'cut-off' : 'not-json')
  }

  /** Without recursion, so that no depth can overflow anything. */
  function passNested(): boolean {
    const open: ('}' | ']')[] = []
    do {
      const first = peek()
      if (first === '{' || first === '[') {
        if (open.length === deepestSkipped) throw new JsonProblem('not-as-documented')
        take(first)
        isFresh.push(true)
        open.push(first === '{' ? '}' : ']')
      } else if (open.length === 0) return false
      else token()
      while (open.length > 0 && isClosed(open.at(-1)!)) open.pop()
      if (open.at(-1) === '}') {
        string()
        take(':')
      }
    } while (open.length > 0)
    return true
  }

  return {
    begin: (bracket) => {
      take(bracket)
      isFresh.push(true)
    },
    key: () => {
      if (isClosed('}')) return undefined
      const key = string()
      take(':')
      return key
    },
    item: () => !isClosed(']'),
    scalar,
    written: () => {
      const found = token()
      return found instanceof Digits ? found.digits : String(found ?? '')
    },
    passNested,
    isList: () => peek() === '[',
    end: () => {
      if (peek() !== '') throw new JsonProblem('not-json')
    },
  }
}

/** Where the text of a string ends, -1 where that has not come yet. A quote after an odd number of backslashes is in the text. */
function closingQuote(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1
    while (before >= from && text.charAt(before) === '\\') before--
    if ((quote - before) % 2 === 1) return quote
  }
  return -1
}

/** Behind the last letter or digit of the number or word that starts here. */
function lastOf(text: string, at: number): number {
  wordLetters.lastIndex = at
  return at + (wordLetters.exec(text)?.[0].length ?? 0)
}

function isStart(char: string): boolean {
  return /["{[\]}\-0-9tfn,:]/.test(char)
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new JsonProblem('not-as-documented')
  return value
}

function parsed(raw: string): string {
  try {
    return JSON.parse(raw) as string
  } catch (error) {
    if (error instanceof SyntaxError) throw new JsonProblem('not-json')
    throw error
  }
}
