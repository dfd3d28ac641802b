/** What a column of a row holds: a text, a whole number, or nothing. */
export type Cell = string | number | null

/**
 * Writes rows as SQLite keeps them ("record format"): the types of all columns, then what they hold.
 * Source: https://www.sqlite.org/fileformat.html#record_format
 */
export type Records = Readonly<{
  /** Takes a row, and answers of how many bytes it is. */
  take: (cells: readonly Cell[]) => number
  /** Puts the row that was taken at a place of a page. */
  putAt: (page: Uint8Array, at: number) => void
}>

/** @param longest of how many bytes a row can be; one that is much longer is refused */
export function createRecords(longest: number): Records {
  // Before a text is written nobody knows of how many bytes it is: at most three for each of its letters.
  const body = new Uint8Array(longest * 4)
  const types: number[] = []
  let [columns, bodyLength, typesLength] = [0, 0, 0]

  function text(value: string): number {
    if (value.length * 3 > body.length - bodyLength) throw new RangeError('The row is too long')
    const start = bodyLength
    for (let index = 0; index < value.length; index += 1) {
      const code = value.charCodeAt(index)
      if (code > lastOfAscii) {
        const { written } = encoder.encodeInto(value, body.subarray(start))
        bodyLength = start + written
        return firstOfText + 2 * written
      }
      body[start + index] = code
    }
    bodyLength = start + value.length
    return firstOfText + 2 * value.length
  }

  function integer(value: number): number {
    if (value === 0) return type.zero
    if (value === 1) return type.one
    if (body.length - bodyLength < 8) throw new RangeError('The row is too long')
    const width = widthOf(value)
    if (width === undefined) throw new RangeError('No whole number that SQLite keeps')
    let rest = value
    for (let at = bodyLength + width - 1; at >= bodyLength; at -= 1) {
      const low = rest & 0xff
      body[at] = low
      rest = (rest - low) / 256
    }
    bodyLength += width
    return typeOfWidth[width]!
  }

  return {
    take: (cells) => {
      bodyLength = 0
      typesLength = 0
      columns = cells.length
      for (let column = 0; column < columns; column += 1) {
        const cell = cells[column]!
        const kind = cell === null ? type.nothing : typeof cell === 'string' ? text(cell) : integer(cell)
        types[column] = kind
        typesLength += varintLength(kind)
      }
      return headLength(typesLength) + bodyLength
    },
    putAt: (page, from) => {
      let at = putVarint(page, from, headLength(typesLength))
      for (let column = 0; column < columns; column += 1) at = putVarint(page, at, types[column]!)
      for (let index = 0; index < bodyLength; index += 1) page[at + index] = body[index]!
    },
  }
}

const encoder = new TextEncoder()
const lastOfAscii = 0x7f
const type = { nothing: 0, zero: 8, one: 9 } as const
const firstOfText = 13
const typeOfWidth: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 3, 4: 4, 6: 5, 8: 6 }

/** In how few bytes the number stands, its sign among them. */
function widthOf(value: number): number | undefined {
  if (!Number.isInteger(value)) return undefined
  const size = value < 0 ? -1 - value : value
  if (size < 0x80) return 1
  if (size < 0x80_00) return 2
  if (size < 0x80_00_00) return 3
  if (size < 0x80_00_00_00) return 4
  if (size < 2 ** 47) return 6
  return size < 2 ** 63 ? 8 : undefined
}

/** The head says its own length, of which it is a part. */
function headLength(ofTypes: number): number {
  return ofTypes < 127 ? ofTypes + 1 : ofTypes + 2
}

/** @returns where it ends */
export function putVarint(page: Uint8Array, from: number, value: number): number {
  if (value < 0x80) {
    page[from] = value
    return from + 1
  }
  const length = varintLength(value)
  let rest = value
  for (let at = from + length - 1; at >= from; at -= 1) {
    const low = rest % 128
    page[at] = at === from + length - 1 ? low : low | 0x80
    rest = (rest - low) / 128
  }
  return from + length
}

/** Of whole numbers from 0 that are exact. */
export function varintLength(value: number): number {
  let length = 1
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 128)) length += 1
  return length
}
