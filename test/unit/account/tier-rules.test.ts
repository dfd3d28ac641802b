import {
  capacityOf,
  tierBy,
  tierMoves,
  type TierFacts,
  type TierRule,
} from '#shared/domain/account/tier-rules.ts'
import { expect, test } from 'vitest'

const unknown: TierFacts = {
  net: null,
  'share-of-net': null,
  growth: null,
  margin: null,
  orders: null,
  potential: null,
  'customer-revenue': null,
}
const rules: readonly TierRule[] = [
  { tier: 'Strategic', conditions: [{ measure: 'net', atLeast: 1_000 }], hoursAYear: 120 },
  {
    tier: 'Growth',
    conditions: [
      { measure: 'growth', atLeast: 0.1 },
      { measure: 'orders', atLeast: 2 },
    ],
    hoursAYear: null,
  },
  { tier: 'Standard', conditions: [], hoursAYear: null },
]

test.each([
  ['the bound itself counts', { net: 1_000 }, 'Strategic'],
  ['the first tier that fits counts', { net: 5_000, growth: 1, orders: 9 }, 'Strategic'],
  ['all conditions must hold', { net: 10, growth: 1, orders: 1 }, 'Standard'],
  ['what is not known holds nothing', { growth: 1 }, 'Standard'],
  ['both hold', { growth: 0.1, orders: 2 }, 'Growth'],
])('%s', (_name, facts, tier) => {
  expect(tierBy(rules, { ...unknown, ...facts })?.tier).toBe(tier)
})

test('who is elsewhere by the rules moves, and whom no rule fits stays', () => {
  const accounts = [
    { name: 'A', tier: 'Growth', facts: { ...unknown, net: 2_000 } },
    { name: 'B', tier: 'Standard', facts: unknown },
    { name: 'C', tier: '', facts: unknown },
  ]
  expect(tierMoves(accounts, rules).map(({ account, from, to }) => [account.name, from, to])).toEqual([
    ['A', 'Growth', 'Strategic'],
    ['C', '', 'Standard'],
  ])
  expect(tierMoves(accounts, rules.slice(0, 1)).map(({ account }) => account.name)).toEqual(['A'])
  expect(tierMoves(accounts, [])).toEqual([])
})

test('the team carries so many of the first tier as hours are left by all others', () => {
  const counts = new Map([
    ['Strategic', { now: 4, after: 6 }],
    ['Growth', { now: 10, after: 8 }],
    ['Standard', { now: 50, after: 50 }],
  ])
  const measured = new Map([
    ['Strategic', 90],
    ['Growth', 30],
    ['Standard', 4],
  ])
  // 1,200 less 8 x 30 and 50 x 4 leave 760, which is six times 120 and a rest.
  const capacity = capacityOf({ rules, hoursAvailable: 1_200 }, counts, measured)
  expect(capacity).toMatchObject({ hoursNow: 980, hoursAfter: 1_160, firstTier: 6 })
  expect(capacity.loads.map(({ tier, hoursEach, isSaid }) => [tier, hoursEach, isSaid])).toEqual([
    ['Strategic', 120, true],
    ['Growth', 30, false],
    ['Standard', 4, false],
  ])
  expect(capacityOf({ rules, hoursAvailable: 300 }, counts, measured).firstTier).toBe(0)
  expect(capacityOf({ rules, hoursAvailable: null }, counts, measured).firstTier).toBeNull()
  // Hours of a tier with accounts that nobody knows make the whole unknown.
  measured.delete('Standard')
  expect(capacityOf({ rules, hoursAvailable: 1_200 }, counts, measured).firstTier).toBeNull()
})
