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
