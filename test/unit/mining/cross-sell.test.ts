import { crossSellRules, gapsBy, ruleOf } from '#shared/domain/mining/cross-sell.ts'
import { wilson } from '#shared/domain/statistics/wilson.ts'
import { expect, test } from 'vitest'

/** The market baskets of Tan, Steinbach & Kumar, Introduction to Data Mining, table 6.1 (5.1 in the second edition). */
const market = [
  ['bread', 'milk'],
  ['bread', 'diapers', 'beer', 'eggs'],
  ['milk', 'diapers', 'beer', 'cola'],
  ['bread', 'milk', 'diapers', 'beer'],
  ['bread', 'milk', 'diapers', 'cola'],
]
const all = { together: 1, confidence: 0, lift: 0 }

test('the published baskets have the rules that one counts by hand', () => {
  const rules = crossSellRules(market, all)
  const rule = (given: string, follows: string) =>
    rules.find((each) => each.given === given && each.follows === follows)
  expect(rule('beer', 'diapers')).toMatchObject({
    baskets: 5,
    withGiven: 3,
    withFollows: 4,
    together: 3,
    support: 0.6,
    confidence: 1,
    lift: 1.25,
    confidenceLow: wilson(3, 3).low,
  })
  expect(rule('diapers', 'beer')).toMatchObject({ support: 0.6, confidence: 0.75 })
  expect(rule('diapers', 'beer')?.lift).toBeCloseTo(1.25, 12)
  // Milk and bread: three of five together, four of five each; less often together than by chance.
  expect(rule('milk', 'bread')).toMatchObject({ together: 3, confidence: 0.75 })
  expect(rule('milk', 'bread')?.lift).toBeCloseTo(0.9375, 12)
  expect(rule('eggs', 'cola')).toBeUndefined()
  // Of fifteen pairs two are never bought together (eggs with milk and with cola); each of the others is a rule both ways.
  expect(rules).toHaveLength(26)
})

test('tea and coffee of the same book: a confidence of 75 percent with a lift below one', () => {
  const rule = ruleOf('tea', 'coffee', { baskets: 1000, withGiven: 200, withFollows: 800, together: 150 })
  expect(rule).toMatchObject({ support: 0.15, confidence: 0.75 })
  expect(rule.lift).toBeCloseTo(0.9375, 12)
})

test('only what holds as much as it must is told, the surest first', () => {
  const rules = crossSellRules(market, { together: 2, confidence: 0.7, lift: 1 })
  expect(rules.map(({ given, follows }) => `${given} > ${follows}`)).toEqual([
    'beer > diapers',
    'cola > diapers',
    'cola > milk',
    'diapers > beer',
  ])
})

test('a basket lacks what those with the same things have, told once by the surest rule', () => {
  const rules = crossSellRules(market, { together: 2, confidence: 0.5, lift: 0.5 })
  const gaps = gapsBy(rules)(new Set(['beer', 'bread']))
  expect(gaps.map(({ given, follows }) => `${given} > ${follows}`)).toEqual([
    'beer > diapers',
    'bread > milk',
  ])
  expect(gapsBy(rules)(new Set(['bread', 'milk', 'diapers', 'beer', 'cola']))).toEqual([])
})
