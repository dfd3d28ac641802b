import type { Attitude, Influence } from '#shared/domain/relationship/judgement.ts'
import { coverageOf, mapStatusOf } from '#shared/domain/relationship/map-status.ts'
import {
  relationshipLevels,
  type ContactId,
  type RelationshipLevel,
} from '#shared/domain/relationship/model.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

type Seen = Readonly<{
  id: ContactId
  firstName: string
  lastName: string
  influence: Influence | null
  attitude: Attitude | null
}>

const idOf = (name: string) => name as ContactId
const aContact = (name: string, about: Partial<Seen> = {}): Seen => ({
  id: idOf(name),
  firstName: name,
  lastName: '',
  influence: 'medium',
  attitude: 0,
  ...about,
})
const nobody = new Set<ContactId>()

describe('the status of an account’s map', () => {
  test.each<[0 | 1 | 2 | 3, string, readonly Seen[], readonly string[]]>([
    [0, 'no contacts', [], []],
    [0, 'no contacts, though somebody unknown decides', [], ['Ann']],
    [1, 'contacts, no key player', [aContact('Ann', { attitude: 2 })], []],
    [1, 'contacts whose influence is not judged', [aContact('Ann', { influence: null, attitude: 2 })], []],
    [2, 'a key player who is neutral', [aContact('Ann', { influence: 'high' })], []],
    [2, 'a key player who is unknown', [aContact('Ann', { influence: 'high', attitude: null })], []],
    [
      2,
      'a decider against us, a supporter without weight',
      [aContact('Ann', { attitude: -1 }), aContact('Bo', { attitude: 1 })],
      ['Ann'],
    ],
    [2, 'a placeholder marked as champion', [aContact('', { influence: 'high', attitude: 2 })], []],
    [3, 'a supportive key player', [aContact('Ann', { influence: 'high', attitude: 1 })], []],
    [
      3,
      'a supportive decider of low influence',
      [aContact('Ann', { influence: 'low', attitude: 2 })],
      ['Ann'],
    ],
  ])('is %i with %s', (status, _, contacts, deciders) => {
    expect(mapStatusOf(contacts, new Set(deciders.map(idOf)))).toBe(status)
  })
})

const aTie = (name: string, currentLevel: RelationshipLevel, targetLevel: RelationshipLevel) => ({
  contactId: idOf(name),
  currentLevel,
  targetLevel,
})

describe('coverage of an account', () => {
  const high = aContact('Ann', { influence: 'high' })
  const low = aContact('Bo', { influence: 'low' })
  const reached = aTie('Ann', 'problem-solver', 'problem-solver')

  test.each([
    ['null without contacts', [], [], [], null],
    ['null without key players', [low], [], [aTie('Bo', 'vendor', 'vendor')], null],
    ['0 where no key player is covered', [high], [], [], 0],
    ['0 where the target is not reached', [high], [], [aTie('Ann', 'vendor', 'problem-solver')], 0],
    ['1 where the target is reached', [high], [], [reached], 1],
    ['1 where it is passed', [high], [], [aTie('Ann', 'trusted-adviser', 'vendor')], 1],
    [
      '1 where one of two colleagues reached it',
      [high],
      [],
      [aTie('Ann', 'vendor', 'trusted-adviser'), reached],
      1,
    ],
    ['weighted: 3 of 3 + 1', [high, low], ['Bo'], [reached], 0.75],
    ['weighted: 1 of 3 + 1', [high, low], ['Bo'], [aTie('Bo', 'vendor', 'vendor')], 0.25],
    [
      'that of a decider whose influence is not judged as if it were high',
      [high, aContact('Cy', { influence: null })],
      ['Cy'],
      [reached],
      0.5,
    ],
    [
      '0 for a placeholder, whatever is noted',
      [aContact('', { influence: 'high' })],
      [],
      [aTie('', 'vendor', 'vendor')],
      0,
    ],
  ] as const)('is %s', (_, contacts, deciders, ties, coverage) => {
    expect(coverageOf(contacts, new Set(deciders.map(idOf)), ties)).toBe(coverage)
  })

  const anyContacts = fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('Ann', 'Bo', 'Cy', 'Di', ''),
      influence: fc.constantFrom('low', 'medium', 'high', null),
    }),
    { selector: ({ name }) => name },
  )
  const anyTies = fc.array(
    fc.tuple(
      fc.constantFrom('Ann', 'Bo', 'Cy', 'Di', ''),
      fc.constantFrom(...relationshipLevels),
      fc.constantFrom(...relationshipLevels),
    ),
  )

  test('lies within 0 and 1 and never falls where a relationship is added', () => {
    fc.assert(
      fc.property(anyContacts, anyTies, anyTies, (people, some, more) => {
        const contacts = people.map(({ name, influence }) => aContact(name, { influence }))
        const before = coverageOf(
          contacts,
          nobody,
          some.map((tie) => aTie(...tie)),
        )
        const after = coverageOf(
          contacts,
          nobody,
          [...some, ...more].map((tie) => aTie(...tie)),
        )
        expect(after === null).toBe(before === null)
        expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0)
        expect(after ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})
