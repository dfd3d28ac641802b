import { opportunitySortFields } from '#shared/contract/opportunity-views.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { opportunityStates, type OpportunityState } from '#shared/domain/opportunity/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { isId } from '#shared/kernel/id.ts'

export const opportunityViews = ['board', 'table', 'forecast', 'changes'] as const
export type OpportunityView = (typeof opportunityViews)[number]
export type SortField = (typeof opportunitySortFields)[number]

/** What the page shows, as the address says it. What that can't mean is left out. Example: `?view=table&owner=…&sort=-amount`. */
export type OpportunitiesQuery = Readonly<{
  view: OpportunityView
  search: string
  state: OpportunityState | null
  ownerId: TeamMemberId | null
  sort: Readonly<{ field: SortField; direction: 'asc' | 'desc' }>
  /** From 0. */
  page: number
}>

export const rowsPerPage = 50

export function readOpportunitiesQuery(params: URLSearchParams): OpportunitiesQuery {
  const owner = params.get('owner')
  const sort = params.get('sort') ?? 'closesOn'
  const field = opportunitySortFields.find((each) => each === sort.replace(/^-/, ''))
  return {
    view: opportunityViews.find((each) => each === params.get('view')) ?? 'board',
    search: (params.get('q') ?? '').slice(0, 200),
    state: opportunityStates.find((each) => each === params.get('state')) ?? null,
    ownerId: isId<'team-member'>(owner) ? owner : null,
    sort: { field: field ?? 'closesOn', direction: field && sort.startsWith('-') ? 'desc' : 'asc' },
    page: Math.min(100_000, Math.max(0, Math.floor(Number(params.get('page') ?? 1) || 1) - 1)),
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
