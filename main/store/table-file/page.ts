import { putVarint, varintLength } from './record.ts'

/** Of few enough bytes for every place of it to be said with two, and of so many that a row of order lines fits well. */
export const pageBytes = 32_768

/** SQLite looks for the rest of a longer one on other pages. */
export const longestRow = pageBytes - 35

/** The first page begins with what the file is. */
export const fileHeadBytes = 100

/**
 * A page of a table's tree: cells grow from its end, what says where they stand from its beginning.
 * Source: https://www.sqlite.org/fileformat.html#b_tree_pages
 */
export type Page = Readonly<{
  bytes: Uint8Array
  /** The place of a cell of so many bytes; `undefined` where it does not fit any more. */
  room: (length: number) => number | undefined
  isEmpty: () => boolean
  /** Writes its head. @param rightMost of a page above others, the last of these */
  finish: (rightMost?: number) => void
  /** Makes it an empty page. */
  clear: () => void
}>

export function createPage(kind: 'rows' | 'above', from = 0): Page {
  const bytes = new Uint8Array(pageBytes)
  const view = new DataView(bytes.buffer)
  const head = kind === 'rows' ? 8 : 12
  let [count, start] = [0, pageBytes]
  return {
    bytes,
    room: (length) => {
      const pointer = from + head + count * 2
      if (pointer + 2 > start - length) return undefined
      start -= length
      count += 1
      view.setUint16(pointer, start)
      return start
    },
    isEmpty: () => count === 0,
    finish: (rightMost) => {
      bytes[from] = kind === 'rows' ? 0x0d : 0x05
      view.setUint16(from + 3, count)
      view.setUint16(from + 5, start)
      if (rightMost !== undefined) view.setUint32(from + 8, rightMost)
    },
    clear: () => {
      bytes.fill(0)
      ;[count, start] = [0, pageBytes]
    },
  }
}

/** A page of rows or of others, and the largest key in it. */
export type Child = Readonly<{ page: number; key: number }>

/** Of so many there is always room: each takes two bytes for its place, four for its number and up to nine for its key. */
const childrenAtMost = 2_000

/**
 * The pages above some, and those above them, up to one. They share evenly, since SQLite reads none that is above one page alone.
 * @param write puts a page into the file and answers its number
 * @returns the number of the uppermost
 */
export function writeAbove(children: readonly Child[], write: (bytes: Uint8Array) => number): number {
  let level = children
  while (level.length > 1) {
    const shares = Math.ceil(level.length / childrenAtMost)
    const size = Math.ceil(level.length / shares)
    const below = level
    level = Array.from({ length: shares }, (_, share) =>
      pageAbove(below.slice(share * size, (share + 1) * size), write),
    )
  }
  return level[0]!.page
}

function pageAbove(children: readonly Child[], write: (bytes: Uint8Array) => number): Child {
  const page = createPage('above')
  const view = new DataView(page.bytes.buffer)
  const last = children.at(-1)!
  for (const { page: number, key } of children.slice(0, -1)) {
    const at = page.room(4 + varintLength(key))
    if (at === undefined) throw new RangeError('The page above others is full')
    view.setUint32(at, number)
    putVarint(page.bytes, at + 4, key)
  }
  page.finish(last.page)
  return { page: write(page.bytes), key: last.key }
}
