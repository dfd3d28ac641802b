import { isDeepStrictEqual } from 'node:util'
import { allRows } from '../../support/all-rows.ts'
import { replayed } from '../../support/replay.ts'
import { look } from '../../support/workspace-file.ts'

/**
 * What is wrong with a workspace file, nothing where it is sound: SQLite finds its pages and references whole, and the
 * history replays to exactly the rows that are there, so that no command is there in part.
 */
export function unsoundnessOf(path: string): readonly string[] {
  const found = look(path, (database) => [
    ...(database.pragma('integrity_check') as { integrity_check: string }[])
      .map(({ integrity_check: finding }) => finding)
      .filter((finding) => finding !== 'ok'),
    ...(database.pragma('foreign_key_check') as { table: string }[]).map(
      ({ table }) => `a row of ${table} refers to nothing`,
    ),
  ])
  if (found.length > 0) return found
  return isDeepStrictEqual(replayed(path), allRows(path)) ? [] : ['the history does not replay to the rows']
}
