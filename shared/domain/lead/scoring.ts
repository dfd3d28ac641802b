import { fold } from '#shared/kernel/fold.ts'
import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import { lastHeardOn, type Lead, type LeadSource } from './model.ts'

export type LeadScoringId = Id<'lead-scoring'>

/** What of a lead may be known or not. */
export const knowableFacts = [
  'need',
  'products',
  'budgetMinor',
  'decidesOn',
  'decisionRole',
  'email',
  'phone',
  'nextStep',
] as const
export type KnowableFact = (typeof knowableFacts)[number]

/** What a rule asks. Texts are compared without case and diacritics; a title is asked for words within it. */
export type LeadTest =
  | Readonly<{ test: 'industry' | 'country' | 'title'; anyOf: readonly string[] }>
  | Readonly<{ test: 'source'; anyOf: readonly LeadSource[] }>
  /** From `atLeast` on, below `below` where it is given. */
  | Readonly<{ test: 'employees'; atLeast: number; below: number | null }>
  /** Whether the company is an account already, or belongs to the group of one, by its web domain or its name. */
  | Readonly<{ test: 'known-company' }>
  | Readonly<{ test: 'known'; fact: KnowableFact }>
  /** Counts its points for each contact, for so many at most. */
  | Readonly<{ test: 'touches'; atMost: number }>

/** What a lead gets points for. Fit is what the company and the person are; interest is what they do, and cools down. */
export type ScoreRule = Readonly<{ key: string; of: 'fit' | 'interest'; points: number; asks: LeadTest }>

/** How a workspace scores leads. A workspace has one at most. */
export type LeadScoring = Readonly<{
  id: LeadScoringId
  rules: readonly ScoreRule[]
  /** After how many days without a contact interest counts half. */
  halfLifeDays: number
  version: number
}>

/** What a workspace scores by until somebody changes it. The points are a start, not a measurement. */
export const usualScoring: Pick<LeadScoring, 'rules' | 'halfLifeDays'> = {
  rules: [
    { key: 'known-company', of: 'fit', points: 15, asks: { test: 'known-company' } },
    { key: 'large', of: 'fit', points: 15, asks: { test: 'employees', atLeast: 1_000, below: null } },
    { key: 'medium', of: 'fit', points: 10, asks: { test: 'employees', atLeast: 200, below: 1_000 } },
    {
      key: 'decides',
      of: 'fit',
      points: 10,
      asks: { test: 'title', anyOf: ['chief', 'ceo', 'cto', 'cfo', 'coo', 'president', 'director', 'head'] },
    },
    { key: 'budget', of: 'fit', points: 10, asks: { test: 'known', fact: 'budgetMinor' } },
    { key: 'role', of: 'fit', points: 5, asks: { test: 'known', fact: 'decisionRole' } },
    { key: 'referred', of: 'interest', points: 15, asks: { test: 'source', anyOf: ['referral'] } },
    {
      key: 'came-by-themselves',
      of: 'interest',
      points: 10,
      asks: { test: 'source', anyOf: ['web', 'event', 'call-center', 'distributor'] },
    },
    { key: 'need', of: 'interest', points: 10, asks: { test: 'known', fact: 'need' } },
    { key: 'when', of: 'interest', points: 5, asks: { test: 'known', fact: 'decidesOn' } },
    { key: 'touches', of: 'interest', points: 5, asks: { test: 'touches', atMost: 4 } },
  ],
  halfLifeDays: 30,
}

/** What a score is made of: each rule with what it gave, what interest still counts, and the sums. */
export type Score = Readonly<{
  /** From 0 to 100, whole: fit and what is left of interest, cut at both ends. */
  score: number
  fit: number
  /** Before it cooled down. */
  interest: number
  /** What is left of it: interest x 0.5 ^ (silent days / half-life), rounded to whole points. */
  interestLeft: number
  silentDays: number
  halfLifeDays: number
  /** Each rule in its order; `times` is 0 where it does not hold. */
  parts: readonly Readonly<{ key: string; times: number; points: number }>[]
}>

