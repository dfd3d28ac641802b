import type { Input, Output } from '#shared/contract/contract.ts'
import { ruleFailure } from '#shared/contract/errors.ts'
import type { Account } from '#shared/domain/account/model.ts'
import type { BuyingCenter, Member } from '#shared/domain/buying-center/model.ts'
import {
  accountFacts,
  accountFrom,
  contactFacts,
  contactFrom,
  gainedBy,
  linesFrom,
  pick,
} from '#shared/domain/lead/conversion.ts'
import { nameOfLead, type Lead } from '#shared/domain/lead/model.ts'
import { blankOpportunity, type Opportunity } from '#shared/domain/opportunity/model.ts'
import { displayName, type Contact } from '#shared/domain/relationship/model.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import type { CommandContext } from '../core/context.ts'
import { buyingCenterShape, memberShape, opportunityShape } from '../store/center-tables.ts'
import { leadShape } from '../store/lead-tables.ts'
import type { Recorder } from '../store/recorder.ts'
import type { Shape } from '../store/shape.ts'
import { accountShape, contactShape } from '../store/tables.ts'
import { touchpointShape } from '../store/touchpoint-tables.ts'
import { memberFrom } from './center-members.ts'
import { dayAt } from './moments.ts'
import { edit, get, getAt } from './outcome.ts'
import { processOf } from './sales-process.ts'

type Asked = Input<'lead.convert'>

/** Makes of a lead what it becomes, all in one command. Nothing that is there is overwritten. */
export async function convert(context: CommandContext, asked: Asked): Promise<Output<'lead.convert'>> {
  const { recorder, db, now } = context
  const lead = await getAt(db, leadShape, asked.id, asked.version)
  if (lead.status === 'converted') throw ruleFailure({ rule: 'lead-converted', name: nameOfLead(lead) })
  if (lead.status === 'disqualified') throw ruleFailure({ rule: 'lead-disqualified', name: nameOfLead(lead) })

  const account = await accountOf(context, lead, asked.account)
  const contact = await contactOf(context, lead, account, asked.contact)
  const opportunity = await opportunityOf(context, lead, account, asked.opportunity)
  if (opportunity && asked.opportunity.to === 'new')
    await addBuyingCenter(context, lead, contact, opportunity)
  await moveTouches(context, lead, contact, opportunity)

  const became = {
    accountId: account.id,
    contactId: contact.id,
    opportunityId: opportunity?.id ?? null,
    convertedOn: asked.convertedOn ?? dayAt(now().toISOString()),
  }
  return edit(recorder, leadShape, lead.id, { ...became, status: 'converted' }, asked.version)
}

async function accountOf(
  { recorder, db, newId }: CommandContext,
  lead: Lead,
  asked: Asked['account'],
): Promise<Account> {
  if (asked.to === 'existing') {
    const there = await get(db, accountShape, asked.id)
    return gain(recorder, accountShape, there, pick(accountFrom(lead), accountFacts))
  }
  const account: Account = { ...accountFrom(lead), id: newId<'account'>(), version: 1 }
  await recorder.insert(accountShape, [account])
  return account
}

async function contactOf(
  { recorder, db, newId }: CommandContext,
  lead: Lead,
  account: Account,
  asked: Asked['contact'],
): Promise<Contact> {
  if (asked.to === 'existing') {
    const there = await get(db, contactShape, asked.id)
    if (there.accountId !== account.id)
      throw ruleFailure({ rule: 'contact-at-other-account', contact: displayName(there) })
    return gain(recorder, contactShape, there, pick(contactFrom(lead), contactFacts))
  }
  const contact: Contact = {
    ...contactFrom(lead),
    id: newId<'contact'>(),
    accountId: account.id,
    version: 1,
  }
  await recorder.insert(contactShape, [contact])
  return contact
}

async function opportunityOf(
  { recorder, db, newId }: CommandContext,
  lead: Lead,
  account: Account,
  asked: Asked['opportunity'],
): Promise<Opportunity | null> {
  if (asked.to === 'none') return null
  if (asked.to === 'existing') {
    const there = await get(db, opportunityShape, asked.id)
    if (there.accountId !== account.id)
      throw ruleFailure({ rule: 'opportunity-at-other-account', name: there.name })
    return there
  }
  const { stages } = await processOf(db)
  const opportunity: Opportunity = {
    ...blankOpportunity,
    id: newId<'opportunity'>(),
    accountId: account.id,
    name: asked.name,
    amountMinor: asked.amountMinor,
    lines: linesFrom(lead, asked.amountMinor),
    closesOn: lead.decidesOn,
    stage: stages[0]?.key ?? null,
    ownerId: lead.ownerId,
    nextStep: lead.nextStep === '' ? null : lead.nextStep,
    nextStepDueOn: lead.nextStepDueOn,
    version: 1,
  }
  await recorder.insert(opportunityShape, [opportunity])
  return opportunity
}

/** Who decides about it as far as the lead says: the contact in the role that they have. */
async function addBuyingCenter(
  { recorder, newId }: CommandContext,
  { decisionRole, need }: Lead,
  contact: Contact,
  { id, accountId, name }: Opportunity,
): Promise<void> {
  if (decisionRole === null) return
  const center: BuyingCenter = {
    id: newId<'buying-center'>(),
    accountId,
    name,
    decision: need,
    rolePresetId: null,
    opportunityId: id,
    version: 1,
  }
  const member: Member = {
    ...memberFrom(contact),
    id: newId<'buying-center-member'>(),
    buyingCenterId: center.id,
    roles: [decisionRole],
  }
  await recorder.insert(buyingCenterShape, [center])
  await recorder.insert(memberShape, [member])
}

async function moveTouches(
  { recorder, newId }: CommandContext,
  { touches }: Lead,
  contact: Contact,
  opportunity: Opportunity | null,
): Promise<void> {
  const touchpoints = touches.map(({ on, channel, text }): Touchpoint => ({
    id: newId<'touchpoint'>(),
    accountId: contact.accountId,
    happenedOn: on,
    channel,
    minutes: null,
    subject: text,
    note: '',
    contactIds: [contact.id],
    teamMemberIds: [],
    buyingCenterId: null,
    opportunityId: opportunity?.id ?? null,
    actionId: null,
    tags: null,
    sourceId: null,
    version: 1,
  }))
  await recorder.insert(touchpointShape, touchpoints)
}

/** What is there with what it lacked. */
async function gain<V extends { id: string; version: number }>(
  recorder: Recorder,
  shape: Shape<V>,
  there: V,
  fromLead: Partial<NoInfer<V>>,
): Promise<V> {
  const gained = gainedBy(there, fromLead)
  if (Object.keys(gained).length === 0) return there
  return edit(recorder, shape, there.id, gained, there.version)
}
