import type { AccountId } from '#shared/domain/account/model.ts'
import { wilson } from '#shared/domain/statistics/wilson.ts'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { aDay, anAccount, anOrderLine } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'

const at = (core: Core) => ({ path: core.path, staging: dirname(core.incidentLog) })

async function accountsNamed(core: Core, names: readonly string[]): Promise<ReadonlyMap<string, AccountId>> {
  const ids = new Map<string, AccountId>()
  for (const name of names) ids.set(name, (await anAccount(core, { name })).id)
  return ids
}

/** The market baskets of Tan, Steinbach & Kumar, with shops for baskets: each thing is a product line, at 100 to 500. */
const baskets: Readonly<Record<string, readonly string[]>> = {
  A: ['Bread', 'Milk'],
  B: ['Bread', 'Diapers', 'Beer', 'Eggs'],
  C: ['Milk', 'Diapers', 'Beer', 'Cola'],
  D: ['Bread', 'Milk', 'Diapers', 'Beer'],
  E: ['Bread', 'Milk', 'Diapers', 'Cola'],
}

test('accounts as baskets have the rules of the published table, and what each lacks can stand in its white space', async () => {
  const core = await openCore()
  const ids = await accountsNamed(core, Object.keys(baskets))
  const line = await core.do('product-line.add', { name: 'BEER' })
  await ordersTakenIn(
    core,
    at(core),
    Object.entries(baskets).flatMap(([name, items], account) =>
      items.map((item, number) =>
        aReadLine(ids.get(name)!, {
          orderNumber: name,
          lineNumber: number + 1,
          productCode: item,
          productName: `${item} of Tan`,
          productLine: item,
          net: (account + 1) * 100_0000,
        }),
      ),
    ),
  )
  // What was given back in whole, and what is older than a year, is in no basket.
  await ordersTakenIn(core, at(core), [
    aReadLine(ids.get('A')!, { orderNumber: 'X', productLine: 'Eggs', net: 50_0000 }),
    aReadLine(ids.get('A')!, { orderNumber: 'Y', productLine: 'Eggs', net: -50_0000 }),
    aReadLine(ids.get('A')!, { orderNumber: 'Z', productLine: 'Cola', orderedOn: aDay('2025-01-31') }),
  ])

  const asked = { leastTogether: 3, leastConfidence: 0.7 }
  const { rules, gaps, ...about } = await core.do('mining.getCrossSell', asked)
  expect(about).toMatchObject({ baskets: 5, items: 6, itemsLeft: 0, rulesLeft: 0, gapsLeft: 0 })
  expect(rules.map(({ given, follows }) => `${given} > ${follows}`)).toEqual([
    'Beer > Diapers',
    'Diapers > Beer',
  ])
  expect(rules[0]).toMatchObject({
    withGiven: 3,
    withFollows: 4,
    together: 3,
    support: 0.6,
    confidence: 1,
    lift: 1.25,
    confidenceLow: wilson(3, 3).low,
  })
  // Only E buys diapers and no beer; B, C and D, who buy both, buy beer for 200, 300 and 400.
  expect(gaps).toMatchObject([
    {
      name: 'E',
      given: 'Diapers',
      follows: 'Beer',
      productLineId: line.id,
      expectedE4: 300_0000,
      potentialMinor: null,
    },
  ])

  await core.do('white-space.fill', {
    cells: [{ accountId: ids.get('E')!, productLineId: line.id, changes: { potentialMinor: 300_00 } }],
  })
  expect((await core.do('mining.getCrossSell', asked)).gaps).toMatchObject([{ potentialMinor: 300_00 }])
  const byProduct = await core.do('mining.getCrossSell', { ...asked, by: 'product' })
  expect(byProduct.rules.map(({ follows }) => follows)).toEqual(['Diapers of Tan', 'Beer of Tan'])
  expect(byProduct.gaps).toMatchObject([{ name: 'E', productLineId: null }])
  await core.close()
})

