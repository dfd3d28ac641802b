import { newcombe } from '#shared/domain/statistics/newcombe.ts'
import { wilson } from '#shared/domain/statistics/wilson.ts'
import { describe, expect, test } from 'vitest'

const rounded = ({ low, high }: Readonly<{ low: number; high: number }>): readonly string[] => [
  low.toFixed(4),
  high.toFixed(4),
]

describe('the score interval of a proportion, as published by Newcombe 1998 (table I, method 3)', () => {
  test.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('%i of %i', (count, of, low, high) => {
    expect(rounded(wilson(count, of))).toEqual([low, high])
  })

  test('is one of the other end where all count instead of nobody', () => {
    const [none, all] = [wilson(0, 20), wilson(20, 20)]
    expect(all.high).toBe(1)
    expect(all.low).toBeCloseTo(1 - none.high, 12)
  })

  test('of nobody says nothing', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  })
})

describe('the difference of two proportions, as published by Newcombe 1998 (table II, method 10)', () => {
  test.each([
    [56, 70, 48, 80, '0.0524', '0.3339'],
    [9, 10, 3, 10, '0.1705', '0.8090'],
    [6, 7, 2, 7, '0.0582', '0.8062'],
    [5, 56, 0, 29, '-0.0381', '0.1926'],
    [0, 10, 0, 20, '-0.1611', '0.2775'],
    [0, 10, 0, 10, '-0.2775', '0.2775'],
    [10, 10, 0, 20, '0.6791', '1.0000'],
    [10, 10, 0, 10, '0.6075', '1.0000'],
  ])('%i of %i less %i of %i', (count, of, other, otherOf, low, high) => {
    const difference = newcombe({ count, of }, { count: other, of: otherOf })
    expect(difference && rounded(difference)).toEqual([low, high])
  })

  test('is the same seen from the other side, with its sign', () => {
    const one = newcombe({ count: 9, of: 10 }, { count: 3, of: 10 })!
    const other = newcombe({ count: 3, of: 10 }, { count: 9, of: 10 })!
    expect(other.low).toBeCloseTo(-one.high, 12)
    expect(other.value).toBeCloseTo(-one.value, 12)
  })

  test('from a group of nobody says nothing', () => {
    expect(newcombe({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeUndefined()
  })
})
