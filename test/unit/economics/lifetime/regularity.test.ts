import { regularityOf } from '#shared/domain/economics/lifetime/regularity.ts'
import { diceNamed } from '#shared/sample/dice.ts'
import { expect, test } from 'vitest'

/** Times between orders that are sums of so many random ones of the same mean: Erlang. */
function gapsOfErlang(k: number, count: number) {
  const { between } = diceNamed(`erlang ${k}`)
  const gap = (): number =>
    Array.from({ length: k }, () => -Math.log(between(1e-12, 1))).reduce((sum, each) => sum + each, 0)
  return Array.from({ length: count }, () => ({ earlier: gap(), later: gap() }))
}

test('the k of an Erlang distribution is found again', () => {
  for (const k of [1, 2, 4]) {
    const found = regularityOf(gapsOfErlang(k, 20_000)) ?? 0
    expect(Math.abs(found / k - 1)).toBeLessThan(0.06)
  }
})

test('by the calendar is the most regular, and of few accounts nothing is known', () => {
  const monthly = Array.from({ length: 40 }, () => ({ earlier: 30, later: 30 }))
  expect(regularityOf(monthly)).toBe(Number.MAX_VALUE)
  expect(regularityOf(monthly.slice(0, 29))).toBeUndefined()
  expect(regularityOf(Array.from({ length: 40 }, () => ({ earlier: 0, later: 0 })))).toBeUndefined()
})