test('recency, frequency and value are told in fifths, of recorded and imported orders together', async () => {
  const core = await openCore()
  const names = ['A', 'B', 'C', 'D', 'E', 'Idle']
  const ids = await accountsNamed(core, names)
  const line = await anOrderLine(core, { accountId: ids.get('A')!, orderedOn: aDay('2026-02-20') })
  await core.do('order.record', { lines: [line] })
  await ordersTakenIn(
    core,
    at(core),
    [
      ['A', '2026-03-31', 100],
      ['B', '2026-03-01', 800],
      ['C', '2026-02-01', 700],
      ['D', '2026-01-01', 700],
      ['E', '2025-12-01', 600],
      ['E', '2021-12-01', 9000],
    ].map(([name, on, net], number) =>
      aReadLine(ids.get(String(name))!, {
        orderNumber: String(number),
        orderedOn: aDay(String(on)),
        net: Number(net) * 10_000,
      }),
    ),
  )
  const { accounts, ...about } = await core.do('mining.getScores', { months: 12 })
  expect(about).toMatchObject({ until: '2026-03-31', without: 1, otherLines: 0 })
  expect(
    accounts.map(({ name, orders, recency, frequency, monetary }) => [
      name,
      orders,
      recency,
      frequency,
      monetary,
    ]),
  ).toEqual([
    // Four ordered once: the mean of the ranks 1 to 4 is 2.5 of 5. Two bought for 700: the mean of 2 and 3.
    ['A', 2, 5, 5, 5],
    ['B', 1, 4, 3, 4],
    ['C', 1, 3, 3, 3],
    ['D', 1, 2, 3, 3],
    ['E', 1, 1, 3, 1],
  ])
  const ever = await core.do('mining.getScores', { months: null })
  expect(ever.accounts.find(({ name }) => name === 'E')).toMatchObject({ orders: 2, monetary: 5 })
  await core.close()
})

test('an account that buys far less than its months before is an alert, up to the newest month that is over', async () => {
  const core = await openCore()
  const ids = await accountsNamed(core, ['Falls', 'Holds', 'New'])
  const months = Array.from({ length: 15 }, (_, month) => {
    const all = 2024 * 12 + 11 + month
    return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
  })
  expect(months.at(-1)).toBe('2026-02')
  const earlier = [100, 120, 80, 110, 90, 105, 95, 115, 85, 100, 130, 70]
  const lines = (name: string, nets: readonly number[]) =>
    nets.map((net, month) =>
      aReadLine(ids.get(name)!, {
        orderNumber: `${name} ${month}`,
        orderedOn: aDay(`${months[month]}-10`),
        net: net * 10_000,
      }),
    )
  await ordersTakenIn(core, at(core), [
    ...lines('Falls', [...earlier, 60, 70, 50]),
    ...lines('Holds', [...earlier, 95, 105, 100]),
    ...lines('New', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
    // The month of today is not over.
    aReadLine(ids.get('Holds')!, { orderNumber: 'now', orderedOn: aDay('2026-03-01'), net: 1_0000 }),
  ])
  const { accounts, ...about } = await core.do('mining.getDeclines', {})
  expect(about).toMatchObject({ from: '2024-12', to: '2026-02', unknown: 1 })
  expect(accounts).toMatchObject([
    { name: 'Falls', recentE4: 180_0000, usualE4: 300_0000, yearBeforeE4: 300_0000, isAlert: true },
    { name: 'Holds', recentE4: 300_0000, isAlert: false },
  ])
  expect(accounts[0]!.swing).toBeCloseTo(3.577708763999664, 9)
  await core.close()
})

test('accounts are compared by what their orders of twelve months come to; what is not known is not guessed', async () => {
  const core = await openCore()
  const ids = await accountsNamed(core, ['A', 'B', 'Idle'])
  await ordersTakenIn(core, at(core), [
    aReadLine(ids.get('A')!, { orderNumber: '1', orderedOn: aDay('2024-06-10'), net: 500_0000 }),
    aReadLine(ids.get('A')!, {
      orderNumber: '2',
      orderedOn: aDay('2026-01-10'),
      net: 600_0000,
      list: 800_0000,
      cost: 300_0000,
    }),
    aReadLine(ids.get('A')!, {
      orderNumber: '3',
      orderedOn: aDay('2026-01-20'),
      net: 400_0000,
      cost: 100_0000,
    }),
    aReadLine(ids.get('B')!, {
      orderNumber: '4',
      orderedOn: aDay('2026-01-31'),
      net: 100_0000,
      cost: null,
      productLine: 'Other',
    }),
  ])
  const { accounts, without } = await core.do('mining.getMeasures', {})
  expect(without).toBe(1)
  expect(accounts).toMatchObject([
    {
      name: 'A',
      measures: {
        net: 1000,
        growth: 1,
        margin: 0.6,
        orders: 2,
        'order-size': 500,
        'product-lines': 1,
        silence: 11,
      },
    },
    { name: 'B', measures: { net: 100, growth: null, margin: null, price: 1, silence: 0 } },
  ])
  expect(accounts[0]!.measures.price).toBeCloseTo(1000 / 1200, 12)
  await core.close()
})
