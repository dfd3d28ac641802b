import { leadAge, leftAge, quietAge, type Age, type AgeEvent } from '#shared/domain/age-limit/ages.ts'
import { judgementAges, oldestAge, type Changed } from '#shared/domain/age-limit/judged.ts'
import type { AgeKind } from '#shared/domain/age-limit/model.ts'
import { nameOfLead } from '#shared/domain/lead/model.ts'
import { displayName, type Contact, type ContactId } from '#shared/domain/relationship/model.ts'
import { addMonths, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import { listLeads, listPeople, listThoughts, type ChangedAt, type PersonKnown } from '../store/age-facts.ts'
import { listRemoved } from '../store/erasing/removed-people.ts'
import type { Reader } from '../store/recorder.ts'
import { dayAt } from './moments.ts'

/** Of something that has a limit: from when its age counts. */
export type Aged = Readonly<{
  kind: AgeKind
  months: number
  thingId: Id<string>
  name: string
  title: string
  accountId: Contact['accountId'] | null
  /** Of a lead its company; else what the account is called is known by its id. */
  company: string
  since: CalendarDay
  event: AgeEvent
  judgements: number | null
}>

export type Limits = ReadonlyMap<AgeKind, number>

/** More people who were removed than anybody has. */
const removedAtMost = 100_000

/** Everything that has an age and a limit. */
export async function listAged(db: Reader, limits: Limits, today: CalendarDay): Promise<readonly Aged[]> {
  return [
    ...(await agesOfPeople(db, limits, today, null)),
    ...(await agesOfRemoved(db, limits)),
    ...(await agesOfLeads(db, limits)),
  ]
}

/** The same of one person at an account, or of all. */
export async function agesOfPeople(
  db: Reader,
  limits: Limits,
  today: CalendarDay,
  only: ContactId | null,
): Promise<readonly Aged[]> {
  if (!limits.has('quiet') && !limits.has('left') && !limits.has('judgement')) return []
  const people = await listPeople(db, today, only)
  return [
    ...people.flatMap((person) => ageOfPerson(person, limits)),
    ...(await agesOfJudgements(db, people, limits, today, only)),
  ]
}

/** Who has left is due by that limit alone, where there is one. */
function ageOfPerson(person: PersonKnown, limits: Limits): readonly Aged[] {
  const known = { lastContactOn: person.lastContactOn, changedOn: dayOfChange(person) }
  const left = limits.has('left') ? leftAge(person.of, known) : undefined
  return left ? aged('left', left, person.of, limits) : aged('quiet', quietAge(known), person.of, limits)
}

async function agesOfJudgements(
  db: Reader,
  people: readonly PersonKnown[],
  limits: Limits,
  today: CalendarDay,
  only: ContactId | null,
): Promise<readonly Aged[]> {
  const months = limits.get('judgement')
  if (months === undefined) return []
  const { members, lines, standings, ratings } = await listThoughts(db, only)
  const membersOf = Map.groupBy(members, ({ of }) => of.contactId)
  const linesOf = Map.groupBy(lines, ({ of }) => of.fromContactId)
  const standingsOf = Map.groupBy(standings, ({ of }) => of.contactId)
  const ratingsOf = Map.groupBy(ratings, ({ contactId }) => contactId)
  return people.flatMap((person) => {
    const { id } = person.of
    const ages = judgementAges({
      contact: onDay(person),
      members: (membersOf.get(id) ?? []).map(onDay),
      lines: (linesOf.get(id) ?? []).map(onDay),
      standings: (standingsOf.get(id) ?? []).map(onDay),
      ratings: ratingsOf.get(id) ?? [],
    })
    const isOver = ages.filter(({ since }) => addMonths(since, months) <= today).length
    // Of one that will only be due soon, it is that one.
    return aged('judgement', oldestAge(ages), person.of, limits, Math.max(isOver, 1))
  })
}

function aged(
  kind: AgeKind,
  age: Age | undefined,
  contact: Contact,
  limits: Limits,
  judgements: number | null = null,
): readonly Aged[] {
  const months = limits.get(kind)
  if (months === undefined || age === undefined) return []
  const { id: thingId, title, accountId } = contact
  return [
    { kind, months, thingId, name: displayName(contact), title, accountId, company: '', ...age, judgements },
  ]
}

async function agesOfRemoved(db: Reader, limits: Limits): Promise<readonly Aged[]> {
  if (!limits.has('removed')) return []
  const removed = await listRemoved(db, removedAtMost)
  return removed.flatMap(({ contact, removedAt }) =>
    aged('removed', { since: dayAt(removedAt), event: 'removed' }, contact, limits),
  )
}

async function agesOfLeads(db: Reader, limits: Limits): Promise<readonly Aged[]> {
  const months = limits.get('lead')
  if (months === undefined) return []
  return (await listLeads(db)).flatMap((lead): readonly Aged[] => {
    const age = leadAge(lead.of, dayOfChange(lead))
    if (!age) return []
    const { id: thingId, title, company } = lead.of
    const name = nameOfLead(lead.of)
    return [
      { kind: 'lead', months, thingId, name, title, accountId: null, company, ...age, judgements: null },
    ]
  })
}

function onDay<V>(each: ChangedAt<V>): Changed<V> {
  return { of: each.of, changedOn: dayOfChange(each) }
}

function dayOfChange({ changedAt }: ChangedAt<unknown>): CalendarDay | null {
  return changedAt === null ? null : dayAt(changedAt)
}
