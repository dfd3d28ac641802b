import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Database from 'better-sqlite3'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { openCore, startCore, type Core } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'
import { withOrderSumsOf } from '../support/old-order-sums.ts'
import { keptOrders, recountedOrders } from '../support/recounted-orders.ts'

const at = (core: Core) => ({ path: core.path, staging: dirname(core.incidentLog) })

test('the check finds each sum that is not what the lines come to: wrong, missing and made up', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  await ordersTakenIn(core, at(core), [
    aReadLine(id, { lineNumber: 1 }),
    aReadLine(id, { lineNumber: 2, productLine: 'Parts' }),
    aReadLine(id, { lineNumber: 3, productLine: 'Service' }),
  ])
  expect(await core.do('order.checkMonths', {})).toEqual({ months: 3, differing: 0 })

  const file = new Database(core.path)
  file.exec(`update rollup_month set net_e4 = net_e4 + 1 where product_line = 'Parts'`)
  file.close()
  expect(await core.do('order.checkMonths', {})).toEqual({ months: 3, differing: 1 })

  const again = new Database(core.path)
  again.exec(`delete from rollup_month where product_line = 'Service';
    insert into rollup_month values (1, '2031-01', 'EUR', 'Made up', 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0)`)
  again.close()
  expect(await core.do('order.checkMonths', {})).toEqual({ months: 3, differing: 3 })

  const orders = new Database(core.path)
  orders.exec(`update rollup_account set order_count = 7;
    insert into rollup_again values (1, '2031-01', 'EUR', '2030-12', 1);
    insert into rollup_line_again values (1, '2031-01', 'EUR', 'Parts', '2030-12', 1)`)
  orders.close()
  // The quarter no longer is what its month says.
  expect(await core.do('order.checkMonths', {})).toEqual({ months: 3, differing: 7 })

  const quarters = new Database(core.path)
  quarters.exec(`update rollup_quarter set order_count = 7;
    insert into rollup_quarter values (1, '2031-01', 'EUR', 1, 1, 0, 1, 1, 1, 0, 0)`)
  quarters.close()
  expect(await core.do('order.checkMonths', {})).toEqual({ months: 3, differing: 7 })

  const days = new Database(core.path)
  days.exec(`update rollup_day set costed_net_e4 = costed_net_e4 + 1;
    insert into rollup_day values (1, '2031-01-01', 'EUR', 1, 1, 1)`)
  days.close()
  expect(await core.do('order.checkMonths', {})).toEqual({ months: 3, differing: 9 })

  const places = new Database(core.path)
  places.exec(`delete from account_line where line_id = 1;
    insert into account_line values (1, '2031-01-01', 2), (2, '2026-01-11', 77)`)
  places.close()
  expect(await core.do('order.checkMonths', {})).toEqual({ months: 3, differing: 12 })
})

test.each([520, 530, 540, 550, 560])(
  'a file of before these sums were kept has them once it is brought up to date: %i',
  async (schema) => {
    const path = join(aFolder(), 'w.keyplan')
    const core = await startCore({ path })
    const { id } = await anAccount(core)
    const usd = { currency: 'USD', month: '2026-01', rate: { ownUnits: 9, foreignUnits: 10 } }
    await core.do('exchange-rate.fill', { rates: [usd] })
    const day = (month: string) => ({ orderedOn: `2026-${month}-11` as CalendarDay })
    await ordersTakenIn(core, at(core), [
      aReadLine(id, { lineNumber: 1, currency: 'USD', ...day('01') }),
      aReadLine(id, { lineNumber: 2, currency: 'USD', ...day('02') }),
      aReadLine(id, { lineNumber: 3, ...day('03') }),
      aReadLine(id, { lineNumber: 4, net: -5, discount: 3, cost: null, ...day('03') }),
    ])
    await ordersTakenIn(core, at(core), [aReadLine(id, { lineNumber: 3, net: 7, ...day('04') })])
    await core.close()
    withOrderSumsOf(schema, core.path)

    const again = await startCore({ path, mode: 'edit' })
    onTestFinished(again.close)
    const sums = keptOrders(again.path)
    expect(sums).toEqual(recountedOrders(again.path))
    expect(sums.again).toEqual([
      { account_number: 1, month: '2026-03', currency: 'EUR', month_before: '2026-01', order_count: 1 },
      { account_number: 1, month: '2026-04', currency: 'EUR', month_before: '2026-03', order_count: 1 },
    ])
    expect(sums.quarters.map(({ quarter, order_count }) => [quarter, order_count])).toEqual([
      ['2026-01', 1],
      ['2026-01', 1],
      ['2026-04', 1],
    ])
  },
)
