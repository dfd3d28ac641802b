import { leadSortFields } from '#shared/contract/lead.ts'
import {
  leadSources,
  leadStatuses,
  openLeadStatuses,
  type LeadSource,
  type LeadStatus,
} from '#shared/domain/lead/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { isId } from '#shared/kernel/id.ts'
import { readPage, readSort, type Sort } from '../../ui/sort-address.ts'

export const leadViews = ['list', 'sources'] as const
export type LeadView = (typeof leadViews)[number]
export type SortField = (typeof leadSortFields)[number]

/** What the page shows, as the address says it. What that can't mean is left out. Example: `?status=all&source=web&sort=-score`. */
export type LeadsQuery = Readonly<{
  view: LeadView
  search: string
  /** `open` where nothing is said: what may still become something. */
  status: LeadStatus | 'open' | 'all'
  source: LeadSource | null
  ownerId: TeamMemberId | null
  sort: Sort<SortField>
  /** From 0. */
  page: number
}>

export const rowsPerPage = 50

export function readLeadsQuery(params: URLSearchParams): LeadsQuery {
  const owner = params.get('owner')
  const status = params.get('status')
  return {
    view: leadViews.find((each) => each === params.get('view')) ?? 'list',
    search: (params.get('q') ?? '').slice(0, 200),
    status: ([...leadStatuses, 'all'] as const).find((each) => each === status) ?? 'open',
    source: leadSources.find((each) => each === params.get('source')) ?? null,
    ownerId: isId<'team-member'>(owner) ? owner : null,
    sort: readSort(params.get('sort'), leadSortFields, { field: 'score', direction: 'desc' }),
    page: readPage(params.get('page')),
  }
}

/** Which leads are asked for. */
export function filterOf({ search, status, source, ownerId }: LeadsQuery) {
  return {
    search,
    statuses: status === 'all' ? [] : status === 'open' ? [...openLeadStatuses] : [status],
    sources: source === null ? [] : [source],
    ownerIds: ownerId === null ? [] : [ownerId],
  }
}
