import type { BuyingRole } from '#shared/domain/buying-center/model.ts'
import type { Relationship, RelationshipLevel, TeamMember } from '#shared/domain/relationship/model.ts'
import { expect, test } from 'vitest'
import type { CardSigns } from '../../../renderer/features/people/look/card-signs.ts'
import {
  columns,
  columnsFor,
  inOrder,
  rowsFrom,
  type Order,
} from '../../../renderer/features/people/people-rows.ts'
import { peopleFrom } from '../../../renderer/features/people/people.ts'
import { aPerson } from './a-person.ts'

const people = peopleFrom([
  aPerson('cy', { firstName: 'Cy', lastName: 'Çelik', attitude: -2, influence: 'high', managerId: 'ann' }),
  aPerson('bo', { firstName: 'Bo', lastName: 'Brandt', attitude: null, influence: 'low', title: 'Buyer' }),
  aPerson('ann', { firstName: 'Ann', lastName: 'Zorn', attitude: 1, influence: null, title: 'Director' }),
])
const team = [{ id: 'tilde', name: 'Tilde Marsh' }] as unknown as readonly TeamMember[]
const covers = [{ contactId: 'ann', teamMemberId: 'tilde' }] as unknown as readonly Relationship[]
const lines = new Map([['bo', ['influences Ann Zorn (strong)']]])
const rows = rowsFrom(people, {
  relationships: covers,
  team,
  signs: new Map([
    ['ann', aSign('decider', 'vendor', 'vendor')],
    ['cy', aSign('user', 'vendor', 'trusted-adviser')],
  ]),
  sayLines: (id) => lines.get(id) ?? [],
})

function aSign(role: BuyingRole, now: RelationshipLevel, target: RelationshipLevel): CardSigns {
  return {
    roles: [{ role, centers: ['Line 5'] }],
    isKeyPlayer: true,
    coveredBy: 1,
    isGap: false,
    level: { now, target },
    posts: [],
  }
}

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

test('roles stand by how much they tell, levels by how far they are from the target, what nobody has has no column', () => {
  expect(ordered({ column: 'roles', isDown: false })).toEqual(['ann', 'cy', 'bo'])
  expect(ordered({ column: 'level', isDown: false })).toEqual(['cy', 'ann', 'bo'])
  expect(ordered({ column: 'lines', isDown: false })[0]).toBe('bo')
  expect(rows.filter((row) => row.isKeyPlayer).map((row) => row.contact.id)).toEqual(['cy', 'ann'])
  expect(columnsFor(rows)).not.toContain('evidence')
  expect(columnsFor(rows)).toContain('lines')
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
