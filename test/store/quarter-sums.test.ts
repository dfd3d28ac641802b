import { monthsFrom, quarterOf, wholeQuarters } from '#shared/domain/economics/months.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { anAccount, anOrderLine } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'

test('a quarter is named by its first month, and only those that lie whole in a stretch are told', () => {
  expect(monthsFrom('2025-12', '2026-12').map(quarterOf)).toEqual([
    ...['2025-10', '2026-01', '2026-01', '2026-01', '2026-04', '2026-04', '2026-04'],
    ...['2026-07', '2026-07', '2026-07', '2026-10', '2026-10', '2026-10'],
  ])
  expect(wholeQuarters('2026-01', '2026-03')).toEqual({ from: '2026-01', to: '2026-03' })
  expect(wholeQuarters('2025-11', '2026-07')).toEqual({ from: '2026-01', to: '2026-06' })
  expect(wholeQuarters('2026-02', '2026-03')).toBeNull()
  expect(wholeQuarters('2026-02', '2026-05')).toBeNull()
  expect(wholeQuarters('2026-03', '2026-02')).toBeNull()
})

test('whatever stretch of months is looked at, quarters of it and months beside them come to what its lines do', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  const span = monthsFrom('2025-11', '2026-07')
  // An order with a line in every month, one with a line in every second, and one of each month by itself.
  const lines = span.flatMap((month, at) =>
    ['ALL', ...(at % 2 === 0 ? ['SECOND'] : []), month].map((orderNumber) =>
      aReadLine(id, {
        orderNumber,
        lineNumber: at + 1,
        net: 100 + at,
        orderedOn: `${month}-17` as CalendarDay,
      }),
    ),
  )
  await ordersTakenIn(core, { path: core.path, staging: dirname(core.incidentLog) }, lines)
  const model = await core.do('cost-model.add', { name: 'Ours', validFrom: '2024-01' })
  const terms = [{ driver: 'orders', channel: null, minutes: 100 }] as const
  const activity = { key: 'all', name: 'All', capacityCostMinor: 1_000, capacityMinutes: 1_000, terms }
  await core.do('cost-model.edit', {
    id: model.id,
    version: model.version,
    changes: { activities: [activity] },
  })

  for (const from of span)
    for (const to of monthsFrom(from, span.at(-1)!)) {
      const { accounts } = await core.do('economics.getPortfolio', { from, to })
      const inside = monthsFrom(from, to)
      const orders = inside.length + 1 + (inside.some((month) => span.indexOf(month) % 2 === 0) ? 1 : 0)
      const net = lines.reduce(
        (sum, line) => sum + (inside.includes(line.orderedOn.slice(0, 7)) ? line.net : 0),
        0,
      )
      expect([from, to, accounts[0]?.now.netE4, accounts[0]?.serve?.nowE4]).toEqual([
        from,
        to,
        net,
        orders * 10_000,
      ])
    }
})

test('each account is told by quarter: of files, recorded by hand, and of the account that was merged into it', async () => {
  const core = await openCore()
  const [one, other, late] = [
    await anAccount(core, { name: 'One' }),
    await anAccount(core, { name: 'Other' }),
    await anAccount(core, { name: 'Late' }),
  ]
  const on = (orderedOn: string) => ({ orderedOn: orderedOn as CalendarDay })
  await ordersTakenIn(core, { path: core.path, staging: dirname(core.incidentLog) }, [
    aReadLine(one.id, { lineNumber: 1, net: 500, cost: 200, ...on('2025-12-31') }),
    aReadLine(one.id, { lineNumber: 2, net: 70, cost: null, ...on('2026-01-01') }),
    aReadLine(one.id, { lineNumber: 3, net: -20, cost: -5, ...on('2026-03-31') }),
    aReadLine(other.id, { lineNumber: 4, net: 1_000, cost: 400, ...on('2026-06-30') }),
    aReadLine(late.id, { lineNumber: 5, net: 9, cost: 1, ...on('2026-08-01') }),
  ])
  const recorded = await anOrderLine(core, { accountId: other.id, ...on('2026-05-02') })
  await core.do('order.record', { lines: [{ ...recorded, netMinor: 3, costMinor: 1 }] })

  expect(await core.do('economics.getQuarters', { to: '2026-05' })).toEqual({
    currency: 'EUR',
    quarters: ['2025-10', '2026-01', '2026-04'],
    accounts: [
      { accountId: one.id, netE4: [500, 50, 0], marginE4: [300, 55, 0] },
      { accountId: other.id, netE4: [0, 0, 1_300], marginE4: [0, 0, 800] },
    ],
  })
  await core.do('duplicate.mergeAccounts', {
    stays: { id: one.id, version: one.version },
    goes: [{ id: other.id, version: other.version }],
    takes: [],
  })
  expect(await core.do('economics.getQuarters', { count: 3 })).toEqual({
    currency: 'EUR',
    quarters: ['2026-01', '2026-04', '2026-07'],
    accounts: [
      { accountId: one.id, netE4: [50, 1_300, 0], marginE4: [55, 800, 0] },
      { accountId: late.id, netE4: [0, 0, 9], marginE4: [0, 0, 8] },
    ],
  })
  expect(await core.do('economics.getQuarters', { to: '2020-01' })).toEqual({
    currency: 'EUR',
    quarters: ['2020-01'],
    accounts: [],
  })
})
