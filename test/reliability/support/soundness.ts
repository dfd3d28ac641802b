import { isDeepStrictEqual } from 'node:util'
import { allRows, everything } from '../../support/all-rows.ts'
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
  return partsOf(path).every((isAmong) => isDeepStrictEqual(replayed(path, isAmong), allRows(path, isAmong)))
    ? []
    : ['the history does not replay to the rows']
}

const changesAtOnce = 500_000

/** The objects in as many parts as it takes to hold the history of each in memory. */
function partsOf(path: string): readonly ((id: string) => boolean)[] {
  const changes = look(path, (database) =>
    database
      .prepare('select (select count(*) from change) + (select coalesce(sum(row_count), 0) from arrival)')
      .pluck()
      .get(),
  ) as number
  const count = Math.ceil(changes / changesAtOnce)
  if (count < 2) return [everything]
  return Array.from({ length: count }, (_, part) => (id: string) => numberOf(id) % count === part)
}

/** Spread evenly by the letters of ids, whether these are drawn, counted up or words. */
function numberOf(id: string): number {
  let number = 0
  for (let at = 0; at < id.length; at += 1) number = (number * 31 + id.charCodeAt(at)) >>> 0
  return number
}
