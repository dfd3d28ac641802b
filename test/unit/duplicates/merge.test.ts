import { describe, expect, test } from 'vitest'
import { hierarchyOfOne } from '#shared/domain/duplicates/above.ts'
import { joinedNotes } from '#shared/domain/duplicates/combine.ts'
import { differingFields, proposedFrom } from '#shared/domain/duplicates/merge-fields.ts'
import { choiceOf, nothingSaid, wishOf } from '../../../renderer/features/duplicates/merge-choice.ts'

describe('the hierarchy of several who become one', () => {
  const nodes = [
    { id: 'top', aboveId: null },
    { id: 'a', aboveId: 'top' },
    { id: 'b', aboveId: 'a' },
    { id: 'c', aboveId: 'b' },
    { id: 'd', aboveId: 'b' },
  ]

  test('lifts what was below those that go', () => {
    expect(hierarchyOfOne(nodes, { stays: 'a', going: ['b'], aboveOf: 'a' })).toEqual({
      aboveId: 'top',
      moved: ['c', 'd'],
    })
  })

  test('puts the one that stays under the nearest above who is none of them', () => {
    expect(hierarchyOfOne(nodes, { stays: 'c', going: ['b', 'a'], aboveOf: 'c' })).toEqual({
      aboveId: 'top',
      moved: ['d'],
    })
  })

  test('names the loop that would close, and takes another place', () => {
    expect(hierarchyOfOne(nodes, { stays: 'c', going: ['a'], aboveOf: 'c' })).toEqual({
      loop: ['c', 'b', 'c'],
    })
    expect(hierarchyOfOne(nodes, { stays: 'c', going: ['a'], aboveOf: 'a' })).toEqual({
      aboveId: 'top',
      moved: ['b'],
    })
  })
})

test('notes are joined each once', () => {
  expect(joinedNotes(['One', '', 'Two', 'One '])).toBe('One\n\nTwo')
})

test('of a field the value of the one that stays is proposed, else one that is there, and the fuller of two that begin alike', () => {
  const things = [
    { id: '1', name: 'H. Keller', phone: '', city: 'Bern' },
    { id: '2', name: 'Hans', phone: '12', city: 'Ulm' },
    { id: '3', name: 'H. Keller-Roth', phone: '13', city: 'Bern' },
  ]
  const fields = ['name', 'phone', 'city'] as const

  expect(differingFields(things, fields)).toEqual(fields)
  expect(proposedFrom(things, fields)).toEqual({ name: '3', phone: '2', city: '1' })
})

test('who stays, who goes and what is taken follow what the user says', () => {
  const thing = (id: string, name: string, count: number) => ({
    value: { id, version: 1, name, city: id, description: id },
    hung: [{ kind: 'contact', count }],
  })
  const compared = {
    object: 'account',
    things: [thing('1', 'A', 1), thing('2', 'B', 5), thing('3', 'B', 0)],
    names: {},
  }

  const proposed = choiceOf(compared as never, nothingSaid)!
  expect([proposed.stays.value.id, proposed.goes.map(({ value }) => value.id)]).toEqual(['2', ['1', '3']])
  expect(proposed.differing).toEqual(['name', 'city', 'description'])

  const said = { stays: '1', without: new Set(['2']), takes: { name: '3', city: '2' }, joins: true } as const
  expect(wishOf(choiceOf(compared as never, said)!, 'description')).toEqual({
    stays: { id: '1', version: 1 },
    goes: [{ id: '3', version: 1 }],
    takes: [
      { field: 'name', from: '3' },
      { field: 'city', from: '1' },
    ],
    joins: ['description'],
  })
})
