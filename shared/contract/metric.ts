import { metricSources, type Metric } from '#shared/domain/plan/metric.ts'
import { z } from 'zod'
import { buyingCenterId } from './buying-center.ts'
import { objectiveId, planId } from './plan.ts'
import { command, query } from './procedure.ts'
import { changesOf, currency, day, idOf, line, position, version } from './values.ts'

const metricId = idOf('metric')
const value = z.number().min(-1e15).max(1e15)
const reading = z.strictObject({ on: day, value }).readonly()

const metricFields = {
  name: line,
  source: z.enum(metricSources),
  buyingCenterId: buyingCenterId.nullable(),
  unit: line,
  baseline: value.nullable(),
  target: value.nullable(),
}
export const metric = z.strictObject({
  id: metricId,
  objectiveId,
  ...metricFields,
  readings: z.array(reading).max(1_000).readonly(),
  position,
  version,
}) satisfies z.ZodType<Metric>

export const metricContract = {
  /**
   * The metrics of a plan, each with what is actually there and of which day that is; `null` where the workspace does not know it.
   * `currency` is that of money: revenue and contribution are in the workspace's, the pipeline in the account's.
   */
  'metric.listByPlan': query({
    input: z.strictObject({ planId, today: day }),
    output: z.array(z.strictObject({ metric, actual: reading.nullable(), currency: currency.nullable() })),
    reads: [
      'metric',
      'account',
      'order',
      'contact',
      'relationship',
      'buying-center',
      'role-preset',
      'opportunity',
      'sales-process',
      'white-space',
      'product-line',
      'touchpoint',
      'workspace',
    ],
  }),
  'metric.add': command({
    input: z.strictObject({
      objectiveId,
      name: line,
      source: metricFields.source.default('by-hand'),
      buyingCenterId: metricFields.buyingCenterId.default(null),
      unit: line.default(''),
      baseline: metricFields.baseline.default(null),
      target: metricFields.target.default(null),
    }),
    output: metric,
    touches: ['metric'],
  }),
  'metric.edit': command({
    input: z.strictObject({ id: metricId, version, changes: changesOf(metricFields) }),
    output: metric,
    touches: ['metric'],
    typed: ['name', 'unit'],
  }),
  /** Writes down a value of a day; of one day the last word counts. */
  'metric.read': command({
    input: z.strictObject({ id: metricId, version, on: day, value }),
    output: metric,
    touches: ['metric'],
  }),
  /** Takes the value of a day out again. */
  'metric.forget': command({
    input: z.strictObject({ id: metricId, version, on: day }),
    output: metric,
    touches: ['metric'],
  }),
  'metric.remove': command({
    input: z.strictObject({ id: metricId, version }),
    output: z.strictObject({ id: metricId }),
    touches: ['metric'],
  }),
}
