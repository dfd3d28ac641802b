import type { PageSource } from './page-source.ts'
import { readCell, varint, type RawRow } from './read-record.ts'

/** Keys between which rows may be missing: behind the first, up to the second; `null` where a side is not known. */
export type LostRange = Readonly<{ page: number; after: number | null; upTo: number | null }>

type Found = Readonly<{
  onRow: (row: RawRow) => void
  onLost: (lost: LostRange) => void
}>

const leaf = 13
const interior = 5

/**
 * Walks the tree of one table from its root and hands out every row that can be read. Pages that are damaged are told with
 * the keys they held, and passed by. A page that was seen before, in this tree or another, is damaged: trees share none.
 */
export function walkTable(source: PageSource, root: number, seen: Set<number>, found: Found): void {
  const waiting: LostRange[] = [{ page: root, after: null, upTo: null }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const page = seen.has(next.page) ? undefined : source.page(next.page)
    const kind = page && kindOf(source, page, next.page)
    if (!page || kind === undefined) {
      found.onLost(next)
      continue
    }
    seen.add(next.page)
    if (kind === leaf) readLeaf(source, page, next, found)
    else waiting.push(...childrenOf(source, page, next, found).toReversed())
  }
}

/** Hands out the rows of one leaf page. */
export function readLeaf(source: PageSource, page: Buffer, where: LostRange, found: Found): void {
  let last = where.after
  let isBroken = false
  for (const at of cellsOf(page, where.page, 8)) {
    const row = readCell(source, page, at)
    if (!row) {
      isBroken = true
      continue
    }
    if (isBroken) found.onLost({ page: where.page, after: last, upTo: row.key - 1 })
    isBroken = false
    last = row.key
    found.onRow(row)
  }
  if (isBroken) found.onLost({ page: where.page, after: last, upTo: where.upTo })
}

/** Whether these bytes are a leaf or an inner page of a table; `undefined` for anything else. */
export function kindOf(
  source: PageSource,
  page: Buffer,
  number: number,
): typeof leaf | typeof interior | undefined {
  const start = startOf(number)
  const kind = page.readUInt8(start)
  if (kind !== leaf && kind !== interior) return undefined
  const head = kind === leaf ? 8 : 12
  const cells = page.readUInt16BE(start + 3)
  const content = page.readUInt16BE(start + 5) || 65_536
  if (start + head + 2 * cells > source.pageSize || content < start + head + 2 * cells) return undefined
  return content <= source.pageSize ? kind : undefined
}

export function isLeaf(source: PageSource, page: Buffer, number: number): boolean {
  return kindOf(source, page, number) === leaf
}

function childrenOf(
  source: PageSource,
  page: Buffer,
  { page: number, after, upTo }: LostRange,
  found: Found,
): LostRange[] {
  const children: LostRange[] = []
  let last = after
  for (const at of cellsOf(page, number, 12)) {
    if (at + 5 > page.length) {
      found.onLost({ page: number, after: last, upTo })
      continue
    }
    const [key] = varint(page, at + 4)
    children.push(child(page.readUInt32BE(at), last, key))
    last = key
  }
  children.push(child(page.readUInt32BE(startOf(number) + 8), last, upTo))
  return children

  function child(of: number, low: number | null, high: number | null): LostRange {
    return { page: of > 1 && of <= source.count ? of : 0, after: low, upTo: high }
  }
}

function cellsOf(page: Buffer, number: number, head: number): number[] {
  const start = startOf(number)
  return Array.from({ length: page.readUInt16BE(start + 3) }, (_, index) =>
    page.readUInt16BE(start + head + 2 * index),
  )
}

/** The first page begins with the header of the file. */
function startOf(number: number): number {
  return number === 1 ? 100 : 0
}
