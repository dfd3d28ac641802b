import { actionGatherings, actionSortFields } from '#shared/contract/action-views.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { actionStates, type ActionState, type PlanId } from '#shared/domain/plan/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { isId } from '#shared/kernel/id.ts'
import { readPage, readSort, type Sort } from '../../ui/sort-address.ts'

export const actionViews = ['board', 'table', 'timeline', 'calendar'] as const
export type ActionView = (typeof actionViews)[number]
export type Gathering = (typeof actionGatherings)[number]
type SortField = (typeof actionSortFields)[number]

export const timeScales = ['day', 'week', 'month'] as const
export type TimeScale = (typeof timeScales)[number]

/** What the page shows, as the address says it; what that can't mean is left out. Example: `?view=timeline&owner=…&scale=month`. */
export type ActionsQuery = Readonly<{
  view: ActionView
  search: string
  planId: PlanId | null
  ownerId: TeamMemberId | null
  state: ActionState | null
  gathered: Gathering | null
  sort: Sort<SortField>
  /** From 0. */
  page: number
  scale: TimeScale
  /** A day of the month that the calendar shows; `null` for this month. */
  month: CalendarDay | null
}>

export const rowsPerPage = 50

export function readActionsQuery(params: URLSearchParams): ActionsQuery {
  const [owner, plan] = [params.get('owner'), params.get('plan')]
  const month = `${params.get('month') ?? ''}-01`
  return {
    view: actionViews.find((each) => each === params.get('view')) ?? 'board',
    search: (params.get('q') ?? '').slice(0, 200),
    planId: isId<'plan'>(plan) ? plan : null,
    ownerId: isId<'team-member'>(owner) ? owner : null,
    state: actionStates.find((each) => each === params.get('state')) ?? null,
    gathered: actionGatherings.find((each) => each === params.get('only')) ?? null,
    sort: readSort(params.get('sort'), actionSortFields, { field: 'dueOn', direction: 'asc' }),
    page: readPage(params.get('page')),
    scale: timeScales.find((each) => each === params.get('scale')) ?? 'week',
    month: isCalendarDay(month) ? month : null,
  }
}

/** Which actions are asked for. */
export function filterOf({ search, planId, ownerId, gathered }: ActionsQuery, accountId: AccountId | null) {
  return { accountId, planId, search, gathered, ownerIds: ownerId === null ? [] : [ownerId] }
}
