import type { Reply } from '#shared/contract/bridge.ts'
import type { Input, Output } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { SampleCompany, SampleOutcome, SamplePlan } from '#shared/sample/model.ts'
import { costModel } from '#shared/sample/cost-model.ts'
import { sampleCompany } from '#shared/sample/sample-company.ts'
import { fillBuyingCenters } from './sample-centers.ts'
import { fillDays } from './sample-days.ts'
import { fillLeads } from './sample-leads.ts'
import { fillWorld } from './sample-worlds.ts'
import { idOf, idOrNone, type Do, type Known } from './sample-filling.ts'

type Send = (name: string, input: unknown) => Promise<Reply>
/**
 * Fills a new workspace with the sample company, through the same commands that a user gives.
 * @param goBack puts the clock of these commands back by so many days, so that the sample has a past; it begins as many days ago as it says
 */
export async function fillWithSample(
  send: Send,
  today: CalendarDay,
  goBack: (days: number) => void,
): Promise<void> {
  const company = sampleCompany(today)
  const known: Known = {
    teamMembers: new Map(),
    productLines: new Map(),
    accounts: new Map(),
    contacts: new Map(),
    centers: new Map(),
    members: new Map(),
  }
  const command = commandOver(send)

  await fillSides(command, company, known)
  await fillPeople(command, company, known)
  await fillBuyingCenters(command, company, known, today)
  await fillDays(command, company, known, today, goBack)
  await fillBusiness(command, company, known, today)
  for (const plan of company.plans) await fillPlan(command, plan, company, known)
  for (const { accountKey, ...contract } of company.contracts)
    await command('contract.add', { accountId: idOf(known.accounts, accountKey), ...contract })
  await fillLeads(command, company.leads, known, today)
}

function commandOver(send: Send): Do {
  return async (name, input) => {
    const reply = await send(name, input)
    if (!reply.ok) throw new AppFailure(reply.error)
    return reply.value as Output<typeof name>
  }
}

async function fillSides(command: Do, company: SampleCompany, known: Known): Promise<void> {
  for (const { key, ...fields } of company.teamMembers) {
    known.teamMembers.set(key, (await command('team-member.add', fields)).id)
  }
  for (const rhythm of company.rhythms) await command('touch-rhythm.set', rhythm)
  for (const { key, name } of company.productLines) {
    known.productLines.set(key, (await command('product-line.add', { name })).id)
  }
  for (const { key, parentKey, ownerKey, ...fields } of aboveFirst(
    company.accounts,
    (account) => account.parentKey,
  )) {
    const added = await command('account.add', {
      ...fields,
      parentId: idOrNone(known.accounts, parentKey),
      ownerId: idOrNone(known.teamMembers, ownerKey),
    })
    known.accounts.set(key, added.id)
  }
}

async function fillPeople(command: Do, company: SampleCompany, known: Known): Promise<void> {
  for (const { key, accountKey, managerKey, ...fields } of aboveFirst(
    company.contacts,
    (contact) => contact.managerKey,
  )) {
    const added = await command('contact.add', {
      ...fields,
      accountId: idOf(known.accounts, accountKey),
      managerId: idOrNone(known.contacts, managerKey),
    })
    known.contacts.set(key, added.id)
  }
  for (const { fromKey, toKey, ...fields } of company.informalLines) {
    await command('informal-line.add', {
      ...fields,
      fromContactId: idOf(known.contacts, fromKey),
      toContactId: idOf(known.contacts, toKey),
    })
  }
  for (const { contactKey, teamMemberKey, ...fields } of company.relationships) {
    await command('relationship.add', {
      ...fields,
      contactId: idOf(known.contacts, contactKey),
      teamMemberId: idOf(known.teamMembers, teamMemberKey),
    })
  }
}

async function fillPlan(
  command: Do,
  sample: SamplePlan,
  { worlds }: SampleCompany,
  known: Known,
): Promise<void> {
  const { accountKey, title, startsOn, endsOn } = sample
  const plan = await command('plan.draft', {
    accountId: idOf(known.accounts, accountKey),
    title,
    startsOn,
    endsOn,
  })
  for (const section of plan.sections) {
    const text = sample.sections[section.key] ?? ''
    if (text !== '') await command('plan.writeSection', { id: section.id, version: section.version, text })
  }
  for (const { title: aim, strategies } of sample.objectives) {
    const objective = await command('plan.addObjective', { planId: plan.plan.id, title: aim })
    for (const { title: way, actions } of strategies) {
      const strategy = await command('plan.addStrategy', { objectiveId: objective.id, title: way })
      for (const { ownerKey, ...fields } of actions) {
        const ownerId = idOrNone(known.teamMembers, ownerKey)
        await command('plan.addAction', { ...fields, strategyId: strategy.id, ownerId })
      }
    }
  }
  const world = worlds.find((each) => each.accountKey === accountKey)
  if (world && sample.state !== 'closed') await fillWorld(command, world, known, plan.plan.id)
  const way = ['in-review', 'approved', 'active', 'closed'] as const
  let { version } = plan.plan
  for (const state of way.slice(0, way.findIndex((each) => each === sample.state) + 1)) {
    version = (await command('plan.moveTo', { id: plan.plan.id, version, state })).version
  }
}

async function fillBusiness(
  command: Do,
  company: SampleCompany,
  known: Known,
  today: CalendarDay,
): Promise<void> {
  const { termDays, financeRate, ...begun } = costModel
  const { id, version } = await command('cost-model.add', begun)
  await command('cost-model.edit', { id, version, changes: { termDays, financeRate } })
  const lines = company.orderLines.map(({ accountKey, productLineKey, ...fields }) => ({
    ...fields,
    accountId: idOf(known.accounts, accountKey),
    productLineId: idOf(known.productLines, productLineKey),
  }))
  for (let from = 0; from < lines.length; from += 5_000) {
    await command('order.record', { lines: lines.slice(from, from + 5_000) })
  }
  for (const { accountKey, contactKeys, teamMemberKeys, ...fields } of company.touchpoints) {
    await command('touchpoint.record', {
      ...fields,
      outcomes: (company.outcomes[fields.subject] ?? []).map((outcome) => outcomeOf(outcome, known, today)),
      accountId: idOf(known.accounts, accountKey),
      contactIds: contactKeys.map((key) => idOf(known.contacts, key)),
      teamMemberIds: teamMemberKeys.map((key) => idOf(known.teamMembers, key)),
    })
  }
}

function outcomeOf(
  sample: SampleOutcome,
  known: Known,
  today: CalendarDay,
): Input<'touchpoint.record'>['outcomes'][number] {
  const { kind, text, dueInDays } = sample
  const contactId = idOf(known.contacts, sample.contactKey)
  const teamMemberId = idOrNone(known.teamMembers, sample.teamMemberKey)
  if (kind !== 'promise') return { kind, text, contactId, teamMemberId }
  const dueOn = dueInDays === null ? null : addDays(today, dueInDays)
  return { kind, text, contactId, teamMemberId, side: 'ours', dueOn }
}

/** Those that stand above others come before them. */
function aboveFirst<T extends Readonly<{ key: string }>>(
  all: readonly T[],
  keyAbove: (each: T) => string | null,
): T[] {
  const byKey = new Map(all.map((each) => [each.key, each]))
  const depthOf = (each: T): number => {
    const above = keyAbove(each)
    const parent = above === null ? undefined : byKey.get(above)
    return parent ? depthOf(parent) + 1 : 0
  }
  return all.toSorted((one, other) => depthOf(one) - depthOf(other))
}
