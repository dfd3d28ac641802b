/**
 * Rows of numbers, all of one width, that begin with nothing. Where there are hundreds of thousands of them, and one after another is added to
 * in no order, they stand beside each other here; the numbers of as many objects lie about in memory, and each is fetched by itself.
 */
export type NumberRows = Readonly<{
  /** One more row. @returns its number, counted from 0 */
  add: () => number
  /** The numbers among which those of a row stand, from `from(row)` on. */
  within: (row: number) => Float64Array
  from: (row: number) => number
  /** Whether all numbers are whole ones that are told exactly. */
  areExact: () => boolean
}>

/** Powers of two, so that a place is found by cutting bits. */
const [rowsBits, rowsMask] = [12, (1 << 12) - 1]

export function createNumberRows(width: number): NumberRows {
  const blocks: Float64Array[] = []
  let count = 0
  return {
    add: () => {
      if ((count & rowsMask) === 0) blocks.push(new Float64Array((rowsMask + 1) * width))
      count += 1
      return count - 1
    },
    within: (row) => blocks[row >> rowsBits]!,
    from: (row) => (row & rowsMask) * width,
    areExact: () => blocks.every((block) => block.every(Number.isSafeInteger)),
  }
}
