import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Member } from '../buying-center/model.ts'
import type { CompetitorStanding } from '../competitor/model.ts'
import type { Rating } from '../rating/model.ts'
import { contactJudgements, memberJudgements, type Evidence } from '../relationship/evidence.ts'
import { isTakenOver } from '../relationship/to-verify.ts'
import type { Contact, InformalLine } from '../relationship/model.ts'
import type { Age } from './ages.ts'

/** A thing in which somebody is judged, with the day on which it was last changed. */
export type Changed<T> = Readonly<{ of: T; changedOn: CalendarDay | null }>

/** All that is thought of one person. Ratings are those of rounds that are closed: what was given in others is told to nobody. */
export type Thought = Readonly<{
  contact: Changed<Pick<Contact, 'attitude' | 'influence' | 'note' | 'evidence'>>
  members: readonly Changed<Member>[]
  lines: readonly Changed<Pick<InformalLine, 'asOf'>>[]
  standings: readonly Changed<Pick<CompetitorStanding, 'evidence'>>[]
  ratings: readonly Pick<Rating, 'ratedOn'>[]
}>

/**
 * The age of each judgement of one person: from the day that it rests on; where nobody gave one, from the day on which what says it was last
 * changed, since it was there by then. A note and what somebody decides by have no day of their own. What a buying center merely has from
 * the person counts once.
 */
export function judgementAges({ contact, members, lines, standings, ratings }: Thought): readonly Age[] {
  const { of: person, changedOn } = contact
  return [
    ...contactJudgements
      .filter((judgement) => person[judgement] !== null)
      .map((judgement) => ageOf(person.evidence?.[judgement], changedOn)),
    ...(person.note === '' ? [] : [ageOf(undefined, changedOn)]),
    ...members.flatMap((member) => memberAges(member, person)),
    ...lines.map(({ of: { asOf }, changedOn: day }) => ageOf(asOf === null ? undefined : { asOf }, day)),
    ...standings.map(({ of: { evidence }, changedOn: day }) => ageOf(evidence?.standing, day)),
    ...ratings.map(({ ratedOn }) => ageOf({ asOf: ratedOn }, null)),
  ].flatMap((age) => age ?? [])
}

function memberAges({ of: member, changedOn }: Changed<Member>, person: Thought['contact']['of']) {
  const judged = memberJudgements.filter(
    (judgement) => member[judgement] !== null && !isTakenOver(member, person, judgement),
  )
  return [
    ...judged.map((judgement) => ageOf(member.evidence?.[judgement], changedOn)),
    ...(member.note === '' && member.orientation === null ? [] : [ageOf(undefined, changedOn)]),
  ]
}

function ageOf(evidence: Pick<Evidence, 'asOf'> | undefined, changedOn: CalendarDay | null): Age | undefined {
  if (evidence) return { since: evidence.asOf, event: 'judged' }
  return changedOn === null ? undefined : { since: changedOn, event: 'change' }
}

/** The oldest of them, by which somebody is due. */
export function oldestAge(ages: readonly Age[]): Age | undefined {
  return ages.reduce<Age | undefined>(
    (oldest, age) => (oldest && oldest.since <= age.since ? oldest : age),
    undefined,
  )
}
