import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { listOrderDays } from '../../main/store/order-days.ts'
import { openReader } from '../../main/store/open-store.ts'
import { anAccount, anOrderLine } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'

const on = (day: string) => ({ orderedOn: day as CalendarDay })

test('the days of an account are those of all that came to it, by files and by hand, each told once; what was given back whole is none', async () => {
  const core = await openCore()
  const [kept, gone, other] = [
    await anAccount(core, { name: 'Kept' }),
    await anAccount(core, { name: 'Gone' }),
    await anAccount(core, { name: 'Other' }),
  ]
  const of = (orderNumber: string, account: typeof kept, day: string, about: object) =>
    aReadLine(account.id, { orderNumber, ...on(day), ...about })
  await ordersTakenIn(core, { path: core.path, staging: dirname(core.incidentLog) }, [
    // The account that has the later number comes first by its id, and its days must not come after.
    of('O-1', other, '2026-02-02', { net: 5_0000, cost: null }),
    of('K-1', kept, '2026-01-05', { net: 10_0000, cost: 4_0000 }),
    of('K-2', kept, '2026-01-05', { net: 3_0000, cost: null }),
    of('G-1', gone, '2026-01-03', { net: 7_0000, cost: 2_0000 }),
    of('G-2', gone, '2026-01-05', { net: 1_0000, cost: 1_0000 }),
    of('K-3', kept, '2026-01-09', { net: -2_0000, cost: -1_0000 }),
    of('K-4', kept, '2026-01-12', { net: 9_0000, currency: 'CHF' }),
  ])
  const line = await anOrderLine(core, { accountId: kept.id })
  const recorded = { ...line, orderNumber: 'R-1', netMinor: 2_00, costMinor: 1_00, quantity: 1 }
  await core.do('order.record', { lines: [{ ...recorded, ...on('2026-01-05') }] })
  await core.do('duplicate.mergeAccounts', {
    stays: { id: kept.id, version: kept.version },
    goes: [{ id: gone.id, version: gone.version }],
    takes: [],
  })

  const store = await openReader(core.path)
  const days = await listOrderDays(store.read, 'EUR')
  await store.close()

  expect(days).toEqual([
    { accountId: kept.id, on: '2026-01-03', netE4: 7_0000, costE4: 2_0000, costedNetE4: 7_0000 },
    { accountId: kept.id, on: '2026-01-05', netE4: 16_0000, costE4: 6_0000, costedNetE4: 13_0000 },
    { accountId: other.id, on: '2026-02-02', netE4: 5_0000, costE4: 0, costedNetE4: 0 },
  ])
})
