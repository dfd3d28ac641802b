import { healthOf } from '#shared/domain/plan/health.ts'
import { starterTemplates } from '#shared/domain/plan/starters.ts'
import { expect, test } from 'vitest'

const nothing = { completeness: null, freshness: null, actions: null, coverage: null, map: null, touch: null }

test('health is the weighted mean of what is known, times 100', () => {
  const values = { ...nothing, completeness: 0.5, coverage: 1 }
  const { score, lines } = healthOf(values, [
    { part: 'completeness', weight: 30 },
    { part: 'coverage', weight: 10 },
  ])

  expect(score).toBe(63)
  expect(lines.map(({ points }) => points)).toEqual([37.5, 25])
})

test('what is not known counts neither for nor against', () => {
  const weights = [
    { part: 'completeness', weight: 30 },
    { part: 'touch', weight: 70 },
  ] as const

  expect(healthOf({ ...nothing, completeness: 1 }, weights).score).toBe(100)
  expect(healthOf(nothing, weights).score).toBeNull()
})

test('a weight of zero is no part of it', () => {
  const { score, lines } = healthOf({ ...nothing, map: 0, completeness: 0.4 }, [
    { part: 'map', weight: 0 },
    { part: 'completeness', weight: 5 },
  ])

  expect(score).toBe(40)
  expect(lines).toHaveLength(1)
})

test('the weights of health of each starter add up to 100, and so do those of its sections and its scorecard', () => {
  for (const { health, sections, scorecard } of starterTemplates) {
    expect(health.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
    expect(sections.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
    expect(scorecard.reduce((sum, { points }) => sum + points, 0)).toBe(100)
  }
})
