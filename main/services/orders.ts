import type { HandlersOf } from '../core/context.ts'
import * as rows from '../store/rows.ts'
import { orderLineShape, productLineShape } from '../store/tables.ts'

export const orderHandlers: HandlersOf<'product-line'> & HandlersOf<'order'> = {
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

  'order.record': async ({ recorder, newId }, { lines }) => {
    await recorder.insert(
      orderLineShape,
      lines.map((line) => ({ id: newId<'order-line'>(), ...line })),
    )
    return { recorded: lines.length }
  },
}
