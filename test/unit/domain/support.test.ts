import { supportOf, type Support } from '#shared/domain/buying-center/support.ts'
import type { Attitude, Influence } from '#shared/domain/relationship/judgement.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aMember, anyMember, anyMembers } from './members.ts'

type Judged = readonly [Influence, Attitude | null]

describe('support of a buying center', () => {
  test.each<[string, readonly Judged[], Support]>([
    ['nobody', [], { support: null, unknownShare: null }],
    ['nobody known', [['high', null]], { support: null, unknownShare: 1 }],
    ['one champion', [['low', 2]], { support: 1, unknownShare: 0 }],
    ['one opponent', [['high', -2]], { support: -1, unknownShare: 0 }],
    ['one neutral', [['high', 0]], { support: 0, unknownShare: 0 }],
    ['one supporter', [['high', 1]], { support: 0.5, unknownShare: 0 }],
    [
      'a champion of high and an opponent of low influence: (6 - 2) / 8',
      [
        ['high', 2],
        ['low', -2],
      ],
      { support: 0.5, unknownShare: 0 },
    ],
    [
      'a skeptic of medium influence and an unknown of high: -2 / 4, 3 of 5 unknown',
      [
        ['medium', -1],
        ['high', null],
      ],
      { support: -0.5, unknownShare: 0.6 },
    ],
  ])('of %s', (_, judged, expected) => {
    const members = judged.map(([influence, attitude]) => aMember({ influence, attitude }))
    expect(supportOf(members)).toEqual(expected)
  })

  test('lies within -1 and 1, and the unknown share within 0 and 1', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        const { support, unknownShare } = supportOf(members)
        expect(Math.abs(support ?? 0)).toBeLessThanOrEqual(1)
        expect(unknownShare ?? 0).toBeGreaterThanOrEqual(0)
        expect(unknownShare ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('is not changed by those who are unknown; only the unknown share grows', () => {
    fc.assert(
      fc.property(anyMembers, anyMember, (members, joining) => {
        const before = supportOf(members)
        const after = supportOf([...members, { ...joining, attitude: null }])
        expect(after.support).toBe(before.support)
        expect(after.unknownShare).toBeGreaterThanOrEqual(before.unknownShare ?? 0)
      }),
    )
  })

  test('never falls where a champion joins, and never rises where an opponent does', () => {
    fc.assert(
      fc.property(anyMembers, anyMember, (members, joining) => {
        const before = supportOf(members).support
        fc.pre(before !== null)
        const withChampion = supportOf([...members, { ...joining, attitude: 2 }]).support
        const withOpponent = supportOf([...members, { ...joining, attitude: -2 }]).support
        expect(withChampion).toBeGreaterThanOrEqual(before ?? NaN)
        expect(withOpponent).toBeLessThanOrEqual(before ?? NaN)
      }),
    )
  })

  test('turns its sign where every attitude does', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        const turned = members.map((member) => ({
          ...member,
          attitude: member.attitude === null ? null : ((0 - member.attitude) as Attitude),
        }))
        expect(supportOf(turned).support ?? 0).toBeCloseTo(-(supportOf(members).support ?? 0), 12)
      }),
    )
  })
})
