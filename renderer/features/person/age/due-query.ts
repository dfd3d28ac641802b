import { dueSortFields } from '#shared/contract/age-limit.ts'
import { dueStates, type DueState } from '#shared/domain/age-limit/due.ts'
import { ageKinds, type AgeKind } from '#shared/domain/age-limit/model.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { isId } from '#shared/kernel/id.ts'
import { readPage, readSort, type Sort } from '../../../ui/sort-address.ts'

export type DueSortField = (typeof dueSortFields)[number]

/** What the page shows, as the address says it. What that can't mean is left out. Example: `?state=soon&kind=lead&sort=-since`. */
export type DueQuery = Readonly<{
  state: DueState
  kind: AgeKind | null
  accountId: AccountId | null
  sort: Sort<DueSortField>
  /** From 0. */
  page: number
}>

export const rowsPerPage = 100

export function readDueQuery(params: URLSearchParams): DueQuery {
  const account = params.get('account')
  return {
    state: dueStates.find((each) => each === params.get('state')) ?? 'due',
    kind: ageKinds.find((each) => each === params.get('kind')) ?? null,
    accountId: isId<'account'>(account) ? account : null,
    sort: readSort(params.get('sort'), dueSortFields, { field: 'dueOn', direction: 'asc' }),
    page: readPage(params.get('page')),
  }
}
