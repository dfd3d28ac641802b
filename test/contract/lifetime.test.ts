import type { AccountId } from '#shared/domain/account/model.ts'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { aDay, anAccount, anOrderLine } from '../support/builders.ts'
import { cdnowOrders } from '../support/cdnow.ts'
import { openCore, type Core } from '../support/core.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'
import { hasRealData, whyNoRealData } from '../support/real-data.ts'

const at = (core: Core) => ({ path: core.path, staging: dirname(core.incidentLog) })

test('recorded and imported orders of a day are one, what was given back is none, and few accounts are said to be few', async () => {
  const core = await openCore()
  const buyer = await anAccount(core, { name: 'Haldenau' })
  const once = await anAccount(core, { name: 'Brehmer' })
  await anAccount(core, { name: 'Bystander' })
  expect(await core.do('economics.getLifetime', {})).toMatchObject({ until: null, accounts: [], without: 3 })
  expect(await core.do('economics.getLifetimeRange', {})).toEqual({ range: null })

  const line = await anOrderLine(core, { accountId: buyer.id, orderedOn: aDay('2026-03-10') })
  await core.do('order.record', { lines: [line, { ...line, orderNumber: 'A-1002' }] })
  await ordersTakenIn(core, at(core), [
    aReadLine(buyer.id, { orderNumber: 'I-1', orderedOn: aDay('2026-03-10'), net: 500_0000, cost: null }),
    aReadLine(buyer.id, { orderNumber: 'I-2', orderedOn: aDay('2025-01-15'), net: 400_0000, cost: 100_0000 }),
    aReadLine(buyer.id, { orderNumber: 'I-3', orderedOn: aDay('2026-03-20'), net: -50_0000, cost: -10_0000 }),
    aReadLine(once.id, { orderNumber: 'I-4', orderedOn: aDay('2026-03-31'), net: 70_0000, cost: null }),
    aReadLine(once.id, { orderNumber: 'I-5', orderedOn: aDay('2026-04-30'), currency: 'USD' }),
  ])

  const { accounts, ...about } = await core.do('economics.getLifetime', {})
  expect(about).toMatchObject({
    until: '2026-03-31',
    ordering: 2,
    repeating: 1,
    without: 1,
    otherLines: 1,
    regularity: null,
  })
  expect(about.doubts).toContain('few-accounts')
  const [brehmer, haldenau] = accounts
  expect(haldenau).toMatchObject({
    name: 'Haldenau',
    orders: 2,
    firstOn: '2025-01-15',
    lastOn: '2026-03-10',
    // 2,000 recorded with a cost of 1,400, and 500 without a cost, which earn the same share.
    lastYear: { netE4: 2500_0000, marginE4: 750_0000 },
  })
  expect(brehmer).toMatchObject({
    orders: 1,
    firstOn: '2026-03-31',
    lastOn: '2026-03-31',
    lastYear: { netE4: 70_0000, marginE4: null },
  })
  await core.close()
})

test.skipIf(!hasRealData)(
  `orders of thousands of customers in the store have the published rhythm (else: ${whyNoRealData})`,
  async () => {
    const core = await openCore()
    const orders = cdnowOrders().filter(({ orderedOn }) => orderedOn <= '1997-09-30')
    const customers = [...new Set(orders.map(({ customer }) => customer))]
    await core.do('order.makeAccounts', {
      accounts: customers.map((name) => ({ name, sourceId: name })),
    })
    const ids = new Map<string, AccountId>()
    for (let offset = 0; offset < customers.length; offset += 200) {
      const { rows } = await core.do('account.list', { offset, limit: 200 })
      for (const { id, name } of rows) ids.set(name, id)
    }
    await ordersTakenIn(
      core,
      at(core),
      orders.map(({ customer, orderedOn, amount }, index) =>
        aReadLine(ids.get(customer)!, {
          orderNumber: String(index),
          orderedOn,
          net: Math.round(amount * 10_000),
          cost: Math.round(amount * 7_500),
        }),
      ),
    )

    const { rhythm, worth, doubts, accounts, ...about } = await core.do('economics.getLifetime', {
      years: 3,
      discount: 0.1,
    })
    expect(about).toMatchObject({ until: '1997-09-30', ordering: 2357, repeating: 946, without: 0 })
    expect(rhythm?.r).toBeCloseTo(0.243, 2)
    expect(rhythm?.alpha).toBeCloseTo(4.414, 1)
    expect(rhythm?.a).toBeCloseTo(0.793, 2)
    expect(rhythm?.b).toBeCloseTo(2.426, 1)
    expect(worth?.p).toBeCloseTo(6.25, 1)
    expect(worth?.q).toBeCloseTo(3.74, 1)
    expect(doubts).toEqual([])
    const { range } = await core.do('economics.getLifetimeRange', {})
    expect(range?.converged).toBe(range?.times)
    expect(range?.rhythm.r.low).toBeLessThan(rhythm?.r ?? 0)
    expect(range?.rhythm.r.high).toBeGreaterThan(rhythm?.r ?? 0)
    const ofYear = accounts.reduce((sum, { forecast }) => sum + (forecast?.orders ?? 0), 0)
    expect(range?.orders.expected).toBeCloseTo(ofYear, 3)
    const first = accounts.find(({ name }) => name === '0001')
    expect(first).toMatchObject({ orders: 3, firstOn: '1997-01-01', lastOn: '1997-08-02' })
    expect(first?.forecast?.stillThere).toBeCloseTo(0.7266, 3)
    const { valueE4, worthE4, orders: nextYear } = first!.forecast!
    // A quarter is left of three years, of which the later ones bring less and count less.
    expect(valueE4! / worthE4!).toBeGreaterThan(0.25 * nextYear)
    expect(valueE4! / worthE4!).toBeLessThan(0.25 * nextYear * 3)
    await core.close()
  },
  120_000,
)
