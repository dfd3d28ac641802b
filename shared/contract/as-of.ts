import { z } from 'zod'
import { account, accountId } from './account.ts'
import { buyingCenter, member } from './buying-center.ts'
import { benefit, benefitTie } from './benefit.ts'
import { contact } from './contact.ts'
import { investment } from './investment.ts'
import { metric } from './metric.ts'
import { opportunity } from './opportunity.ts'
import { phasePart, purchasePhase } from './purchase-phase.ts'
import { planLine, planRisk } from './plan-parts.ts'
import { action, objective, plan, section, strategy } from './plan.ts'
import { informalLine, relationship } from './relationship.ts'
import { rolePreset } from './role-preset.ts'
import { teamMember } from './team-member.ts'
import { touchpoint } from './touchpoint.ts'
import { outcome } from './outcome.ts'
import { count, day, line } from './values.ts'
import { loyaltyProof, worldCard, worldTie } from './world.ts'

/**
 * A moment of the past: the end of a day where the program runs, an instant, or right after a command (0 is before the
 * first). Commands are ordered by their number; a clock that was set back does not change what came after what.
 */
export const moment = z.union([
  z.strictObject({ day }),
  z.strictObject({ at: z.iso.datetime() }),
  z.strictObject({ seq: count }),
])
export type Moment = z.output<typeof moment>

/** One moment of one account is one value, however many rows it has: a map of the past is drawn whole. */
const state = z.strictObject({
  account,
  /** Its name and place as they were. */
  parent: account.nullable(),
  contacts: z.array(contact).readonly(),
  relationships: z.array(relationship).readonly(),
  /** Every line that starts or ends at a contact of the account. */
  informalLines: z.array(informalLine).readonly(),
  buyingCenters: z.array(buyingCenter).readonly(),
  members: z.array(member).readonly(),
  /** The sets of roles that the buying centers were told in, as these were. */
  rolePresets: z.array(rolePreset).readonly(),
  opportunities: z.array(opportunity).readonly(),
  phases: z.array(purchasePhase).readonly(),
  phaseParts: z.array(phasePart).readonly(),
  benefits: z.array(benefit).readonly(),
  benefitTies: z.array(benefitTie).readonly(),
  plans: z.array(plan).readonly(),
  sections: z.array(section).readonly(),
  objectives: z.array(objective).readonly(),
  strategies: z.array(strategy).readonly(),
  actions: z.array(action).readonly(),
  metrics: z.array(metric).readonly(),
  investments: z.array(investment).readonly(),
  risks: z.array(planRisk).readonly(),
  planLines: z.array(planLine).readonly(),
  worldCards: z.array(worldCard).readonly(),
  worldTies: z.array(worldTie).readonly(),
  loyaltyProofs: z.array(loyaltyProof).readonly(),
  touchpoints: z.array(touchpoint).readonly(),
  outcomes: z.array(outcome).readonly(),
  /** Those of our side who are named in any of it, as they were. */
  teamMembers: z.array(teamMember).readonly(),
  /** Contacts of other accounts at the other end of a line. */
  otherContacts: z.array(contact).readonly(),
})

export const accountAsOf = {
  input: z.strictObject({ accountId, asOf: moment }),
  output: z.strictObject({
    /** The last command that had been done by then, 0 where there was none, and when it was done. */
    seq: count,
    happenedAt: z.iso.datetime().nullable(),
    /** `null` where the account was not there: not yet, or no longer. */
    state: state.nullable(),
  }),
}

/** The map of a group at one moment is one value too. */
const groupState = z.strictObject({
  /** The account and those that were below it then, each before what belonged to it: the first 200 of them. */
  accounts: z.array(z.strictObject({ id: accountId, name: line, parentId: accountId.nullable() })).readonly(),
  left: count,
  /** Those that are left out: whoever compares two moments must not take them for gone. */
  leftIds: z.array(accountId).readonly(),
  contacts: state.shape.contacts,
  relationships: state.shape.relationships,
  informalLines: state.shape.informalLines,
  buyingCenters: state.shape.buyingCenters,
  members: state.shape.members,
  /** Those of our side who cover somebody, as they were. */
  teamMembers: state.shape.teamMembers,
  otherContacts: state.shape.otherContacts,
})

export const groupAsOf = {
  input: accountAsOf.input,
  output: accountAsOf.output.extend({
    /** `null` where the account was not there. */
    state: groupState.nullable(),
  }),
}
