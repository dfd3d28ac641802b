import type { Relationship, TeamMember } from '#shared/domain/relationship/model.ts'
import { expect, test } from 'vitest'
import { columns, inOrder, rowsFrom, type Order } from '../../../renderer/features/people/people-rows.ts'
import { peopleFrom } from '../../../renderer/features/people/people.ts'
import { aPerson } from './a-person.ts'

const people = peopleFrom([
  aPerson('cy', { firstName: 'Cy', lastName: 'Çelik', attitude: -2, influence: 'high', managerId: 'ann' }),
  aPerson('bo', { firstName: 'Bo', lastName: 'Brandt', attitude: null, influence: 'low', title: 'Buyer' }),
  aPerson('ann', { firstName: 'Ann', lastName: 'Zorn', attitude: 1, influence: null, title: 'Director' }),
])
const team = [{ id: 'tilde', name: 'Tilde Marsh' }] as unknown as readonly TeamMember[]
const covers = [{ contactId: 'ann', teamMemberId: 'tilde' }] as unknown as readonly Relationship[]
const rows = rowsFrom(people, covers, team)

const ordered = (order: Order): readonly string[] => inOrder(rows, order).map((row) => row.contact.id)

test('a row names the manager and who of the team covers the person', () => {
  expect(rows.map(({ name, manager, coveredBy }) => [name, manager, coveredBy])).toEqual([
    ['Cy Çelik', 'Ann Zorn', []],
    ['Bo Brandt', '', []],
    ['Ann Zorn', '', ['Tilde Marsh']],
  ])
})

test.each<[Order, readonly string[]]>([
  [{ column: 'name', isDown: false }, ['bo', 'cy', 'ann']],
  [{ column: 'name', isDown: true }, ['ann', 'cy', 'bo']],
  [{ column: 'coveredBy', isDown: true }, ['ann', 'cy', 'bo']],
])('in the order %j stand %j', (order, ids) => {
  expect(ordered(order)).toEqual(ids)
})

test('what is empty or not judged comes last, whichever way is sorted', () => {
  expect(ordered({ column: 'attitude', isDown: false })).toEqual(['cy', 'ann', 'bo'])
  expect(ordered({ column: 'attitude', isDown: true })).toEqual(['ann', 'cy', 'bo'])
  expect(ordered({ column: 'influence', isDown: true })).toEqual(['cy', 'bo', 'ann'])
  expect(ordered({ column: 'title', isDown: false })).toEqual(['bo', 'ann', 'cy'])
})

test('sorting by any column keeps everybody', () => {
  for (const column of columns)
    expect([...ordered({ column, isDown: false })].sort()).toEqual(['ann', 'bo', 'cy'])
})
