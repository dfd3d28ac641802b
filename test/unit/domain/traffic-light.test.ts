import { trafficLightOf, type TrafficLight } from '#shared/domain/buying-center/traffic-light.ts'
import type { MemberInView } from '#shared/domain/buying-center/model.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aMember, anyMember, anyMembers } from './members.ts'

const decider = (about: Partial<MemberInView> = {}) => aMember({ name: 'Dora', roles: ['decider'], ...about })
const strong = (about: Partial<MemberInView> = {}) => aMember({ name: 'Stan', influence: 'high', ...about })

describe('the traffic light', () => {
  test.each<[string, readonly MemberInView[], TrafficLight]>([
    ['nobody is in it', [], { light: 'red', reason: 'no-members' }],
    [
      'nobody decides or has high influence, though all support us',
      [aMember({ attitude: 2 }), aMember({ name: 'Low', influence: 'low', attitude: 1 })],
      { light: 'red', reason: 'no-key-player' },
    ],
    [
      'key players are neutral, against us or unknown',
      [decider({ attitude: 0 }), strong({ attitude: -2 }), strong({ name: 'Una', attitude: null })],
      { light: 'red', reason: 'no-supportive-key-player', keyPlayers: ['Dora', 'Stan', 'Una'] },
    ],
    [
      'those who support us are no key players',
      [decider({ attitude: -1 }), aMember({ attitude: 2 })],
      { light: 'red', reason: 'no-supportive-key-player', keyPlayers: ['Dora'] },
    ],
    [
      'the only supportive key player is a placeholder',
      [decider({ attitude: 2, isPlaceholder: true, name: 'Plant manager' })],
      { light: 'red', reason: 'no-supportive-key-player', keyPlayers: ['Plant manager'] },
    ],
    [
      'a key player supports us, nobody decides',
      [strong({ attitude: 1 })],
      { light: 'amber', supportive: ['Stan'], unconvincedDeciders: [] },
    ],
    [
      'a key player supports us, the decider is unknown',
      [strong({ attitude: 1 }), decider({ attitude: null })],
      { light: 'amber', supportive: ['Stan'], unconvincedDeciders: ['Dora'] },
    ],
    [
      'a key player supports us, the supportive decider is a placeholder',
      [decider({ attitude: 2, isPlaceholder: true, name: 'Director' }), strong({ attitude: 2 })],
      { light: 'amber', supportive: ['Stan'], unconvincedDeciders: ['Director'] },
    ],
    [
      'a decider of low influence supports us',
      [decider({ influence: 'low', attitude: 1 }), strong({ attitude: -2 })],
      { light: 'green', supportive: ['Dora'], deciders: ['Dora'] },
    ],
    [
      'one of two deciders and another key player support us',
      [strong({ attitude: 2 }), decider({ attitude: 1 }), decider({ name: 'Dirk', attitude: -1 })],
      { light: 'green', supportive: ['Stan', 'Dora'], deciders: ['Dora'] },
    ],
  ])('where %s', (_, members, light) => {
    expect(trafficLightOf(members)).toEqual(light)
  })

  const brightness = { red: 0, amber: 1, green: 2 } as const
  const bright = (members: readonly MemberInView[]): number => brightness[trafficLightOf(members).light]

  test('never goes down where a supporter joins', () => {
    fc.assert(
      fc.property(anyMembers, anyMember, fc.constantFrom(1, 2), (members, joining, attitude) => {
        expect(bright([...members, { ...joining, attitude }])).toBeGreaterThanOrEqual(bright(members))
      }),
    )
  })

  test('never goes up where somebody joins who does not support us', () => {
    fc.assert(
      fc.property(anyMembers, anyMember, fc.constantFrom(-2, -1, 0, null), (members, joining, attitude) => {
        expect(bright([...members, { ...joining, attitude }])).toBe(bright(members))
      }),
    )
  })

  test('does not ask for the order of the members', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        expect(bright(members.toReversed())).toBe(bright(members))
      }),
    )
  })
})
