import type { Id } from '#shared/kernel/id.ts'
import type { ContactId } from '../relationship/model.ts'
import type { BuyingCenterId } from './model.ts'

export type PurchasePhaseId = Id<'purchase-phase'>
export type PhasePartId = Id<'phase-part'>

/** How much somebody weighs in a phase: is heard, works on it, carries it. */
export const phaseWeights = [1, 2, 3] as const
export type PhaseWeight = (typeof phaseWeights)[number]

/** A stretch of the way from a need to an order. */
export type PurchasePhase = Readonly<{
  id: PurchasePhaseId
  buyingCenterId: BuyingCenterId
  name: string
  position: number
  version: number
}>

/** That a member takes part in a phase. */
export type PhasePart = Readonly<{
  id: PhasePartId
  purchasePhaseId: PurchasePhaseId
  contactId: ContactId
  weight: PhaseWeight
  version: number
}>

/** What a purchase goes through where nobody says otherwise. After the eight buy phases of Robinson, Faris & Wind 1967. */
export const buyPhases = [
  'Need',
  'Specification',
  'Search',
  'Proposals',
  'Evaluation',
  'Choice',
  'Order',
  'Review',
] as const

/** The phases in which nobody takes part, in their order. */
export function emptyPhases(
  phases: readonly PurchasePhase[],
  parts: readonly PhasePart[],
): readonly PurchasePhase[] {
  const filled = new Set(parts.map(({ purchasePhaseId }) => purchasePhaseId))
  return phases.filter(({ id }) => !filled.has(id))
}

/** Somebody who holds a role and takes part in a phase. */
export type PhaseHolder<M> = Readonly<{ member: M; weight: PhaseWeight }>

/**
 * Who stands where phases and roles meet: for each role, and in it for each phase, the members who hold the role and take part in
 * the phase, those first who weigh most; an empty list is a gap. The role without a key is that of members who hold none of the others.
 */
export function phasesByRole<M extends Readonly<{ contactId: ContactId; held: readonly string[] }>>(
  phases: readonly PurchasePhase[],
  parts: readonly PhasePart[],
  members: readonly M[],
  roles: readonly Readonly<{ key: string | null }>[],
): readonly (readonly (readonly PhaseHolder<M>[])[])[] {
  const weights = new Map(
    parts.map(({ purchasePhaseId, contactId, weight }) => [`${purchasePhaseId} ${contactId}`, weight]),
  )
  const holds = ({ held }: M, role: string | null): boolean =>
    role === null ? !roles.some(({ key }) => key !== null && held.includes(key)) : held.includes(role)
  return roles.map(({ key }) =>
    phases.map(({ id }) =>
      members
        .filter((member) => holds(member, key))
        .flatMap((member) => {
          const weight = weights.get(`${id} ${member.contactId}`)
          return weight === undefined ? [] : [{ member, weight }]
        })
        .toSorted((one, other) => other.weight - one.weight),
    ),
  )
}
