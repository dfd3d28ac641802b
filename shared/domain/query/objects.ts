import { accountStatuses } from '../account/model.ts'
import { decisionOrientations, responseModes } from '../buying-center/model.ts'
import { opportunityStates } from '../opportunity/model.ts'
import { actionStates, planStates } from '../plan/model.ts'
import { certainties } from '../relationship/evidence.ts'
import { influences } from '../relationship/judgement.ts'
import { externalKinds, informalLineKinds, relationshipLevels } from '../relationship/model.ts'
import { touchpointChannels } from '../touchpoint/model.ts'
import { outcomeKinds, promiseStates, sides } from '../touchpoint/outcome.ts'
import { choice, day, flag, money, number, stage, text, type QueryField } from './field-kinds.ts'
import { marketObjects } from './market-objects.ts'

/** An object that can be asked about: its own fields, and the ways from it to others. */
export type QueryObject = Readonly<{
  fields: Readonly<Record<string, QueryField>>
  paths: Readonly<Record<string, ObjectKey>>
}>

export const objectKeys = [
  'account',
  'person',
  'relationship',
  'informal-line',
  'buying-center',
  'member',
  'touchpoint',
  'outcome',
  'opportunity',
  'plan',
  'objective',
  'action',
  'order-line',
  'team-member',
  'lead',
  'campaign',
  'campaign-account',
  'campaign-wave',
  'campaign-response',
  'participant',
  'import',
] as const
export type ObjectKey = (typeof objectKeys)[number]

/** From opponent to champion, as words can be found for them. */
const attitude = choice(['-2', '-1', '0', '1', '2'])
const level = choice(relationshipLevels)
const judged = { attitude, attitudeScore: number, influence: choice(influences) }

/** Everything that can be asked about. What each field is called, the page knows; where it is kept, the store. */
export const queryObjects: Readonly<Record<ObjectKey, QueryObject>> = {
  account: {
    fields: {
      name: text,
      tier: text,
      segment: text,
      region: text,
      industry: text,
      status: choice(accountStatuses),
      currency: text,
      city: text,
      country: text,
      employees: number,
      annualRevenue: money,
      description: text,
    },
    paths: { parent: 'account', owner: 'team-member' },
  },
  person: {
    fields: {
      name: text,
      title: text,
      department: text,
      location: text,
      seniority: text,
      ...judged,
      email: text,
      phone: text,
      mobile: text,
      note: text,
      isPlaceholder: flag,
      isAssistant: flag,
      externalKind: choice(externalKinds),
      firm: text,
    },
    paths: { account: 'account', manager: 'person' },
  },
  relationship: {
    fields: {
      currentLevel: level,
      targetLevel: level,
      currentRung: number,
      targetRung: number,
      lastTouchOn: day,
    },
    paths: { account: 'account', person: 'person', teamMember: 'team-member' },
  },
  'informal-line': {
    fields: {
      lineKind: choice(informalLineKinds),
      strength: number,
      certainty: choice(certainties),
      source: text,
      asOf: day,
      note: text,
    },
    paths: { account: 'account', from: 'person', to: 'person' },
  },
  'buying-center': {
    fields: { name: text, decision: text, members: number },
    paths: { account: 'account', opportunity: 'opportunity' },
  },
  member: {
    fields: {
      roles: text,
      ...judged,
      responseMode: choice(responseModes),
      orientation: choice(decisionOrientations),
      personalWin: text,
      firmWin: text,
      note: text,
    },
    paths: { account: 'account', person: 'person', buyingCenter: 'buying-center' },
  },
  touchpoint: {
    fields: {
      happenedOn: day,
      channel: choice(touchpointChannels),
      subject: text,
      minutes: number,
      people: number,
      team: number,
      tags: text,
      note: text,
    },
    paths: {
      account: 'account',
      buyingCenter: 'buying-center',
      opportunity: 'opportunity',
      action: 'action',
    },
  },
  outcome: {
    fields: {
      outcomeKind: choice(outcomeKinds),
      text,
      side: choice(sides),
      promiseState: choice(promiseStates),
      dueOn: day,
      settledOn: day,
      settledNote: text,
      fromAttitude: attitude,
      toAttitude: attitude,
    },
    paths: { account: 'account', touchpoint: 'touchpoint', person: 'person', teamMember: 'team-member' },
  },
  opportunity: {
    fields: {
      name: text,
      amount: money,
      opportunityState: choice(opportunityStates),
      stage,
      probability: number,
      closesOn: day,
      closedOn: day,
      closeReason: text,
      nextStep: text,
      nextStepDueOn: day,
    },
    paths: { account: 'account', owner: 'team-member', nextStepOwner: 'team-member' },
  },
  plan: {
    fields: { title: text, planState: choice(planStates), startsOn: day, endsOn: day },
    paths: { account: 'account' },
  },
  objective: { fields: { title: text }, paths: { account: 'account', plan: 'plan' } },
  action: {
    fields: { title: text, actionState: choice(actionStates), dueOn: day },
    paths: { account: 'account', owner: 'team-member', plan: 'plan', objective: 'objective' },
  },
  'order-line': {
    fields: {
      product: text,
      orderNumber: text,
      orderedOn: day,
      quantity: number,
      list: money,
      net: money,
      cost: money,
      freight: money,
      isExpedited: flag,
      needsSpecialPacking: flag,
      isReturned: flag,
    },
    paths: { account: 'account' },
  },
  'team-member': { fields: { name: text, role: text, email: text, phone: text }, paths: {} },
  ...marketObjects,
}

/** A field seen from an object: the ways that lead to it, at most two, the object that has it, its own name and what it holds. */
export type Resolved = Readonly<{
  steps: readonly string[]
  at: ObjectKey
  name: string
  field: QueryField
}>

const stepsAtMost = 2

/** @param path a field, or the ways to it before it, parted by dots. Example: `account.owner.name` */
export function resolveField(object: ObjectKey, path: string): Resolved | undefined {
  const steps = path.split('.')
  const name = steps.pop() ?? ''
  if (steps.length > stepsAtMost) return undefined
  let at: ObjectKey | undefined = object
  for (const step of steps) at = at && ownOf(queryObjects[at].paths, step)
  const field = at && ownOf(queryObjects[at].fields, name)
  return at && field && { steps, at, name, field }
}

/** Every field that an object leads to, its own first, then those one step and two steps away. */
export function fieldsFrom(object: ObjectKey): readonly string[] {
  const found: string[] = []
  let places: readonly Readonly<{ at: ObjectKey; before: string }>[] = [{ at: object, before: '' }]
  for (let step = 0; step <= stepsAtMost; step++) {
    for (const { at, before } of places)
      found.push(...Object.keys(queryObjects[at].fields).map((name) => before + name))
    places = places.flatMap(({ at, before }) =>
      Object.entries(queryObjects[at].paths).map(([path, next]) => ({
        at: next,
        before: `${before}${path}.`,
      })),
    )
  }
  return found
}

/** What stands in the record itself: `constructor` is no field. */
function ownOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
