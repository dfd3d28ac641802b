import { expect, test } from 'vitest'
import { aGroupThatOrders } from '../support/a-group-that-orders.ts'
import { aDay } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

/** The twelve months that end on 14 March 2026 begin on 15 March 2025. */
const today = aDay('2026-03-14')
const year = { from: aDay('2025-03-15'), to: today }
const whole = { from: '2025-03', to: '2026-03' }

test('the sums of a year of days are the figures that a brief shows, and its lines add up to them', async () => {
  const core = await openCore()
  const { unit } = await aGroupThatOrders(core)
  const brief = await core.do('brief.getForAccount', { accountId: unit.id, today, since: today })
  const figure = (key: string) => {
    const value = brief.money.find((each) => each.figure === key)?.value
    return value?.kind === 'money' ? value.amountMinor : undefined
  }

  const { total, productLines, months } = await core.do('economics.getDays', {
    accountId: unit.id,
    days: year,
  })
  expect(total.netE4 / 100).toBe(figure('revenue'))
  expect((total.netE4 - total.costE4) / 100).toBe(figure('margin'))
  expect((total.netE4 - total.costE4 - total.freightE4) / 100).toBe(figure('contribution'))
  expect(sumOf(productLines.map(({ sums }) => sums.netE4))).toBe(total.netE4)
  expect(sumOf(months.map(({ sums }) => sums.netE4))).toBe(total.netE4)

  const { lines } = await core.do('economics.listLines', { accountId: unit.id, ...whole, days: year })
  expect(lines).toHaveLength(total.lines)
  expect(sumOf(lines.map(({ netE4 }) => netE4))).toBe(total.netE4)
})

test('days cut the months that they are in, on both sides', async () => {
  const core = await openCore()
  const { unit } = await aGroupThatOrders(core)
  const all = { accountId: unit.id, ...whole, days: { from: aDay('2025-04-01'), to: aDay('2026-02-28') } }
  // By hand: 150 were recorded on 1 April, and 85 twice were brought on 28 February.
  const sums = await core.do('economics.getDays', { accountId: unit.id, days: all.days })
  expect(sums.total.netE4).toBe(320_0000)
  expect((await core.do('economics.listLines', all)).total).toBe(3)
  const later = { from: aDay('2025-04-02'), to: aDay('2026-02-27') }
  expect((await core.do('economics.getDays', { accountId: unit.id, days: later })).total.lines).toBe(0)
  expect((await core.do('economics.listLines', { ...all, days: later })).lines).toEqual([])
})

test('one order is told by its number and its source', async () => {
  const core = await openCore()
  const { unit } = await aGroupThatOrders(core)
  const { lines } = await core.do('economics.listLines', { accountId: unit.id, ...whole })
  const { orderNumber, source } = lines.find((line) => line.orderNumber === 'I-1')!
  const order = { accountId: unit.id, orderNumber, source }
  const own = await core.do('economics.listLines', { ...order, ...whole })
  expect(own.lines.map(({ productLine, lineNumber }) => [productLine, lineNumber])).toEqual([
    ['Fillers', 1],
    ['Parts', 2],
  ])
  expect((await core.do('economics.getDays', { ...order, days: year })).total.netE4).toBe(170_0000)
  const elsewhere = { ...order, source: '' }
  expect((await core.do('economics.listLines', { ...elsewhere, ...whole })).total).toBe(0)
})

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
