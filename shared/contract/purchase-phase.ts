import { phaseWeights, type PhasePart, type PurchasePhase } from '#shared/domain/buying-center/phases.ts'
import { z } from 'zod'
import { buyingCenterId } from './buying-center.ts'
import { contactId } from './contact.ts'
import { command, query } from './procedure.ts'
import { changesOf, count, filledLine, idOf, position, version } from './values.ts'

const purchasePhaseId = idOf('purchase-phase')
const weight = z.literal(phaseWeights)

export const purchasePhase = z.strictObject({
  id: purchasePhaseId,
  buyingCenterId,
  name: filledLine,
  position,
  version,
}) satisfies z.ZodType<PurchasePhase>

export const phasePart = z.strictObject({
  id: idOf('phase-part'),
  purchasePhaseId,
  contactId,
  weight,
  version,
}) satisfies z.ZodType<PhasePart>

export const purchasePhaseContract = {
  /** The phases of a buying center in their order, and who takes part in them. */
  'purchase-phase.list': query({
    input: z.strictObject({ buyingCenterId }),
    output: z.strictObject({ phases: z.array(purchasePhase), parts: z.array(phasePart) }),
    reads: ['purchase-phase', 'buying-center', 'contact'],
  }),
  /** They follow those that are there. */
  'purchase-phase.add': command({
    input: z.strictObject({ buyingCenterId, names: z.array(filledLine).min(1).max(30) }),
    output: z.array(purchasePhase),
    touches: ['purchase-phase'],
  }),
  'purchase-phase.edit': command({
    input: z.strictObject({ id: purchasePhaseId, version, changes: changesOf({ name: filledLine }) }),
    output: purchasePhase,
    touches: ['purchase-phase'],
    typed: ['name'],
  }),
  /** @param to its place among the phases of the center, from 0 */
  'purchase-phase.move': command({
    input: z.strictObject({ id: purchasePhaseId, version, to: count.max(1_000) }),
    output: purchasePhase,
    touches: ['purchase-phase'],
  }),
  'purchase-phase.remove': command({
    input: z.strictObject({ id: purchasePhaseId, version }),
    output: z.strictObject({ id: purchasePhaseId }),
    touches: ['purchase-phase'],
  }),
  /** How much a member weighs in a phase; `null`: takes no part in it. */
  'purchase-phase.setPart': command({
    input: z.strictObject({ id: purchasePhaseId, contactId, weight: weight.nullable() }),
    output: z.strictObject({ part: phasePart.nullable() }),
    touches: ['purchase-phase'],
  }),
}
