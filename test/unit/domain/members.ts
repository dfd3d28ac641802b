import { buyingRoles, responseModes, type MemberInView } from '#shared/domain/buying-center/model.ts'
import type { Aging } from '#shared/domain/relationship/aging.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { attitudes, influences } from '#shared/domain/relationship/judgement.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import fc from 'fast-check'

/** The day on which evidence is looked at. */
export const aging: Aging = { today: '2026-03-02' as CalendarDay, halfLifeDays: 180 }

/** A member of medium influence who is neutral and a user, covered by two of us, unless the test says otherwise. */
export function aMember(about: Partial<MemberInView> = {}): MemberInView {
  const name = about.name ?? 'Ilse Brandt'
  return {
    contactId: name as ContactId,
    name,
    isPlaceholder: false,
    roles: ['user'],
    attitude: 0,
    influence: 'medium',
    responseMode: null,
    coveredBy: 2,
    evidence: null,
    ...about,
  }
}

/** Any member that can be stored. */
export const anyMember: fc.Arbitrary<MemberInView> = fc
  .record({
    name: fc.constantFrom('Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'),
    isPlaceholder: fc.boolean(),
    roles: fc.subarray([...buyingRoles]),
    attitude: fc.constantFrom(...attitudes, null),
    influence: fc.constantFrom(...influences),
    responseMode: fc.constantFrom(...responseModes, null),
    coveredBy: fc.constantFrom(null, 0, 1, 2),
  })
  .map((about) => aMember(about))

export const anyMembers = fc.array(anyMember, { maxLength: 12 })
