import type { OrderLine, ProductLine } from '#shared/domain/economics/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { command, query } from './procedure.ts'
import { amountMinor, changesOf, count, day, filledLine, idOf, position, version } from './values.ts'

export const productLineId = idOf('product-line')
const orderLineId = idOf('order-line')
export const productLine = z.strictObject({
  id: productLineId,
  name: filledLine,
  position,
  parentLineId: productLineId.nullable(),
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
  /** In the order of their tree: each after the one above it. */
  'product-line.list': query({
    input: z.strictObject({}),
    output: z.array(productLine),
    reads: ['product-line'],
  }),
  /** The last among those of its parent. */
  'product-line.add': command({
    input: z.strictObject({ name: filledLine, parentLineId: productLineId.nullable().default(null) }),
    output: productLine,
    touches: ['product-line'],
  }),
  /** Parts of opportunities that name it are called by the new name. */
  'product-line.edit': command({
    input: z.strictObject({ id: productLineId, version, changes: changesOf({ name: filledLine }) }),
    output: productLine,
    touches: ['product-line', 'opportunity'],
    typed: ['name'],
  }),
  /** Under a parent, at a place among its lines: 0 is the first. */
  'product-line.move': command({
    input: z.strictObject({
      id: productLineId,
      version,
      parentLineId: productLineId.nullable(),
      at: position,
    }),
    output: productLine,
    touches: ['product-line'],
  }),
  /** With its cells of the white space. What is below comes to its parent; what was ordered of it must be merged first. */
  'product-line.remove': command({
    input: z.strictObject({ id: productLineId, version }),
    output: z.strictObject({ id: productLineId }),
    touches: ['product-line', 'white-space'],
  }),
  /** Orders, cells of the white space, parts of opportunities and lines below come to the one that stays. */
  'product-line.merge': command({
    input: z.strictObject({
      stays: z.strictObject({ id: productLineId, version }),
      goes: z.strictObject({ id: productLineId, version }),
    }),
    output: productLine,
    touches: ['product-line', 'white-space', 'order', 'opportunity', 'account'],
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
