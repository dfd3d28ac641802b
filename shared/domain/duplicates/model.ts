import type { AccountId } from '../account/model.ts'
import type { ContactId } from '../relationship/model.ts'
import type { Id } from '#shared/kernel/id.ts'

/** What may be there twice. */
export const duplicateObjects = ['account', 'contact'] as const
export type DuplicateObject = (typeof duplicateObjects)[number]

/** Why two may be the same, or why they may not: each with the points that it gives or takes. */
export const duplicateReasons = [
  'same-name',
  'name-in-other-order',
  'name-but-legal-form',
  'name-by-one-letter',
  'name-by-initials',
  'name-by-abbreviation',
  'name-in-part',
  'name-alike',
  'same-email',
  'same-email-domain',
  'same-website',
  'same-phone',
  'same-account',
  'same-title',
  'same-city',
  'same-street',
  'other-email',
  'other-country',
  'other-city',
  'other-legal-form',
  'other-source-id',
  'one-above-the-other',
  'side-by-side',
] as const
export type DuplicateReason = (typeof duplicateReasons)[number]

/** A reason with its points; those that speak against it are negative. */
export type Reason = Readonly<{ reason: DuplicateReason; points: number }>

/** How likely two are the same: the sum of the points of all reasons, not below 0 nor above 100. */
export type Likeness = Readonly<{ score: number; reasons: readonly Reason[] }>

/** From so many points on two are shown. */
export const duplicateFrom = 55

export type Pair<I extends string = string> = Readonly<{ one: I; other: I }> & Likeness

/** What a user has said: these two are not the same. One of the two kinds is there; of both ids the lower comes first. */
export type DistinctPair = Readonly<{
  id: Id<'distinct-pair'>
  accountId: AccountId | null
  otherAccountId: AccountId | null
  contactId: ContactId | null
  otherContactId: ContactId | null
  version: number
}>

/** Whether it names two of one kind, the lower id first. */
export function isPair(pair: Omit<DistinctPair, 'id' | 'version'>): boolean {
  const { accountId, otherAccountId, contactId, otherContactId } = pair
  if (contactId === null && otherContactId === null)
    return accountId !== null && otherAccountId !== null && accountId < otherAccountId
  return (
    accountId === null &&
    otherAccountId === null &&
    contactId !== null &&
    otherContactId !== null &&
    contactId < otherContactId
  )
}

/** Puts points together. */
export function likenessOf(reasons: readonly (Reason | undefined)[]): Likeness {
  const all = reasons.filter((each) => each !== undefined)
  const sum = all.reduce((points, each) => points + each.points, 0)
  return {
    score: Math.max(0, Math.min(100, sum)),
    reasons: all.toSorted((one, other) => other.points - one.points),
  }
}

/** What may hang on an account or a contact, and moves to the one that stays when two are merged. */
export const hungKinds = [
  'unit',
  'contact',
  'buying-center',
  'opportunity',
  'plan',
  'order-line',
  'touchpoint',
  'rating-round',
  'report',
  'relationship',
  'informal-line',
  'membership',
  'phase-part',
  'benefit-tie',
  'rating',
  'outcome',
  'lead',
  'campaign-place',
  'campaign-response',
  'white-space-cell',
  'competitor-standing',
  'world-card',
  'loyalty-proof',
  'chosen-treatment',
  'terms-scenario',
  'factor-score',
  'brief-wording',
  'customer-choice',
  'budget-cell',
  'contract',
] as const
export type HungKind = (typeof hungKinds)[number]
