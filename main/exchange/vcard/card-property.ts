import type { TextEncoding } from '#shared/domain/import/text-file.ts'
import { TextDecoder } from 'node:util'

/** What stands before the colon: `item1.TEL;TYPE=work,voice;PREF=1`. Names are in capitals, types in small letters. */
export type PropertyHead = Readonly<{
  /** What ties properties of a card together, as a number and its label. */
  group: string
  name: string
  types: ReadonlySet<string>
  isPreferred: boolean
  parameters: ReadonlyMap<string, string>
}>

/** Reads a head of vCard 2.1, where a type stands by itself, of 3.0 or of 4.0. */
export function headOf(head: string): PropertyHead {
  const [path = '', ...rest] = head.match(/(?:[^;"]|"[^"]*"?)+/g) ?? []
  const dot = path.indexOf('.')
  const types = new Set<string>()
  const parameters = new Map<string, string>()
  for (const each of rest) {
    const equals = each.indexOf('=')
    const key = equals === -1 ? 'TYPE' : each.slice(0, equals).trim().toUpperCase()
    const value = each
      .slice(equals + 1)
      .replaceAll('"', '')
      .trim()
    if (key === 'TYPE') for (const type of value.split(',')) types.add(type.trim().toLowerCase())
    else parameters.set(key, value)
  }
  return {
    group: dot === -1 ? '' : path.slice(0, dot).toLowerCase(),
    name: path
      .slice(dot + 1)
      .trim()
      .toUpperCase(),
    types,
    isPreferred: types.has('pref') || parameters.has('PREF'),
    parameters,
  }
}

const binaryNames = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY'])

/** Whether the value is a picture, a sound, a key or something else in bytes. An address of a picture is told by its value. */
export function isBinary({ name, types, parameters }: PropertyHead): boolean {
  const encoding = (parameters.get('ENCODING') ?? '').toLowerCase()
  if (['b', 'base64'].includes(encoding) || types.has('base64')) return true
  return binaryNames.has(name) && (parameters.get('VALUE') ?? '').toLowerCase() !== 'uri'
}

/** The text of a value, still with its escapes. @param fallback the encoding of the file */
export function textOf(value: Uint8Array, head: PropertyHead, fallback: TextEncoding): string {
  const isQuoted =
    head.types.has('quoted-printable') ||
    (head.parameters.get('ENCODING') ?? '').toLowerCase() === 'quoted-printable'
  const bytes = isQuoted ? unquotedPrintable(value) : value
  return decoded(bytes, head.parameters.get('CHARSET'), fallback)
}

/** Quoted-printable of RFC 2045: `=C3=91` is two bytes, a `=` at the end of a line is none. */
function unquotedPrintable(value: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(value.length)
  let length = 0
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === 0x3d) {
      let end = at + 1
      while (value[end] === 0x20 || value[end] === 0x09 || value[end] === 0x0d) end += 1
      if (value[end] === 0x0a || end >= value.length) {
        at = end
        continue
      }
      const code = Buffer.from(value.buffer, value.byteOffset + at + 1, 2).toString('latin1')
      if (/^[0-9a-f]{2}$/i.test(code)) {
        bytes[length] = Number.parseInt(code, 16)
        length += 1
        at += 2
        continue
      }
    }
    bytes[length] = value[at]!
    length += 1
  }
  return bytes.subarray(0, length)
}

/** What a card says of its encoding counts where its bytes fit it; then what the file is in; at last what fits all bytes. */
function decoded(bytes: Uint8Array, charset: string | undefined, fallback: TextEncoding): string {
  for (const label of [charset, 'utf-8', fallback === 'utf-8-bom' ? 'utf-8' : fallback]) {
    const text = label === undefined ? undefined : strictly(bytes, label)
    if (text !== undefined) return text
  }
  return new TextDecoder('windows-1252').decode(bytes)
}

function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    // An encoding that nobody knows, or bytes that do not fit it.
    if (error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}

/** The parts of a value such as `Doe;John;;Mr.`, without their escapes. */
export function partsOf(text: string, isOldVersion: boolean): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\' && (!isOldVersion || text[at + 1] === ';')) at += 1
    else if (text[at] === ';') {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)].map((part) => unescaped(part, isOldVersion))
}

/** In vCard 2.1 only the semicolon is escaped. */
export function unescaped(text: string, isOldVersion: boolean): string {
  const plain = isOldVersion
    ? text.replace(/\\;/g, ';')
    : text.replace(/\\([\s\S])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char))
  return plain.replace(/\r\n?/g, '\n').trim()
}
