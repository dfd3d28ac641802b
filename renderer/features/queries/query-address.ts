import { askedQuery } from '#shared/contract/query.ts'
import type { ObjectKey } from '#shared/domain/query/objects.ts'
import type { Query } from '#shared/domain/query/query.ts'

/** The query as it stands in the address, as JSON; `undefined` where there is none, or none that can be asked. */
export function readQuery(params: URLSearchParams): Query | undefined {
  const text = params.get('q')
  if (text === null || text.length > textAtMost) return undefined
  try {
    const parsed = askedQuery.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

export function writeQuery(query: Query): Readonly<{ q: string }> {
  return { q: JSON.stringify(query) }
}

const textAtMost = 50_000

/** What one would see first of each object. */
const firstFields: Readonly<Record<ObjectKey, readonly string[]>> = {
  account: ['name', 'tier', 'status', 'owner.name'],
  person: ['name', 'title', 'account.name', 'attitude', 'influence'],
  relationship: ['person.name', 'teamMember.name', 'currentLevel', 'targetLevel', 'lastTouchOn'],
  'informal-line': ['from.name', 'lineKind', 'to.name', 'strength', 'certainty'],
  'buying-center': ['name', 'account.name', 'members', 'opportunity.name'],
  member: ['person.name', 'buyingCenter.name', 'roles', 'attitude', 'influence'],
  touchpoint: ['happenedOn', 'account.name', 'channel', 'subject'],
  outcome: ['text', 'outcomeKind', 'side', 'promiseState', 'dueOn', 'account.name'],
  opportunity: ['name', 'account.name', 'amount', 'opportunityState', 'stage', 'closesOn'],
  plan: ['title', 'account.name', 'planState', 'startsOn', 'endsOn'],
  objective: ['title', 'plan.title', 'account.name'],
  action: ['title', 'actionState', 'dueOn', 'owner.name', 'account.name'],
  'order-line': ['orderedOn', 'account.name', 'product', 'quantity', 'net'],
  'team-member': ['name', 'role', 'email'],
  lead: ['name', 'company', 'leadStatus', 'leadSource', 'receivedOn', 'owner.name'],
  campaign: ['name', 'campaignState', 'startsOn', 'endsOn', 'budget', 'owner.name'],
  'campaign-account': ['campaign.name', 'account.name', 'reason', 'isHeldOut'],
  'campaign-wave': ['title', 'campaign.name', 'happensOn', 'channel', 'spent'],
  'campaign-response': ['respondedOn', 'campaign.name', 'account.name', 'person.name', 'responseKind'],
  participant: ['happenedOn', 'touchpoint.subject', 'side', 'person.name', 'teamMember.name'],
  import: ['importedOn', 'importObject', 'profile', 'actor', 'unchanged', 'leftOut'],
}

/** All of an object, each by itself. */
export function firstQuery(object: ObjectKey): Query {
  return { object, filters: [], show: { kind: 'rows', fields: firstFields[object] }, sort: null }
}

export const exampleNames = ['pipeline', 'tiers', 'champions', 'promises', 'actions', 'orders'] as const

/** Questions to start from. */
export const examples: Readonly<Record<(typeof exampleNames)[number], Query>> = {
  pipeline: {
    object: 'opportunity',
    filters: [{ field: 'opportunityState', op: 'any-of', values: ['open'] }],
    show: {
      kind: 'figures',
      groups: [
        { field: 'stage', by: 'value' },
        { field: 'closesOn', by: 'quarter' },
      ],
      measures: [{ kind: 'sum', field: 'amount' }, { kind: 'count' }],
      view: 'pivot',
    },
    sort: null,
  },
  tiers: {
    object: 'touchpoint',
    filters: [{ field: 'happenedOn', op: 'last-days', days: 180 }],
    show: {
      kind: 'figures',
      groups: [
        { field: 'happenedOn', by: 'month' },
        { field: 'account.tier', by: 'value' },
      ],
      measures: [{ kind: 'count' }],
      view: 'line',
    },
    sort: null,
  },
  champions: {
    object: 'person',
    filters: [
      { field: 'influence', op: 'any-of', values: ['high'] },
      { field: 'attitude', op: 'any-of', values: ['1', '2'] },
    ],
    show: { kind: 'rows', fields: ['name', 'title', 'account.name', 'attitude', 'account.owner.name'] },
    sort: null,
  },
  promises: {
    object: 'outcome',
    filters: [
      { field: 'side', op: 'any-of', values: ['ours'] },
      { field: 'promiseState', op: 'any-of', values: ['open'] },
    ],
    show: { kind: 'rows', fields: ['text', 'dueOn', 'teamMember.name', 'person.name', 'account.name'] },
    sort: { column: 1, direction: 'asc' },
  },
  actions: {
    object: 'action',
    filters: [{ field: 'actionState', op: 'none-of', values: ['done', 'dropped'] }],
    show: {
      kind: 'figures',
      groups: [{ field: 'owner.name', by: 'value' }],
      measures: [{ kind: 'count' }, { kind: 'min', field: 'dueOn' }],
      view: 'bars',
    },
    sort: { column: 1, direction: 'desc' },
  },
  orders: {
    object: 'order-line',
    filters: [],
    show: {
      kind: 'figures',
      groups: [
        { field: 'product', by: 'value' },
        { field: 'orderedOn', by: 'year' },
      ],
      measures: [{ kind: 'sum', field: 'net' }],
      view: 'pivot',
    },
    sort: null,
  },
}
