import type { OrderProfile } from '#shared/domain/economics/order-profile.ts'
import { dayOrders, orderFields } from '#shared/domain/economics/order-line-fields.ts'
import { z } from 'zod'
import { recipe } from './import-recipe.ts'
import { command, query } from './procedure.ts'
import { currency, filledLine, idOf, version } from './values.ts'

export const orderProfileId = idOf('order-profile')

export const orderProfile = z.strictObject({
  id: orderProfileId,
  name: filledLine,
  headers: z.array(z.string().max(1_000)).max(1_000).readonly(),
  settings: z.strictObject({
    mapping: z.array(z.enum(orderFields).nullable()).max(1_000).readonly(),
    recipe,
    source: filledLine,
    channel: filledLine.nullable(),
    numberFormat: z.enum(['point', 'comma']),
    dayOrder: z.enum(dayOrders),
    currency: currency.nullable(),
  }),
  version,
}) satisfies z.ZodType<OrderProfile>

export const orderProfileContract = {
  /** How files of order lines were read, each with the headings by which the next one is known; `order.takeIn` keeps them. */
  'order-profile.list': query({
    input: z.strictObject({}),
    output: z.array(orderProfile),
    reads: ['order-profile'],
  }),
  /** The next file with these headings is read by its headings alone. */
  'order-profile.remove': command({
    input: z.strictObject({ id: orderProfileId, version }),
    output: z.strictObject({ id: orderProfileId }),
    touches: ['order-profile'],
  }),
}
