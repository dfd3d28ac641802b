import type { AccountId } from '#shared/domain/account/model.ts'
import type { PostChange } from '#shared/domain/relationship/post.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { listPostChanges, listPostChangesOf, type PostChanged } from '../store/post-changes.ts'
import type { Reader } from '../store/recorder.ts'
import { dayAt, seqAt } from './moments.ts'

/** Whose title or address at an account was changed since a day: on which day last, and what it was before, as far back as anything was known. */
export async function postChangesAt(
  db: Reader,
  accountId: AccountId,
  since: CalendarDay,
): Promise<readonly PostChange[]> {
  return lastOf(await listPostChanges(db, accountId, await seqBefore(db, since)))
}

/** The same of some people, wherever they are. */
export async function postChangesOf(
  db: Reader,
  ids: readonly ContactId[],
  since: CalendarDay,
): Promise<readonly PostChange[]> {
  return lastOf(await listPostChangesOf(db, ids, await seqBefore(db, since)))
}

async function seqBefore(db: Reader, since: CalendarDay): Promise<number> {
  return (await seqAt(db, { day: addDays(since, -1) })).seq
}

function lastOf(changes: readonly PostChanged[]): readonly PostChange[] {
  const found = new Map<string, PostChange>()
  for (const { happenedAt, ...change } of changes) {
    const key = `${change.contactId} ${change.field}`
    const before = found.get(key)?.before || change.before
    found.set(key, { ...change, day: dayAt(happenedAt), before })
  }
  return [...found.values()]
}
