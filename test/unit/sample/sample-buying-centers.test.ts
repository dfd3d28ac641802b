import { describe, expect, test } from 'vitest'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { aging } from '../domain/members.ts'
import { gapsOf } from '#shared/domain/buying-center/gaps.ts'
import type { MemberInView } from '#shared/domain/buying-center/model.ts'
import { spreadsOf } from '#shared/domain/rating/spread.ts'
import { supportOf } from '#shared/domain/buying-center/support.ts'
import { trafficLightOf } from '#shared/domain/buying-center/traffic-light.ts'
import type { Attitude } from '#shared/domain/relationship/judgement.ts'
import { displayName, isPlaceholder, type ContactId } from '#shared/domain/relationship/model.ts'
import { sampleCompany } from '#shared/sample/sample-company.ts'

const sample = sampleCompany('2026-11-22' as CalendarDay)

describe('the buying centers of the sample', () => {
  test.each([
    ['dairy-filling-line', 'green'],
    ['dairy-service-frame', 'amber'],
    ['sundholt-hall-one', 'amber'],
    ['hoshinami-cartoning', 'amber'],
    ['bight-second-line', 'amber'],
    ['group-consolidation', 'red'],
    ['beverages-tender', 'red'],
    ['suryadhara-hosur', 'red'],
  ])('%s is %s', (key, light) => {
    expect(trafficLightOf(membersOf(key)).light).toBe(light)
  })

  test('are eight, each with members of its own account', () => {
    const accountOf = new Map(sample.contacts.map((contact) => [contact.key, contact.accountKey]))
    const guests = sample.buyingCenters.flatMap((center) =>
      center.members.filter((member) => accountOf.get(member.contactKey) !== center.accountKey),
    )
    expect(sample.buyingCenters).toHaveLength(8)
    expect(guests).toEqual([])
  })

  test('the service frame tips by the attitude of one person, to either side', () => {
    const members = membersOf('dairy-service-frame')

    expect(Math.abs(supportOf(members).support ?? 1)).toBeLessThan(0.1)
    expect(trafficLightOf(withAttitude(members, 'detlef-kuhlmann', 0)).light).toBe('red')
    expect(trafficLightOf(withAttitude(members, 'gesa-ahrens', 1)).light).toBe('green')
  })

  test('members whose course is told end where they stand, each turn later than the one before', () => {
    const ends = sample.turns.map(({ centerKey, contactKey, turns }) => {
      const center = sample.buyingCenters.find(({ key }) => key === centerKey)
      const member = center?.members.find((each) => each.contactKey === contactKey)
      const days = turns.map(({ daysAgo }) => daysAgo)
      return [turns.at(-1)?.attitude === member?.attitude, days.toSorted((one, other) => other - one), days]
    })
    expect(ends.map(([isSame]) => isSame)).toEqual(ends.map(() => true))
    for (const [, inOrder, days] of ends) expect(days).toEqual(inOrder)
  })

  test('the closed rating of the filling line lies apart most about who counts', () => {
    const [closed, open] = sample.ratingRounds
    const people = membersOf('dairy-filling-line')
    const [first] = spreadsOf(
      people.map(({ contactId, influence }) => ({ id: contactId, influence })),
      (closed?.ratings ?? []).map((rating) => ({ ...rating, contactId: rating.contactKey as ContactId })),
    )
    expect(first).toMatchObject({ contactId: 'regina-steinhoff', isDisputed: true, attitude: { range: 3 } })
    expect(open?.closedDaysAgo).toBeNull()
  })

  test('nobody at Hosur has been judged', () => {
    expect(supportOf(membersOf('suryadhara-hosur'))).toEqual({ support: null, unknownShare: 1 })
  })

  test('hall 1 has no decider', () => {
    expect(gapsOf(membersOf('sundholt-hall-one'), aging)).toContainEqual({
      kind: 'role-empty',
      role: 'decider',
    })
  })

  test('the decider on the second bottling line is a placeholder', () => {
    expect(gapsOf(membersOf('bight-second-line'), aging)).toContainEqual({
      kind: 'role-only-placeholder',
      role: 'decider',
      name: 'Group Technical Director',
    })
  })
})

function membersOf(centerKey: string): readonly MemberInView[] {
  const center = sample.buyingCenters.find((each) => each.key === centerKey)
  return (center?.members ?? []).flatMap((member) => {
    const contact = sample.contacts.find((each) => each.key === member.contactKey)
    if (!contact) return []
    return {
      contactId: contact.key as ContactId,
      name: displayName(contact),
      isPlaceholder: isPlaceholder(contact),
      roles: member.roles,
      attitude: member.attitude,
      influence: member.influence,
      responseMode: member.responseMode,
      evidence: member.evidence,
      coveredBy: sample.relationships.filter((each) => each.contactKey === contact.key).length,
    }
  })
}

function withAttitude(
  members: readonly MemberInView[],
  contactKey: string,
  attitude: Attitude,
): readonly MemberInView[] {
  return members.map((member) => (member.contactId === contactKey ? { ...member, attitude } : member))
}
