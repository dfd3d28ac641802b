import { gapsOf, type Gap } from '#shared/domain/buying-center/gaps.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { buyingRoles, type MemberInView } from '#shared/domain/buying-center/model.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aging, aMember, anyMembers } from './members.ts'

const longAgo = '2024-01-01' as CalendarDay
const decider = (about: Partial<MemberInView> = {}) =>
  aMember({ name: 'Dora', roles: ['decider'], attitude: 1, ...about })
const gatekeeper = (about: Partial<MemberInView> = {}) =>
  aMember({ name: 'Gert', roles: ['gatekeeper'], attitude: -1, ...about })
const strong = (about: Partial<MemberInView> = {}) =>
  aMember({ name: 'Stan', roles: ['influencer'], influence: 'high', attitude: 1, ...about })

/** Roles held, more with us than against us, somebody against us, all key players covered twice. */
const sound = [decider(), gatekeeper(), strong()]

const gapKinds = (members: readonly MemberInView[]): readonly string[] =>
  gapsOf(members, aging).map((gap) => gap.kind)

test('a sound buying center has no gap', () => {
  expect(gapsOf(sound, aging)).toEqual([])
})

test('a buying center without members has none: its light says so', () => {
  expect(gapsOf([], aging)).toEqual([])
})

describe('a gap is', () => {
  test.each<[string, readonly MemberInView[], Gap]>([
    ['no decider', [gatekeeper(), strong()], { kind: 'role-empty', role: 'decider' }],
    [
      'a key player judged longer ago than the half-life',
      [
        ...sound,
        strong({ name: 'Olga', evidence: { attitude: { certainty: 'told', source: '', asOf: longAgo } } }),
      ],
      { kind: 'evidence-old', name: 'Olga' },
    ],
    ['no gatekeeper', [decider(), strong()], { kind: 'role-empty', role: 'gatekeeper' }],
    [
      'a decider that is a placeholder',
      [decider({ isPlaceholder: true, name: 'Plant manager' }), gatekeeper(), strong()],
      { kind: 'role-only-placeholder', role: 'decider', name: 'Plant manager' },
    ],
    [
      'a user that is a placeholder',
      [...sound, aMember({ isPlaceholder: true, name: 'Operator', roles: ['user'] })],
      { kind: 'role-only-placeholder', role: 'user', name: 'Operator' },
    ],
    [
      'attitudes of which none is known',
      sound.map((member) => ({ ...member, attitude: null })),
      { kind: 'attitudes-all-unknown', members: 3 },
    ],
    [
      'deciders for us and most other key players not, the unknown named apart',
      [
        decider(),
        gatekeeper(),
        strong({ attitude: 0 }),
        strong({ name: 'Una', attitude: null }),
        strong({ name: 'Yes', attitude: 2 }),
      ],
      { kind: 'deciders-support-others-do-not', deciders: ['Dora'], others: ['Stan'], unknown: ['Una'] },
    ],
    [
      'as many opponents as supporters',
      [decider(), gatekeeper()],
      { kind: 'supporters-not-more-than-opponents', supporters: ['Dora'], opponents: ['Gert'] },
    ],
    [
      'neither supporters nor opponents',
      [decider({ attitude: 0 }), gatekeeper({ attitude: null })],
      { kind: 'supporters-not-more-than-opponents', supporters: [], opponents: [] },
    ],
    ['nobody against us', [decider(), gatekeeper({ attitude: 1 })], { kind: 'nobody-opposed' }],
    [
      'one person with every role that is held',
      [decider({ roles: ['decider', 'gatekeeper'] }), aMember({ name: 'Idle', roles: [] })],
      { kind: 'one-person-holds-every-role', name: 'Dora' },
    ],
    [
      'an even keel decider',
      [decider({ responseMode: 'even-keel' }), ...sound],
      { kind: 'decider-not-receptive', name: 'Dora', mode: 'even-keel' },
    ],
    [
      'an overconfident decider',
      [decider({ responseMode: 'overconfident' }), ...sound],
      { kind: 'decider-not-receptive', name: 'Dora', mode: 'overconfident' },
    ],
    [
      'a key player whom nobody covers',
      [decider(), gatekeeper(), strong({ coveredBy: 0 })],
      { kind: 'no-cover', name: 'Stan' },
    ],
    [
      'a key player whom one of us covers',
      [decider({ coveredBy: 1 }), gatekeeper(), strong()],
      { kind: 'single-cover', name: 'Dora' },
    ],
    [
      'a member without a role',
      [...sound, aMember({ name: 'Idle', roles: [] })],
      { kind: 'no-role', name: 'Idle' },
    ],
  ])('%s', (_, members, gap) => {
    expect(gapsOf(members, aging)).toContainEqual(gap)
  })
})

