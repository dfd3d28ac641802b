import type { OrderLine, ProductLine } from '#shared/domain/economics/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { command, query } from './procedure.ts'
import { amountMinor, count, day, filledLine, idOf, position, version } from './values.ts'

const productLineId = idOf('product-line')
const orderLineId = idOf('order-line')
export const productLine = z.strictObject({
  id: productLineId,
  name: filledLine,
  position,
  version,
}) satisfies z.ZodType<ProductLine>
export const orderLine = z.strictObject({
  id: orderLineId,
  accountId,
  productLineId,
  orderNumber: filledLine,
  orderedOn: day,
  quantity: z.number(),
  listMinor: amountMinor,
  netMinor: amountMinor,
  costMinor: amountMinor,
  freightMinor: amountMinor,
  isExpedited: z.boolean(),
  needsSpecialPacking: z.boolean(),
  isReturned: z.boolean(),
}) satisfies z.ZodType<OrderLine>

export const orderContract = {
  'product-line.list': query({
    input: z.strictObject({}),
    output: z.array(productLine),
    reads: ['product-line'],
  }),
  'product-line.add': command({
    input: z.strictObject({ name: filledLine }),
    output: productLine,
    touches: ['product-line'],
  }),
  'order.record': command({
    input: z.strictObject({
      lines: z
        .array(orderLine.omit({ id: true }))
        .min(1)
        .max(5_000),
    }),
    output: z.strictObject({ recorded: count }),
    touches: ['order'],
  }),
}
