import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import type { Certainty } from '../relationship/evidence.ts'
import type { ContactId } from '../relationship/model.ts'
import type { Brief } from './brief.ts'
import { isSureEnough } from './counting.ts'
import type { BriefValue, Sentence, SentenceKey } from './sentence.ts'

export type BriefWordingId = Id<'brief-wording'>

/** The parts of a brief in which sentences can be another's than the rules'. Figures and their notes are not among them. */
export const wordedSections = ['headline', 'state', 'changes', 'risks', 'asks', 'meet'] as const
export type WordedSection = (typeof wordedSections)[number]

/** What somebody does with a sentence: says it in words of their own, leaves it out, or adds one that no rule writes. */
export const wordingForms = ['reworded', 'left-out', 'own'] as const
export type WordingForm = (typeof wordingForms)[number]

/** A drafted sentence as it was when somebody put their own in its place: what theirs stands for. */
export type Drafted = Readonly<Pick<Sentence, 'key' | 'values' | 'facts' | 'certainty'>>

/**
 * What somebody made of a sentence of the brief of an account. `slot` is the place of the sentence in its section, which stays the same
 * while its facts change; of an own sentence it is the person it is about, in the section of whom one meets, else empty.
 */
export type BriefWording = Readonly<{
  id: BriefWordingId
  accountId: AccountId
  section: WordedSection
  slot: string
  form: WordingForm
  /** Empty where the sentence is left out. */
  text: string
  /** `null` of an own sentence: it rests on nobody but who wrote it. */
  drafted: Drafted | null
  writtenOn: CalendarDay
  writtenBy: string
  version: number
}>

/** A sentence as it is to be said: drafted, in somebody's own words, or both. `hasChanged` where the facts are others than those its words were written for. */
export type Worded = Readonly<{
  section: WordedSection
  slot: string
  drafted: Sentence | null
  wording: BriefWording | null
  hasChanged: boolean
}>

export type WordedMeeting = Readonly<{
  contactId: ContactId
  name: string
  title: string
  sentences: readonly Worded[]
}>

/** A brief with what somebody made of its sentences. */
export type WordedBrief = Readonly<{
  headline: readonly Worded[]
  state: readonly Worded[]
  changes: readonly Worded[]
  risks: readonly Worded[]
  asks: readonly Worded[]
  meet: readonly WordedMeeting[]
  /** Drafted and left out by somebody. */
  leftOut: readonly Worded[]
  /** Words whose sentence is not drafted any more, or that rest on less than is shown: they are not said. */
  unsaid: readonly BriefWording[]
  /** How many sentences are in somebody's own words. */
  ownCount: number
}>

/**
 * Puts what somebody wrote in the place of what the rules drafted. Words that were written for less sure facts than are shown are not
 * said, so that a brief of what is confirmed says nothing else in any words.
 * @param least how sure the brief is, as it was asked for
 */
export function wordedBrief(brief: Brief, wordings: readonly BriefWording[], least: Certainty): WordedBrief {
  const told = new Set<BriefWording>()
  const leftOut: Worded[] = []
  let ownCount = 0

  const worded = (section: WordedSection, sentences: readonly Sentence[], person = ''): readonly Worded[] => {
    const said: Worded[] = []
    for (const drafted of sentences) {
      const slot = slotOf(drafted, person)
      const wording =
        wordings.find((each) => each.section === section && each.form !== 'own' && each.slot === slot) ?? null
      const isSaid = wording !== null && isSayable(wording, least)
      if (isSaid) told.add(wording)
      const one = {
        section,
        slot,
        drafted,
        wording: isSaid ? wording : null,
        hasChanged: isSaid && wording.drafted !== null && !isSameGround(wording.drafted, drafted),
      }
      if (isSaid && wording.form === 'left-out') leftOut.push(one)
      else said.push(one)
      if (isSaid && wording.form === 'reworded') ownCount += 1
    }
    for (const wording of wordings) {
      if (wording.section !== section || wording.form !== 'own' || wording.slot !== person) continue
      told.add(wording)
      ownCount += 1
      said.push({ section, slot: wording.id, drafted: null, wording, hasChanged: false })
    }
    return said
  }

  const parts = {
    headline: worded('headline', brief.headline),
    state: worded('state', brief.state.sentences),
    changes: worded('changes', brief.changes),
    risks: worded('risks', brief.risks),
    asks: worded('asks', brief.asks),
    meet: brief.meet.map(({ sentences, ...person }) => ({
      ...person,
      sentences: worded('meet', sentences, person.contactId),
    })),
  }
  return { ...parts, leftOut, unsaid: wordings.filter((each) => !told.has(each)), ownCount }
}

