import {
  addOutlooks,
  budgetByMonth,
  inParts,
  outlookOf,
  totalsOf,
  type BudgetCell,
} from '#shared/domain/economics/budget.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const none = new Map<string, number>()

/** Net of the largest reseller (697) of AdventureWorks by month, added up from `FactResellerSales.csv` with Python's Decimal. */
const net = new Map([
  ['2012-01', 773_428_571],
  ['2012-04', 722_246_384],
  ['2012-07', 662_653_313],
  ['2012-10', 780_415_646],
  ['2013-01', 1_072_701_188],
  ['2013-04', 1_100_508_354],
])
const of2013 = { from: '2013-01', to: '2013-12', lastOver: '2013-06' }

test('months to come are the same months of the year before times the growth so far, as Python reckons them', () => {
  const { months, growth } = outlookOf(of2013, { actualE4: net, budgetE4: none, typedE4: none })

  expect(growth).toEqual({ from: '2013-01', to: '2013-06', nowE4: 2_173_209_542, beforeE4: 1_495_674_955 })
  const byMonth = new Map(months.map(({ month, forecastE4 }) => [month, forecastE4]))
  expect([
    byMonth.get('2013-04'),
    byMonth.get('2013-07'),
    byMonth.get('2013-08'),
    byMonth.get('2013-10'),
  ]).toEqual([1_100_508_354, 962_832_531, 0, 1_133_940_715])
  expect(totalsOf(months).forecastE4).toBe(4_269_982_788)
})

test('what is typed goes before the rule, and never before what came in', () => {
  const typedE4 = new Map([
    ['2013-04', 1],
    ['2013-07', 900_000_000],
  ])
  const { months } = outlookOf(of2013, { actualE4: net, budgetE4: none, typedE4 })

  expect(months.map(({ by }) => by)).toEqual([
    ...Array.from({ length: 6 }, () => 'actual'),
    'typed',
    ...Array.from({ length: 5 }, () => 'reckoned'),
  ])
  expect(totalsOf(months).forecastE4).toBe(4_269_982_788 - 962_832_531 + 900_000_000)
})

test('a period that has not begun grows as the twelve months that are over did', () => {
  const next = { from: '2013-07', to: '2013-09', lastOver: '2013-06' }
  const year = new Map([...net, ['2011-08', 669_938_289], ['2011-10', 309_980_730]])
  const { growth, months } = outlookOf(next, { actualE4: year, budgetE4: none, typedE4: none })

  const nowE4 = 662_653_313 + 780_415_646 + 1_072_701_188 + 1_100_508_354
  const beforeE4 = 669_938_289 + 309_980_730 + 773_428_571 + 722_246_384
  expect(growth).toEqual({ from: '2012-07', to: '2013-06', nowE4, beforeE4 })
  expect(months[0]?.forecastE4).toBe(Math.round((662_653_313 * nowE4) / beforeE4))
})

test('without orders a year before nothing is forecast, and no total of what is not known is told', () => {
  const { months, growth } = outlookOf(of2013, {
    actualE4: new Map([['2013-04', 10]]),
    budgetE4: none,
    typedE4: new Map([['2013-12', 5]]),
  })

  expect(growth).toBeNull()
  expect(months.at(-1)).toMatchObject({ forecastE4: 5, by: 'typed' })
  expect(months.at(-2)).toMatchObject({ forecastE4: null, by: 'none' })
  expect(totalsOf(months).forecastE4).toBeNull()
})

test('actual and budget are held against each other over the months that are over', () => {
  const budgetE4 = new Map([
    ['2013-01', 1_000_000_000],
    ['2013-04', 1_000_000_000],
    ['2013-10', 1_200_000_000],
  ])
  const { months } = outlookOf(of2013, { actualE4: net, budgetE4, typedE4: none })

  expect(totalsOf(months)).toEqual({
    actualE4: 2_173_209_542,
    heldE4: 2_173_209_542,
    budgetE4: 2_000_000_000,
    forecastE4: 4_269_982_788,
    wholeBudgetE4: 3_200_000_000,
    aheadE4: null,
  })
  const every = new Map(months.map(({ month }) => [month, 300_000_000]))
  const whole = outlookOf(of2013, { actualE4: net, budgetE4: every, typedE4: none })
  expect(totalsOf(whole.months).aheadE4).toBe(4_269_982_788 - 12 * 300_000_000)
  const only = outlookOf(of2013, {
    actualE4: net,
    budgetE4: new Map([['2013-04', 1_000_000_000]]),
    typedE4: none,
  })
  expect(totalsOf(only.months)).toMatchObject({ actualE4: 2_173_209_542, heldE4: 1_100_508_354 })
})

test('the budget of a month is that of the whole account, or else what its product lines add up to', () => {
  const cell = (
    month: string,
    productLine: string,
    amountMinor: number,
    kind: BudgetCell['kind'] = 'budget',
  ) => ({ month, productLine, amountMinor, kind, measure: 'net' }) as BudgetCell

  const budget = budgetByMonth([
    cell('2026-01', '', 100),
    cell('2026-01', 'Fillers', 70),
    cell('2026-02', 'Fillers', 70),
    cell('2026-02', 'Parts', 7),
    cell('2026-03', '', 9, 'forecast'),
  ])

  expect([...budget]).toEqual([
    ['2026-01', 100],
    ['2026-02', 77],
  ])
})

test('several accounts are each forecast by their own growth and added up', () => {
  const grows = outlookOf(of2013, { actualE4: net, budgetE4: none, typedE4: none })
  const typed = outlookOf(of2013, { actualE4: none, budgetE4: none, typedE4: new Map([['2013-07', 50]]) })
  const both = addOutlooks([grows, typed])

  expect(both.growth).toBeNull()
  expect(both.months[6]).toMatchObject({ forecastE4: 962_832_581, by: 'reckoned' })
  expect(addOutlooks([grows])).toBe(grows)
})

test('parts are whole and add up to what was divided', () => {
  expect(inParts(100, 3)).toEqual([33, 33, 34])
  expect(inParts(-100, 3)).toEqual([-33, -33, -34])
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), (amount, parts) => {
      const all = inParts(amount, parts)
      expect(all).toHaveLength(parts)
      expect(all.reduce((sum, each) => sum + each, 0)).toBe(amount)
    }),
  )
})
