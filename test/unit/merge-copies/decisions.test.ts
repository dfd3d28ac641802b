import { expect, test } from 'vitest'
import { allOf, othersOf, usualSide } from '../../../renderer/features/merge-copies/decisions.ts'

const kinds = ['fields', 'removed-here', 'removed-there', 'loop', 'taken'] as const

test('undecided, ours stands and what one side removed stays: nothing is to be said', () => {
  expect(othersOf(kinds, new Map())).toEqual([])
  expect(kinds.map(usualSide)).toEqual(['mine', 'theirs', 'mine', 'mine', 'mine'])
})

test('all of theirs takes their words and removals, and what they worked with comes back', () => {
  expect(othersOf(kinds, allOf(kinds, 'theirs'))).toEqual([1, 3, 4])
})

test('all of mine leaves what I removed removed; what can’t be taken is no choice', () => {
  expect(othersOf(kinds, allOf(kinds, 'mine'))).toEqual([2])
})
