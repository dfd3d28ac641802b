import { pipelineByProduct } from '#shared/domain/white-space/pipeline.ts'
import { expect, test } from 'vitest'

const lines = [
  { id: 'fillers' as never, name: 'Füller' },
  { id: 'service' as never, name: 'Service' },
]
const deal = (
  state: 'open' | 'won' | 'lost',
  parts: readonly (readonly [string, number])[] | null,
  currency = 'EUR',
) => ({
  currency,
  opportunity: {
    accountId: 'dairy' as never,
    state,
    amountMinor: 100,
    lines: parts && parts.map(([product, amountMinor]) => ({ product, period: null, amountMinor })),
  },
})

test('parts of open and won opportunities stand at the line of their name', () => {
  const { sums } = pipelineByProduct(
    [
      deal('open', [
        ['fuller', 60],
        ['Service', 40],
      ]),
      deal('won', [['FÜLLER', 5]]),
      deal('lost', [['Service', 9]]),
    ],
    lines,
    'EUR',
  )

  expect(sums.map(({ productLineId, openMinor, wonMinor }) => [productLineId, openMinor, wonMinor])).toEqual([
    ['fillers', 60, 0],
    ['service', 40, 0],
    ['fillers', 0, 5],
  ])
})

test('what can stand nowhere is counted by the reason', () => {
  const { leftOut } = pipelineByProduct(
    [
      deal('open', [['Service', 1]], 'USD'),
      deal('open', null),
      deal('open', [
        ['Robots', 2],
        ['robots', 3],
      ]),
    ],
    lines,
    'EUR',
  )

  expect(leftOut).toEqual({ inOtherCurrency: 1, withoutParts: 1, ofNoLine: ['robots'] })
})
