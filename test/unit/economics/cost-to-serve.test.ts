import {
  addCounts,
  capacityUse,
  minutesFor,
  modelFor,
  noCounts,
  ratePerMinute,
  serveCost,
  type CostActivity,
  type CostModel,
  type CostModelId,
} from '#shared/domain/economics/cost-to-serve.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

// Kaplan & Anderson 2004: a department of 560,000 with a practical capacity of 700,000 minutes; orders take 8 minutes, inquiries 44,
// credit checks 50.
const department = {
  key: 'service',
  name: 'Customer service',
  capacityCostMinor: 560_000_00,
  capacityMinutes: 700_000,
}
const each = (minutes: number): CostActivity => ({
  ...department,
  terms: [{ driver: 'orders', channel: null, minutes }],
})
const modelOf = (activities: readonly CostActivity[], about: Partial<CostModel> = {}): CostModel => ({
  id: 'a' as CostModelId,
  name: 'Model',
  validFrom: '2026-01',
  activities,
  termDays: null,
  financeRate: null,
  version: 1,
  ...about,
})
const counted = { ...noCounts, orders: 1 }

describe('time-driven costing', () => {
  test('a minute costs 0.80, and 8, 44 and 50 minutes cost 6.40, 35.20 and 40.00', () => {
    expect(ratePerMinute(department)).toBe(80)
    expect(
      [8, 44, 50].map((minutes) => serveCost(modelOf([each(minutes)]), counted, 0, 'EUR').totalE4),
    ).toEqual([6_4000, 35_2000, 40_0000])
    expect(ratePerMinute({ ...department, capacityMinutes: 0 })).toBeNull()
  })

  test('a time equation adds up what was counted, by channel where one is named', () => {
    const equation = {
      terms: [
        { driver: 'orders', channel: null, minutes: 15 },
        { driver: 'lines', channel: null, minutes: 0.5 },
        { driver: 'expedited', channel: null, minutes: 30 },
        { driver: 'touchpoints', channel: 'call', minutes: 5 },
        { driver: 'touchpointMinutes', channel: null, minutes: 1.2 },
      ],
    } as const
    const counts = {
      ...noCounts,
      orders: 4,
      lines: 20,
      expedited: 1,
      byChannel: { call: { touchpoints: 3, minutes: 60 }, meeting: { touchpoints: 1, minutes: 90 } },
    }
    expect(minutesFor(equation, counts)).toBeCloseTo(60 + 10 + 30 + 15 + 180, 10)
  })

  test('waiting to be paid costs money: 45 days at 8 percent', () => {
    const { termsE4, totalE4 } = serveCost(
      modelOf([], { termDays: 45, financeRate: 0.08 }),
      noCounts,
      365_000_0000,
      'EUR',
    )
    expect([termsE4, totalE4]).toEqual([3_600_0000, 3_600_0000])
  })

  test('what is used and what is not add up to what the capacity costs', () => {
    const use = capacityUse(modelOf([each(8)]), { ...noCounts, orders: 100_000 }, 12, 'EUR')
    expect(use).toEqual([
      {
        key: 'service',
        name: 'Customer service',
        minutes: 800_000,
        capacityMinutes: 8_400_000,
        share: 800_000 / 8_400_000,
        usedE4: 640_000_0000,
        unusedE4: 6_720_000_0000 - 640_000_0000,
      },
    ])
  })

  test('the newest version that holds counts', () => {
    const [one, two] = [modelOf([]), modelOf([], { id: 'b' as CostModelId, validFrom: '2026-07' })]
    expect(modelFor([two, one], '2026-06')).toBe(one)
    expect(modelFor([one, two], '2026-07')).toBe(two)
    expect(modelFor([one, two], '2025-12')).toBeUndefined()
  })

  test('what accounts cost together is what they cost one by one, but for rounding each once', () => {
    const counts = fc.record({
      orders: fc.nat(500),
      lines: fc.nat(5_000),
      returns: fc.nat(50),
      expedited: fc.nat(50),
      specialPacking: fc.nat(50),
      byChannel: fc.record({ call: fc.record({ touchpoints: fc.nat(40), minutes: fc.nat(900) }) }),
    })
    const model = modelOf([
      each(8),
      { ...each(0.3), terms: [{ driver: 'touchpointMinutes', channel: 'call', minutes: 1.5 }] },
    ])
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 30 }), (all) => {
        const apart = all.reduce((sum, some) => sum + serveCost(model, some, 0, 'EUR').totalE4, 0)
        const together = serveCost(model, all.reduce(addCounts, noCounts), 0, 'EUR').totalE4
        expect(Math.abs(apart - together)).toBeLessThanOrEqual(all.length * 2)
      }),
    )
  })
})
