import type { Output, Payload, ProcedureName } from '#shared/contract/contract.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Caller } from './caller.ts'

/** Everything a test may say about a thing; what it leaves out is made valid. */
type About<N extends ProcedureName> = Partial<Payload<N>>

export const aDay = (day: string): CalendarDay => day as CalendarDay

export function aTeamMember(on: Caller, about: About<'team-member.add'> = {}) {
  return on.do('team-member.add', { name: 'Tilde Marsh', ...about })
}

export function anAccount(on: Caller, about: About<'account.add'> = {}) {
  return on.do('account.add', { name: 'Haldenau Dairy', ...about })
}

export async function aContact(on: Caller, about: About<'contact.add'> = {}) {
  const accountId = about.accountId ?? (await anAccount(on)).id
  return on.do('contact.add', { firstName: 'Ilse', lastName: 'Brandt', ...about, accountId })
}

/** A person with people under them: each reports to the one before. */
export async function aReportingLine(on: Caller, ...lastNames: readonly string[]) {
  const accountId = (await anAccount(on)).id
  const line: Output<'contact.add'>[] = []
  for (const lastName of lastNames) {
    line.push(await aContact(on, { accountId, lastName, managerId: line.at(-1)?.id ?? null }))
  }
  return line
}

export async function aRelationship(on: Caller, about: About<'relationship.add'> = {}) {
  const contactId = about.contactId ?? (await aContact(on)).id
  const teamMemberId = about.teamMemberId ?? (await aTeamMember(on)).id
  return on.do('relationship.add', {
    currentLevel: 'vendor',
    targetLevel: 'problem-solver',
    ...about,
    contactId,
    teamMemberId,
  })
}

export async function anInformalLine(on: Caller, about: About<'informal-line.add'> = {}) {
  const fromContactId = about.fromContactId ?? (await aContact(on)).id
  const { accountId } = await on.do('contact.get', { id: fromContactId })
  const toContactId = about.toContactId ?? (await aContact(on, { accountId, lastName: 'Vogel' })).id
  return on.do('informal-line.add', { kind: 'influences', strength: 2, ...about, fromContactId, toContactId })
}

export async function aBuyingCenter(on: Caller, about: About<'buying-center.add'> = {}) {
  const accountId = about.accountId ?? (await anAccount(on)).id
  return on.do('buying-center.add', { name: 'Filling line', ...about, accountId })
}

/** A contact in a buying center of their own account. */
export async function aMember(on: Caller) {
  const contact = await aContact(on)
  const center = await aBuyingCenter(on, { accountId: contact.accountId })
  const [member] = await on.do('buying-center.addMembers', { id: center.id, contactIds: [contact.id] })
  if (!member) throw new Error('Nobody was added')
  return { ...member, accountId: contact.accountId }
}

/** A draft with its sections. */
export async function aDraft(on: Caller, about: About<'plan.draft'> = {}) {
  const accountId = about.accountId ?? (await anAccount(on)).id
  const startsOn = aDay('2026-01-01')
  const endsOn = aDay('2026-12-31')
  return on.do('plan.draft', { title: 'Plan 2026', startsOn, endsOn, ...about, accountId })
}

export async function aPlan(on: Caller, about: About<'plan.draft'> = {}) {
  return (await aDraft(on, about)).plan
}

export async function anObjective(on: Caller, about: About<'plan.addObjective'> = {}) {
  const planId = about.planId ?? (await aPlan(on)).id
  return on.do('plan.addObjective', { title: 'Win the second plant', ...about, planId })
}

export async function aStrategy(on: Caller, about: About<'plan.addStrategy'> = {}) {
  const objectiveId = about.objectiveId ?? (await anObjective(on)).id
  return on.do('plan.addStrategy', { title: 'Show it at the first plant', ...about, objectiveId })
}

export async function anAction(on: Caller, about: About<'plan.addAction'> = {}) {
  const strategyId = about.strategyId ?? (await aStrategy(on)).id
  return on.do('plan.addAction', { title: 'Agree a date for the visit', ...about, strategyId })
}

type OrderLine = Payload<'order.record'>['lines'][number]

/** An order line as it is recorded, not yet recorded. */
export async function anOrderLine(on: Caller, about: Partial<OrderLine> = {}): Promise<OrderLine> {
  const accountId = about.accountId ?? (await anAccount(on)).id
  const productLineId =
    about.productLineId ?? (await on.do('product-line.add', { name: 'Filling machines' })).id
  return {
    orderNumber: 'A-1001',
    orderedOn: aDay('2026-02-10'),
    quantity: 2,
    listMinor: 120_000,
    netMinor: 100_000,
    costMinor: 70_000,
    freightMinor: 5_000,
    isExpedited: false,
    needsSpecialPacking: false,
    isReturned: false,
    ...about,
    accountId,
    productLineId,
  }
}

export async function aTouchpoint(on: Caller, about: About<'touchpoint.record'> = {}) {
  const accountId = about.accountId ?? (await anAccount(on)).id
  return on.do('touchpoint.record', {
    happenedOn: aDay('2026-02-20'),
    channel: 'meeting',
    minutes: 45,
    subject: 'Second plant',
    note: '',
    contactIds: [],
    teamMemberIds: [],
    ...about,
    accountId,
  })
}

/** A promise of ours that is due. */
export async function anOutcome(on: Caller, about: About<'outcome.add'> = {}) {
  const touchpointId = about.touchpointId ?? (await aTouchpoint(on)).id
  return on.do('outcome.add', {
    outcome: { kind: 'promise', side: 'ours', text: 'The offer', dueOn: aDay('2026-03-10') },
    ...about,
    touchpointId,
  })
}

export async function aRatingRound(on: Caller, about: About<'rating.startRound'> = {}) {
  const accountId = about.accountId ?? (await anAccount(on)).id
  const teamMemberIds = about.teamMemberIds ?? [(await aTeamMember(on)).id]
  return on.do('rating.startRound', { accountId, teamMemberIds, endsOn: aDay('2026-04-30'), ...about })
}
