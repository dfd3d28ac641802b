import { ruleFailure } from '#shared/contract/errors.ts'
import type { ProductLine, ProductLineId } from '#shared/domain/economics/model.ts'
import { inTreeOrder, linesUnder, productLineLoop } from '#shared/domain/economics/product-tree.ts'
import { combinedCell } from '#shared/domain/white-space/model.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { HandlersOf } from '../core/context.ts'
import { opportunityShape } from '../store/center-tables.ts'
import { listNaming } from '../store/white-space.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { orderLineShape, productLineShape } from '../store/tables.ts'
import { whiteSpaceCellShape } from '../store/white-space-tables.ts'
import { moveAll, moveOrCombine } from './merging/moving.ts'
import { edit, get, getAt } from './outcome.ts'

export const productLineHandlers: HandlersOf<'product-line'> = {
  'product-line.list': async ({ db }) => [...inTreeOrder(await listLines(db))],

  'product-line.add': async ({ recorder, db, newId }, { name, parentLineId }) => {
    const lines = await listLines(db)
    if (parentLineId !== null) await get(db, productLineShape, parentLineId)

    const last = linesUnder(lines, parentLineId).at(-1)
    const position = (last?.position ?? -1) + 1
    const line = { id: newId<'product-line'>(), name, position, parentLineId, version: 1 }
    await recorder.insert(productLineShape, [line])
    return line
  },

  'product-line.edit': async ({ recorder, db }, { id, version, changes }) => {
    const before = await getAt(db, productLineShape, id, version)
    const { name } = changes
    if (name !== undefined && name !== before.name) {
      const lines = await listLines(db)
      const twin = lines.find((line) => line.id !== id && fold(line.name) === fold(name))
      if (twin) throw ruleFailure({ rule: 'product-line-named-twice', name: twin.name })
      await renameParts(recorder, lines, before, name)
    }
    return edit(recorder, productLineShape, id, changes, version)
  },

  'product-line.move': async ({ recorder, db }, { id, version, parentLineId, at }) => {
    await getAt(db, productLineShape, id, version)
    if (parentLineId !== null) await get(db, productLineShape, parentLineId)
    const lines = await listLines(db)
    const names = parentLineId && productLineLoop(lines, id, parentLineId)
    if (names) throw ruleFailure({ rule: 'product-line-loop', names: [...names] })

    const others = linesUnder(lines, parentLineId).filter((line) => line.id !== id)
    const order = [
      ...others.slice(0, at).map((line) => line.id),
      id,
      ...others.slice(at).map((line) => line.id),
    ]
    await recorder.updateAll(
      productLineShape,
      order.map((each, position) => ({
        id: each,
        changes: each === id ? { position, parentLineId } : { position },
      })),
    )
    return get(recorder.db, productLineShape, id)
  },

  'product-line.remove': async ({ recorder, db }, { id, version }) => {
    const line = await getAt(db, productLineShape, id, version)
    const { count } = await db
      .selectFrom('order_line')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('product_line_id', '=', id)
      .executeTakeFirstOrThrow()
    if (count > 0) throw ruleFailure({ rule: 'product-line-in-use', name: line.name, orderLines: count })

    const cells = await rows.listWhere(db, whiteSpaceCellShape, 'productLineId', [id])
    await recorder.remove(
      whiteSpaceCellShape,
      cells.map((cell) => cell.id),
    )
    await comeUnder(recorder, await listLines(db), id, line.parentLineId)
    await recorder.remove(productLineShape, [id])
    return { id }
  },

  'product-line.merge': async ({ recorder, db }, wish) => {
    if (wish.stays.id === wish.goes.id) throw ruleFailure({ rule: 'product-line-with-itself' })
    const stays = await getAt(db, productLineShape, wish.stays.id, wish.stays.version)
    const goes = await getAt(db, productLineShape, wish.goes.id, wish.goes.version)
    const lines = await listLines(db)

    recorder.describe(`${goes.name} → ${stays.name}`.slice(0, 200))
    const ends = { stays: stays.id, goes: [goes.id] }
    await moveAll(recorder, orderLineShape, 'productLineId', ends)
    await moveOrCombine(recorder, whiteSpaceCellShape, 'productLineId', ends, {
      kindOf: ({ accountId }) => accountId,
      combine: combinedCell,
    })
    await renameParts(recorder, lines, goes, stays.name)
    const isBelow = productLineLoop(lines, goes.id, stays.id) !== undefined
    if (isBelow) await comeUnder(recorder, lines, stays.id, goes.parentLineId, [stays.id])
    await comeUnder(recorder, await listLines(recorder.db), goes.id, stays.id)
    await recorder.remove(productLineShape, [goes.id])
    return get(recorder.db, productLineShape, stays.id)
  },
}

function listLines(db: Reader): Promise<ProductLine[]> {
  return rows.listAll(db, productLineShape, ['position', 'id'])
}

/**
 * Lets lines come under another parent, behind those that are there.
 * @param which those that come; by default all that are below the line
 */
async function comeUnder(
  recorder: Recorder,
  lines: readonly ProductLine[],
  below: ProductLineId,
  parentLineId: ProductLineId | null,
  which = linesUnder(lines, below).map(({ id }) => id),
): Promise<void> {
  const from = (linesUnder(lines, parentLineId).at(-1)?.position ?? -1) + 1
  await recorder.updateAll(
    productLineShape,
    which.map((id, index) => ({ id, changes: { parentLineId, position: from + index } })),
  )
}

/** Parts of opportunities name a product in words: those that mean this line follow it, unless another line is called the same. */
async function renameParts(
  recorder: Recorder,
  lines: readonly ProductLine[],
  line: ProductLine,
  name: string,
): Promise<void> {
  const before = fold(line.name)
  if (lines.some((each) => each.id !== line.id && fold(each.name) === before)) return
  const opportunities = await listNaming(recorder.db, 'lines')
  await recorder.updateAll(
    opportunityShape,
    opportunities
      .filter(({ lines: parts }) => parts?.some(({ product }) => fold(product) === before))
      .map(({ id, lines: parts }) => ({
        id,
        changes: {
          lines: (parts ?? []).map((part) =>
            fold(part.product) === before ? { ...part, product: name } : part,
          ),
        },
      })),
  )
}
