import { ageOf, freshnessOf, isOld, oldestOf } from '#shared/domain/relationship/aging.ts'
import {
  assumedOn,
  contactJudgements,
  evidenceAfter,
  type Evidence,
} from '#shared/domain/relationship/evidence.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { describe, expect, test } from 'vitest'
import { aging } from './members.ts'

const day = (text: string) => text as CalendarDay
const told: Evidence = { certainty: 'told', source: 'Ann Meier', asOf: day('2025-11-03') }
const confirmed: Evidence = { certainty: 'confirmed', source: '', asOf: day('2026-02-01') }
const unsaid = assumedOn(day('2026-03-02'))
const judged = { attitude: 1, influence: 'high', evidence: { attitude: told, influence: confirmed } }
const after = (changes: Parameters<typeof evidenceAfter<'attitude' | 'influence'>>[2]) =>
  evidenceAfter(contactJudgements, judged, changes, unsaid)

describe('what a judgement rests on after a change', () => {
  test('a judgement changed without a word about it is assumed, the other keeps what it rests on', () => {
    expect(after({ attitude: 2 })).toEqual({ attitude: unsaid, influence: confirmed })
  })

  test('the same value again is no change', () => {
    expect(after({ attitude: 1, influence: 'high' })).toEqual(judged.evidence)
  })

  test('what is not known rests on nothing', () => {
    expect(after({ attitude: null })).toEqual({ influence: confirmed })
    expect(after({ attitude: null, influence: null })).toBeNull()
    expect(after({ attitude: null, evidence: { attitude: told } })).toEqual({ influence: confirmed })
  })

  test('evidence that is given counts for the judgement that it is given for', () => {
    expect(after({ evidence: { attitude: confirmed } })).toEqual({
      attitude: confirmed,
      influence: confirmed,
    })
    expect(after({ attitude: -1, evidence: { attitude: told } })).toEqual(judged.evidence)
    expect(after({ attitude: -1, evidence: { influence: told } })).toEqual({
      attitude: unsaid,
      influence: told,
    })
    expect(after({ evidence: {} })).toEqual(judged.evidence)
  })

  test('nothing rests on anything any more where that is said', () => {
    expect(after({ evidence: null })).toBeNull()
  })

  test('two that say the same are kept as the same text', () => {
    const turned = { asOf: told.asOf, source: told.source, certainty: told.certainty }

    expect(JSON.stringify(after({ evidence: { influence: turned, attitude: turned } }))).toBe(
      JSON.stringify({ attitude: told, influence: told }),
    )
  })
})

describe('the age of evidence', () => {
  test.each([
    ['2026-03-02', 0, 1],
    ['2025-09-03', 180, 0.5],
    ['2025-03-07', 360, 0.25],
    ['2026-04-01', 0, 1],
  ])('of %s is %i days, and %f of it counts', (asOf, days, share) => {
    expect(ageOf({ asOf: day(asOf) }, aging)).toBe(days)
    expect(freshnessOf({ asOf: day(asOf) }, aging)).toBeCloseTo(share, 12)
  })

  test('it is old from its half-life on', () => {
    expect(isOld({ asOf: day('2025-09-03') }, aging)).toBe(true)
    expect(isOld({ asOf: day('2025-09-04') }, aging)).toBe(false)
  })

  test('of several the oldest counts, and none of none', () => {
    expect(oldestOf([confirmed, undefined, told])).toBe(told)
    expect(oldestOf([undefined])).toBeUndefined()
  })
})
