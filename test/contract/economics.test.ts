import { capacityUse } from '#shared/domain/economics/cost-to-serve.ts'
import { monthCount } from '#shared/domain/economics/months.ts'
import { expect, test } from 'vitest'
import { aGroupThatOrders } from '../support/a-group-that-orders.ts'
import { aDay, anAccount, aTouchpoint } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

const march = { from: '2025-04', to: '2026-03' } as const

test('a statement adds up recorded and imported lines, of an account alone and with those below it', async () => {
  const core = await openCore()
  const { group, unit } = await aGroupThatOrders(core)

  const alone = await core.do('economics.getStatement', { accountId: unit.id, ...march })
  expect(alone.total.now).toEqual({
    lines: 4,
    orders: 3,
    returns: 1,
    expedited: 1,
    specialPacking: 0,
    quantityE4: alone.total.now.quantityE4,
    listE4: 100_0000 + 100_0000 - 20_0000 + 200_0000,
    discountE4: 20_0000,
    rebateE4: 10_0000,
    allowanceE4: 0,
    termsE4: 0,
    netE4: 85_0000 + 85_0000 - 20_0000 + 150_0000,
    costE4: 50_0000 - 5_0000 + 100_0000,
    withoutCost: 1,
    withoutCostNetE4: 85_0000,
    freightE4: 4_0000 + 10_0000,
  })
  expect(alone.otherCurrencies).toEqual([{ currency: 'USD', lines: 1, netE4: 7_0000 }])
  expect(alone.span).toEqual({ from: '2025-04', to: '2026-03' })
  expect(alone.accounts.map(({ name }) => name)).toEqual(['Haldenau Cheese'])

  const whole = await core.do('economics.getStatement', { accountId: group.id, withBelow: true, ...march })
  expect(whole.total.now.netE4).toBe(450_0000)
  expect(whole.accounts.map(({ name, now }) => [name, now.netE4])).toEqual([
    ['Haldenau Cheese', 300_0000],
    ['Haldenau', 150_0000],
  ])
  expect(whole.productLines.map(({ productLine, now }) => [productLine, now.netE4])).toEqual([
    ['Fillers', 385_0000],
    ['Parts', 65_0000],
  ])
  expect(
    whole.months.filter(({ sums }) => sums.lines > 0).map(({ month, sums }) => [month, sums.netE4]),
  ).toEqual([
    ['2025-04', 150_0000],
    ['2026-02', 170_0000],
    ['2026-03', 130_0000],
  ])
  expect(whole.months).toHaveLength(24)
})

test('a period without end, or before there were years, is the last twenty of it', async () => {
  const core = await openCore()
  const { group } = await aGroupThatOrders(core)
  const { period, months } = await core.do('economics.getStatement', {
    accountId: group.id,
    from: '0002-04',
    to: '2026-03',
  })
  expect(period).toEqual({ from: '2006-04', to: '2026-03' })
  expect(months).toHaveLength(480)
  const early = await core.do('economics.getPortfolio', { from: '0000-01', to: '0000-03' })
  expect(early.before.from).toBe('0000-01')
})

test('without months it is the twelve that end with the newest order, beside the twelve before', async () => {
  const core = await openCore()
  const { group } = await aGroupThatOrders(core)
  const { period, before, total } = await core.do('economics.getStatement', { accountId: group.id })
  expect(period).toEqual({ from: '2025-04', to: '2026-03' })
  expect(before).toEqual({ from: '2024-04', to: '2025-03' })
  expect([total.now.netE4, total.before.netE4]).toEqual([150_0000, 0])
  const later = await core.do('economics.getStatement', {
    accountId: group.id,
    from: '2026-04',
    to: '2027-03',
  })
  expect([later.total.now.netE4, later.total.before.netE4]).toEqual([0, 150_0000])
})

