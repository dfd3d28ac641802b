import { shapeNamed } from '../../store/merge-copies/changed-rows.ts'
import * as rows from '../../store/rows.ts'
import type { Draft, Sides } from './draft.ts'
import { readOwn } from './plan-gone-there.ts'

/**
 * Of what they changed, the things that can be merged. Order lines of a file are numbered in their own workspace and have no rows in the
 * record: what a file of theirs brought is left out and counted. What became of files that both have is merged as anything else.
 */
export async function mergeable(
  sides: Sides,
  draft: Draft,
  table: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (table !== 'order_import' && table !== 'moved_orders') return ids
  const here = await readOwn(sides, table, ids)
  const there = await rows.listWhere(sides.theirs, shapeNamed(table), 'id', ids)
  const foreign = new Set(
    there
      .filter((value) => !here.has(value.id) && !sides.orders.shared.has(Number(value['orderAccount'])))
      .map(({ id }) => id),
  )
  if (foreign.size > 0) draft.leftOut.set(table, foreign.size)
  return ids.filter((id) => !foreign.has(id))
}
