import { healthParts } from '#shared/domain/plan/health.ts'
import type { OwnTemplate } from '#shared/domain/plan/template.ts'
import { z } from 'zod'
import { command, query } from './procedure.ts'
import { count, filledLine, idOf, version } from './values.ts'

const keyed = <T extends z.ZodType<Readonly<{ key: string }>>>(part: T, atMost: number) =>
  z
    .array(part)
    .max(atMost)
    .refine((list) => new Set(list.map(({ key }) => key)).size === list.length, { message: 'A key twice' })
    .readonly()
const weight = z.int().min(0).max(1_000)
const words = (atMost: number) => z.array(filledLine).max(atMost).readonly()

const templateSection = z.strictObject({
  key: filledLine,
  title: filledLine,
  guidance: z.string().max(2_000),
  questions: z.array(z.string().min(1).max(500)).max(20).readonly(),
  weight,
  tiers: words(50),
})
const fields = {
  name: filledLine,
  tiers: words(50),
  sections: keyed(templateSection, 60).refine((list) => list.length > 0, { message: 'No section' }),
  scorecard: keyed(z.strictObject({ key: filledLine, title: filledLine, points: weight }), 30),
  health: z
    .array(z.strictObject({ part: z.enum(healthParts), weight }))
    .max(healthParts.length)
    .refine((list) => new Set(list.map(({ part }) => part)).size === list.length, { message: 'A part twice' })
    .readonly(),
  isRetired: z.boolean(),
}
const place = { key: filledLine, edition: z.int().min(1) }

export const planTemplate = z.strictObject({
  id: idOf('plan-template'),
  ...place,
  ...fields,
  version,
}) satisfies z.ZodType<OwnTemplate>

export const planTemplateContract = {
  /** Every edition of every template, those of Keyplan in the version 0; `plans` is how many plans are made after it. */
  'plan-template.list': query({
    input: z.strictObject({}),
    output: z.array(z.strictObject({ ...place, ...fields, version: count, plans: count })).readonly(),
    reads: ['plan-template', 'plan-head'],
  }),
  /** Changes the newest edition of a template; where plans are made after it, or it is Keyplan's own, it makes the next one. */
  'plan-template.set': command({
    input: z.strictObject({ ...place, ...fields, version: count }),
    output: planTemplate,
    touches: ['plan-template'],
  }),
  /** A template of one's own that starts as a copy of the newest edition of another. */
  'plan-template.add': command({
    input: z.strictObject({ like: filledLine, name: filledLine }),
    output: planTemplate,
    touches: ['plan-template'],
  }),
}
