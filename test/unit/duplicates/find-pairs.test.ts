import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import {
  contactCard,
  contactKeys,
  contactLikeness,
  type ContactCard,
} from '#shared/domain/duplicates/contact-likeness.ts'
import { findPairs, usualLimits } from '#shared/domain/duplicates/find-pairs.ts'
import { groupsOf } from '#shared/domain/duplicates/groups.ts'
import { duplicateFrom } from '#shared/domain/duplicates/model.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'

const comparison = { keysOf: contactKeys, likenessOf: contactLikeness }
const cardOf = (id: string, firstName: string, lastName: string, accountId = 'a') =>
  contactCard({ ...blankContact, id, accountId, firstName, lastName } as never)

const someName = fc.constantFrom(
  'Ann',
  'Anne',
  'Bea',
  'B.',
  'Keller',
  'Kelelr',
  'Vogel',
  'Peter Hans',
  'Müller',
  '',
)
const someCards = fc
  .array(fc.tuple(someName, someName, fc.constantFrom('a', 'b')), { maxLength: 30 })
  .map((all) => all.map(([first, last, at], index) => cardOf(`c${100 + index}`, first, last, at)))

describe('pairs', () => {
  test('of people with initials alone are found as well', () => {
    const cards = [cardOf('c1', 'B.', 'B.'), cardOf('c2', 'B.', 'B.'), cardOf('c3', 'Bea', 'B.')]
    const { pairs } = findPairs(cards, comparison, usualLimits, goOn)
    expect(pairs.map(({ one, other }) => `${one} ${other}`).toSorted()).toEqual(naive(cards))
    expect(pairs.length).toBeGreaterThan(0)
  })

  test('within an account are those that comparing each with each finds, each once', () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        const found = findPairs(cards, comparison, usualLimits, goOn)
        const pairs = found.pairs.map(({ one, other }) => `${one} ${other}`)
        expect(new Set(pairs).size).toBe(pairs.length)
        expect(found.found).toBe(pairs.length)
        expect(pairs.toSorted()).toEqual(naive(cards).filter(isWithin(cards)).toSorted())
      }),
      { numRuns: 500 },
    )
  })

  test('of a block that is too large are those of neighbors, each once, and it is said that it was cut', () => {
    const cards = Array.from({ length: 40 }, (_, index) => cardOf(`c${100 + index}`, 'Ann', 'Keller'))

    const found = findPairs(cards, comparison, { ...usualLimits, blockAtMost: 10, window: 2 }, goOn)

    expect(found.cutBlocks).toBeGreaterThan(0)
    expect(found.found).toBe(39 + 38)
  })

  test('are kept to a number, the best of them', () => {
    const cards = Array.from({ length: 12 }, (_, index) => cardOf(`c${100 + index}`, 'Ann', 'Keller'))
    const best = [cardOf('d1', 'Ann', 'Keller', 'z'), cardOf('d2', 'Ann', 'Keller', 'z')].map((card) => ({
      ...card,
      email: 'ann@example.com',
    }))

    const found = findPairs([...cards, ...best], comparison, { ...usualLimits, pairsAtMost: 3 }, goOn)

    expect(found.found).toBe(67)
    expect(found.pairs).toHaveLength(3)
    expect(found.pairs[0]).toMatchObject({ one: 'd1', other: 'd2' })
  })

  test('are looked for until they are called off', () => {
    let steps = 0
    const stop = (): void => {
      if (++steps > 20) throw new Error('called off')
    }
    const cards = Array.from({ length: 40 }, (_, index) => cardOf(`c${100 + index}`, 'Ann', 'Keller'))

    expect(() => findPairs(cards, comparison, usualLimits, stop)).toThrow('called off')
  })
})

describe('groups', () => {
  const pair = (one: string, other: string, score: number) => ({ one, other, score, reasons: [] })

  test('hold all that share somebody, the best pair first', () => {
    expect(
      groupsOf([pair('a', 'b', 90), pair('x', 'y', 80), pair('b', 'c', 70), pair('a', 'c', 60)]),
    ).toEqual([
      {
        ids: ['a', 'b', 'c'],
        score: 90,
        pairs: [pair('a', 'b', 90), pair('b', 'c', 70), pair('a', 'c', 60)],
      },
      { ids: ['x', 'y'], score: 80, pairs: [pair('x', 'y', 80)] },
    ])
  })

  test('are joined by a pair between them, and not beyond five', () => {
    expect(
      groupsOf([pair('a', 'b', 90), pair('c', 'd', 80), pair('b', 'c', 70)]).map(({ ids }) => ids),
    ).toEqual([['a', 'b', 'c', 'd']])
    const chain = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((one, index, all) =>
      all[index + 1] ? [pair(one, all[index + 1]!, 90 - index)] : [],
    )
    expect(groupsOf(chain).map(({ ids }) => ids.join(''))).toEqual(['abcde', 'ef'])
  })
})

function naive(cards: readonly ContactCard[]): string[] {
  return cards.flatMap((one, index) =>
    cards
      .slice(index + 1)
      .filter((other) => contactLikeness(one, other).score >= duplicateFrom)
      .map((other) => `${one.id} ${other.id}`),
  )
}

/** People of two accounts who share nothing but their names are not compared. */
function isWithin(cards: readonly ContactCard[]): (pair: string) => boolean {
  const accountOf = new Map(cards.map(({ id, accountId }) => [id, accountId]))
  return (pair) => new Set(pair.split(' ').map((id) => accountOf.get(id))).size === 1
}
