import fc from 'fast-check'
import { isSameThing, mergeFields, withFields } from '#shared/domain/merge-copies/three-way.ts'
import { describe, expect, test } from 'vitest'

describe('two states of a thing over what both had', () => {
  const base = { id: '1', version: 3, name: 'Acme', city: 'Bern', tags: ['a', 'b'], position: 1 }

  test('what one side changed is taken or stays, whoever it was', () => {
    const merged = mergeFields([base], { ...base, name: 'Acme AG' }, { ...base, city: 'Wien' })
    expect(merged).toEqual({ taken: { city: 'Wien' }, conflicts: [] })
  })

  test('what both changed alike is no question', () => {
    const both = { ...base, name: 'Acme AG' }
    expect(mergeFields([base], both, both)).toEqual({ taken: {}, conflicts: [] })
  })

  test('what both changed differently is one, with both sides', () => {
    const merged = mergeFields([base], { ...base, city: 'Linz' }, { ...base, city: 'Graz' })
    expect(merged.taken).toEqual({})
    expect(merged.conflicts).toEqual([{ fields: ['city'], mine: { city: 'Linz' }, theirs: { city: 'Graz' } }])
  })

  test('lists of words are merged word by word', () => {
    const merged = mergeFields([base], { ...base, tags: ['b', 'c'] }, { ...base, tags: ['a', 'b', 'd'] })
    expect(merged).toEqual({ taken: { tags: ['b', 'c', 'd'] }, conflicts: [] })
  })

  test('a place in an order is no statement: ours stays', () => {
    expect(mergeFields([base], { ...base, position: 4 }, { ...base, position: 7 })).toEqual({
      taken: {},
      conflicts: [],
    })
  })

  test('an amount and its currency are one word, so that no amount changes its currency by itself', () => {
    const money = { currency: 'EUR', amountMinor: 100 }
    const merged = mergeFields([money], { ...money, amountMinor: 200 }, { ...money, currency: 'USD' })
    expect(merged.conflicts).toHaveLength(1)
    expect(merged.conflicts[0]!.fields.toSorted()).toEqual(['amountMinor', 'currency'])
  })

  test('judgements are merged each with what it rests on', () => {
    const told = { certainty: 'told', source: 'Ilse', asOf: '2026-03-01' }
    const person = { attitude: 0, influence: 'low', evidence: null }
    const mine = { ...person, attitude: 2, evidence: { attitude: told } }
    const theirs = { ...person, influence: 'high', evidence: { influence: told } }
    const { taken, conflicts } = mergeFields([person], mine, theirs)
    expect(conflicts).toEqual([])
    expect(withFields(mine, taken)).toEqual({
      attitude: 2,
      influence: 'high',
      evidence: { attitude: told, influence: told },
    })
  })

  test('a judgement that both made differently is one question, with what it rests on', () => {
    const of = (source: string) => ({ certainty: 'told', source, asOf: '2026-03-01' })
    const person = { attitude: 0, evidence: null }
    const merged = mergeFields(
      [person],
      { attitude: 2, evidence: { attitude: of('Ilse') } },
      { attitude: -1, evidence: { attitude: of('Jo') } },
    )
    expect(merged.conflicts.map(({ fields }) => fields)).toEqual([['attitude', 'evidence.attitude']])
  })

  test('of what both made, a side that left something blank says nothing of it', () => {
    expect(mergeFields([], { note: '', level: 'a' }, { note: 'Knows her', level: 'a' })).toEqual({
      taken: { note: 'Knows her' },
      conflicts: [],
    })
    expect(mergeFields([], { note: 'Here' }, { note: '' })).toEqual({ taken: {}, conflicts: [] })
  })
})

/** Lists hold the same, in whatever order. */
function inOrder(value: unknown): readonly string[] {
  return [value].flat().map(String).toSorted()
}

const aThing = fc.record({
  name: fc.constantFrom('a', 'b', 'c'),
  city: fc.constantFrom('a', 'b', 'c'),
  currency: fc.constantFrom('EUR', 'USD'),
  amountMinor: fc.constantFrom(1, 2, 3),
  people: fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's'), { maxLength: 4 }),
})

test('whatever both did: the other way round the same is a question, and what is not merges to the same', () => {
  fc.assert(
    fc.property(aThing, aThing, aThing, (base, one, other) => {
      const here = mergeFields([base], one, other)
      const there = mergeFields([base], other, one)
      expect(here.conflicts.map(({ fields }) => fields.toSorted())).toEqual(
        there.conflicts.map(({ fields }) => fields.toSorted()),
      )
      const asked = new Set(here.conflicts.flatMap(({ fields }) => fields))
      const [mine, theirs] = [withFields(one, here.taken), withFields(other, there.taken)]
      for (const field of Object.keys(base).filter((each) => !asked.has(each)))
        expect([field, inOrder(mine[field])]).toEqual([field, inOrder(theirs[field])])
    }),
  )
})

test('merged with what both had, each side stays what it is', () => {
  fc.assert(
    fc.property(aThing, aThing, (base, changed) => {
      expect(mergeFields([base], changed, base)).toEqual({ taken: {}, conflicts: [] })
      const { taken, conflicts } = mergeFields([base], base, changed)
      expect(conflicts).toEqual([])
      expect(isSameThing(withFields(base, taken), changed)).toBe(true)
    }),
  )
})
