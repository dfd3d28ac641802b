import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { wordsOf } from '../../renderer/ui/words.ts'

const useWords = wordsOf('counts-in-words', {
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  year: 'in {{year}}',
})

test('how many there are is said with a mark between the thousands, and a year without', () => {
  const { result } = renderHook(() => useWords())
  const say = result.current
  expect(say('people', { count: 1 })).toBe('1 person')
  expect(say('people', { count: 12 })).toBe('12 people')
  expect(say('people', { count: 1_253 })).toBe('1,253 people')
  expect(say('year', { year: 2026 })).toBe('in 2026')
})
