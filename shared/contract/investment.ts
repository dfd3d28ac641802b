import { decisions, investmentKinds, type Investment } from '#shared/domain/plan/investment.ts'
import { z } from 'zod'
import { planId } from './plan.ts'
import { command, query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import {
  amountMinor,
  changesOf,
  count,
  currency,
  day,
  idOf,
  line,
  note,
  position,
  version,
} from './values.ts'

const investmentId = idOf('investment')

const investmentFields = {
  title: line,
  amountMinor: amountMinor.min(0).nullable(),
  effortMinutes: count.max(6_000_000).nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  ownerId: teamMemberId.nullable(),
  decision: z.enum(decisions),
  note,
}
export const investment = z.strictObject({
  id: investmentId,
  planId,
  kind: z.enum(investmentKinds),
  ...investmentFields,
  position,
  version,
}) satisfies z.ZodType<Investment>

export const investmentContract = {
  /** What the plan puts into the account and what it stops, in their order, in the currency of the account. */
  'investment.listByPlan': query({
    input: z.strictObject({ planId }),
    output: z.strictObject({ currency, investments: z.array(investment) }),
    reads: ['investment', 'account'],
  }),
  'investment.add': command({
    input: z.strictObject({
      planId,
      kind: z.enum(investmentKinds),
      title: line,
      amountMinor: investmentFields.amountMinor.default(null),
      effortMinutes: investmentFields.effortMinutes.default(null),
      startsOn: investmentFields.startsOn.default(null),
      endsOn: investmentFields.endsOn.default(null),
      ownerId: investmentFields.ownerId.default(null),
      decision: investmentFields.decision.default('proposed'),
      note: note.default(''),
    }),
    output: investment,
    touches: ['investment'],
  }),
  'investment.edit': command({
    input: z.strictObject({ id: investmentId, version, changes: changesOf(investmentFields) }),
    output: investment,
    touches: ['investment'],
    typed: ['title', 'note'],
  }),
  'investment.remove': command({
    input: z.strictObject({ id: investmentId, version }),
    output: z.strictObject({ id: investmentId }),
    touches: ['investment'],
  }),
}
