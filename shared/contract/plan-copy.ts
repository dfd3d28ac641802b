import { copyReasons, type CopyContent, type PlanCopy } from '#shared/domain/plan/copy.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { moment } from './as-of.ts'
import { planId } from './plan.ts'
import { planFigure } from './plan-figures.ts'
import { command, query } from './procedure.ts'
import { trailChange } from './trail.ts'
import { amountMinor, count, currency, day, idOf, line, share, version } from './values.ts'

const planCopyId = idOf('plan-copy')
const health = z.int().min(0).max(100).nullable()
const cell = z.strictObject({
  line,
  potentialMinor: amountMinor.nullable(),
  spendMinor: amountMinor.nullable(),
  boughtMinor: amountMinor,
  openMinor: amountMinor,
  wonMinor: amountMinor,
  incumbent: line,
})
const content = z
  .strictObject({
    figures: z.array(planFigure).readonly(),
    currency,
    space: z.array(cell).readonly(),
    health,
    completeness: share.nullable(),
  })
  .readonly() satisfies z.ZodType<CopyContent>
const about = { id: planCopyId, planId, reason: z.enum(copyReasons), takenOn: day }
export const planCopy = z.strictObject({ ...about, content, version }) satisfies z.ZodType<PlanCopy>

const seq = count
export const planCopyContract = {
  /** The copies of a plan, the oldest first, each with the command that took it. */
  'plan.listCopies': query({
    input: z.strictObject({ planId }),
    output: z.array(z.strictObject({ ...about, seq, health, completeness: share.nullable() })).readonly(),
    reads: ['plan-copy'],
  }),
  /** A copy with what the record does not have of its moment; the rest is `history.getAccountAsOf` of the account then, as of `seq`. */
  'plan.getCopy': query({
    input: z.strictObject({ id: planCopyId }),
    output: z.strictObject({ copy: planCopy, seq, accountId }),
    reads: ['plan-copy'],
  }),
  /** Copies the plan as it is now, for a review. Nothing changes a copy any more. */
  'plan.keepCopy': command({
    input: z.strictObject({ planId }),
    output: planCopy,
    touches: ['plan-copy'],
  }),
  /** What is different between two moments, thing by thing and field by field: the plan itself, and what it stands on at its account. */
  'plan.compare': query({
    input: z.strictObject({ planId, from: moment, to: moment }),
    output: z.strictObject({
      plan: z.array(trailChange).readonly(),
      account: z.array(trailChange).readonly(),
    }),
    reads: ['history'],
  }),
}
