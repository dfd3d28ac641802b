import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { TextDecoder } from 'node:util'
import { TableProblemError } from '../table/table-problem-error.ts'

/** What an XML part tells, in its order. Names come without their prefix. */
export type XmlVisitor = Readonly<{
  /** @param attributes as written, for `attributeOf` */
  open: (name: string, attributes: string) => void
  close: (name: string) => void
  text?: (text: string) => void
}>

const piece = 1_048_576
/** A tag or a text between two tags that is longer is none of a sheet. */
const longestToken = 1_000_000
const deepest = 64

/**
 * Reads the XML of a part piece by piece: elements, their attributes and their text, and nothing else of XML. A document type
 * is refused, so that no entity can grow or fetch; elements more than 64 deep are refused.
 * Throws `TableProblemError` with the name of the part.
 */
export function readXml(bytes: Uint8Array, part: string, visitor: XmlVisitor, checkpoint: Checkpoint): void {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true })
  const open: string[] = []
  let rest = ''
  for (let from = 0; from < bytes.length || from === 0; from += piece) {
    checkpoint()
    const isLast = from + piece >= bytes.length
    rest += decoded(decoder, bytes.subarray(from, from + piece), !isLast, part)
    rest = rest.slice(readTokens(rest, part, open, visitor, checkpoint))
    if (rest.length > longestToken) throw broken(part)
  }
  if (open.length > 0 || rest.trim() !== '') throw broken(part)
}

/** The value of an attribute by its name without prefix, decoded. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const found = patternOf(name).exec(attributes)
  return found ? withoutEntities(found[1] ?? found[2] ?? '') : undefined
}

const patterns = new Map<string, RegExp>()

function patternOf(name: string): RegExp {
  let pattern = patterns.get(name)
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    patterns.set(name, pattern)
  }
  return pattern
}

/** Reads all tokens that are whole; answers where the first that is not begins. */
function readTokens(
  xml: string,
  part: string,
  open: string[],
  visitor: XmlVisitor,
  checkpoint: Checkpoint,
): number {
  let at = 0
  for (;;) {
    checkpoint()
    const tag = xml.indexOf('<', at)
    if (tag === -1) return at
    const end = endOfMarkup(xml, tag, part)
    if (end === -1) return at
    if (tag > at) visitor.text?.(withoutEntities(xml.slice(at, tag)))
    at = end
    if (xml.startsWith('<![CDATA[', tag)) visitor.text?.(xml.slice(tag + 9, end - 3))
    else if (xml[tag + 1] === '/') {
      const name = localName(xml.slice(tag + 2, end - 1).trim())
      if (open.pop() !== name) throw broken(part)
      visitor.close(name)
    } else if (xml[tag + 1] !== '?' && xml[tag + 1] !== '!')
      openTag(xml.slice(tag + 1, end - 1), part, open, visitor)
  }
}

function openTag(tag: string, part: string, open: string[], visitor: XmlVisitor): void {
  const isClosed = tag.endsWith('/')
  const [written = ''] = /^[^\s/]+/.exec(tag) ?? []
  const name = localName(written)
  if (name === '') throw broken(part)
  visitor.open(name, tag.slice(written.length, isClosed ? -1 : undefined))
  if (isClosed) visitor.close(name)
  else if (open.push(name) > deepest) throw broken(part)
}

/** Behind the markup that begins here; -1 where its end has not come yet. */
function endOfMarkup(xml: string, tag: number, part: string): number {
  if (xml.startsWith('<!--', tag)) return behind(xml, '-->', tag + 4)
  if (xml.startsWith('<![CDATA[', tag)) return behind(xml, ']]>', tag + 9)
  if (xml.startsWith('<?', tag)) return behind(xml, '?>', tag + 2)
  if (xml.startsWith('<!D', tag) || xml.startsWith('<!d', tag))
    throw new TableProblemError({ code: 'xml-entities', part })
  return endOfTag(xml, tag + 1)
}

/** A `>` may stand in the value of an attribute: values are gone over as wholes. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; ;) {
    const end = xml.indexOf('>', at)
    if (end === -1) return -1
    const quote = firstQuote(xml, at, end)
    if (quote === -1) return end + 1
    const closing = xml.indexOf(xml.charAt(quote), quote + 1)
    if (closing === -1) return -1
    at = closing + 1
  }
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = xml.charCodeAt(at)
    if (code === 0x22 || code === 0x27) return at
  }
  return -1
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at === -1 ? -1 : at + mark.length
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, digits?: string, name = '') => {
      if (hex === undefined && digits === undefined) return Object.hasOwn(named, name) ? named[name]! : whole
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean, part: string): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch (error) {
    if (error instanceof TypeError) throw broken(part)
    throw error
  }
}

function broken(part: string): TableProblemError {
  return new TableProblemError({ code: 'archive-broken', part })
}
