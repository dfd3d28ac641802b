import { supportOf, supportRangeOf, type Support } from '#shared/domain/buying-center/support.ts'
import { attitudes, type Attitude, type Influence } from '#shared/domain/relationship/judgement.ts'
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

describe('the range of support', () => {
  test('reaches from all unknown members against us to all for us', () => {
    // 3 x 2 + 1 x -1 = 5 of the known; the unknown weighs 2: (5 - 4) / 12 and (5 + 4) / 12
    const members = [
      aMember({ influence: 'high', attitude: 2 }),
      aMember({ influence: 'low', attitude: -1 }),
      aMember({ influence: 'medium', attitude: null }),
    ]

    expect(supportRangeOf(members)?.low).toBeCloseTo(1 / 12, 12)
    expect(supportRangeOf(members)?.high).toBeCloseTo(9 / 12, 12)
  })

  test('is one point where nobody is unknown, the whole scale where everybody is, and nothing without members', () => {
    expect(supportRangeOf([aMember({ attitude: 1 })])).toEqual({ low: 0.5, high: 0.5 })
    expect(supportRangeOf([aMember({ attitude: null }), aMember({ attitude: null })])).toEqual({
      low: -1,
      high: 1,
    })
    expect(supportRangeOf([])).toBeNull()
  })

  test('holds support, whatever the unknown members turn out to be', () => {
    fc.assert(
      fc.property(anyMembers, fc.constantFrom(...attitudes), (members, attitude) => {
        const range = supportRangeOf(members)
        const { support } = supportOf(
          members.map((each) => ({ ...each, attitude: each.attitude ?? attitude })),
        )
        expect(range === null).toBe(support === null)
        expect(support ?? 0).toBeGreaterThanOrEqual((range?.low ?? 0) - 1e-12)
        expect(support ?? 0).toBeLessThanOrEqual((range?.high ?? 0) + 1e-12)
      }),
    )
  })
})
