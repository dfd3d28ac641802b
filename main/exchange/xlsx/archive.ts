import { inflateRawSync } from 'node:zlib'
import { TableProblemError } from '../table/table-problem-error.ts'

/** The parts of a ZIP archive by name; a part is unpacked when it is asked for, and never written anywhere. */
export type Archive = Readonly<{
  has: (name: string) => boolean
  /** The bytes of a part; throws `TableProblemError` where they are not what the directory says, or too many. */
  part: (name: string) => Uint8Array
}>

export const unpackedBytesAtMost = 200_000_000
const partsAtMost = 10_000
/** Sheets of the most alike rows are packed to a thirtieth; deflate itself reaches a thousandth. */
const ratioAtMost = 100
/** Below this much nothing is worth a refusal, however well it is packed. */
const harmlessBytes = 1_000_000

type Entry = Readonly<{ method: number; packed: number; unpacked: number; at: number; isLocked: boolean }>

/**
 * Opens an archive by its directory, before anything is unpacked. Throws `TableProblemError` for one that is damaged, has more
 * than 10,000 parts, parts that overlap, or names that lead out of a folder. No more than 200 MB are unpacked of it, counted
 * as they come; a part of another size than its directory says is damaged.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = entriesOf(bytes)
  let unpackedSoFar = 0
  return {
    has: (name) => entries.has(name),
    part: (name) => {
      const entry = entries.get(name)
      if (!entry) throw broken(name)
      unpackedSoFar += entry.unpacked
      if (unpackedSoFar > unpackedBytesAtMost)
        throw new TableProblemError({ code: 'archive-too-large', limit: unpackedBytesAtMost })
      if (entry.unpacked > harmlessBytes && entry.unpacked > entry.packed * ratioAtMost)
        throw new TableProblemError({ code: 'archive-bomb', part: shown(name) })
      return unpacked(bytes, name, entry)
    },
  }
}

function unpacked(bytes: Uint8Array, name: string, entry: Entry): Uint8Array {
  if (entry.isLocked) throw broken(name)
  const packed = bytes.subarray(entry.at, entry.at + entry.packed)
  if (entry.method === 0) {
    if (entry.packed !== entry.unpacked) throw broken(name)
    return packed
  }
  if (entry.method !== 8) throw broken(name)
  // What comes is counted against what was said: more than that is never held.
  const found = inflated(packed, Math.max(1, entry.unpacked))
  if (found?.byteLength !== entry.unpacked) throw broken(name)
  return found
}

function inflated(packed: Uint8Array, maxOutputLength: number): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength })
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const longestComment = 65_535

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === -1) throw broken('')
  const count = view.getUint16(end + 10, true)
  if (count > partsAtMost) throw new TableProblemError({ code: 'archive-too-many-parts', limit: partsAtMost })

  const entries = new Map<string, Entry>()
  const spans: [from: number, to: number][] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw broken('')
    const nameLength = view.getUint16(at + 28, true)
    const name = nameAt(bytes, at + 46, nameLength)
    const local = view.getUint32(at + 42, true)
    const packed = view.getUint32(at + 20, true)
    if (local + 30 > bytes.byteLength || view.getUint32(local, true) !== localMark) throw broken(name)
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (from + packed > bytes.byteLength || entries.has(name)) throw broken(name)
    spans.push([local, from + packed])
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packed,
      unpacked: view.getUint32(at + 24, true),
      at: from,
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  refuseOverlaps(spans)
  return entries
}

/** The end of the directory stands last, before a comment of any length. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - longestComment)
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === endMark) return at
  return -1
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  const name = Buffer.from(bytes.buffer, bytes.byteOffset + at, length)
    .toString('utf8')
    .replaceAll('\\', '/')
  const leadsOut = name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')
  if (leadsOut || name.includes('\0'))
    throw new TableProblemError({ code: 'archive-unsafe-name', part: shown(name) })
  return name
}

/** Parts that share bytes are how a small archive holds more than any disk. */
function refuseOverlaps(spans: [from: number, to: number][]): void {
  spans.sort(([a], [b]) => a - b)
  for (const [index, [from]] of spans.entries())
    if (index > 0 && from < spans[index - 1]![1]) throw broken('')
}

function broken(part: string): TableProblemError {
  return new TableProblemError({ code: 'archive-broken', part: shown(part) })
}

function shown(name: string): string {
  return name.replaceAll('\0', '').slice(0, 200)
}
