import Database from 'better-sqlite3'
import { expect } from 'vitest'
import { wholeFile, type Image } from './all-rows.ts'

/** Taken before what must change nothing. It costs a tenth of reading every row. */
export function imageOf(path: string): Image {
  const database = new Database(path, { readonly: true })
  try {
    return database.serialize()
  } finally {
    database.close()
  }
}

/** Holds that everything in the file is what it was. The same bytes hold the same; only where they differ are the rows compared. */
export function expectUnchanged(path: string, before: Image): void {
  const now = imageOf(path)
  if (!now.equals(before)) expect(wholeFile(now)).toEqual(wholeFile(before))
}
