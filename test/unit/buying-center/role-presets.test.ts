import { fourInfluences, mapRoles, meaningsOf, sixRoles } from '#shared/domain/buying-center/role-presets.ts'
import { gapsOf } from '#shared/domain/buying-center/gaps.ts'
import { trafficLightOf } from '#shared/domain/buying-center/traffic-light.ts'
import { describe, expect, test } from 'vitest'
import { rolesKept } from '../../../renderer/features/buying-center/roles/role-rows.ts'
import { aging, aMember } from '../domain/members.ts'

const own = [
  { key: 'Budget holder', name: 'Owner of the budget', meaning: 'decider' },
  { key: 'Board', name: 'Board', meaning: 'decider' },
  { key: 'Works council', name: 'Works council', meaning: 'other' },
] as const

describe('what roles mean', () => {
  test('is what the rules ask for, whatever the roles are called', () => {
    const ann = aMember({ name: 'Ann', attitude: 1, roles: meaningsOf(['Budget holder', 'Board'], own) })

    expect(ann.roles).toEqual(['decider'])
    expect(trafficLightOf([ann])).toMatchObject({ light: 'green', deciders: ['Ann'] })
  })

  test('is nothing for a role that the set does not have', () => {
    expect(meaningsOf(['decider', 'Works council'], own)).toEqual(['other'])
  })

  test('leaves out gaps of roles that nobody can hold', () => {
    const members = [aMember({ name: 'Ann', roles: ['decider'], attitude: 1 })]
    const emptyIn = (meant?: Parameters<typeof gapsOf>[2]) =>
      gapsOf(members, aging, meant).flatMap((gap) => (gap.kind === 'role-empty' ? [gap.role] : []))

    expect(emptyIn()).toEqual(['gatekeeper'])
    expect(emptyIn(own.map(({ meaning }) => meaning))).toEqual([])
  })
})

describe('a center that is told in other roles', () => {
  test('keeps what means the same, and names what is lost', () => {
    const members = [
      { name: 'Ann', held: ['decider', 'user'] },
      { name: 'Bo', held: ['initiator', 'gatekeeper'] },
      { name: 'Cy', held: ['buyer'] },
    ]

    const mapped = mapRoles(members, sixRoles.roles, fourInfluences.roles)

    expect(mapped.map(({ member, held, lost }) => [member.name, held, lost])).toEqual([
      ['Ann', ['user-influence', 'economic'], []],
      ['Bo', ['technical'], ['Initiator']],
      ['Cy', [], ['Buyer']],
    ])
  })

  test('keeps roles of the same key, though their meaning is another, and loses those without a meaning', () => {
    const to = [{ key: 'Board', name: 'Board', meaning: 'influencer' }, own[0]] as const

    expect(mapRoles([{ held: ['Board', 'Works council'] }], own, to)).toEqual([
      { member: { held: ['Board', 'Works council'] }, held: ['Board'], lost: ['Works council'] },
    ])
  })

  test('comes back as it was where the other set has a role for each', () => {
    const held = sixRoles.roles.map(({ key }) => key)
    const renamed = sixRoles.roles.map((role) => ({ ...role, key: `our ${role.key}` }))

    const [there] = mapRoles([{ held }], sixRoles.roles, renamed)
    const [back] = mapRoles([{ held: there?.held ?? [] }], renamed, sixRoles.roles)

    expect(back).toMatchObject({ held, lost: [] })
  })
})

test('a new role is kept under its first name, each under one of its own', () => {
  expect(
    rolesKept([
      { key: 'Boss', name: 'Chief ', meaning: 'decider' },
      { name: 'Boss', meaning: 'decider' },
      { name: 'Guest', meaning: 'other' },
      { name: 'Guest', meaning: 'other' },
    ]).map(({ key, name }) => [key, name]),
  ).toEqual([
    ['Boss', 'Chief'],
    ['Boss 2', 'Boss'],
    ['Guest', 'Guest'],
    ['Guest 2', 'Guest'],
  ])
})
