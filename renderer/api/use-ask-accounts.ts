import type { AccountId } from '#shared/domain/account/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useQueries } from '@tanstack/react-query'
import { useKeyplan } from './keyplan.tsx'
import { askPages } from './use-ask-all.ts'
import { queryFor } from './use-ask.ts'

/**
 * The people of several accounts, their relationships with us, their informal lines, their buying centers, and whose title or
 * address was changed since a day; each `undefined` until all of it is there.
 */
export function useAskAccounts(accountIds: readonly AccountId[], since: CalendarDay) {
  const { client } = useKeyplan()
  const contacts = useQueries({
    queries: accountIds.map((accountId) => ({
      queryKey: ['contact.listByAccount', { accountId }, 'all'] as const,
      queryFn: () => askPages(client, 'contact.listByAccount', { accountId }),
    })),
    combine: together,
  })
  const relationships = useQueries({
    queries: accountIds.map((accountId) => queryFor(client, 'relationship.listByAccount', { accountId })),
    combine: together,
  })
  const lines = useQueries({
    queries: accountIds.map((accountId) => queryFor(client, 'informal-line.listByAccount', { accountId })),
    combine: together,
  })
  const centers = useQueries({
    queries: accountIds.map((accountId) => queryFor(client, 'buying-center.listByAccount', { accountId })),
    combine: together,
  })
  const postChanges = useQueries({
    queries: accountIds.map((accountId) => queryFor(client, 'history.listPostChanges', { accountId, since })),
    combine: together,
  })
  return { contacts, relationships, lines, centers, postChanges }
}

function together<T>(
  answers: readonly Readonly<{ data: readonly T[] | undefined }>[],
): readonly T[] | undefined {
  const all: T[] = []
  for (const { data } of answers) {
    if (!data) return undefined
    all.push(...data)
  }
  return all
}