test('every figure has its lines: of a product line, of a month, of all', async () => {
  const core = await openCore()
  const { group } = await aGroupThatOrders(core)
  const asked = { accountId: group.id, withBelow: true, ...march }
  const { total, lines } = await core.do('economics.listLines', asked)
  expect(total).toBe(5)
  expect(lines.map(({ orderNumber, accountName, fileName }) => [orderNumber, accountName, fileName])).toEqual(
    [
      ['I-2', 'Haldenau Cheese', 'orders.csv'],
      ['R-1', 'Haldenau', null],
      ['I-1', 'Haldenau Cheese', 'orders.csv'],
      ['I-1', 'Haldenau Cheese', 'orders.csv'],
      ['R-2', 'Haldenau Cheese', null],
    ],
  )
  const rebated = await core.do('economics.listLines', { ...asked, step: 'rebate' })
  expect(rebated.lines.map(({ orderNumber, rebateE4 }) => [orderNumber, rebateE4])).toEqual([
    ['I-1', 5_0000],
    ['I-1', 5_0000],
  ])
  const parts = await core.do('economics.listLines', { ...asked, productLine: 'Parts' })
  expect(parts.lines.map(({ netE4, costE4 }) => [netE4, costE4])).toEqual([
    [-20_0000, -5_0000],
    [85_0000, null],
  ])
  expect((await core.do('economics.listLines', { ...asked, from: '2026-02', to: '2026-02' })).total).toBe(2)
  expect((await core.do('economics.listLines', { ...asked, offset: 4 })).lines).toHaveLength(1)
})

test('a model says what it costs to serve, of an account, of all, and how far its capacity is used', async () => {
  const core = await openCore()
  const { group, unit } = await aGroupThatOrders(core)
  await aTouchpoint(core, {
    accountId: unit.id,
    happenedOn: aDay('2026-03-05'),
    channel: 'call',
    minutes: 30,
  })
  expect((await core.do('economics.getStatement', { accountId: unit.id, ...march })).serve).toBeNull()

  const { id, version } = await core.do('cost-model.add', { name: 'Ours', validFrom: '2026-01' })
  await core.do('cost-model.edit', {
    id,
    version,
    changes: {
      termDays: 73,
      financeRate: 0.1,
      activities: [
        {
          key: 'orders',
          name: 'Order handling',
          capacityCostMinor: 8_000_00,
          capacityMinutes: 10_000,
          terms: [
            { driver: 'orders', channel: null, minutes: 20 },
            { driver: 'returns', channel: null, minutes: 44 },
          ],
        },
        {
          key: 'calls',
          name: 'Calls',
          capacityCostMinor: 6_000_00,
          capacityMinutes: 6_000,
          terms: [{ driver: 'touchpointMinutes', channel: 'call', minutes: 1.5 }],
        },
      ],
    },
  })

  // Three orders and a return at 0.80 a minute; a call of 30 minutes at 1.00; 73 days of 300 net at 10 percent.
  const { serve } = await core.do('economics.getStatement', { accountId: unit.id, ...march })
  expect(serve?.now).toEqual({
    activities: [
      { key: 'orders', name: 'Order handling', minutes: 104, costE4: 83_2000 },
      { key: 'calls', name: 'Calls', minutes: 45, costE4: 45_0000 },
    ],
    termsE4: 6_0000,
    totalE4: 134_2000,
  })
  const whole = await core.do('economics.getStatement', { accountId: group.id, withBelow: true, ...march })
  expect(whole.serve?.now.totalE4).toBe(134_2000 + 16_0000 + 3_0000)

  const { accounts, model } = await core.do('economics.getPortfolio', march)
  const { counts, currency, period } = await core.do('economics.countDrivers', march)
  const [known] = await core.do('cost-model.list', {})
  const capacity = capacityUse(known!, counts, monthCount(period.from, period.to), currency)
  expect(model).toEqual({ id, name: 'Ours', validFrom: '2026-01' })
  expect(accounts.map(({ name, serve: cost }) => [name, cost])).toEqual([
    ['Haldenau', { nowE4: 19_0000, beforeE4: 0 }],
    ['Haldenau Cheese', { nowE4: 134_2000, beforeE4: 0 }],
  ])
  expect(
    capacity.map(({ key, minutes, capacityMinutes, usedE4, unusedE4 }) => [
      key,
      minutes,
      capacityMinutes,
      usedE4,
      unusedE4,
    ]),
  ).toEqual([
    ['orders', 124, 120_000, 99_2000, 96_000_0000 - 99_2000],
    ['calls', 45, 72_000, 45_0000, 72_000_0000 - 45_0000],
  ])

  // Who costs and does not order is among the accounts, and of one product line nothing is said.
  const bystander = await anAccount(core, { name: 'Visited' })
  await aTouchpoint(core, {
    accountId: bystander.id,
    happenedOn: aDay('2026-03-06'),
    channel: 'call',
    minutes: 20,
  })
  const visited = (await core.do('economics.getPortfolio', march)).accounts.find(
    ({ accountId }) => accountId === bystander.id,
  )
  expect(visited).toMatchObject({ now: { lines: 0 }, serve: { nowE4: 30_0000 } })
  const ofLine = { accountId: unit.id, productLine: 'Parts', ...march }
  expect((await core.do('economics.getStatement', ofLine)).serve).toBeNull()

  // Before the first version holds, nothing is said.
  const early = { from: '2024-04', to: '2025-12' } as const
  expect((await core.do('economics.getPortfolio', early)).model).toBeNull()
})

