import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import type { EvidenceOn, MemberJudgement } from '../relationship/evidence.ts'
import type { Attitude, Influence } from '../relationship/judgement.ts'
import type { OpportunityId } from '../opportunity/model.ts'
import type { ContactId } from '../relationship/model.ts'
import type { RolePresetId } from './role-presets.ts'

export type BuyingCenterId = Id<'buying-center'>
export type MemberId = Id<'buying-center-member'>

/** The six roles. Source: Webster & Wind 1972, with the initiator of Bonoma 1982. */
export const buyingRoles = ['initiator', 'user', 'influencer', 'decider', 'buyer', 'gatekeeper'] as const
export type BuyingRole = (typeof buyingRoles)[number]

/** What a role means to the rules, whatever a firm calls it: one of the six, or something that no rule asks for. */
export const roleMeanings = [...buyingRoles, 'other'] as const
export type RoleMeaning = (typeof roleMeanings)[number]

/** How ready a member is to change something: growth and trouble are receptive, the other two are not. */
export const responseModes = ['growth', 'trouble', 'even-keel', 'overconfident'] as const
export type ResponseMode = (typeof responseModes)[number]

/**
 * What a member decides by before all else, in plain words. The first two are task motives, the others also serve what Webster &
 * Wind 1972 (chapter 5) call non-task motives: standing, safety, ties.
 */
export const decisionOrientations = ['price', 'performance', 'relationship', 'risk', 'innovation'] as const
export type DecisionOrientation = (typeof decisionOrientations)[number]

/** The group of contacts that takes part in one purchase decision. */
export type BuyingCenter = Readonly<{
  id: BuyingCenterId
  accountId: AccountId
  name: string
  /** What is being decided, in the customer's words. */
  decision: string
  /** The roles it is told in; `null`: the six that Keyplan brings along. */
  rolePresetId: RolePresetId | null
  /** What it decides about; `null`: nothing of the list of opportunities. */
  opportunityId: OpportunityId | null
  version: number
}>

/** A contact's part in one buying center; in another the same contact may stand differently. */
export type Member = Readonly<{
  id: MemberId
  buyingCenterId: BuyingCenterId
  contactId: ContactId
  /** Keys of the roles that the buying center is told in. */
  roles: readonly string[]
  attitude: Attitude | null
  influence: Influence
  responseMode: ResponseMode | null
  note: string
  /** What attitude, influence and response mode rest on. */
  evidence: EvidenceOn<MemberJudgement>
  /** What they decide by; `null` where nobody has said so. */
  orientation: DecisionOrientation | null
  /** What would be won for them in person, and for their firm; `null` where nobody has said so. */
  personalWin: string | null
  firmWin: string | null
  version: number
}>

/** A member as the rules see it: with what must be known of the person. */
export type MemberInView = Readonly<{
  contactId: ContactId
  name: string
  isPlaceholder: boolean
  /** What the member's roles mean. */
  roles: readonly RoleMeaning[]
  attitude: Attitude | null
  influence: Influence
  responseMode: ResponseMode | null
  /** How many of our team cover the contact; `null` where nothing is known about coverage of this account. */
  coveredBy: number | null
  evidence: EvidenceOn<MemberJudgement>
}>

/** A key player has high influence, or decides. A placeholder can be one: it is a gap with a name. */
export function isKeyPlayer(member: Pick<MemberInView, 'influence' | 'roles'>): boolean {
  return member.influence === 'high' || member.roles.includes('decider')
}
