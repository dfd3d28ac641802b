import { planLineParts, type PlanLine } from '#shared/domain/plan/plan-line.ts'
import { riskGrades, type PlanRisk } from '#shared/domain/plan/risk.ts'
import { z } from 'zod'
import { benefit } from './benefit.ts'
import { planId } from './plan.ts'
import { command, query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import { changesOf, filledLine, idOf, line, position, version } from './values.ts'
import { swotPart, worldCardId } from './world.ts'

const planRiskId = idOf('plan-risk')
const grade = z.literal(riskGrades)
const riskFields = {
  title: filledLine,
  likelihood: grade.nullable(),
  effect: grade.nullable(),
  ownerId: teamMemberId.nullable(),
  sign: line,
  answer: line,
  swot: swotPart.nullable(),
  position,
}
export const planRisk = z.strictObject({
  id: planRiskId,
  planId,
  ...riskFields,
  version,
}) satisfies z.ZodType<PlanRisk>

const planLineId = idOf('plan-line')
const lineFields = {
  title: filledLine,
  part: z.enum(planLineParts),
  worldCardId: worldCardId.nullable(),
  benefitId: benefit.shape.id.nullable(),
  position,
}
export const planLine = z.strictObject({
  id: planLineId,
  planId,
  ...lineFields,
  version,
}) satisfies z.ZodType<PlanLine>

export const planPartsContract = {
  'risk.listByPlan': query({
    input: z.strictObject({ planId }),
    output: z.array(planRisk),
    reads: ['risk', 'team-member', 'plan-head', 'account'],
  }),
  'risk.add': command({
    input: z.strictObject({ planId, title: filledLine }),
    output: planRisk,
    touches: ['risk'],
  }),
  'risk.edit': command({
    input: z.strictObject({ id: planRiskId, version, changes: changesOf(riskFields) }),
    output: planRisk,
    touches: ['risk'],
    typed: ['title', 'sign', 'answer'],
  }),
  'risk.remove': command({
    input: z.strictObject({ id: planRiskId, version }),
    output: z.strictObject({ id: planRiskId }),
    touches: ['risk', 'review'],
  }),
  /** The lines of strengths, weaknesses, opportunities, threats and of the value proposition, in their order. */
  'plan-line.listByPlan': query({
    input: z.strictObject({ planId }),
    output: z.array(planLine),
    reads: ['plan-line', 'world', 'benefit', 'buying-center', 'plan-head', 'account'],
  }),
  'plan-line.add': command({
    input: z.strictObject({ planId, part: lineFields.part, title: filledLine }),
    output: planLine,
    touches: ['plan-line'],
  }),
  'plan-line.edit': command({
    input: z.strictObject({ id: planLineId, version, changes: changesOf(lineFields) }),
    output: planLine,
    touches: ['plan-line'],
    typed: ['title'],
  }),
  'plan-line.remove': command({
    input: z.strictObject({ id: planLineId, version }),
    output: z.strictObject({ id: planLineId }),
    touches: ['plan-line'],
  }),
}
