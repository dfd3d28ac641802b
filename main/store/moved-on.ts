import { arrivalsAfter } from './arrivals.ts'
import type { Reader } from './recorder.ts'
import { isAnyStaged } from './staged-join.ts'
import { shapes } from './tables.ts'

const places = ['parentId', 'managerId', 'sourceId']
const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g

/**
 * Whether something was done after a command that a plan of what goes does not know: what goes or is changed by the side file that is
 * attached was edited, something refers to it that did not, or things were moved, removed or came in by the thousand.
 */
export async function hasMovedOn(db: Reader, seq: number): Promise<boolean> {
  if ((await arrivalsAfter(db, seq)).length > 0) return true
  const changes = await db
    .selectFrom('change')
    .select(['object', 'object_id', 'operation', 'after'])
    .where('command_seq', '>', seq)
    .execute()
  const named = new Set<string>()
  for (const { object, object_id: id, operation, after } of changes) {
    if (operation === 'delete' && isReferredTo(object)) return true
    if (operation === 'insert' && after === null) return true
    if (operation === 'update' && places.some((field) => after?.includes(`"${field}"`))) return true
    named.add(id)
    for (const [mentioned] of after?.matchAll(anyId) ?? []) named.add(mentioned)
  }
  const things = shapes.flatMap(({ table }) => [...named].map((id) => ({ table, id })))
  return named.size > 0 && isAnyStaged(db, things)
}

function isReferredTo(table: string): boolean {
  return ['account', 'contact', 'team_member', 'opportunity', 'product_line'].includes(table)
}
