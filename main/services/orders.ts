import type { HandlersOf } from '../core/context.ts'
import * as rows from '../store/rows.ts'
import { accountShape, orderLineShape, productLineShape } from '../store/tables.ts'
import { getAll } from './outcome.ts'

export const orderHandlers: HandlersOf<'product-line'> & Pick<HandlersOf<'order'>, 'order.record'> = {
  'product-line.list': ({ db }) => rows.listAll(db, productLineShape, ['position', 'id']),

  'product-line.add': async ({ recorder, db, newId }, { name }) => {
    const lines = await rows.listAll(db, productLineShape, ['position'])
    const line = {
      id: newId<'product-line'>(),
      name,
      position: (lines.at(-1)?.position ?? -1) + 1,
      version: 1,
    }
    await recorder.insert(productLineShape, [line])
    return line
  },

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
