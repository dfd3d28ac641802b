import type { AccountId } from '#shared/domain/account/model.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'

/** The account and all below it, each behind the one above it, those of one parent by name; and how many more there are. */
export async function listGroup(db: Reader, id: AccountId, atMost: number) {
  const all = await db
    .selectFrom('account')
    .select(['id', 'name', 'parent_id as parentId'])
    .where('id', '=', id)
    .execute()
  const seen = new Set<AccountId>([id])
  for (let level: readonly AccountId[] = [id]; level.length > 0;) {
    const next = []
    for (const some of chunks(level, idsAtOnce)) {
      const found = await db
        .selectFrom('account')
        .select(['id', 'name', 'parent_id as parentId'])
        .where('parent_id', 'in', some)
        .execute()
      next.push(...found.filter((row) => !seen.has(row.id)))
    }
    for (const row of next) seen.add(row.id)
    all.push(...next)
    level = next.map((row) => row.id)
  }
  const below = Map.groupBy(all.slice(1), ({ parentId }) => parentId)
  const inOrder: typeof all = []
  const walk = (row: (typeof all)[number]): void => {
    inOrder.push(row)
    const under = below.get(row.id) ?? []
    for (const each of under.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))) walk(each)
  }
  for (const row of all.slice(0, 1)) walk(row)
  return { accounts: inOrder.slice(0, atMost), left: Math.max(0, inOrder.length - atMost) }
}
