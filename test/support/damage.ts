import { closeSync, openSync, readSync, writeSync } from 'node:fs'

/** Turns one bit of a file that nobody has open. */
export function turnBit(path: string, at: number, bit = 0): void {
  change(path, at, 1, (bytes) => bytes.fill((bytes[0] ?? 0) ^ (1 << bit)))
}

/** Writes noise over a page of 4,096 bytes; the first is page 1. */
export function spoilPage(path: string, page: number): void {
  change(path, (page - 1) * 4096, 4096, (bytes) => bytes.fill(0xa5))
}

function change(path: string, at: number, length: number, make: (bytes: Buffer) => Buffer): void {
  const file = openSync(path, 'r+')
  try {
    const bytes = Buffer.alloc(length)
    readSync(file, bytes, 0, length, at)
    writeSync(file, make(bytes), 0, length, at)
  } finally {
    closeSync(file)
  }
}
