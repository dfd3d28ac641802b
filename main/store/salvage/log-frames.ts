import { readFileSync } from 'node:fs'

/**
 * The pages in a write-ahead log up to its last whole commit, by number. The log is of the format of SQLite: a header of 32
 * bytes, frames of 24 bytes and a page each, sums that run on from frame to frame. https://sqlite.org/fileformat2.html#walformat
 */
export function committedFrames(logPath: string, pageSize: number): ReadonlyMap<number, Buffer> {
  const log = readFileSync(logPath)
  const committed = new Map<number, Buffer>()
  if (log.length < 32) return committed

  const magic = log.readUInt32BE(0)
  if ((magic & 0xfffffffe) >>> 0 !== 0x377f0682 || log.readUInt32BE(8) !== pageSize) return committed
  const isBigEndian = (magic & 1) === 1
  let sum = sumOf(log.subarray(0, 24), [0, 0], isBigEndian)
  if (sum[0] !== log.readUInt32BE(24) || sum[1] !== log.readUInt32BE(28)) return committed

  let waiting = new Map<number, Buffer>()
  for (let at = 32; at + 24 + pageSize <= log.length; at += 24 + pageSize) {
    const page = log.subarray(at + 24, at + 24 + pageSize)
    if (!log.subarray(at + 8, at + 16).equals(log.subarray(16, 24))) break
    sum = sumOf(page, sumOf(log.subarray(at, at + 8), sum, isBigEndian), isBigEndian)
    if (sum[0] !== log.readUInt32BE(at + 16) || sum[1] !== log.readUInt32BE(at + 20)) break

    waiting.set(log.readUInt32BE(at), page)
    if (log.readUInt32BE(at + 4) === 0) continue
    for (const [number, bytes] of waiting) committed.set(number, bytes)
    waiting = new Map()
  }
  return committed
}

type Sum = readonly [number, number]

function sumOf(bytes: Buffer, before: Sum, isBigEndian: boolean): Sum {
  let [one, other] = before
  for (let at = 0; at < bytes.length; at += 8) {
    one = (one + wordAt(bytes, at, isBigEndian) + other) >>> 0
    other = (other + wordAt(bytes, at + 4, isBigEndian) + one) >>> 0
  }
  return [one, other]
}

function wordAt(bytes: Buffer, at: number, isBigEndian: boolean): number {
  return isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)
}
