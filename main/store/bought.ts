import type { AccountId } from '#shared/domain/account/model.ts'
import type { ProductLineId } from '#shared/domain/economics/model.ts'
import { inTreeOrder } from '#shared/domain/economics/product-tree.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { minorFromE4 } from '#shared/kernel/e4.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import { sumImportedLines } from './order-reading.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import * as rows from './rows.ts'
import { productLineShape } from './tables.ts'

/** What an account bought of a product line, in minor units, and how many order lines that is. */
export type Bought = Readonly<{
  accountId: AccountId
  productLineId: ProductLineId
  netMinor: AmountMinor
  orderLines: number
}>

/**
 * Net sales by account and product line on the days from one to another, both included, in the workspace's currency: lines that were
 * recorded, and those that files brought in that currency. An imported line is of the product line that is called like its own, without
 * regard to case and accents; of two of one name the first has it.
 */
export async function sumBought(
  db: Reader,
  accountIds: readonly AccountId[],
  from: CalendarDay,
  to: CalendarDay,
  currency: string,
): Promise<readonly Bought[]> {
  const found = new Map<string, Bought>()
  const add = (more: Bought): void => {
    const key = `${more.accountId} ${more.productLineId}`
    const { netMinor, orderLines } = found.get(key) ?? { netMinor: 0, orderLines: 0 }
    found.set(key, {
      ...more,
      netMinor: netMinor + more.netMinor,
      orderLines: orderLines + more.orderLines,
    })
  }
  const lines = inTreeOrder(await rows.listAll(db, productLineShape, ['position', 'id']))
  const lineNamed = new Map(lines.toReversed().map(({ id, name }) => [fold(name), id]))
  for (const some of chunks(accountIds, idsAtOnce)) {
    for (const each of await sumRecorded(db, some, from, to)) add(each)
    for (const { accountId, productLine, netE4, orderLines } of await sumImportedLines(
      db,
      some,
      from,
      to,
      currency,
    )) {
      const productLineId = lineNamed.get(fold(productLine))
      if (productLineId === undefined) continue
      add({ accountId, productLineId, netMinor: minorFromE4(netE4, currency), orderLines })
    }
  }
  return [...found.values()]
}

function sumRecorded(db: Reader, accountIds: readonly AccountId[], from: CalendarDay, to: CalendarDay) {
  return db
    .selectFrom('order_line')
    .select(['account_id as accountId', 'product_line_id as productLineId'])
    .select(({ fn }) => [fn.sum<number>('net_minor').as('netMinor'), fn.countAll<number>().as('orderLines')])
    .where('account_id', 'in', accountIds)
    .where('ordered_on', '>=', from)
    .where('ordered_on', '<=', to)
    .groupBy(['account_id', 'product_line_id'])
    .execute()
}