/** All sentences that are said, in the order in which they are read. */
export function saidIn({ headline, state, changes, risks, asks, meet }: WordedBrief): readonly Worded[] {
  return [...headline, ...state, ...changes, ...risks, ...asks, ...meet.flatMap(({ sentences }) => sentences)]
}

/**
 * The place of a sentence, by which somebody's words find it again: the question that it answers, and the thing that it is about where
 * several could be. What it says of that may change.
 * @param person whom one meets, where the sentence is about somebody whom one meets
 */
export function slotOf({ key, facts }: Pick<Sentence, 'key' | 'facts'>, person = ''): string {
  const question = questionOf[key] ?? key
  const about = person !== '' ? person : aboutOne.has(question) ? (facts[0]?.id ?? '') : ''
  return about === '' ? question : `${question} ${about}`
}

/** Sentences that answer the same question, of which a brief has one. */
const questionOf: Partial<Record<SentenceKey, string>> = {
  headlineNothing: 'headlineMoney',
  headlineNoOrders: 'headlineMoney',
  headlineNew: 'headlineMoney',
  headlineGrew: 'headlineMoney',
  headlineShrank: 'headlineMoney',
  headlineSteady: 'headlineMoney',
  headlineNobody: 'headlinePeople',
  headlineNoKeyPlayer: 'headlinePeople',
  headlineNoSupport: 'headlinePeople',
  headlineSupport: 'headlinePeople',
  headlineDecider: 'headlinePeople',
  stateNobody: 'stateMap',
  stateNoKeyPlayer: 'stateMap',
  stateNoSupport: 'stateMap',
  stateSupport: 'stateMap',
  centerNoMembers: 'center',
  centerNoKeyPlayer: 'center',
  centerNoSupport: 'center',
  centerNoDecider: 'center',
  centerUnconvinced: 'center',
  centerGreen: 'center',
  riskPlannedWithoutAnswer: 'riskPlanned',
  askMeetUnknown: 'askMeet',
  askNever: 'askSilent',
  askOwner: 'askAction',
  meetNever: 'meetLast',
}

/** Questions that are answered once for each thing: the first fact is of that thing. */
const aboutOne: ReadonlySet<string> = new Set([
  'center',
  'riskPlanned',
  'askMeet',
  'askSilent',
  'askAction',
  'askPromise',
  'askOpportunity',
  'changeWon',
  'changeLost',
  'changeNewOpportunity',
  'changeAmount',
  'changeLater',
  'changeAttitude',
])

/** What a day that passes changes by itself: no fact of it is another. */
const passing: Partial<Record<SentenceKey, readonly string[]>> = {
  askSilent: ['count'],
  changeNothing: ['since'],
  changeNewAccount: ['since'],
}

/** Whether a sentence says what it said then, of the same facts. Days only pass: where fewer are counted, something happened. */
export function isSameGround(then: Drafted, now: Drafted): boolean {
  return groundOf(then) === groundOf(now) && daysCounted(then) <= daysCounted(now)
}

function daysCounted({ key, values }: Drafted): number {
  const days = key === 'askSilent' ? values['count'] : undefined
  return days?.kind === 'count' ? days.count : 0
}

function groundOf({ key, values, facts }: Drafted): string {
  const counted = Object.entries(values)
    .filter(([name]) => !passing[key]?.includes(name))
    .toSorted(([name], [otherName]) => (name < otherName ? -1 : 1))
    .map(([name, value]) => [name, Object.values(sorted(value))])
  const rests = facts
    .map(({ kind, id, field, certainty }) => [kind, id, field, certainty].join(' '))
    .toSorted()
  return JSON.stringify([key, counted, rests])
}

/** A value with its fields in order: what was kept as text may give them in another. */
function sorted(value: BriefValue): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).toSorted(([name], [other]) => (name < other ? -1 : 1)))
}

/** Leaving something out says nothing; an own sentence is its writer's. */
function isSayable({ form, drafted }: BriefWording, least: Certainty): boolean {
  if (form === 'left-out' || !drafted || drafted.certainty === null) return true
  return isSureEnough(drafted.certainty, least)
}