test('the portfolio comes to what the statements of its accounts come to', async () => {
  const core = await openCore()
  await aGroupThatOrders(core)
  const { accounts, without, otherCurrencies } = await core.do('economics.getPortfolio', march)
  expect(accounts.map(({ name }) => name)).toEqual(['Haldenau', 'Haldenau Cheese'])
  expect(without).toBe(1)
  expect(otherCurrencies).toHaveLength(1)
  for (const { accountId, now, before } of accounts) {
    const { total } = await core.do('economics.getStatement', { accountId, ...march })
    for (const [brief, sums] of [
      [now, total.now],
      [before, total.before],
    ] as const) {
      expect(brief).toEqual({
        lines: sums.lines,
        listE4: sums.listE4,
        netE4: sums.netE4,
        costE4: sums.costE4,
        withoutCost: sums.withoutCost,
        freightE4: sums.freightE4,
      })
    }
  }
})

test('one order comes to its lines within the months that are asked for, and only at the accounts that are', async () => {
  const core = await openCore()
  const { group, unit } = await aGroupThatOrders(core)
  const asked = { accountId: group.id, withBelow: true, from: '2026-01', to: '2026-12', orderNumber: 'I-1' }
  const { sums } = await core.do('economics.getOrder', asked)
  // Two lines of 85 net each, 50 of goods known of one of them, 2 of freight each.
  expect(sums).toMatchObject({
    lines: 2,
    orders: 1,
    listE4: 200_0000,
    netE4: 170_0000,
    costE4: 50_0000,
    withoutCost: 1,
    freightE4: 4_0000,
  })
  expect(await core.do('economics.getOrder', { ...asked, accountId: unit.id, withBelow: false })).toEqual({
    sums,
  })
  expect((await core.do('economics.getOrder', { ...asked, withBelow: false })).sums.lines).toBe(0)
  expect((await core.do('economics.getOrder', { ...asked, from: '2026-03' })).sums.lines).toBe(0)
  // A recorded one: 200 list, 150 net, 100 of goods, 10 of freight, expedited.
  expect((await core.do('economics.getOrder', { ...asked, orderNumber: 'R-1' })).sums).toMatchObject({
    lines: 1,
    expedited: 1,
    netE4: 150_0000,
    freightE4: 10_0000,
  })
})

test('the ground of other terms counts what the statement counts, and the orders that a minimum would put together', async () => {
  const core = await openCore()
  const { group } = await aGroupThatOrders(core)
  const asked = { accountId: group.id, withBelow: true, ...march }
  const { total } = await core.do('economics.getStatement', asked)
  const none = await core.do('economics.getTermsGround', asked)
  expect(none).toMatchObject({
    counts: { orders: total.now.orders, lines: total.now.lines, returns: total.now.returns },
    model: null,
    small: [],
  })
  const all = await core.do('economics.getTermsGround', {
    ...asked,
    minimumsE4: [1_000_000_0000, 1],
  })
  // All but the order that came back, which comes to less than nothing.
  expect(all.small).toEqual([
    {
      minimumE4: 1_000_000_0000,
      orders: total.now.orders - 1,
      netE4: total.now.netE4 + 20_0000,
    },
    { minimumE4: 1, orders: 0, netE4: 0 },
  ])
})
