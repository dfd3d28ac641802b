import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { bytesAtOnce, type FileId } from '../staged-files.ts'
import type { Seen } from './rest.ts'

type Staged = Readonly<{
  begin: (byteLength: number) => FileId
  append: (fileId: FileId, bytes: Uint8Array) => number
  discard: (fileId: FileId) => void
}>

/** Copies a file that came to rest to where imports read from; `undefined` where it is not any more what was seen. */
export function takeAside(folder: string, seen: Seen, staged: Staged): FileId | undefined {
  const file = openSync(join(folder, seen.name), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    if (!isAsSeen(file, seen)) return undefined
    const fileId = staged.begin(seen.byteLength)
    const piece = Buffer.alloc(Math.min(bytesAtOnce, Math.max(1, seen.byteLength)))
    for (let at = 0; at < seen.byteLength;) {
      const read = readSync(file, piece, 0, Math.min(piece.byteLength, seen.byteLength - at), at)
      if (read === 0) break
      staged.append(fileId, piece.subarray(0, read))
      at += read
    }
    if (isAsSeen(file, seen)) return fileId
    staged.discard(fileId)
    return undefined
  } finally {
    closeSync(file)
  }
}

function isAsSeen(file: number, { byteLength, changedAtMs }: Seen): boolean {
  const now = fstatSync(file)
  return now.isFile() && now.size === byteLength && now.mtimeMs === changedAtMs
}
