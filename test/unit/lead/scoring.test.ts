import { blankLead } from '#shared/domain/lead/model.ts'
import { scoreOf, usualScoring, type ScoreRule } from '#shared/domain/lead/scoring.ts'
import { describe, expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'

const lead = { ...blankLead, receivedOn: aDay('2026-01-01') }
const on = (today: string, isKnownCompany = false) => ({ today: aDay(today), isKnownCompany })
const rule = (asks: ScoreRule['asks'], of: ScoreRule['of'] = 'fit', points = 10): ScoreRule => ({
  key: 'one',
  of,
  points,
  asks,
})
const scoreBy = (asks: ScoreRule['asks'], facts: Partial<Parameters<typeof scoreOf>[0]>, known = false) =>
  scoreOf({ ...lead, ...facts }, { rules: [rule(asks)], halfLifeDays: 30 }, on('2026-01-01', known)).score

describe('a rule counts where it holds', () => {
  test.each([
    [{ test: 'industry', anyOf: ['Food', 'Getränke'] }, { industry: 'GETRANKE' }, 10],
    [{ test: 'country', anyOf: ['Türkiye'] }, { country: 'Germany' }, 0],
    [{ test: 'title', anyOf: ['cto'] }, { title: 'Director of packaging' }, 0],
    [{ test: 'title', anyOf: ['head'] }, { title: 'Packaging (Head)' }, 10],
    [{ test: 'source', anyOf: ['referral'] }, { source: 'referral' }, 10],
    [{ test: 'employees', atLeast: 200, below: 1_000 }, { employees: 200 }, 10],
    [{ test: 'employees', atLeast: 200, below: 1_000 }, { employees: 1_000 }, 0],
    [{ test: 'employees', atLeast: 0, below: null }, { employees: null }, 0],
    [{ test: 'known', fact: 'products' }, { products: [] }, 0],
    [{ test: 'known', fact: 'budgetMinor' }, { budgetMinor: 0 }, 10],
    [{ test: 'known', fact: 'need' }, { need: 'More room' }, 10],
  ] as const)('%o of %o gives %i', (asks, facts, points) => {
    expect(scoreBy(asks, facts)).toBe(points)
  })

  test('a company that is an account already', () => {
    expect(scoreBy({ test: 'known-company' }, {}, true)).toBe(10)
    expect(scoreBy({ test: 'known-company' }, {}, false)).toBe(0)
  })

  test('each contact counts, up to as many as the rule says', () => {
    const touch = { on: aDay('2026-01-01'), channel: 'call', text: '' } as const
    expect(scoreBy({ test: 'touches', atMost: 2 }, { touches: [touch, touch, touch] })).toBe(20)
  })
})

test('interest counts half after a half-life of silence, a quarter after two; fit stays', () => {
  const rules = [
    rule({ test: 'known-company' }, 'fit', 30),
    { ...rule({ test: 'known', fact: 'need' }, 'interest', 40), key: 'two' },
  ]
  const asked = { ...lead, need: 'More room' }
  const scoreAt = (day: string) => scoreOf(asked, { rules, halfLifeDays: 30 }, on(day, true))

  expect(scoreAt('2026-01-01')).toMatchObject({ score: 70, fit: 30, interest: 40, interestLeft: 40 })
  expect(scoreAt('2026-01-31')).toMatchObject({ score: 50, interestLeft: 20, silentDays: 30 })
  expect(scoreAt('2026-03-02')).toMatchObject({ score: 40, interestLeft: 10, silentDays: 60 })

  const touched = { ...asked, touches: [{ on: aDay('2026-01-31'), channel: 'call', text: '' } as const] }
  expect(scoreOf(touched, { rules, halfLifeDays: 30 }, on('2026-01-31', true)).score).toBe(70)
})

test('a score is never below 0 or above 100, and its parts say what each rule gave', () => {
  const rules = [
    rule({ test: 'known-company' }, 'fit', 80),
    { ...rule({ test: 'source', anyOf: ['other'] }, 'fit', 60), key: 'two' },
  ]
  const score = scoreOf(lead, { rules, halfLifeDays: 30 }, on('2026-01-01', true))
  expect(score).toMatchObject({ score: 100, fit: 140 })
  expect(score.parts).toEqual([
    { key: 'one', times: 1, points: 80 },
    { key: 'two', times: 1, points: 60 },
  ])
  expect(
    scoreOf(
      lead,
      { rules: [rule({ test: 'known-company' }, 'fit', -5)], halfLifeDays: 1 },
      on('2026-01-01', true),
    ).score,
  ).toBe(0)
})

test('the usual rules give nothing where nothing is known, and everything where all is', () => {
  const touch = { on: aDay('2026-01-01'), channel: 'call', text: '' } as const
  const best = {
    ...lead,
    employees: 5_000,
    title: 'Chief engineer',
    budgetMinor: 1,
    decisionRole: 'decider',
    source: 'referral',
    need: 'A line',
    decidesOn: aDay('2026-05-01'),
    touches: [touch, touch, touch, touch],
  } as const
  expect(scoreOf(best, usualScoring, on('2026-01-01', true)).score).toBe(100)
  expect(scoreOf(lead, usualScoring, on('2026-01-01')).score).toBe(0)
})
