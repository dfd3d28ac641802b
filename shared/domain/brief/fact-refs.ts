import type { Id } from '#shared/kernel/id.ts'
import type { BuyingCenter, MemberInView } from '../buying-center/model.ts'
import type { Contract } from '../customer-contract/model.ts'
import type { Opportunity } from '../opportunity/model.ts'
import { displayName, type Contact, type InformalLine } from '../relationship/model.ts'
import { evidenceOfLine } from '../relationship/to-verify.ts'
import type { Touchpoint } from '../touchpoint/model.ts'
import type { Outcome } from '../touchpoint/outcome.ts'
import { certaintyOf } from './counting.ts'
import type { BriefFacts, BriefMember, BriefPlan } from './facts.ts'
import type { FactField, FactRef } from './sentence.ts'

const recorded = { within: null, certainty: null, asOf: null } as const

export function accountFact({ account }: Pick<BriefFacts, 'account'>, field: FactField): FactRef {
  return { ...recorded, kind: 'account', id: account.id, field, name: account.name }
}

/** Something recorded of a contact: that there is one, who covers them, when they were met. */
export function contactFact(contact: Contact, field: 'itself' | 'cover' | 'last-touch'): FactRef {
  return { ...recorded, kind: 'contact', id: contact.id, field, name: displayName(contact) }
}

/** What is thought of a contact; where nothing is, that they are there. */
export function judgementFact(contact: Contact, judgement: 'attitude' | 'influence'): FactRef {
  if (contact[judgement] === null) return contactFact(contact, 'itself')
  const evidence = contact.evidence?.[judgement]
  return {
    kind: 'contact',
    id: contact.id,
    field: judgement,
    name: displayName(contact),
    within: null,
    certainty: certaintyOf(evidence),
    asOf: evidence?.asOf ?? null,
  }
}

/** Something recorded of a member: the roles, what they would win by it. */
export function memberFact(
  member: BriefMember,
  center: BuyingCenter,
  field: 'role' | 'wins' | 'orientation',
): FactRef {
  return { ...recorded, kind: 'member', id: member.id, field, name: member.name, within: center.id }
}

/** How a member stands to us in the decision; where that is not known, the roles. */
export function memberAttitudeFact(member: BriefMember, center: BuyingCenter): FactRef {
  if (member.attitude === null) return memberFact(member, center, 'role')
  const evidence = member.evidence?.attitude
  return {
    kind: 'member',
    id: member.id,
    field: 'attitude',
    name: member.name,
    within: center.id,
    certainty: certaintyOf(evidence),
    asOf: evidence?.asOf ?? null,
  }
}

/** What makes a member a key player: the role, or else an influence that somebody judged. */
export function keyPlayerFact(member: BriefMember, center: BuyingCenter): FactRef {
  if (isDecider(member) || member.influence !== 'high') return memberFact(member, center, 'role')
  const evidence = member.evidence?.influence
  return {
    kind: 'member',
    id: member.id,
    field: 'influence',
    name: member.name,
    within: center.id,
    certainty: certaintyOf(evidence),
    asOf: evidence?.asOf ?? null,
  }
}

export function centerFact(center: BuyingCenter): FactRef {
  return { ...recorded, kind: 'buying-center', id: center.id, field: 'itself', name: center.name }
}

export function lineFact(line: InformalLine, name: string): FactRef {
  const evidence = evidenceOfLine(line)
  return {
    kind: 'informal-line',
    id: line.id,
    field: 'itself',
    name,
    within: line.fromContactId,
    certainty: certaintyOf(evidence),
    asOf: evidence?.asOf ?? null,
  }
}

export function opportunityFact(
  { id, name }: Pick<Opportunity, 'id' | 'name'>,
  field: 'itself' | 'amount' | 'close-day' | 'owner',
): FactRef {
  return { ...recorded, kind: 'opportunity', id, field, name }
}

export function touchpointFact({ id, subject, happenedOn }: Touchpoint): FactRef {
  return { ...recorded, kind: 'touchpoint', id, field: 'itself', name: subject, asOf: happenedOn }
}

/** What came of a touchpoint is shown on it. */
export function outcomeFact({ id, touchpointId, text }: Outcome, field: 'text' | 'due-day'): FactRef {
  return { ...recorded, kind: 'outcome', id, field, name: text, within: touchpointId }
}

export function planFact(
  { plan }: BriefPlan,
  kind: 'action' | 'plan-risk',
  { id, title }: Readonly<{ id: Id<string>; title: string }>,
  field: 'weight' | 'text' | 'due-day' | 'owner',
): FactRef {
  return { ...recorded, kind, id, field, name: title, within: plan.id }
}

/** Until when a contract runs, and by when notice is given, follows from its terms. */
export function contractFact({ id, name }: Pick<Contract, 'id' | 'name'>): FactRef {
  return { ...recorded, kind: 'contract', id, field: 'end', name }
}

export function isDecider({ roles }: Pick<MemberInView, 'roles'>): boolean {
  return roles.includes('decider')
}
