import { mapChanges } from '#shared/domain/relationship/map-diff.ts'
import { expect, test } from 'vitest'
import { aMap, told } from './map-states.ts'

test('an account that comes to a group or leaves it takes its people along, who are not told one by one', () => {
  const at = (accountId: string) => ({ accountId })
  const before = aMap({
    units: ['Top', 'Old plant', 'Empty'],
    people: { Ann: at('Top'), Bo: { ...at('Old plant'), influence: 'high' }, Cy: at('Old plant') },
    covers: [['Tilde', 'Bo', 'vendor']],
    lines: [['ally', 'Ann', 'Bo', 1]],
  })
  const after = aMap({
    units: ['Top', 'New plant'],
    people: { Ann: at('Top'), Dan: at('New plant'), Eve: at('Top') },
    lines: [['ally', 'Ann', 'Dan', 1]],
  })

  expect(told(mapChanges(before, after))).toEqual([
    'Bo, Cy unit-left of Old plant',
    ' unit-left of Empty',
    'Dan unit-joined of New plant',
    'Eve arrived at top',
  ])
  expect(told(mapChanges(before, before))).toEqual([])
})

test('whoever goes from one account of a group to another within it neither leaves nor arrives', () => {
  const units = ['Top', 'Plant']
  const before = aMap({ units, people: { Ann: { accountId: 'Top' } } })
  const after = aMap({ units, people: { Ann: { accountId: 'Plant' } } })

  expect(mapChanges(before, after)).toEqual([])
})

test('of an account that leaves a group, whoever goes to another account of it first does not leave', () => {
  const before = aMap({
    units: ['Top', 'Old plant'],
    people: { Ann: { accountId: 'Old plant' }, Bo: { accountId: 'Old plant' } },
  })
  const after = aMap({ units: ['Top'], people: { Ann: { accountId: 'Top' } } })

  expect(told(mapChanges(before, after))).toEqual(['Bo unit-left of Old plant'])
  expect(told(mapChanges(after, before))).toEqual(['Bo unit-joined of Old plant'])
})

test('an account that is of a group at both times and shown at one of them neither leaves nor joins, nor do its people', () => {
  const shown = aMap({ units: ['Top', 'Plant'], people: { Bo: { accountId: 'Plant' } } })
  const unshown = aMap({ units: ['Top'], unshownUnits: ['Plant'], people: {} })

  expect(mapChanges(shown, unshown)).toEqual([])
  expect(mapChanges(unshown, shown)).toEqual([])
})
