import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'

/** The clock of these tests stands in March 2026. */
const year = { from: '2026-01', to: '2026-12' }

test('a budget is set, changed and taken away, each as one step that can be undone', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const cell = (month: string, amountMinor: number | null) =>
    ({ accountId, productLine: '', month, measure: 'net', kind: 'budget', amountMinor }) as const
  const shown = async () =>
    (await core.do('budget.listByAccount', { accountId, ...year })).cells.map(({ month, amountMinor }) => [
      month,
      amountMinor,
    ])

  expect(await core.do('budget.fill', { cells: [cell('2026-01', 100), cell('2026-02', 200)] })).toEqual({
    changed: 2,
  })
  const set = await shown()
  expect(set).toEqual([
    ['2026-01', 100],
    ['2026-02', 200],
  ])

  const again = [cell('2026-01', 150), cell('2026-02', null), cell('2026-03', null), cell('2026-01', 160)]
  expect(await core.do('budget.fill', { cells: again })).toEqual({ changed: 2 })
  expect(await shown()).toEqual([['2026-01', 160]])
  expect(await core.do('budget.fill', { cells: again })).toEqual({ changed: 0 })

  await core.do('history.undo', {})
  expect(await shown()).toEqual(set)

  const wrong = { ...cell('2026-01', 1), productLine: 'Parts', kind: 'forecast' } as const
  expect((await core.reply('budget.fill', { cells: [wrong] })).ok).toBe(false)
})

test('budget and forecast stand beside what came in, of the account alone and with all below it', async () => {
  const core = await openCore()
  const { id: accountId } = await anAccount(core)
  const { id: below } = await anAccount(core, { name: 'Unit', parentId: accountId })
  const at = { path: core.path, staging: dirname(core.incidentLog) }
  const line = (id: typeof accountId, day: string, net: number, productLine = 'Parts') =>
    aReadLine(id, {
      orderNumber: `${id} ${day} ${productLine}`,
      orderedOn: day as CalendarDay,
      net,
      cost: net / 2,
      productLine,
    })
  await ordersTakenIn(core, at, [
    line(accountId, '2025-01-10', 1_000_000),
    line(accountId, '2025-02-10', 1_000_000),
    line(accountId, '2025-06-10', 3_000_000),
    line(accountId, '2026-01-10', 1_500_000),
    line(accountId, '2026-02-10', 1_000_000, 'Fillers'),
    line(below, '2026-01-20', 400_000),
  ])
  const set = (
    productLine: string,
    month: string,
    amountMinor: number,
    kind: 'budget' | 'forecast' = 'budget',
  ) => ({ accountId, productLine, month, measure: 'net', kind, amountMinor }) as const
  await core.do('budget.fill', {
    cells: [
      set('Parts', '2026-01', 10_000),
      set('Fillers', '2026-01', 2_000),
      set('', '2026-02', 12_000),
      set('', '2026-06', 50_000),
      set('', '2026-07', 7_000, 'forecast'),
    ],
  })

  const alone = await core.do('budget.getOutlook', { accountId, ...year })
  expect(alone.lastOver).toBe('2026-02')
  const [net, margin] = alone.measures
  expect(net?.growth).toEqual({ from: '2026-01', to: '2026-02', nowE4: 2_500_000, beforeE4: 2_000_000 })
  expect(
    net?.months.filter(({ actualE4, budgetE4, forecastE4 }) => actualE4 || budgetE4 || forecastE4),
  ).toEqual([
    {
      month: '2026-01',
      isOver: true,
      actualE4: 1_500_000,
      budgetE4: 1_200_000,
      forecastE4: 1_500_000,
      by: 'actual',
    },
    {
      month: '2026-02',
      isOver: true,
      actualE4: 1_000_000,
      budgetE4: 1_200_000,
      forecastE4: 1_000_000,
      by: 'actual',
    },
    {
      month: '2026-06',
      isOver: false,
      actualE4: 0,
      budgetE4: 5_000_000,
      forecastE4: 3_750_000,
      by: 'reckoned',
    },
    { month: '2026-07', isOver: false, actualE4: 0, budgetE4: null, forecastE4: 700_000, by: 'typed' },
  ])
  expect(margin?.growth).toMatchObject({ nowE4: 1_250_000, beforeE4: 1_000_000 })
  expect(alone.productLines).toEqual([
    { productLine: 'Fillers', measure: 'net', actualE4: 0, budgetE4: 200_000 },
    { productLine: 'Parts', measure: 'net', actualE4: 1_500_000, budgetE4: 1_000_000 },
  ])

  const group = await core.do('budget.getOutlook', { accountId, withBelow: true, ...year })
  expect(group.measures[0]?.months[0]).toMatchObject({ actualE4: 1_900_000, budgetE4: 1_200_000 })
  expect(group.measures[0]).toMatchObject({ growth: null, withoutGround: 1 })
  expect(group.measures[0]?.months[5]?.forecastE4).toBe(3_750_000)
})

test('accounts that are merged have what both were to reach', async () => {
  const core = await openCore()
  const [stays, goes] = [await anAccount(core), await anAccount(core)]
  const of = (accountId: typeof stays.id, month: string, amountMinor: number) =>
    ({ accountId, productLine: '', month, measure: 'net', kind: 'budget', amountMinor }) as const
  await core.do('budget.fill', {
    cells: [of(stays.id, '2026-01', 100), of(goes.id, '2026-01', 20), of(goes.id, '2026-02', 3)],
  })
  const known = ({ id, version }: typeof stays) => ({ id, version })
  await core.do('duplicate.mergeAccounts', { stays: known(stays), goes: [known(goes)], takes: [] })

  const { cells } = await core.do('budget.listByAccount', { accountId: stays.id, ...year })
  expect(cells.map(({ month, amountMinor }) => [month, amountMinor])).toEqual([
    ['2026-01', 120],
    ['2026-02', 3],
  ])
})
