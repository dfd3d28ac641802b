import {
  benefitKinds,
  tieStrengths,
  type Benefit,
  type BenefitTie,
} from '#shared/domain/buying-center/benefits.ts'
import { z } from 'zod'
import { buyingCenterId } from './buying-center.ts'
import { contactId } from './contact.ts'
import { command, query } from './procedure.ts'
import { changesOf, filledLine, idOf, position, version } from './values.ts'

const benefitId = idOf('benefit')
const strength = z.literal(tieStrengths)

const fields = { name: filledLine, kind: z.enum(benefitKinds) }
export const benefit = z.strictObject({
  id: benefitId,
  buyingCenterId,
  ...fields,
  position,
  version,
}) satisfies z.ZodType<Benefit>

export const benefitTie = z.strictObject({
  id: idOf('benefit-tie'),
  benefitId,
  contactId,
  strength,
  version,
}) satisfies z.ZodType<BenefitTie>

export const benefitContract = {
  /** The benefits of a buying center in their order, and to whom they matter. */
  'benefit.list': query({
    input: z.strictObject({ buyingCenterId }),
    output: z.strictObject({ benefits: z.array(benefit), ties: z.array(benefitTie) }),
    reads: ['benefit', 'buying-center', 'contact'],
  }),
  'benefit.add': command({
    input: z.strictObject({ buyingCenterId, ...fields }),
    output: benefit,
    touches: ['benefit'],
  }),
  'benefit.edit': command({
    input: z.strictObject({ id: benefitId, version, changes: changesOf(fields) }),
    output: benefit,
    touches: ['benefit'],
    typed: ['name'],
  }),
  'benefit.remove': command({
    input: z.strictObject({ id: benefitId, version }),
    output: z.strictObject({ id: benefitId }),
    touches: ['benefit'],
  }),
  /** How much a benefit matters to a member; `null`: not at all. */
  'benefit.setTie': command({
    input: z.strictObject({ id: benefitId, contactId, strength: strength.nullable() }),
    output: z.strictObject({ tie: benefitTie.nullable() }),
    touches: ['benefit'],
  }),
}
