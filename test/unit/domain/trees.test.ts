import type { AccountId } from '#shared/domain/account/model.ts'
import { ownershipLoop } from '#shared/domain/account/tree.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import {
  liftReports,
  liftReportsOfSeveral,
  reportingCycle,
  reportingCycleOfSeveral,
} from '#shared/domain/relationship/reporting.ts'
import { findLoop, loopIfMoved } from '#shared/kernel/hierarchy.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const idOf = (name: string) => name as ContactId
const aContact = (name: string, manager: string | null = null, title = '') => ({
  id: idOf(name),
  firstName: title === '' ? name : '',
  lastName: '',
  title,
  managerId: manager === null ? null : idOf(manager),
})

describe('a reporting cycle', () => {
  const line = [aContact('Ann'), aContact('Bo', 'Ann'), aContact('Cy', 'Bo'), aContact('Di')]

  test.each([
    ['the manager of one’s manager', 'Ann', 'Cy', ['Ann', 'Cy', 'Bo', 'Ann']],
    ['one’s own report', 'Bo', 'Cy', ['Bo', 'Cy', 'Bo']],
    ['oneself', 'Bo', 'Bo', ['Bo', 'Bo']],
  ])('is named where somebody would come under %s', (_, contact, manager, names) => {
    expect(reportingCycle(line, idOf(contact), idOf(manager))).toEqual(names)
  })

  test.each([
    ['stay', 'Cy', 'Bo'],
    ['skip a level', 'Cy', 'Ann'],
    ['come under another tree', 'Ann', 'Di'],
  ])('does not close where one may %s', (_, contact, manager) => {
    expect(reportingCycle(line, idOf(contact), idOf(manager))).toBeUndefined()
  })

  test('calls a placeholder by its title', () => {
    const contacts = [aContact('a', null, 'Plant manager'), aContact('Bo', 'a')]
    expect(reportingCycle(contacts, idOf('a'), idOf('Bo'))).toEqual(['Plant manager', 'Bo', 'Plant manager'])
  })
})

test('an ownership loop is named by the accounts on it', () => {
  const anAccount = (name: string, parent: string | null = null) => ({
    id: name as AccountId,
    name: `${name} AG`,
    parentId: parent as AccountId | null,
  })
  const accounts = [anAccount('Group'), anAccount('Dairy', 'Group'), anAccount('Plant', 'Dairy')]
  const loopUnder = (child: string, parent: string) =>
    ownershipLoop(accounts, child as AccountId, parent as AccountId)

  expect(loopUnder('Group', 'Plant')).toEqual(['Group AG', 'Plant AG', 'Dairy AG', 'Group AG'])
  expect(loopUnder('Group', 'Group')).toEqual(['Group AG', 'Group AG'])
  expect(loopUnder('Plant', 'Group')).toBeUndefined()
})

describe('where a manager leaves', () => {
  test('direct reports come under the manager above, and nobody else moves', () => {
    const contacts = [
      aContact('Ann'),
      aContact('Bo', 'Ann'),
      aContact('Cy', 'Bo'),
      aContact('Di', 'Bo'),
      aContact('Ed', 'Cy'),
    ]
    expect(liftReports(contacts, idOf('Bo'))).toEqual([
      { id: 'Cy', managerId: 'Ann' },
      { id: 'Di', managerId: 'Ann' },
    ])
  })

  test('those under the top come to the top', () => {
    expect(liftReports([aContact('Ann'), aContact('Bo', 'Ann')], idOf('Ann'))).toEqual([
      { id: 'Bo', managerId: null },
    ])
  })

  test('nothing happens where nobody reports', () => {
    expect(liftReports([aContact('Ann'), aContact('Bo', 'Ann')], idOf('Bo'))).toEqual([])
  })
})

/** Moves of person number `child` under number `parent`, or to the top. */
const anyMoves = fc.array(fc.record({ child: fc.nat(9), parent: fc.option(fc.nat(9), { nil: null }) }), {
  maxLength: 60,
})

/** A forest of ten as allowed moves leave it. */
function forestAfter(moves: readonly Readonly<{ child: number; parent: number | null }>[]) {
  const managers = new Map<ContactId, ContactId | null>()
  const contactsNow = () =>
    Array.from({ length: 10 }, (_, n) => aContact(`p${n}`, managers.get(idOf(`p${n}`)) ?? null))
  for (const { child, parent } of moves) {
    const id = idOf(`p${child}`)
    const manager = parent === null ? null : idOf(`p${parent}`)
    if (manager === null || reportingCycle(contactsNow(), id, manager) === undefined)
      managers.set(id, manager)
  }
  return contactsNow()
}

function loopIn(contacts: readonly Readonly<{ id: ContactId; managerId: ContactId | null }>[]) {
  const above = new Map(contacts.map(({ id, managerId }) => [id, managerId ?? undefined]))
  return findLoop(above.keys(), (id) => above.get(id))
}

test('no sequence of allowed moves makes a cycle', () => {
  fc.assert(
    fc.property(anyMoves, (moves) => {
      expect(loopIn(forestAfter(moves))).toBeUndefined()
    }),
  )
})

