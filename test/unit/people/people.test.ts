import type { InformalLine } from '#shared/domain/relationship/model.ts'
import { expect, test } from 'vitest'
import {
  drawableLines,
  isAtOrBelow,
  knownValues,
  matching,
  peopleFrom,
} from '../../../renderer/features/people/people.ts'
import { aPerson } from './a-person.ts'

const people = peopleFrom([
  aPerson('post', { lastName: '', title: 'Plant manager', managerId: 'ada' }),
  aPerson('ada', { firstName: 'Ada', lastName: 'Özdemir', title: 'Director', department: 'Sales' }),
  aPerson('ben', { firstName: 'Ben', lastName: 'Straße', managerId: 'ada', department: 'Sales' }),
  aPerson('cy', { firstName: 'Cy', lastName: 'Moor', managerId: 'ben', department: 'Finance' }),
])

test('posts whose holder is not known come after the people', () => {
  expect(people.all.map((contact) => contact.id)).toEqual(['ada', 'ben', 'cy', 'post'])
  expect(people.reportsOf(aPerson('ada').id).map((contact) => contact.id)).toEqual(['ben', 'post'])
})

test.each([
  ['ozdemir', ['ada']],
  ['STRASSE ben', ['ben']],
  ['sales', ['ada', 'ben']],
  ['plant', ['post']],
  ['  ', ['ada', 'ben', 'cy', 'post']],
  ['nobody', []],
])('the search %j finds %j', (query, found) => {
  expect(matching(people, query).map((contact) => contact.id)).toEqual(found)
})

test('who stands below somebody can not become their manager', () => {
  expect(isAtOrBelow(people, 'cy', 'ada')).toBe(true)
  expect(isAtOrBelow(people, 'ada', 'ada')).toBe(true)
  expect(isAtOrBelow(people, 'ada', 'cy')).toBe(false)
})

test('a line to somebody at another account is not drawn', () => {
  const line = (toContactId: string): InformalLine =>
    ({ fromContactId: 'ada', toContactId }) as unknown as InformalLine
  expect(drawableLines(people, [line('ben'), line('elsewhere')])).toEqual([line('ben')])
})

test('suggestions are the values in use, each once', () => {
  expect(knownValues(people, 'department')).toEqual(['Finance', 'Sales'])
})
