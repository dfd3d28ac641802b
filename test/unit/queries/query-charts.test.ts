import { expect, test } from 'vitest'
import { pivotOf } from '../../../renderer/features/queries/result/pivot-of.ts'
import { chartsOf } from '../../../renderer/features/queries/result/chart-of.ts'

test('series of a chart stand in their order whatever comes first, and what has none comes last', () => {
  const rows = [
    ['Fillers', '2025', 10],
    ['Fillers', null, 1],
    ['Service', '2026', 30],
    ['Service', '2024', 20],
  ].map((cells) => ({ cells }))

  expect(chartsOf(rows, 2)).toEqual({
    categories: ['Fillers', 'Service'],
    charts: [
      {
        currency: null,
        series: [
          { key: '2024', values: [null, 20] },
          { key: '2025', values: [10, null] },
          { key: '2026', values: [null, 30] },
          { key: null, values: [1, null] },
        ],
      },
    ],
  })
})

test('stages stand in the order of the sale along a chart and across a pivot, one of before behind them, none last', () => {
  const rows = ['Won over', 'Gone', null, 'Begun'].map((stage) => ({ cells: ['North', stage, 1] }))
  const order = ['Begun', 'Won over']
  const expected = ['Begun', 'Won over', 'Gone', null]

  expect(chartsOf(rows, 2, order).charts[0]?.series.map(({ key }) => key)).toEqual(expected)
  expect(pivotOf(rows, 2, { kind: 'count' }, order).columns).toEqual(expected)
})
