import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const bytesAtOnce = 4 * 1024 * 1024

/**
 * SHA-256 of a file that no SQLite of this process has open.
 * @param onBytes told how many bytes were read since the last time; may throw to stop
 */
export function hashFile(path: string, onBytes: (bytes: number) => void = () => undefined): string {
  const hash = createHash('sha256')
  readThrough(path, (bytes) => {
    hash.update(bytes)
    onBytes(bytes.byteLength)
  })
  return hash.digest('hex')
}

/** Copies a file that no SQLite of this process has open, and answers the SHA-256 of what was copied. `to` must be there, empty. */
export function copyHashing(
  from: string,
  to: string,
  onBytes: (bytes: number) => void = () => undefined,
): string {
  const hash = createHash('sha256')
  const target = openSync(to, 'r+')
  try {
    readThrough(from, (bytes) => {
      for (let at = 0; at < bytes.byteLength;) at += writeSync(target, bytes, at)
      hash.update(bytes)
      onBytes(bytes.byteLength)
    })
    fsyncSync(target)
  } finally {
    closeSync(target)
  }
  return hash.digest('hex')
}

/** Writes a small file so that it is whole under its name or not there, also after a power cut. */
export function writeWhole(path: string, text: string): void {
  const aside = `${path}.part`
  const file = openSync(aside, 'w', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameOnDisk(aside, path)
}

/** Renames so that it holds after a power cut: the folder is synced too. */
export function renameOnDisk(from: string, to: string): void {
  renameSync(from, to)
  syncFolder(dirname(to))
}

export function syncFile(path: string): void {
  syncOpened(openSync(path, 'r+'))
}

/** Windows has no handle on a folder that could be synced; its renames are journaled. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') syncOpened(openSync(folder, 'r'))
}

function syncOpened(file: number): void {
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function readThrough(path: string, take: (bytes: Uint8Array) => void): void {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(bytesAtOnce)
    for (;;) {
      const read = readSync(file, buffer, 0, bytesAtOnce, null)
      if (read === 0) return
      take(buffer.subarray(0, read))
    }
  } finally {
    closeSync(file)
  }
}
