import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinedBy, rangeOf, steppedTo, toggledIn } from '../../../renderer/features/people/selection.ts'
import { valueOfAll } from '../../../renderer/features/people/several-value.ts'
import { peopleFrom, topsOf } from '../../../renderer/features/people/people.ts'
import { aPerson } from './a-person.ts'

const someIds = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))

test('a second click takes somebody out again, and who was selected before is the last', () => {
  expect(toggledIn(['a', 'b'], 'c')).toEqual(['a', 'b', 'c'])
  expect(toggledIn(['a', 'b', 'c'], 'c')).toEqual(['a', 'b'])
})

test('a step back with Shift leaves out whom the step before took in', () => {
  const there = steppedTo(steppedTo(['a'], 'b'), 'c')
  expect(there).toEqual(['a', 'b', 'c'])
  expect(steppedTo(there, 'b')).toEqual(['a', 'b'])
})

test('whoever is taken in around others does not become the one that keys go on from', () => {
  expect(joinedBy(['a', 'b'], ['c', 'a'])).toEqual(['a', 'c', 'b'])
  expect(joinedBy([], ['c', 'a'])).toEqual(['c', 'a'])
})

test('a range leads from one to the other in both directions', () => {
  expect(rangeOf(['a', 'b', 'c', 'd'], 'b', 'd')).toEqual(['b', 'c', 'd'])
  expect(rangeOf(['a', 'b', 'c', 'd'], 'd', 'b')).toEqual(['d', 'c', 'b'])
  expect(rangeOf(['a', 'b'], 'gone', 'b')).toEqual(['b'])
})

test('nobody is ever selected twice', () => {
  fc.assert(
    fc.property(someIds, someIds, fc.constantFrom('a', 'b', 'c'), (selection, more, id) => {
      for (const next of [toggledIn(selection, id), steppedTo(selection, id), joinedBy(selection, more)])
        expect(new Set(next).size).toBe(next.length)
    }),
  )
})

test('what several have in common is said, and what differs too', () => {
  expect(valueOfAll([{ at: 'x' }, { at: 'x' }], ({ at }) => at)).toEqual({ isSame: true, value: 'x' })
  expect(valueOfAll([{ at: 'x' }, { at: 'y' }], ({ at }) => at)).toEqual({ isSame: false })
})

test('those who are moved together take along who stands below them', () => {
  const people = peopleFrom([
    aPerson('boss'),
    aPerson('middle', { managerId: 'boss' }),
    aPerson('low', { managerId: 'middle' }),
    aPerson('other', { managerId: 'boss' }),
  ])
  expect(topsOf(people, ['low', 'middle', 'other']).map(({ id }) => id)).toEqual(['middle', 'other'])
  expect(topsOf(people, ['low', 'boss']).map(({ id }) => id)).toEqual(['boss'])
})
