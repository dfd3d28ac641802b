import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { DecisionOrientation } from '../buying-center/model.ts'
import type { Action } from '../plan/model.ts'
import type { Certainty, Evidence } from '../relationship/evidence.ts'
import type { Attitude, Influence } from '../relationship/judgement.ts'
import {
  displayName,
  isPlaceholder,
  rungOf,
  type Contact,
  type Relationship,
  type RelationshipLevel,
  type TeamMember,
} from '../relationship/model.ts'
import type { Touchpoint, TouchpointChannel } from '../touchpoint/model.ts'
import { byUrgency, isLate, type Outcome } from '../touchpoint/outcome.ts'
import { certaintyOf } from './counting.ts'
import { byText } from './people.ts'

/** So many meetings are told; who wants more goes to the activity. */
export const touchesAtMost = 8
const saidAtMost = 5

/** All that is known of one person, as it is kept. */
export type PackFacts = Readonly<{
  contact: Contact
  account: string
  /** Everybody of the account. */
  contacts: readonly Contact[]
  team: readonly TeamMember[]
  relationships: readonly Relationship[]
  /** Where they decide, with the roles as they are called there. */
  seats: readonly Seat[]
  /** What of ours matters to them, the strongest first. */
  benefits: readonly string[]
  /** Those in which they took part. */
  touchpoints: readonly Touchpoint[]
  /** Of these touchpoints, and those that name them. */
  outcomes: readonly Outcome[]
  actions: readonly Action[]
  today: CalendarDay
}>

export type Seat = Readonly<{
  center: string
  roles: readonly string[]
  orientation: DecisionOrientation | null
  personalWin: string | null
  firmWin: string | null
}>

export type Judged<V> = Readonly<{ value: V; certainty: Certainty; asOf: CalendarDay | null }> | null
export type Said = Readonly<{ text: string; day: CalendarDay | null }>
export type Promised = Readonly<{
  text: string
  dueOn: CalendarDay | null
  isLate: boolean
  who: string | null
}>
export type Touch = Readonly<{
  id: Touchpoint['id']
  day: CalendarDay
  channel: TouchpointChannel
  subject: string
  ours: readonly string[]
}>
export type Cover = Readonly<{
  name: string
  role: string
  currentLevel: RelationshipLevel
  targetLevel: RelationshipLevel
  lastTouchOn: CalendarDay | null
}>

/** What somebody reads before they meet a person: who that is, what they want, what was, what is owed, and who of ours knows them. */
export type MeetingPack = Readonly<{
  name: string
  account: string
  isPlaceholder: boolean
  title: string
  department: string
  location: string
  email: string
  phone: string
  mobile: string
  manager: string | null
  reports: number
  attitude: Judged<Attitude>
  influence: Judged<Influence>
  seats: readonly Seat[]
  benefits: readonly string[]
  needs: readonly Said[]
  objections: readonly Said[]
  /** Open, the most urgent first. */
  ours: readonly Promised[]
  theirs: readonly Promised[]
  actions: readonly Promised[]
  touches: readonly Touch[]
  touchCount: number
  covers: readonly Cover[]
  asOf: CalendarDay
}>