describe('no gap is', () => {
  test.each<[string, readonly MemberInView[], Gap['kind']]>([
    [
      'an initiator, user, influencer or buyer that is not known',
      [decider(), gatekeeper(), strong()],
      'role-empty',
    ],
    [
      'a placeholder beside a person in the same role',
      [...sound, decider({ isPlaceholder: true, name: 'Board' })],
      'role-only-placeholder',
    ],
    [
      'one unknown attitude among known ones',
      [...sound, aMember({ attitude: null })],
      'attitudes-all-unknown',
    ],
    [
      'half of the other key players not with us',
      [decider(), gatekeeper(), strong(), strong({ name: 'No', attitude: -1 })],
      'deciders-support-others-do-not',
    ],
    [
      'a decider with us and no other key player',
      [decider(), gatekeeper()],
      'deciders-support-others-do-not',
    ],
    [
      'others not with us where a decider is not either',
      [decider(), decider({ name: 'Dirk', attitude: null }), gatekeeper(), strong({ attitude: -1 })],
      'deciders-support-others-do-not',
    ],
    [
      'a skeptic, who counts as somebody against us',
      [decider(), gatekeeper({ attitude: -1 })],
      'nobody-opposed',
    ],
    [
      'one role held by one person',
      [decider(), aMember({ name: 'Idle', roles: [] })],
      'one-person-holds-every-role',
    ],
    [
      'one person with every role but one',
      [decider({ roles: ['decider', 'buyer', 'user'] }), gatekeeper()],
      'one-person-holds-every-role',
    ],
    [
      'an even keel member who does not decide',
      [...sound, strong({ responseMode: 'even-keel' })],
      'decider-not-receptive',
    ],
    ['a decider in trouble', [decider({ responseMode: 'trouble' })], 'decider-not-receptive'],
    ['cover where nothing is known of it', [decider({ coveredBy: null })], 'no-cover'],
    ['thin cover of a member who is no key player', [...sound, aMember({ coveredBy: 1 })], 'single-cover'],
    [
      'a placeholder whom one of us is to cover',
      [decider({ isPlaceholder: true, coveredBy: 1 })],
      'single-cover',
    ],
    ['a placeholder whom nobody covers', [decider({ isPlaceholder: true, coveredBy: 0 })], 'no-cover'],
  ])('%s', (_, members, kind) => {
    expect(gapKinds(members)).not.toContain(kind)
  })
})

test('old evidence is a gap of key players with a name, from the half-life on', () => {
  const about = (asOf: string) =>
    ({ evidence: { attitude: { certainty: 'told', source: '', asOf: asOf as CalendarDay } } }) as const
  const old = about('2025-09-03')

  expect(gapKinds([...sound, strong(old)])).toEqual(['evidence-old'])
  expect(gapKinds([...sound, strong(about('2025-09-04'))])).toEqual([])
  expect(gapKinds([...sound, aMember(old)])).toEqual([])
  expect(gapKinds([...sound, strong({ ...old, isPlaceholder: true })])).not.toContain('evidence-old')
})

test('where no attitude is known, nothing is said of who is for or against us', () => {
  const kinds = gapKinds([decider({ attitude: null }), gatekeeper({ attitude: null })])
  expect(kinds).toEqual(['attitudes-all-unknown'])
})

test('the heaviest gap comes first', () => {
  const members = [
    gatekeeper({ isPlaceholder: true, name: 'Secretary', attitude: null }),
    strong({ attitude: -1, coveredBy: 0 }),
    aMember({ name: 'Idle', roles: [], coveredBy: 1 }),
  ]
  expect(gapKinds(members)).toEqual([
    'role-empty',
    'supporters-not-more-than-opponents',
    'role-only-placeholder',
    'no-cover',
    'no-role',
  ])
})

test('every gap names only people who are members', () => {
  fc.assert(
    fc.property(anyMembers, (members) => {
      const names = new Set(members.map((member) => member.name))
      const named = gapsOf(members, aging).flatMap((gap) =>
        Object.values(gap).flatMap((value) =>
          Array.isArray(value) ? value : 'name' in gap ? [gap.name] : [],
        ),
      )
      expect(named.filter((name) => !names.has(name as string))).toEqual([])
    }),
  )
})

test('a decider and a gatekeeper are missed exactly where nobody holds the role', () => {
  fc.assert(
    fc.property(anyMembers, (members) => {
      fc.pre(members.length > 0)
      const missed = gapsOf(members, aging).flatMap((gap) => (gap.kind === 'role-empty' ? [gap.role] : []))
      const empty = buyingRoles.filter(
        (role) =>
          (role === 'decider' || role === 'gatekeeper') &&
          members.every((member) => !member.roles.includes(role)),
      )
      expect(missed.toSorted()).toEqual(empty.toSorted())
    }),
  )
})
