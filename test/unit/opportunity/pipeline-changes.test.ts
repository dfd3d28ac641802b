import { isSlip, pipelineChanges, type PipelineState } from '#shared/domain/opportunity/pipeline-changes.ts'
import { forecastOf, nothingExpected, sumOf, weightedOf } from '#shared/domain/opportunity/forecast.ts'
import { usualProcess } from '#shared/domain/opportunity/sales-process.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'

const anyState: fc.Arbitrary<PipelineState> = fc.record({
  amountMinor: fc.option(fc.nat(10_000)),
  state: fc.constantFrom('open' as const, 'won' as const, 'lost' as const),
  stage: fc.constantFrom(null, 'identified', 'proposed', 'committed', 'gone'),
  closesOn: fc.constantFrom(null, aDay('2026-03-01'), aDay('2026-06-30')),
  currency: fc.constantFrom('EUR', 'JPY'),
})
const openIn = (state: PipelineState | undefined, currency: string): number =>
  state?.state === 'open' && state.currency === currency ? (state.amountMinor ?? 0) : 0

test('in each currency what was open then and what changed since make what is open now', () => {
  const maybe = fc.option(anyState, { nil: undefined })
  fc.assert(
    fc.property(fc.array(fc.tuple(maybe, maybe)), (pairs) => {
      const changes = pairs.flatMap(([then, now]) => pipelineChanges(then, now))
      for (const currency of ['EUR', 'JPY']) {
        const start = pairs.reduce((sum, [then]) => sum + openIn(then, currency), 0)
        const now = pairs.reduce((sum, [, each]) => sum + openIn(each, currency), 0)
        const effect = changes
          .filter((change) => change.currency === currency)
          .reduce((sum, { effectMinor }) => sum + effectMinor, 0)
        expect(start + effect).toBe(now)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('tells what became of one: worth more and then won, slipped, moved on', () => {
  const then: PipelineState = {
    amountMinor: 100,
    state: 'open',
    stage: 'identified',
    closesOn: aDay('2026-03-01'),
    currency: 'EUR',
  }
  expect(
    pipelineChanges(then, { ...then, amountMinor: 130, state: 'won' }).map(({ kind, effectMinor }) => [
      kind,
      effectMinor,
    ]),
  ).toEqual([
    ['amount-up', 30],
    ['won', -130],
  ])
  const moved = pipelineChanges(then, { ...then, stage: 'proposed', closesOn: aDay('2026-06-30') })
  expect(moved.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['stage-moved', 'identified', 'proposed'],
    ['close-day-moved', '2026-03-01', '2026-06-30'],
  ])
  expect(moved.map(isSlip)).toEqual([false, true])
  expect(pipelineChanges(then, then)).toEqual([])
})

test('the forecast is weighted deal by deal, and its cells add up to the whole', () => {
  const deal = {
    state: 'open',
    probability: null,
    stage: 'proposed',
    amountMinor: 101,
    closesOn: aDay('2026-03-15'),
    closedOn: null,
    ownerId: null,
    currency: 'EUR',
  } as const
  const cells = forecastOf(
    [
      deal,
      { ...deal, stage: 'committed', closesOn: null },
      { ...deal, amountMinor: null },
      { ...deal, state: 'won', closedOn: aDay('2026-02-01') },
      { ...deal, state: 'lost' },
    ],
    usualProcess,
  )
  // 101 x 50 % = 50.5, half up; 101 x 90 % = 90.9.
  expect(cells.reduce(sumOf, nothingExpected)).toMatchObject({
    open: 3,
    withoutAmount: 1,
    bestCaseMinor: 202,
    weightedMinor: 51 + 91,
    committedMinor: 101,
    wonMinor: 101,
  })
  expect(cells.map(({ month }) => month)).toEqual(['2026-03', null, '2026-02'])
  expect(weightedOf(9_007_199_254_740_991, 100)).toBe(9_007_199_254_740_991)
})
