import { accountSortFields } from '#shared/contract/account.ts'
import type { Payload } from '#shared/contract/contract.ts'
import { accountStatuses, type AccountStatus } from '#shared/domain/account/model.ts'
import { planStates, type PlanState } from '#shared/domain/plan/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { isId } from '#shared/kernel/id.ts'

export type SortField = (typeof accountSortFields)[number]

/** What the table of accounts shows, as the address says it. */
export type AccountsQuery = Readonly<{
  search: string
  tiers: readonly string[]
  segments: readonly string[]
  statuses: readonly AccountStatus[]
  ownerIds: readonly TeamMemberId[]
  planStates: readonly (PlanState | 'none')[]
  sort: Readonly<{ field: SortField; direction: 'asc' | 'desc' }>
  /** From 0. */
  page: number
}>

export const rowsPerPage = 100
const planChoices = [...planStates, 'none'] as const

/**
 * Reads the address leniently: what it can't mean is left out, so that an old or mistyped link still shows accounts.
 * Example: `?q=dairy&tier=Key&plan=none&sort=-contacts&page=2`.
 */
export function readAccountsQuery(params: URLSearchParams): AccountsQuery {
  return {
    search: (params.get('q') ?? '').slice(0, 200),
    tiers: wordsIn(params, 'tier'),
    segments: wordsIn(params, 'segment'),
    statuses: wordsIn(params, 'status').filter((word) => isOneOf(accountStatuses, word)),
    ownerIds: wordsIn(params, 'owner').filter((word) => isId<'team-member'>(word)),
    planStates: wordsIn(params, 'plan').filter((word) => isOneOf(planChoices, word)),
    sort: readSort(params.get('sort') ?? 'name'),
    page: Math.max(0, Math.floor(Number(params.get('page') ?? 1) || 1) - 1),
  }
}

/** Puts the changes into the address. Any change but one of the page leads back to the first page. */
export function withChanges(params: URLSearchParams, changes: Partial<AccountsQuery>): URLSearchParams {
  const { search, tiers, segments, statuses, ownerIds, planStates: plans, sort, page = 0 } = changes
  const next = new URLSearchParams(params)
  if (search !== undefined) setAll(next, 'q', search === '' ? [] : [search])
  if (tiers) setAll(next, 'tier', tiers)
  if (segments) setAll(next, 'segment', segments)
  if (statuses) setAll(next, 'status', statuses)
  if (ownerIds) setAll(next, 'owner', ownerIds)
  if (plans) setAll(next, 'plan', plans)
  if (sort)
    setAll(next, 'sort', isUsual(sort) ? [] : [`${sort.direction === 'desc' ? '-' : ''}${sort.field}`])
  setAll(next, 'page', page === 0 ? [] : [String(page + 1)])
  return next
}

/** Nothing searched for and nothing filtered by. */
export const unfiltered = {
  search: '',
  tiers: [],
  segments: [],
  statuses: [],
  ownerIds: [],
  planStates: [],
} as const satisfies Partial<AccountsQuery>

export function isFiltered(query: AccountsQuery): boolean {
  const { search, tiers, segments, statuses, ownerIds, planStates: plans } = query
  return search !== '' || [tiers, segments, statuses, ownerIds, plans].some((chosen) => chosen.length > 0)
}

/** The question for one page of the table. */
export function pageOf(query: AccountsQuery): Payload<'account.list'> {
  const { search, tiers, segments, statuses, ownerIds, planStates: plans, sort, page } = query
  return {
    filter: {
      search,
      tiers: [...tiers],
      segments: [...segments],
      statuses: [...statuses],
      ownerIds: [...ownerIds],
      planStates: [...plans],
    },
    sort,
    offset: page * rowsPerPage,
    limit: rowsPerPage,
  }
}

function readSort(text: string): AccountsQuery['sort'] {
  const field = text.replace(/^-/, '')
  if (!isOneOf(accountSortFields, field)) return { field: 'name', direction: 'asc' }
  return { field, direction: text.startsWith('-') ? 'desc' : 'asc' }
}

function isUsual(sort: AccountsQuery['sort']): boolean {
  return sort.field === 'name' && sort.direction === 'asc'
}

function wordsIn(params: URLSearchParams, key: string): string[] {
  const words = params.getAll(key).filter((word) => word !== '' && word.length <= 200)
  return [...new Set(words)].slice(0, 50)
}

function setAll(params: URLSearchParams, key: string, values: readonly string[]): void {
  params.delete(key)
  for (const value of values) params.append(key, value)
}

function isOneOf<const L extends readonly string[]>(list: L, word: string): word is L[number] {
  return list.includes(word)
}
