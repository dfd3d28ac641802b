import type { HandlersOf } from '../core/context.ts'
import { accountShape, orderLineShape, productLineShape } from '../store/tables.ts'
import { getAll } from './outcome.ts'

export const orderHandlers: HandlersOf<'order'> = {
  'order.record': async ({ recorder, db, newId }, { lines }) => {
    const accountIds = lines.map((line) => line.accountId)
    const productLineIds = lines.map((line) => line.productLineId)
    await getAll(db, accountShape, accountIds)
    await getAll(db, productLineShape, productLineIds)

    await recorder.insert(
      orderLineShape,
      lines.map((line) => ({ id: newId<'order-line'>(), ...line })),
    )
    return { recorded: lines.length }
  },
}
