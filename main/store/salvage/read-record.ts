import type { PageSource } from './page-source.ts'

export type Value = string | number | bigint | Buffer | null
/** A row as it lies on a page. Columns that were added to the table later are missing at the end. */
export type RawRow = Readonly<{ key: number; values: readonly Value[] }>

const text = new TextDecoder('utf-8', { fatal: true })

/**
 * The row of a cell on a leaf page of a table, or `undefined` where its bytes make no row: lengths that don't add up, text
 * that is none, a chain of pages that breaks off. https://sqlite.org/fileformat2.html#record_format
 */
export function readCell(source: PageSource, page: Buffer, at: number): RawRow | undefined {
  try {
    const [length, afterLength] = varint(page, at)
    const [key, start] = varint(page, afterLength)
    const payload = payloadOf(source, page, start, length)
    return payload && { key, values: valuesOf(payload) }
  } catch (error) {
    // Reading past the end of a page, or text that is not UTF-8: the cell is damaged.
    if (error instanceof RangeError || error instanceof TypeError) return undefined
    throw error
  }
}

/** A number of one to nine bytes, and where what follows begins. */
export function varint(bytes: Buffer, at: number): readonly [number, number] {
  let value = 0
  for (let read = 0; read < 8; read++) {
    const byte = bytes.readUInt8(at + read)
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return [value, at + read + 1]
  }
  return [value * 256 + bytes.readUInt8(at + 8), at + 9]
}

function payloadOf(source: PageSource, page: Buffer, start: number, length: number): Buffer | undefined {
  const usable = source.pageSize
  const most = usable - 35
  if (length > source.count * source.pageSize) return undefined
  if (length <= most) return start + length <= page.length ? page.subarray(start, start + length) : undefined

  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const fitting = least + ((length - least) % (usable - 4))
  const local = fitting <= most ? fitting : least
  const parts = [page.subarray(start, start + local)]
  let next = page.readUInt32BE(start + local)
  let missing = length - local
  while (missing > 0) {
    const more = next > 1 && next <= source.count ? source.rest(next) : undefined
    if (!more) return undefined
    parts.push(more.subarray(4, 4 + Math.min(missing, usable - 4)))
    missing -= usable - 4
    next = more.readUInt32BE(0)
  }
  return Buffer.concat(parts, length)
}

function valuesOf(payload: Buffer): Value[] {
  const [headerLength, first] = varint(payload, 0)
  const values: Value[] = []
  let at = headerLength
  let inHeader = first
  while (inHeader < headerLength) {
    const [type, after] = varint(payload, inHeader)
    inHeader = after
    values.push(valueAt(payload, type, at))
    at += sizeOf(type)
  }
  if (inHeader !== headerLength || at !== payload.length)
    throw new RangeError('The lengths of a row do not add up')
  return values
}

function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2)
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? Number.POSITIVE_INFINITY
}

function valueAt(payload: Buffer, type: number, at: number): Value {
  const size = sizeOf(type)
  if (at + size > payload.length) throw new RangeError('A value reaches past its row')
  if (type >= 12) {
    const bytes = payload.subarray(at, at + size)
    return type % 2 === 1 ? text.decode(bytes) : Buffer.from(bytes)
  }
  if (type === 0) return null
  if (type === 7) return payload.readDoubleBE(at)
  if (type >= 8) return type - 8
  if (type !== 6) return payload.readIntBE(at, size)
  const large = payload.readBigInt64BE(at)
  return BigInt.asIntN(53, large) === large ? Number(large) : large
}
