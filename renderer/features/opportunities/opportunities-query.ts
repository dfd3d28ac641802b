import { opportunitySortFields } from '#shared/contract/opportunity-views.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { opportunityStates, type OpportunityState } from '#shared/domain/opportunity/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { isId } from '#shared/kernel/id.ts'
import { readPage, readSort, type Sort } from '../../ui/sort-address.ts'

export const opportunityViews = ['board', 'table', 'forecast', 'changes'] as const
export type OpportunityView = (typeof opportunityViews)[number]
export type SortField = (typeof opportunitySortFields)[number]

/** What the page shows, as the address says it. What that can't mean is left out. Example: `?view=table&owner=…&sort=-amount`. */
export type OpportunitiesQuery = Readonly<{
  view: OpportunityView
  search: string
  state: OpportunityState | null
  ownerId: TeamMemberId | null
  sort: Sort<SortField>
  /** From 0. */
  page: number
}>

export const rowsPerPage = 50

export function readOpportunitiesQuery(params: URLSearchParams): OpportunitiesQuery {
  const owner = params.get('owner')
  return {
    view: opportunityViews.find((each) => each === params.get('view')) ?? 'board',
    search: (params.get('q') ?? '').slice(0, 200),
    state: opportunityStates.find((each) => each === params.get('state')) ?? null,
    ownerId: isId<'team-member'>(owner) ? owner : null,
    sort: readSort(params.get('sort'), opportunitySortFields, { field: 'closesOn', direction: 'asc' }),
    page: readPage(params.get('page')),
  }
}

/** Which opportunities are asked for. */
export function filterOf({ search, state, ownerId }: OpportunitiesQuery, accountId: AccountId | null) {
  return {
    accountId,
    search,
    states: state === null ? [] : [state],
    ownerIds: ownerId === null ? [] : [ownerId],
  }
}