type Scored = Pick<
  Lead,
  'industry' | 'country' | 'title' | 'source' | 'employees' | 'receivedOn' | 'touches' | KnowableFact
>
type Rules = Pick<LeadScoring, 'rules' | 'halfLifeDays'>

type Around = Readonly<{ today: CalendarDay; isKnownCompany: boolean }>

/** The score of a lead on a day, with its arithmetic. */
export function scoreOf(lead: Scored, rules: Rules, around: Around): Score {
  return scorerOf(rules)(lead, around)
}

/** Scores leads by the same rules: words of rules and titles are read once, whatever the number of leads. */
export function scorerOf({ rules, halfLifeDays }: Rules): (lead: Scored, around: Around) => Score {
  const read = { folded: readOnce(fold), words: readOnce(wordsOf), days: readOnce(daysFrom1970) }
  const asked = rules.map(({ key, of, points, asks }) => ({
    key,
    of,
    points,
    timesIn: counterOf(asks, read),
  }))
  return (lead, { today, isKnownCompany }) => {
    let [fit, interest] = [0, 0]
    const parts = asked.map(({ key, of, points: each, timesIn }) => {
      const times = timesIn(lead, isKnownCompany)
      const points = each * times
      if (of === 'fit') fit += points
      else interest += points
      return { key, times, points }
    })
    const silentDays = Math.max(0, read.days(today) - read.days(lastHeardOn(lead)))
    const interestLeft = Math.round(interest * 0.5 ** (silentDays / halfLifeDays))
    return {
      score: Math.min(100, Math.max(0, fit + interestLeft)),
      fit,
      interest,
      interestLeft,
      silentDays,
      halfLifeDays,
      parts,
    }
  }
}

type Reading = Readonly<{ folded: (text: string) => string; words: (title: string) => string }>

/** How often a rule counts: once where it holds, for contacts once each. */
function counterOf(
  asks: LeadTest,
  { folded, words }: Reading,
): (lead: Scored, isKnownCompany: boolean) => number {
  switch (asks.test) {
    case 'industry':
    case 'country': {
      const { test } = asks
      const any = new Set(asks.anyOf.map(fold))
      return (lead) => Number(any.has(folded(lead[test])))
    }
    case 'title': {
      const any = asks.anyOf.map((word) => ` ${fold(word)} `)
      const isOne = readOnce((title: string) => any.some((word) => words(title).includes(word)))
      return (lead) => Number(isOne(lead.title))
    }
    case 'source':
      return (lead) => Number(asks.anyOf.includes(lead.source))
    case 'employees':
      return (lead) => Number(isWithin(lead.employees, asks))
    case 'known-company':
      return (_lead, isKnownCompany) => Number(isKnownCompany)
    case 'known':
      return (lead) => Number(isKnown(lead[asks.fact]))
    case 'touches':
      return (lead) => Math.min(lead.touches.length, asks.atMost)
  }
}

function daysFrom1970(day: CalendarDay): number {
  return daysBetween('1970-01-01' as CalendarDay, day)
}

function readOnce<K extends string, V>(read: (text: K) => V): (text: K) => V {
  const known = new Map<K, V>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    known.set(text, value)
    return value
  }
}

/** Whole words between spaces, so that `cto` is not found in `director`. */
function wordsOf(title: string): string {
  return ` ${fold(title).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
}

function isWithin(
  employees: number | null,
  { atLeast, below }: Readonly<{ atLeast: number; below: number | null }>,
): boolean {
  return employees !== null && employees >= atLeast && (below === null || employees < below)
}

function isKnown(fact: Scored[KnowableFact]): boolean {
  return fact !== null && fact !== '' && !(Array.isArray(fact) && fact.length === 0)
}
