import type { Id } from '#shared/kernel/id.ts'
import type { ContactId } from '../relationship/model.ts'
import type { BuyingCenterId } from './model.ts'

export type BenefitId = Id<'benefit'>
export type BenefitTieId = Id<'benefit-tie'>

/** The levels of a benefit stack, the easiest to prove first. Source: Narayandas 2005. */
export const benefitKinds = [
  'tangible-financial',
  'non-tangible-financial',
  'tangible-non-financial',
  'non-tangible-non-financial',
] as const
export type BenefitKind = (typeof benefitKinds)[number]

export const tieStrengths = [1, 2, 3] as const
export type TieStrength = (typeof tieStrengths)[number]

/** What the customer would have of what we offer. */
export type Benefit = Readonly<{
  id: BenefitId
  buyingCenterId: BuyingCenterId
  name: string
  kind: BenefitKind
  position: number
  version: number
}>

/** That a benefit matters to a member, and how much. */
export type BenefitTie = Readonly<{
  id: BenefitTieId
  benefitId: BenefitId
  contactId: ContactId
  strength: TieStrength
  version: number
}>

/** What stands alone on either side: benefits that matter to nobody, and people to whom nothing matters that we offer. */
export type Orphans<M> = Readonly<{ benefits: readonly Benefit[]; members: readonly M[] }>

export function orphansOf<M extends Readonly<{ contactId: ContactId }>>(
  benefits: readonly Benefit[],
  members: readonly M[],
  ties: readonly Pick<BenefitTie, 'benefitId' | 'contactId'>[],
): Orphans<M> {
  const tied = new Set<string>(ties.flatMap(({ benefitId, contactId }) => [benefitId, contactId]))
  return {
    benefits: benefits.filter(({ id }) => !tied.has(id)),
    members: members.filter(({ contactId }) => !tied.has(contactId)),
  }
}

/** The benefits as they stand on each other: by kind, within it in their order. */
export function stackOf(benefits: readonly Benefit[]): readonly Benefit[] {
  return benefits.toSorted(
    (one, other) =>
      benefitKinds.indexOf(one.kind) - benefitKinds.indexOf(other.kind) || one.position - other.position,
  )
}
