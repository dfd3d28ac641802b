import type { BriefFacts, BriefMember } from '#shared/domain/brief/facts.ts'
import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import { blankOpportunity, type Opportunity } from '#shared/domain/opportunity/model.ts'
import type { Certainty, Evidence } from '#shared/domain/relationship/evidence.ts'
import type { InformalLine, Relationship } from '#shared/domain/relationship/model.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import { blankOutcome, type Outcome } from '#shared/domain/touchpoint/outcome.ts'
import { aDay } from '../../support/builders.ts'
import { aPerson } from '../people/a-person.ts'

export const today = aDay('2026-03-02')
export const since = aDay('2026-02-01')

export function evidence(certainty: Certainty, asOf = '2026-02-10'): Evidence {
  return { certainty, source: '', asOf: aDay(asOf) }
}

/** A supporter whom the customer confirmed, a skeptic of whom we were told, one who decides and is not judged, a post. */
export const people = {
  brandt: aPerson('brandt', {
    firstName: 'Ilse',
    lastName: 'Brandt',
    managerId: 'vogel',
    attitude: 1,
    influence: 'high',
    evidence: { attitude: evidence('confirmed'), influence: evidence('confirmed') },
  }),
  vogel: aPerson('vogel', {
    firstName: 'Otto',
    lastName: 'Vogel',
    attitude: -1,
    influence: 'high',
    evidence: { attitude: evidence('told') },
  }),
  krug: aPerson('krug', { firstName: 'Maja', lastName: 'Krug', managerId: 'brandt' }),
  post: aPerson('post', { firstName: '', lastName: '', title: 'Plant manager', managerId: 'vogel' }),
}

const center = {
  id: 'center',
  accountId: 'account',
  name: 'Line 7',
  decision: '',
  rolePresetId: null,
  opportunityId: null,
  version: 1,
} as unknown as BuyingCenter

export function aSeat(id: string, about: Partial<Record<keyof BriefMember, unknown>> = {}): BriefMember {
  return {
    id: `seat of ${id}`,
    buyingCenterId: 'center',
    contactId: id,
    name: id,
    isPlaceholder: false,
    roles: [],
    attitude: null,
    influence: 'medium',
    responseMode: null,
    coveredBy: null,
    note: '',
    evidence: null,
    orientation: null,
    personalWin: null,
    firmWin: null,
    version: 1,
    ...about,
  } as unknown as BriefMember
}

export function anOpportunity(
  id: string,
  about: Partial<Record<keyof Opportunity, unknown>> = {},
): Opportunity {
  return {
    ...blankOpportunity,
    accountId: 'account',
    name: id,
    version: 1,
    ...about,
    id,
  } as unknown as Opportunity
}

export function aPromise(id: string, about: Partial<Record<keyof Outcome, unknown>> = {}): Outcome {
  return {
    ...blankOutcome,
    id,
    touchpointId: 'visit',
    kind: 'promise',
    text: id,
    side: 'ours',
    state: 'open',
    dueOn: aDay('2026-02-20'),
    version: 1,
    ...about,
  } as unknown as Outcome
}

export function aTouch(id: string, happenedOn: string, contactIds: readonly string[] = []): Touchpoint {
  return {
    id,
    accountId: 'account',
    happenedOn,
    channel: 'meeting',
    minutes: null,
    subject: id,
    note: '',
    contactIds,
    teamMemberIds: [],
    buyingCenterId: null,
    opportunityId: null,
    actionId: null,
    tags: null,
    sourceId: null,
    version: 1,
  } as unknown as Touchpoint
}

export function aLine(from: string, to: string, certainty: Certainty | null): InformalLine {
  return {
    id: `${from} to ${to}`,
    fromContactId: from,
    toContactId: to,
    kind: 'influences',
    strength: 2,
    note: '',
    source: '',
    asOf: certainty === null ? null : aDay('2026-02-01'),
    certainty,
    version: 1,
  } as unknown as InformalLine
}

