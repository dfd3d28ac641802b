import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { committedFrames } from './log-frames.ts'

/**
 * The pages of a damaged workspace file, read as bytes: SQLite would refuse the whole file where one page is bad. Its log is
 * laid over it as far as its sums are right. The file must not be open in any SQLite of this process.
 */
export type PageSource = Readonly<{
  pageSize: number
  /** What the file's header says; it may say nonsense. */
  header: Buffer
  count: number
  /** `undefined` for a page that the file is too short for, or that the disk does not give. */
  page: (number: number) => Buffer | undefined
  /** The same for a page that holds the rest of a long row; noted, since it looks like nothing by itself. */
  rest: (number: number) => Buffer | undefined
  /** The pages that were read as rests of long rows. */
  rests: ReadonlySet<number>
  close: () => void
}>

const usualPageSize = 4096

export function openPages(path: string): PageSource {
  const file = openSync(path, 'r')
  try {
    const header = Buffer.alloc(100)
    readSync(file, header, 0, 100, 0)
    const pageSize = pageSizeIn(header) ?? usualPageSize
    const frames = logOf(path, pageSize)
    const inFile = Math.ceil(fstatSync(file).size / pageSize)
    const count = Math.max(inFile, ...frames.keys())

    const page = (number: number): Buffer | undefined => {
      const framed = frames.get(number)
      if (framed || number < 1) return framed
      const bytes = Buffer.alloc(pageSize)
      try {
        const read = readSync(file, bytes, 0, pageSize, (number - 1) * pageSize)
        return read === pageSize ? bytes : undefined
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EIO') return undefined
        throw error
      }
    }
    const firstFramed = frames.get(1)
    const rests = new Set<number>()
    return {
      pageSize,
      header: firstFramed ? firstFramed.subarray(0, 100) : header,
      count,
      page,
      rest: (number) => {
        rests.add(number)
        return page(number)
      },
      rests,
      close: () => closeSync(file),
    }
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** `undefined` where the header does not say one that SQLite has. */
export function pageSizeIn(header: Buffer): number | undefined {
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return undefined
  const written = header.readUInt16BE(16)
  const size = written === 1 ? 65_536 : written
  return size >= 512 && (size & (size - 1)) === 0 ? size : undefined
}

function logOf(path: string, pageSize: number): ReadonlyMap<number, Buffer> {
  const log = `${path}-wal`
  return existsSync(log) ? committedFrames(log, pageSize) : new Map<number, Buffer>()
}
