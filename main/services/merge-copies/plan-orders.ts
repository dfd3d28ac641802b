import type { Id } from '#shared/kernel/id.ts'
import { shapeNamed } from '../../store/merge-copies/changed-rows.ts'
import * as rows from '../../store/rows.ts'
import type { Draft, Sides } from './draft.ts'
import { readOwn } from './plan-gone-there.ts'

/**
 * Of what they changed, the things that can be merged. Order lines of a file are numbered in their own workspace and have no rows in the
 * record: the files that came in there are noted, and their lines are brought by a job of their own. What became of files that both have is
 * merged as anything else; one that was brought from there stands here as it does there, under other numbers.
 */
export async function mergeable(
  sides: Sides,
  draft: Draft,
  table: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (table !== 'order_import' && table !== 'moved_orders') return ids
  const here = await readOwn(sides, table, ids)
  const there = new Map(
    (await rows.listWhere(sides.theirs, shapeNamed(table), 'id', ids)).map((value) => [value.id, value]),
  )
  if (table === 'order_import') {
    for (const [id] of there) if (!here.has(id)) draft.orderImports.push(id as Id<'order-import'>)
    return ids.filter((id) => !there.has(id))
  }
  return ids.filter((id) => {
    const account = there.get(id)?.['orderAccount']
    return here.has(id) || account === undefined || sides.orders.shared.has(Number(account))
  })
}
