import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { fourInfluences, type RolePresetId } from '#shared/domain/buying-center/role-presets.ts'
import { assumedOn } from '#shared/domain/relationship/evidence.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { beganDaysAgo } from '#shared/sample/buying-centers/turns.ts'
import type {
  SampleBuyingCenter,
  SampleCompany,
  SampleMember,
  SampleOpportunity,
  SampleTurn,
} from '#shared/sample/model.ts'
import { idOf, type Do, type Known } from './sample-filling.ts'

type Center = Output<'buying-center.add'>

/** The buying centers of the sample with their people, and with what is known of some of them beyond these. */
export async function fillBuyingCenters(
  command: Do,
  company: SampleCompany,
  known: Known,
  today: CalendarDay,
): Promise<void> {
  let four: RolePresetId | undefined
  for (const sample of company.buyingCenters) {
    const center = await command('buying-center.add', {
      accountId: idOf(known.accounts, sample.accountKey),
      name: sample.name,
      decision: sample.decision,
    })
    known.centers.set(sample.key, center.id)
    await fillMembers(command, company, sample, center, known, today)
    const version = await fillDepth(command, sample, center, known, today)
    if (!sample.depth.isToldInFourInfluences) continue

    four ??= (await command('role-preset.add', { ...fourInfluences, roles: [...fourInfluences.roles] })).id
    await command('buying-center.useRoles', { id: center.id, version, rolePresetId: four })
  }
}

/** The members as they stood when the sample begins. */
async function fillMembers(
  command: Do,
  { turns }: SampleCompany,
  { key, members }: SampleBuyingCenter,
  center: Center,
  known: Known,
  today: CalendarDay,
): Promise<void> {
  if (members.length === 0) return
  const contactIds = members.map((member) => idOf(known.contacts, member.contactKey))
  const added = await command('buying-center.addMembers', { id: center.id, contactIds })
  for (const { contactKey, ...judgement } of members) {
    const member = added.find((each) => each.contactId === known.contacts.get(contactKey))
    if (!member) continue
    const turn = turns.find((each) => each.centerKey === key && each.contactKey === contactKey)
    const { version } = await command('buying-center.editMember', {
      id: member.id,
      version: member.version,
      changes: {
        ...judgement,
        roles: [...judgement.roles],
        ...(turn ? beginning(judgement, turn, today) : {}),
      },
    })
    known.members.set(`${key} ${contactKey}`, { id: member.id, version })
  }
}

/** Where a member stood before anything was known better: it was assumed then. */
function beginning(
  { evidence }: Pick<SampleMember, 'evidence'>,
  { began }: SampleTurn,
  today: CalendarDay,
): Pick<SampleMember, 'attitude' | 'evidence'> {
  const assumed = assumedOn(addDays(today, -beganDaysAgo))
  return { attitude: began, evidence: { ...evidence, attitude: began === null ? undefined : assumed } }
}

async function addOpportunity(
  command: Do,
  accountId: AccountId,
  { name, amountMinor, closesInDays, ownerKey, nextStep, nextStepInDays }: SampleOpportunity,
  known: Known,
  today: CalendarDay,
) {
  const ownerId = idOf(known.teamMembers, ownerKey)
  const closesOn = closesInDays === null ? null : addDays(today, closesInDays)
  const { id, version } = await command('opportunity.add', {
    accountId,
    name,
    amountMinor,
    closesOn,
    ownerId,
  })
  const changes = { nextStep, nextStepDueOn: addDays(today, nextStepInDays), nextStepOwnerId: ownerId }
  return command('opportunity.edit', { id, version, changes })
}

/** Answers the version of the center after it. */
async function fillDepth(
  command: Do,
  { depth }: SampleBuyingCenter,
  { id, version, accountId }: Center,
  known: Known,
  today: CalendarDay,
): Promise<number> {
  let latest = version
  if (depth.opportunity) {
    const opportunity = await addOpportunity(command, accountId, depth.opportunity, known, today)
    const changes = { opportunityId: opportunity.id }
    latest = (await command('buying-center.edit', { id, version, changes })).version
    await command('opportunity.moveTo', {
      id: opportunity.id,
      version: opportunity.version,
      stage: depth.opportunity.stage,
      reason: 'It had come so far before its stages were kept',
    })
  }
  for (const { name, parts } of depth.phases) {
    const [phase] = await command('purchase-phase.add', { buyingCenterId: id, names: [name] })
    for (const { contactKey, weight } of phase ? parts : []) {
      const contactId = idOf(known.contacts, contactKey)
      if (phase) await command('purchase-phase.setPart', { id: phase.id, contactId, weight })
    }
  }
  for (const { name, kind, ties } of depth.benefits) {
    const benefit = await command('benefit.add', { buyingCenterId: id, name, kind })
    for (const { contactKey, weight } of ties) {
      const contactId = idOf(known.contacts, contactKey)
      await command('benefit.setTie', { id: benefit.id, contactId, strength: weight })
    }
  }
  return latest
}