test('a refused move would have made one', () => {
  fc.assert(
    fc.property(anyMoves, fc.nat(9), fc.nat(9), (moves, child, parent) => {
      const contacts = forestAfter(moves)
      const [id, managerId] = [idOf(`p${child}`), idOf(`p${parent}`)]
      const moved = contacts.map((contact) => (contact.id === id ? { ...contact, managerId } : contact))
      expect(loopIn(moved) !== undefined).toBe(reportingCycle(contacts, id, managerId) !== undefined)
    }),
  )
})

test('removing a manager keeps a forest in which everybody still has a place', () => {
  fc.assert(
    fc.property(anyMoves, fc.nat(9), (moves, leaver) => {
      const contacts = forestAfter(moves)
      const leaving = idOf(`p${leaver}`)
      const lifted = new Map(liftReports(contacts, leaving).map(({ id, managerId }) => [id, managerId]))
      const left = contacts
        .filter((contact) => contact.id !== leaving)
        .map((contact) => ({ ...contact, managerId: lifted.get(contact.id) ?? contact.managerId }))
        .map((contact) => (lifted.get(contact.id) === null ? { ...contact, managerId: null } : contact))

      expect(loopIn(left)).toBeUndefined()
      const there = new Set(left.map((contact) => contact.id))
      expect(left.filter(({ managerId }) => managerId !== null && !there.has(managerId))).toEqual([])
    }),
  )
})

describe('loops in any hierarchy', () => {
  const above = (pairs: Readonly<Record<string, string>>) => (id: string) => pairs[id]

  test('a loop that is there already above the parent ends the walk', () => {
    expect(loopIfMoved('x', 'a', above({ a: 'b', b: 'a' }))).toBeUndefined()
  })

  test.each([
    ['none in a tree', ['a', 'b', 'c'], { b: 'a', c: 'a' }, undefined],
    ['none where there is nobody', [], {}, undefined],
    ['somebody above themselves', ['a'], { a: 'a' }, ['a', 'a']],
    [
      'a loop of three below which others hang',
      ['d', 'a', 'b', 'c'],
      { d: 'a', a: 'b', b: 'c', c: 'a' },
      ['a', 'b', 'c', 'a'],
    ],
    ['a parent that is not among them is the top', ['a'], { a: 'gone' }, undefined],
  ])('are found: %s', (_, ids, pairs, loop) => {
    expect(findLoop(ids, above(pairs))).toEqual(loop)
  })
})

describe('several who come under one manager', () => {
  const line = [aContact('Ann'), aContact('Bo', 'Ann'), aContact('Cy', 'Bo'), aContact('Di')]

  test('are refused with the cycle named where the manager stands below one of them', () => {
    expect(reportingCycleOfSeveral(line, [idOf('Di'), idOf('Ann')], idOf('Cy'))).toEqual([
      'Ann',
      'Cy',
      'Bo',
      'Ann',
    ])
    expect(reportingCycleOfSeveral(line, [idOf('Bo')], idOf('Bo'))).toEqual(['Bo', 'Bo'])
  })

  test('may do so anywhere else', () => {
    expect(reportingCycleOfSeveral(line, [idOf('Bo'), idOf('Cy')], idOf('Di'))).toBeUndefined()
    expect(reportingCycleOfSeveral(line, [idOf('Cy'), idOf('Di')], idOf('Ann'))).toBeUndefined()
  })
})

describe('several who leave together', () => {
  const line = [aContact('Ann'), aContact('Bo', 'Ann'), aContact('Cy', 'Bo'), aContact('Di', 'Cy')]

  test('leave their reports to the nearest above who stays', () => {
    expect(liftReportsOfSeveral(line, [idOf('Bo'), idOf('Cy')])).toEqual([
      { id: idOf('Di'), managerId: idOf('Ann') },
    ])
    expect(liftReportsOfSeveral(line, [idOf('Ann'), idOf('Bo'), idOf('Cy')])).toEqual([
      { id: idOf('Di'), managerId: null },
    ])
  })

  test('come to the same as when they leave one after another', () => {
    const name = fc.nat(7)
    fc.assert(
      fc.property(
        fc.array(fc.option(name), { minLength: 8, maxLength: 8 }),
        fc.uniqueArray(name),
        (above, out) => {
          const people = above.map((manager, at) =>
            aContact(String(at), manager === null || manager >= at ? null : String(manager)),
          )
          let left = people
          for (const each of out) {
            const lifted = new Map(liftReports(left, idOf(String(each))).map((to) => [to.id, to.managerId]))
            left = left
              .filter(({ id }) => id !== String(each))
              .map((contact) => ({
                ...contact,
                managerId: lifted.has(contact.id) ? lifted.get(contact.id)! : contact.managerId,
              }))
          }
          const atOnce = new Map(
            liftReportsOfSeveral(
              people,
              out.map((each) => idOf(String(each))),
            ).map((to) => [to.id, to.managerId]),
          )
          const ends = people
            .filter(({ id }) => !out.map(String).includes(id))
            .map((contact) => ({
              ...contact,
              managerId: atOnce.has(contact.id) ? atOnce.get(contact.id)! : contact.managerId,
            }))
          expect(ends).toEqual(left)
        },
      ),
    )
  })
})
