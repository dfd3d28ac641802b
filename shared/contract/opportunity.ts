import {
  answersOfItem,
  competitorStandings,
  isPeriod,
  opportunityStates,
  type Opportunity,
} from '#shared/domain/opportunity/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { command, query } from './procedure.ts'
import { percent, stageKey } from './sales-process.ts'
import { teamMemberId } from './team-member.ts'
import { amountMinor, changesOf, day, filledLine, idOf, line, note, version } from './values.ts'

export const opportunityId = idOf('opportunity')

const opportunityLine = z.strictObject({
  product: filledLine,
  period: line.refine(isPeriod, { message: 'Neither a month nor a quarter' }).nullable(),
  /** Of a product that nobody has yet put a figure on, `null`. */
  amountMinor: amountMinor.min(0).nullable(),
})
const competitor = z.strictObject({ name: filledLine, standing: z.enum(competitorStandings), note })
const itemAnswer = z.strictObject({
  item: filledLine,
  answer: z.enum(answersOfItem),
  source: line,
  answeredOn: day,
})

const fields = {
  name: filledLine,
  amountMinor: amountMinor.min(0).nullable(),
  lines: z.array(opportunityLine).max(200).readonly().nullable(),
  closesOn: day.nullable(),
  state: z.enum(opportunityStates),
  probability: percent.nullable(),
  ownerId: teamMemberId.nullable(),
  competitors: z.array(competitor).max(50).readonly().nullable(),
  answers: z
    .array(itemAnswer)
    .max(40)
    .refine((list) => new Set(list.map(({ item }) => item)).size === list.length, {
      message: 'An item twice',
    })
    .readonly()
    .nullable(),
  nextStep: line.nullable(),
  nextStepDueOn: day.nullable(),
  nextStepOwnerId: teamMemberId.nullable(),
  closedOn: day.nullable(),
  closeReason: line.nullable(),
}
export const opportunity = z.strictObject({
  id: opportunityId,
  accountId,
  sourceId: line.nullable(),
  stage: stageKey.nullable(),
  stageReason: line.nullable(),
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
  /** Opens one in the first stage, where nothing has to be known yet. */
  'opportunity.add': command({
    input: z.strictObject({
      accountId,
      name: filledLine,
      amountMinor: fields.amountMinor.default(null),
      closesOn: fields.closesOn.default(null),
      state: fields.state.default('open'),
      ownerId: fields.ownerId.default(null),
      sourceId: filledLine.nullable().default(null),
    }),
    output: opportunity,
    touches: ['opportunity'],
  }),
  /**
   * With lines the amount is their sum, whatever else is said. What is won or lost without a day was so today; what is open again
   * has neither day nor reason.
   */
  'opportunity.edit': command({
    input: z.strictObject({ id: opportunityId, version, changes: changesOf(fields) }),
    output: opportunity,
    touches: ['opportunity'],
    typed: ['name', 'amountMinor', 'nextStep', 'closeReason'],
  }),
  /** Forward only where the entry rules are met, or with a reason in words, which is kept with it. Back is always free. */
  'opportunity.moveTo': command({
    input: z.strictObject({
      id: opportunityId,
      version,
      stage: stageKey,
      reason: filledLine.nullable().default(null),
    }),
    output: opportunity,
    touches: ['opportunity'],
  }),
  /** Buying centers that decide about it stay, and decide about nothing of the list. */
  'opportunity.remove': command({
    input: z.strictObject({ id: opportunityId, version }),
    output: z.strictObject({ id: opportunityId }),
    touches: ['opportunity', 'buying-center', 'touchpoint', 'lead'],
  }),
}
