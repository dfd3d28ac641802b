import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Attitude, Influence } from '../relationship/judgement.ts'
import type { ContactId } from '../relationship/model.ts'
import { supportOf, supportRangeOf, type Support, type SupportRange } from './support.ts'

/** A member as they stood at the end of a day. */
export type StandingMember = Readonly<{
  contactId: ContactId
  name: string
  attitude: Attitude | null
  influence: Influence
}>

/** The end of a day on which something changed in how a buying center stands. */
export type StandingDay = Readonly<{ day: CalendarDay; members: readonly StandingMember[] }>

/** What one person did to the support: came, left, or stands otherwise than before. */
export type Move = Readonly<{ name: string }> &
  (
    | Readonly<{ kind: 'came'; attitude: Attitude | null }>
    | Readonly<{ kind: 'left' }>
    | Readonly<{ kind: 'attitude'; from: Attitude | null; to: Attitude | null }>
    | Readonly<{ kind: 'influence'; from: Influence; to: Influence }>
  )

/** A step of the support: from this day on it was so, because of these moves, after these touchpoints. */
export type CourseStep<T> = Support &
  Readonly<{ day: CalendarDay; range: SupportRange; moves: readonly Move[]; touchpoints: readonly T[] }>

type Touched = Readonly<{ happenedOn: CalendarDay }>

/** Touchpoints so many days before a move are told with it. */
export const daysBeforeMove = 14

/**
 * How the support of a buying center went, step by step. What is not known is told as the range it leaves open and never as a
 * neutral attitude. The first step has everybody come; touchpoints are those of its day and of the two weeks before.
 * @param days in their order
 */
export function supportCourse<T extends Touched>(
  days: readonly StandingDay[],
  touchpoints: readonly T[],
): readonly CourseStep<T>[] {
  return days.map(({ day, members }, index) => {
    const from = addDays(day, -daysBeforeMove)
    return {
      day,
      ...supportOf(members),
      range: supportRangeOf(members),
      moves: movesBetween(days[index - 1]?.members ?? [], members),
      touchpoints: touchpoints.filter(({ happenedOn }) => happenedOn >= from && happenedOn <= day),
    }
  })
}

function movesBetween(before: readonly StandingMember[], after: readonly StandingMember[]): readonly Move[] {
  const was = new Map(before.map((member) => [member.contactId, member]))
  const is = new Set(after.map(({ contactId }) => contactId))
  return [
    ...after.flatMap((member): Move[] => {
      const { name, attitude, influence } = member
      const then = was.get(member.contactId)
      if (!then) return [{ kind: 'came', name, attitude }]
      return [
        ...(then.attitude === attitude
          ? []
          : [{ kind: 'attitude', name, from: then.attitude, to: attitude } as const]),
        ...(then.influence === influence
          ? []
          : [{ kind: 'influence', name, from: then.influence, to: influence } as const]),
      ]
    }),
    ...before.filter(({ contactId }) => !is.has(contactId)).map(({ name }): Move => ({ kind: 'left', name })),
  ]
}
