import {
  attitudes,
  influences,
  isOpposed,
  isSupportive,
  weightOf,
} from '#shared/domain/relationship/judgement.ts'
import { isKeyPlayer } from '#shared/domain/buying-center/model.ts'
import { displayName, isPlaceholder, relationshipLevels, rungOf } from '#shared/domain/relationship/model.ts'
import { expect, test } from 'vitest'
import { aMember } from './members.ts'

test('supporters and champions are with us, skeptics and opponents against us, neutral and unknown neither', () => {
  const all = [...attitudes, null]
  expect(all.filter(isSupportive)).toEqual([1, 2])
  expect(all.filter(isOpposed)).toEqual([-2, -1])
})

test('influence weighs 1, 2 and 3', () => {
  expect(influences.map(weightOf)).toEqual([1, 2, 3])
})

test.each([
  [true, aMember({ influence: 'high', roles: [] })],
  [true, aMember({ influence: 'low', roles: ['user', 'decider'] })],
  [true, aMember({ influence: 'high', isPlaceholder: true })],
  [false, aMember({ influence: 'medium', roles: ['buyer', 'gatekeeper'] })],
])('a key player (%s) has high influence or decides', (isKey, member) => {
  expect(isKeyPlayer(member)).toBe(isKey)
})

test('the ladder of relationships has four rungs', () => {
  expect(relationshipLevels.map(rungOf)).toEqual([1, 2, 3, 4])
})

test.each([
  [{ firstName: '', lastName: '', title: 'Plant manager' }, true, 'Plant manager'],
  [{ firstName: 'Ann', lastName: '', title: 'Buyer' }, false, 'Ann'],
  [{ firstName: '', lastName: 'Lee', title: 'Buyer' }, false, 'Lee'],
  [{ firstName: 'Ann', lastName: 'Lee', title: '' }, false, 'Ann Lee'],
])('%j is a placeholder: %s, and shown as %s', (contact, placeholder, shown) => {
  expect(isPlaceholder(contact)).toBe(placeholder)
  expect(displayName(contact)).toBe(shown)
})