function aCover(contactId: string): Relationship {
  return {
    id: `cover of ${contactId}`,
    contactId,
    teamMemberId: 'us',
    currentLevel: 'vendor',
    targetLevel: 'vendor',
    lastTouchOn: null,
    version: 1,
  } as unknown as Relationship
}

const contacts = Object.values(people)
const lines = [aLine('brandt', 'krug', 'confirmed'), aLine('vogel', 'brandt', null)]

/** An account of which something of everything is known. */
export const haldenau: BriefFacts = {
  account: { id: 'account', name: 'Haldenau Dairy', currency: 'EUR' } as BriefFacts['account'],
  aging: { today, halfLifeDays: 180 },
  year: {
    currency: 'EUR',
    from: aDay('2025-03-03'),
    to: today,
    lines: 12,
    revenueMinor: 120_000,
    marginMinor: 30_000,
    contributionMinor: 24_000,
  },
  revenueBeforeMinor: 100_000,
  wallet: {
    share: { kind: 'measured', share: 0.4 },
    spendMinor: 300_000,
    cells: [
      { id: 'cell', evidence: { spendMinor: evidence('told') } },
    ] as unknown as BriefFacts['wallet']['cells'],
  },
  contacts,
  relationships: [aCover('brandt')],
  lines,
  centers: [
    {
      center,
      members: [
        aSeat('krug', { name: 'Maja Krug', roles: ['decider'], personalWin: 'A quiet start of line 7' }),
        aSeat('brandt', { name: 'Ilse Brandt', attitude: 1, influence: 'high', orientation: 'performance' }),
      ],
    },
  ],
  benefits: [],
  benefitTies: [],
  contracts: [],
  opportunities: [
    anOpportunity('Line 8', { amountMinor: 50_000, closesOn: aDay('2026-04-01') }),
    anOpportunity('Service', { amountMinor: 9_000, state: 'won', closedOn: aDay('2026-02-12') }),
  ],
  plan: {
    plan: { id: 'plan', title: 'Plan', state: 'active' },
    risks: [
      {
        id: 'war',
        title: 'A price war',
        likelihood: 3,
        effect: 3,
        answer: 'Show the whole cost',
        position: 0,
      },
      { id: 'fog', title: 'Fog', likelihood: null, effect: 3, answer: '', position: 1 },
    ],
    actions: [{ id: 'call', title: 'Call the bank', state: 'open', dueOn: '2026-02-01', ownerId: null }],
  } as unknown as BriefFacts['plan'],
  touchpoints: [aTouch('visit', '2026-02-15', ['brandt']), aTouch('fair', '2025-11-01', ['krug'])],
  outcomes: [aPromise('Send the layout')],
  rhythmDays: 60,
  since,
  before: {
    contacts: [people.vogel, people.krug, people.post, { ...people.brandt, attitude: 0 }],
    relationships: [],
    informalLines: [],
    teamMembers: [],
    otherContacts: [],
  },
  now: { contacts, relationships: [], informalLines: [], teamMembers: [], otherContacts: [] },
  pipeline: [
    {
      kind: 'won',
      currency: 'EUR',
      effectMinor: -9_000,
      amountMinor: 9_000,
      before: null,
      after: null,
      opportunityId: 'Service',
      name: 'Service',
    },
  ] as unknown as BriefFacts['pipeline'],
}

/** Of which nothing is known but its name. */
export const nothingKnown: BriefFacts = {
  ...haldenau,
  year: { ...haldenau.year, lines: 0, revenueMinor: 0, marginMinor: 0, contributionMinor: 0 },
  revenueBeforeMinor: null,
  wallet: { share: { kind: 'unknown' }, spendMinor: null, cells: [] },
  contacts: [],
  relationships: [],
  lines: [],
  centers: [],
  opportunities: [],
  plan: null,
  touchpoints: [],
  outcomes: [],
  before: { ...haldenau.now, contacts: [] },
  now: { ...haldenau.now, contacts: [] },
  pipeline: [],
}
