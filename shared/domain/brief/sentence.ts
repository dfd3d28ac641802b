import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import { certainties, type Certainty } from '../relationship/evidence.ts'

/** The things that a sentence can rest on. A judgement of a member of a buying center is of the `member`. */
export const factKinds = [
  'account',
  'contact',
  'member',
  'relationship',
  'informal-line',
  'buying-center',
  'benefit',
  'opportunity',
  'touchpoint',
  'outcome',
  'plan',
  'action',
  'plan-risk',
  'white-space-cell',
  'contract',
] as const
export type FactKind = (typeof factKinds)[number]

/** What of a thing a sentence says; `itself` where it is that the thing is there. */
export const factFields = [
  'itself',
  'attitude',
  'influence',
  'role',
  'wins',
  'orientation',
  'cover',
  'last-touch',
  'orders',
  'spend',
  'amount',
  'close-day',
  'due-day',
  'end',
  'owner',
  'weight',
  'text',
] as const
export type FactField = (typeof factFields)[number]

/**
 * A fact that a sentence rests on. `within` is the thing on whose page it is shown, where that is another: the buying center of a
 * member, the plan of an action. A judgement has its certainty and the day it is of; what is recorded has none.
 */
export type FactRef = Readonly<{
  kind: FactKind
  id: Id<string>
  field: FactField
  name: string
  within: Id<string> | null
  certainty: Certainty | null
  asOf: CalendarDay | null
}>

/** A value in a sentence; how it is written is the page's. `word` is the key of a word of the catalog. */
export type BriefValue =
  | Readonly<{ kind: 'text'; text: string }>
  /** The first names of a list, and how many more there are. */
  | Readonly<{ kind: 'names'; names: readonly string[]; more: number }>
  | Readonly<{ kind: 'count'; count: number }>
  | Readonly<{ kind: 'decimal'; value: number }>
  | Readonly<{ kind: 'money'; amountMinor: AmountMinor; currency: string }>
  /** Of 1. */
  | Readonly<{ kind: 'share'; share: number }>
  | Readonly<{ kind: 'day'; day: CalendarDay }>
  | Readonly<{ kind: 'word'; word: BriefWord }>

/** Words that stand for a value: what a member decides by, and how somebody stands to us. */
export const briefWords = [
  'price',
  'performance',
  'relationship',
  'risk',
  'innovation',
  'opponent',
  'skeptic',
  'neutral',
  'supporter',
  'champion',
  'unknown',
] as const
export type BriefWord = (typeof briefWords)[number]

/** Every sentence that a brief can have. */
export const sentenceKeys = [
  'headlineNothing',
  'headlineNoOrders',
  'headlineNew',
  'headlineGrew',
  'headlineShrank',
  'headlineSteady',
  'headlineNobody',
  'headlineNoKeyPlayer',
  'headlineNoSupport',
  'headlineSupport',
  'headlineDecider',
  'stateNobody',
  'stateNoKeyPlayer',
  'stateNoSupport',
  'stateSupport',
  'stateNoCenter',
  'centerNoMembers',
  'centerNoKeyPlayer',
  'centerNoSupport',
  'centerNoDecider',
  'centerUnconvinced',
  'centerGreen',
  'stateLeftOut',
  'moneyPeriod',
  'moneyAgainst',
  'moneyOfRevenue',
  'moneyNoOrders',
  'moneyLifetime',
  'moneyLifetimeAssumes',
  'moneyLifetimeEndless',
  'moneyWallet',
  'moneyWalletTooSmall',
  'moneyWalletNotConfirmed',
  'moneyNoSpend',
  'moneyNoContract',
  'moneyRenews',
  'moneyRenewsNotice',
  'moneyContractEnds',
  'moneyContractEndless',
  'moneyContractsEnded',
  'changeNewAccount',
  'changeWon',
  'changeLost',
  'changeNewOpportunity',
  'changeAmount',
  'changeLater',
  'changeArrived',
  'changeLeft',
  'changeAttitude',
  'changeTouches',
  'changeNothing',
  'riskPlanned',
  'riskPlannedWithoutAnswer',
  'riskOpponent',
  'riskNoCover',
  'riskLoss',
  'riskShrinking',
  'riskPromises',
  'riskLateClose',
  'riskSingleCover',
  'riskOldEvidence',
  'riskNone',
  'askMeet',
  'askMeetUnknown',
  'askPromise',
  'askOwner',
  'askAction',
  'askOpportunity',
  'askSilent',
  'askNever',
  'askNone',
  'meetDecides',
  'meetPersonalWin',
  'meetFirmWin',
  'meetOrientation',
  'meetBenefits',
  'meetNeed',
  'meetObjection',
  'meetLast',
  'meetNever',
  'meetNothing',
] as const
export type SentenceKey = (typeof sentenceKeys)[number]

/**
 * A sentence as data: the key of its words, what stands in them, and what it rests on. `certainty` is the weakest of its facts;
 * `null` where all of them are recorded and none is a judgement.
 */
export type Sentence = Readonly<{
  key: SentenceKey
  values: Readonly<Record<string, BriefValue>>
  facts: readonly FactRef[]
  certainty: Certainty | null
}>

/** A sentence with what it rests on, each fact once; of a fact there is always one. */
export function sentence(key: SentenceKey, values: Sentence['values'], facts: readonly FactRef[]): Sentence {
  const once = new Map(facts.map((fact) => [`${fact.kind} ${fact.id} ${fact.field}`, fact]))
  const own = [...once.values()]
  return { key, values, facts: own, certainty: weakestOf(own.map(({ certainty }) => certainty)) }
}

/** The weakest of what is known; `null` where nothing of it is a judgement. */
export function weakestOf(list: readonly (Certainty | null)[]): Certainty | null {
  return certainties.find((certainty) => list.includes(certainty)) ?? null
}

/** More letters than this would break the page. */
const lettersAtMost = 140

/** What somebody wrote, in one line and cut between words where it is long. */
export function textValue(text: string): BriefValue {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= lettersAtMost) return { kind: 'text', text: line }
  const cut = line.slice(0, lettersAtMost)
  const end = cut.lastIndexOf(' ')
  return { kind: 'text', text: `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,.;:]+$/, '')} …` }
}

export function namesValue(names: readonly string[], atMost: number): BriefValue {
  return { kind: 'names', names: names.slice(0, atMost), more: Math.max(0, names.length - atMost) }
}

export function countValue(count: number): BriefValue {
  return { kind: 'count', count }
}

export function dayValue(day: CalendarDay): BriefValue {
  return { kind: 'day', day }
}

export function shareValue(share: number): BriefValue {
  return { kind: 'share', share }
}

export function moneyValue(amountMinor: AmountMinor, currency: string): BriefValue {
  return { kind: 'money', amountMinor, currency }
}

export function wordValue(word: BriefWord): BriefValue {
  return { kind: 'word', word }
}
