import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { BuyingCenterId, MemberId } from '#shared/domain/buying-center/model.ts'
import { expect, test } from 'vitest'
import { membersHeld, membersInOrder } from '../../../renderer/features/buying-center/members-in-order.ts'
import { aMember } from '../domain/members.ts'

function inChart(about: Parameters<typeof aMember>[0] & { name: string }): MemberInChart {
  return {
    ...aMember(about),
    id: about.name as MemberId,
    buyingCenterId: 'center' as BuyingCenterId,
    held: about.roles ?? ['user'],
    title: '',
    note: '',
    evidence: null,
    orientation: null,
    personalWin: null,
    firmWin: null,
    version: 1,
  }
}
const namesOf = (members: readonly MemberInChart[]) => members.map((member) => member.name)

const members = [
  inChart({ name: 'Zoe', influence: 'low' }),
  inChart({ name: 'Émile', influence: 'high' }),
  inChart({ name: 'Dan', influence: 'low', roles: ['decider'] }),
  inChart({ name: 'Eva', influence: 'high' }),
  inChart({ name: 'Max', influence: 'medium' }),
]

test('deciders come first, then those with more influence, then by name', () => {
  expect(namesOf(membersInOrder(members))).toEqual(['Dan', 'Émile', 'Eva', 'Max', 'Zoe'])
})

test('rows stay where they were while one works in them, and newcomers follow', () => {
  const held = membersInOrder(members).map((member) => member.id)
  const since = [
    inChart({ name: 'Newcomer', influence: 'high' }),
    ...members.map((member) => (member.name === 'Zoe' ? { ...member, roles: ['decider'] as const } : member)),
  ]
  expect(namesOf(membersHeld(since, held))).toEqual(['Dan', 'Émile', 'Eva', 'Max', 'Zoe', 'Newcomer'])
  expect(namesOf(membersInOrder(since)).slice(0, 2)).toEqual(['Dan', 'Zoe'])
})
