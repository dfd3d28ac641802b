import { opportunityStates, type Opportunity } from '#shared/domain/opportunity/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { command, query } from './procedure.ts'
import { amountMinor, changesOf, day, filledLine, idOf, version } from './values.ts'

export const opportunityId = idOf('opportunity')

const fields = {
  name: filledLine,
  amountMinor: amountMinor.min(0).nullable(),
  closesOn: day.nullable(),
  state: z.enum(opportunityStates),
}
export const opportunity = z.strictObject({
  id: opportunityId,
  accountId,
  ...fields,
  version,
}) satisfies z.ZodType<Opportunity>

export const opportunityContract = {
  /** By the day they close, those without one last. */
  'opportunity.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z.array(opportunity),
    reads: ['opportunity'],
  }),
  'opportunity.add': command({
    input: z.strictObject({
      accountId,
      name: filledLine,
      amountMinor: fields.amountMinor.default(null),
      closesOn: fields.closesOn.default(null),
      state: fields.state.default('open'),
    }),
    output: opportunity,
    touches: ['opportunity'],
  }),
  'opportunity.edit': command({
    input: z.strictObject({ id: opportunityId, version, changes: changesOf(fields) }),
    output: opportunity,
    touches: ['opportunity'],
    typed: ['name', 'amountMinor'],
  }),
  /** Buying centers that decide about it stay, and decide about nothing of the list. */
  'opportunity.remove': command({
    input: z.strictObject({ id: opportunityId, version }),
    output: z.strictObject({ id: opportunityId }),
    touches: ['opportunity', 'buying-center', 'touchpoint'],
  }),
}
