import type Database from 'better-sqlite3'
import { crc32 } from 'node:zlib'
import { connect } from './connect.ts'
import { codeOf } from './store-problem.ts'

/** What a closed workspace file's bytes add up to: a bit that turns while it lies there is seen at the next opening. */
export type RestCheck = Readonly<{ byteLength: number; crc: number }>

/** Larger files would make opening wait; what is in them is compared with their own history, beside the work. */
const bytesAtMost = 32 * 1024 * 1024

/** The sum of what a connection sees, through SQLite, since nothing else may open the file; `undefined` for a large one. */
export function restCheckOf(database: Database.Database): RestCheck | undefined {
  const pages = Number(database.pragma('page_count', { simple: true }))
  const pageSize = Number(database.pragma('page_size', { simple: true }))
  if (pages * pageSize > bytesAtMost) return undefined
  const bytes = database.serialize()
  return { byteLength: bytes.byteLength, crc: crc32(bytes) }
}

/** The sum of a closed file; `undefined` for one that is large, or that SQLite can't read. */
export function restCheckAt(path: string): RestCheck | undefined {
  try {
    const database = connect(path, { readonly: true })
    try {
      return restCheckOf(database)
    } finally {
      database.close()
    }
  } catch (error) {
    if (codeOf(error).startsWith('SQLITE_')) return undefined
    throw error
  }
}
