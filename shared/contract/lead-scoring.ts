import { leadSources } from '#shared/domain/lead/model.ts'
import { knowableFacts, type LeadScoring, type LeadTest } from '#shared/domain/lead/scoring.ts'
import { z } from 'zod'
import { command, query } from './procedure.ts'
import { count, filledLine, idOf, version } from './values.ts'

const words = z.array(filledLine).max(100).readonly()
const leadTest = z.discriminatedUnion('test', [
  z.strictObject({ test: z.enum(['industry', 'country', 'title']), anyOf: words }),
  z.strictObject({ test: z.literal('source'), anyOf: z.array(z.enum(leadSources)).max(10).readonly() }),
  z.strictObject({ test: z.literal('employees'), atLeast: count, below: count.nullable() }),
  z.strictObject({ test: z.literal('known-company') }),
  z.strictObject({ test: z.literal('known'), fact: z.enum(knowableFacts) }),
  z.strictObject({ test: z.literal('touches'), atMost: z.int().min(1).max(100) }),
]) satisfies z.ZodType<LeadTest>

const rule = z.strictObject({
  key: filledLine,
  of: z.enum(['fit', 'interest']),
  points: z.int().min(-100).max(100),
  asks: leadTest,
})
const fields = {
  rules: z
    .array(rule)
    .max(60)
    .refine((list) => new Set(list.map(({ key }) => key)).size === list.length, { message: 'A key twice' })
    .readonly(),
  halfLifeDays: z.int().min(1).max(3_650),
}
export const leadScoring = z.strictObject({
  id: idOf('lead-scoring'),
  ...fields,
  version,
}) satisfies z.ZodType<LeadScoring>

export const leadScoringContract = {
  /** What leads are scored by; `version` 0 where that is what Keyplan proposes and nobody has changed. */
  'lead-scoring.get': query({
    input: z.strictObject({}),
    output: z.strictObject({ ...fields, version: count }),
    reads: ['lead-scoring'],
  }),
  'lead-scoring.set': command({
    input: z.strictObject({ ...fields, version: count }),
    output: leadScoring,
    touches: ['lead-scoring', 'lead'],
  }),
}
