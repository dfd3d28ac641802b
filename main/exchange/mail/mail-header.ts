import type { IncomingPerson } from '#shared/domain/touchpoint/incoming/incoming.ts'
import { decodedText, decodedWords } from './encoded-text.ts'

/** What stands above a message or a part of it, by names in small letters; of several of a name the first. */
export type MailHeaders = ReadonlyMap<string, string>
export type HeadedPart = Readonly<{ headers: MailHeaders; body: Buffer }>

const headerAtMost = 100_000

/** Parts headers from the body (RFC 5322, 2.2), unfolded. Bytes beyond ASCII are read as UTF-8, as new programs write them. */
export function headed(bytes: Buffer): HeadedPart {
  const end = endOfHeaders(bytes)
  const text = decodedText(bytes.subarray(0, Math.min(end.from, headerAtMost)), 'utf-8')
  const headers = new Map<string, string>()
  for (const line of text.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([!-9;-~]{1,100})[ \t]*:(.*)$/s.exec(line) ?? []
    if (name !== '' && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value.trim())
  }
  return { headers, body: bytes.subarray(end.to) }
}

function endOfHeaders(bytes: Buffer): Readonly<{ from: number; to: number }> {
  if (bytes[0] === 0x0a) return { from: 0, to: 1 }
  if (bytes[0] === 0x0d && bytes[1] === 0x0a) return { from: 0, to: 2 }
  const plain = bytes.indexOf('\n\n')
  const wide = bytes.indexOf('\r\n\r\n')
  if (plain === -1 && wide === -1) return { from: bytes.length, to: bytes.length }
  const isWide = wide !== -1 && (plain === -1 || wide < plain)
  return isWide ? { from: wide, to: wide + 4 } : { from: plain, to: plain + 2 }
}

/** A value such as `text/plain; charset="utf-8"`: what it is, in small letters, and its parameters. */
export function parametersOf(value: string): Readonly<{ kind: string; of: (name: string) => string }> {
  const [kind = '', ...rest] = value.match(/(?:[^;"]|"(?:[^"\\]|\\.)*"?)+/g) ?? []
  const parameters = new Map(
    rest.map((part) => {
      const [name = '', ...text] = part.split('=')
      return [
        name.trim().toLowerCase(),
        text.join('=').trim().replaceAll(/^"|"$/g, '').replaceAll(/\\(.)/g, '$1'),
      ]
    }),
  )
  return { kind: kind.trim().toLowerCase(), of: (name) => parameters.get(name) ?? '' }
}

/**
 * The people of an address list (RFC 5322, 3.4): `Ann Lee <ann@x.com>, "Berg, Jan" <jan@x.com>, bob@x.com (Bob)`. A group gives its
 * members; comments name whom nothing else names.
 */
export function addressesOf(value: string): readonly IncomingPerson[] {
  return addressParts(value.slice(0, 60_000)).flatMap((part) => {
    const comment = /\(([^()]*)\)\s*$/.exec(part)?.[1] ?? ''
    const plain = part.replaceAll(/\([^()]*\)/g, ' ').trim()
    const angle = /^(.*?)<([^<>]*)>/s.exec(plain)
    const email = (angle?.[2] ?? plain).trim().replaceAll(/\s+/g, '')
    if (!/^[^@\s]+@[^@\s]+$/.test(email)) return []
    const name = decodedWords(
      (angle?.[1] ?? comment).trim().replaceAll(/^"|"$/g, '').replaceAll(/\\(.)/g, '$1'),
    ).trim()
    return [{ name: name.toLowerCase() === email.toLowerCase() ? '' : name, email }]
  })
}

/** Parted at commas and at the signs of groups, but not within quotes, comments or angles. */
function addressParts(value: string): readonly string[] {
  const parts: string[] = []
  let part = ''
  let closing = ''
  for (let at = 0; at < value.length; at += 1) {
    const char = value[at] ?? ''
    if (closing === '' && (char === ',' || char === ';')) {
      parts.push(part)
      part = ''
    } else if (closing === '' && char === ':') part = ''
    else {
      if (char === '\\' && closing === '"') {
        part += char + (value[at + 1] ?? '')
        at += 1
        continue
      }
      if (closing === '') closing = closings[char] ?? ''
      else if (char === closing) closing = ''
      part += char
    }
  }
  return [...parts, part]
}

const closings: Readonly<Record<string, string>> = { '"': '"', '(': ')', '<': '>' }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const oldZones: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
}

/** The moment of a `Date` (RFC 5322, 3.3, and the forms of before), in milliseconds; `undefined` where it is none. */
export function instantOf(value: string): number | undefined {
  const form =
    /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([+-])(\d{2})(\d{2})|([a-z]{1,5}))?/i
  const [, day, name = '', year = '', hour, minute, second, sign, zoneHours, zoneMinutes, zone = ''] =
    form.exec(value.replaceAll(/\([^()]*\)/g, ' ')) ?? []
  const month = months.indexOf(name.toLowerCase())
  if (month === -1 || Number(day) < 1 || Number(day) > 31 || Number(hour) > 23 || Number(minute) > 59)
    return undefined
  // RFC 5322, 4.3: two digits are of this century up to 49.
  const fullYear =
    year.length > 3
      ? Number(year)
      : year.length === 3 || Number(year) > 49
        ? 1900 + Number(year)
        : 2000 + Number(year)
  const offset =
    sign === undefined
      ? (oldZones[zone.toUpperCase()] ?? 0)
      : (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes))
  return (
    Date.UTC(fullYear, month, Number(day), Number(hour), Number(minute), Number(second ?? 0)) -
    offset * 60_000
  )
}
