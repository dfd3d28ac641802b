import type { TouchRhythm } from '#shared/domain/touchpoint/rhythm.ts'
import { z } from 'zod'
import { command, query } from './procedure.ts'
import { filledLine, idOf, version } from './values.ts'

const days = z.int().min(1).max(3_650)
export const touchRhythm = z.strictObject({
  id: idOf('touch-rhythm'),
  tier: filledLine,
  days,
  version,
}) satisfies z.ZodType<TouchRhythm>

export const touchRhythmContract = {
  'touch-rhythm.list': query({
    input: z.strictObject({}),
    output: z.array(touchRhythm),
    reads: ['touch-rhythm'],
  }),
  /** Sets after how many days without a touchpoint the key players of a tier are named; `null` takes the tier out. */
  'touch-rhythm.set': command({
    input: z.strictObject({ tier: filledLine, days: days.nullable() }),
    output: z.strictObject({ rhythm: touchRhythm.nullable() }),
    touches: ['touch-rhythm'],
  }),
}