/** Puts together what is known of a person. The same facts give the same pack, in whatever order they are listed. */
export function meetingPack(facts: PackFacts): MeetingPack {
  const { contact, contacts, today } = facts
  const manager = contacts.find(({ id }) => id === contact.managerId)
  const { title, department, location, email, phone, mobile } = contact
  const touches = facts.touchpoints
    .filter(({ happenedOn }) => happenedOn <= today)
    .toSorted((one, other) => byText(other.happenedOn, one.happenedOn) || byText(one.id, other.id))
  return {
    name: displayName(contact),
    account: facts.account,
    isPlaceholder: isPlaceholder(contact),
    title,
    department,
    location,
    email,
    phone,
    mobile,
    manager: manager ? displayName(manager) : null,
    reports: contacts.filter(({ managerId }) => managerId === contact.id).length,
    attitude: judged(contact.attitude, contact.evidence?.attitude),
    influence: judged(contact.influence, contact.evidence?.influence),
    seats: facts.seats.toSorted((one, other) => byText(one.center, other.center)),
    benefits: facts.benefits,
    needs: saidBy(facts, 'need'),
    objections: saidBy(facts, 'objection'),
    ours: promises(facts, 'ours'),
    theirs: promises(facts, 'theirs'),
    actions: openActions(facts),
    touches: touches.slice(0, touchesAtMost).map((touch) => ({
      id: touch.id,
      day: touch.happenedOn,
      channel: touch.channel,
      subject: touch.subject,
      ours: touch.teamMemberIds.flatMap((id) => nameOf(facts, id) ?? []),
    })),
    touchCount: touches.length,
    covers: coversOf(facts),
    asOf: today,
  }
}

function judged<V>(value: V | null, evidence: Evidence | undefined): Judged<V> {
  return value === null ? null : { value, certainty: certaintyOf(evidence), asOf: evidence?.asOf ?? null }
}

/** What they themselves said they need or object to, the latest first. */
function saidBy(
  { outcomes, touchpoints, contact, today }: PackFacts,
  kind: 'need' | 'objection',
): readonly Said[] {
  const days = new Map(touchpoints.map(({ id, happenedOn }) => [id, happenedOn]))
  return outcomes
    .filter((each) => each.kind === kind && each.contactId === contact.id)
    .map((each) => ({ each, day: days.get(each.touchpointId) ?? null }))
    .filter(({ day }) => day === null || day <= today)
    .toSorted((one, other) => byText(other.day ?? '', one.day ?? '') || byText(one.each.id, other.each.id))
    .slice(0, saidAtMost)
    .map(({ each, day }) => ({ text: each.text, day }))
}

/** Promises to them or of theirs that are open: those that name them, and those of a touchpoint with them that name nobody there. */
function promises(facts: PackFacts, side: 'ours' | 'theirs'): readonly Promised[] {
  const { outcomes, contact, today } = facts
  return outcomes
    .filter(
      (each) =>
        each.kind === 'promise' &&
        each.state === 'open' &&
        each.side === side &&
        (each.contactId === null || each.contactId === contact.id),
    )
    .toSorted((one, other) => byUrgency(one, other) || byText(one.id, other.id))
    .map((each) => ({
      text: each.text,
      dueOn: each.dueOn,
      isLate: isLate(each, today),
      who: each.teamMemberId === null ? null : nameOf(facts, each.teamMemberId),
    }))
}

function openActions(facts: PackFacts): readonly Promised[] {
  return facts.actions
    .filter(({ state, title }) => (state === 'open' || state === 'in-progress') && title.trim() !== '')
    .toSorted((one, other) => byText(one.dueOn ?? '9999', other.dueOn ?? '9999') || byText(one.id, other.id))
    .map(({ title, dueOn, ownerId }) => ({
      text: title,
      dueOn,
      isLate: dueOn !== null && dueOn < facts.today,
      who: ownerId === null ? null : nameOf(facts, ownerId),
    }))
}

/** Who knows them best first. */
function coversOf(facts: PackFacts): readonly Cover[] {
  return facts.relationships
    .filter(({ contactId }) => contactId === facts.contact.id)
    .toSorted(
      (one, other) => rungOf(other.currentLevel) - rungOf(one.currentLevel) || byText(one.id, other.id),
    )
    .flatMap(({ teamMemberId, currentLevel, targetLevel, lastTouchOn }) => {
      const member = facts.team.find(({ id }) => id === teamMemberId)
      return member ? [{ name: member.name, role: member.role, currentLevel, targetLevel, lastTouchOn }] : []
    })
}

function nameOf({ team }: PackFacts, id: string): string | null {
  return team.find((member) => member.id === id)?.name ?? null
}
