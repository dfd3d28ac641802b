import { statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { connect } from './connect.ts'
import { StoreNotOpened } from './store-problem.ts'

/** How many bytes may still be written in a folder. */
export type Room = (folder: string) => number

/** What the file system says is free for this user; no limit where it does not say how large it is, as some on a network. */
export function roomIn(folder: string): number {
  const { bavail, bsize, blocks } = statfsSync(folder)
  return blocks === 0 ? Number.POSITIVE_INFINITY : bavail * bsize
}

/**
 * Throws `StoreNotOpened` where a file can't be brought up to date for lack of room on its disk: before anything is written,
 * so that one learns it at once and not after minutes. What is needed is the size of the file twice, for the backup and, at most,
 * for what the steps write beside it before it is kept.
 */
export function refuseWithoutRoom(path: string, room: Room): void {
  const neededBytes = 2 * sizeOf(path)
  const freeBytes = room(dirname(path))
  if (freeBytes < neededBytes) throw new StoreNotOpened({ code: 'store-needs-room', neededBytes, freeBytes })
}

/** All that SQLite sees of it, and the log that still lies beside it. */
function sizeOf(path: string): number {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0
  const database = connect(path, { readonly: true })
  try {
    const pages = Number(database.pragma('page_count', { simple: true }))
    return pages * Number(database.pragma('page_size', { simple: true })) + log
  } finally {
    database.close()
  }
}
