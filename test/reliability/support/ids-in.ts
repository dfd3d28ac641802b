import { allRows } from '../../support/all-rows.ts'

/** Ids of things that are there, a few of each kind, so that made-up inputs reach what lies behind the first check. */
export function idsIn(path: string): readonly string[] {
  return Object.values(allRows(path)).flatMap((rows) => Object.keys(rows).slice(0, 3))
}
