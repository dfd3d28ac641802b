import type { Erasure } from '#shared/domain/erasure/model.ts'
import { shapeOf } from '../shape.ts'

export const erasureShape = shapeOf<Erasure>()('erasure', {
  id: 'text',
  erasedId: 'text',
  erasedOn: 'text',
  erasedBy: 'text',
})

/** A command after which pages of the file are still to be written anew. */
export type WipingRow = { command_seq: number }
