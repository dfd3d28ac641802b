import {
  costDrivers,
  type DriverCounts,
  type CostModel,
  type ServeCost,
} from '#shared/domain/economics/cost-to-serve.ts'
import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import { z } from 'zod'
import { month } from './month.ts'
import { command, query } from './procedure.ts'
import { amountMinor, changesOf, count, e4, filledLine, idOf, version } from './values.ts'

const id = idOf('cost-model')
const minutes = z.number().min(0).max(1_000_000)
const activity = z.strictObject({
  key: filledLine,
  name: filledLine,
  /** A month. */
  capacityCostMinor: amountMinor.min(0),
  capacityMinutes: z.number().min(0).max(100_000_000),
  terms: z
    .array(
      z.strictObject({
        driver: z.enum(costDrivers),
        channel: z.enum(touchpointChannels).nullable(),
        minutes,
      }),
    )
    .max(20)
    .readonly(),
})

const fields = {
  name: filledLine,
  validFrom: month,
  activities: z
    .array(activity)
    .max(50)
    .readonly()
    .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, { message: 'A key twice' }),
  termDays: count.max(3_650).nullable(),
  financeRate: z.number().min(0).max(1).nullable(),
}

export const costModel = z.strictObject({ id, ...fields, version }) satisfies z.ZodType<CostModel>

/** What it costs to serve somebody in a period. */
export const serveCost = z.strictObject({
  activities: z
    .array(z.strictObject({ key: filledLine, name: filledLine, minutes: z.number(), costE4: e4 }))
    .readonly(),
  termsE4: e4,
  totalE4: e4,
}) satisfies z.ZodType<ServeCost>

export const driverCounts = z.strictObject({
  orders: count,
  lines: count,
  returns: count,
  expedited: count,
  specialPacking: count,
  byChannel: z.partialRecord(
    z.enum(touchpointChannels),
    z.strictObject({ touchpoints: count, minutes: z.number() }),
  ),
}) satisfies z.ZodType<DriverCounts>

/** By which model a period was reckoned. */
export const modelUsed = costModel.pick({ id: true, name: true, validFrom: true })

export const costModelContract = {
  /** Every version, the newest first. */
  'cost-model.list': query({
    input: z.strictObject({}),
    output: z.array(costModel),
    reads: ['cost-model'],
  }),
  /** A version that begins as another one is, or with these activities. */
  'cost-model.add': command({
    input: z.strictObject({
      name: filledLine,
      validFrom: month,
      like: id.nullable().default(null),
      activities: fields.activities.default([]),
    }),
    output: costModel,
    touches: ['cost-model'],
  }),
  'cost-model.edit': command({
    input: z.strictObject({ id, version, changes: changesOf(fields) }),
    output: costModel,
    touches: ['cost-model'],
    typed: ['name'],
  }),
  'cost-model.remove': command({
    input: z.strictObject({ id, version }),
    output: z.strictObject({}),
    touches: ['cost-model'],
  }),
}
