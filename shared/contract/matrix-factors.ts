import {
  factorMeasures,
  factorSides,
  topScore,
  wholeWeight,
  type FactorScore,
  type MatrixFactors,
} from '#shared/domain/economics/matrix-factors.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { command, query } from './procedure.ts'
import { count, filledLine, idOf, version } from './values.ts'

const threshold = z.number().min(-1e12).max(1e12)
const fields = {
  factors: z
    .array(
      z.strictObject({
        key: filledLine,
        side: z.enum(factorSides),
        name: filledLine,
        weight: z.number().min(0).max(wholeWeight),
        measure: z.enum(factorMeasures),
        low: threshold,
        high: threshold,
      }),
    )
    .max(40)
    .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, { message: 'A key twice' })
    .readonly(),
}
export const matrixFactors = z.strictObject({
  id: idOf('matrix-factors'),
  ...fields,
  version,
}) satisfies z.ZodType<MatrixFactors>

const score = z.number().min(0).max(topScore)
export const factorScore = z.strictObject({
  id: idOf('factor-score'),
  accountId,
  factor: filledLine,
  score,
  version,
}) satisfies z.ZodType<FactorScore>

export const matrixFactorsContract = {
  /** What attractiveness and strength are made of; `version` 0 where that is what Keyplan proposes and nobody has changed. */
  'matrix-factors.get': query({
    input: z.strictObject({}),
    output: z.strictObject({ ...fields, version: count }),
    reads: ['matrix-factors'],
  }),
  'matrix-factors.set': command({
    input: z.strictObject({ ...fields, version: count }),
    output: matrixFactors,
    touches: ['matrix-factors'],
  }),
  /** What was judged, of every account of which something was. */
  'matrix-factors.listScores': query({
    input: z.strictObject({}),
    output: z.array(factorScore),
    reads: ['matrix-factors', 'account'],
  }),
  /** Judges an account by a factor, whatever was judged before; `null` takes the judgement back. */
  'matrix-factors.score': command({
    input: z.strictObject({ accountId, factor: filledLine, score: score.nullable() }),
    output: z.strictObject({ scored: factorScore.nullable() }),
    touches: ['matrix-factors'],
  }),
}
