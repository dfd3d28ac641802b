import { byRiskWeight, riskWeight } from '../plan/risk.ts'
import { isOld, oldestOf } from '../relationship/aging.ts'
import { contactJudgements } from '../relationship/evidence.ts'
import { isOpposed } from '../relationship/judgement.ts'
import { isLate } from '../touchpoint/outcome.ts'
import {
  accountFact,
  contactFact,
  judgementFact,
  opportunityFact,
  outcomeFact,
  planFact,
} from './fact-refs.ts'
import type { BriefFacts } from './facts.ts'
import { growthOf, steadyShare } from './headline.ts'
import { playerFacts, type Player } from './people.ts'
import {
  countValue,
  dayValue,
  moneyValue,
  namesValue,
  sentence,
  shareValue,
  textValue,
  type Sentence,
} from './sentence.ts'

export const risksAtMost = 3
const namedAtMost = 3

/**
 * What each finding weighs beside the risks that somebody wrote into the plan, which weigh ten times their likelihood times effect: 10
 * to 90. House rule: what ends a business comes before what hides it. A risk that nobody judged weighs as the lightest of those judged.
 */
const weights = {
  opponentDecides: 80,
  loss: 75,
  shrinking: 65,
  noCover: 55,
  promises: 50,
  lateClose: 45,
  opponent: 45,
  singleCover: 40,
  oldEvidence: 30,
  unjudged: 10,
} as const

type Weighed = Readonly<{ weight: number; risk: Sentence }>

/** The three weightiest risks; one sentence that none is known where there is none. Of equal weight those of the plan come first. */
export function risksOf(facts: BriefFacts, players: readonly Player[]): readonly Sentence[] {
  const keyPlayers = players.filter(({ isKeyPlayer }) => isKeyPlayer)
  const heaviest = [
    ...planned(facts),
    ...opponents(keyPlayers),
    ...loss(facts),
    ...shrinking(facts),
    ...cover(facts, keyPlayers),
    ...latePromises(facts),
    ...lateCloses(facts),
    ...oldEvidence(facts, keyPlayers),
  ]
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, risksAtMost)
    .map(({ risk }) => risk)
  return heaviest.length > 0 ? heaviest : [sentence('riskNone', {}, [accountFact(facts, 'itself')])]
}

function planned({ plan }: BriefFacts): readonly Weighed[] {
  if (!plan) return []
  return byRiskWeight(plan.risks)
    .filter(({ title }) => title.trim() !== '')
    .slice(0, risksAtMost)
    .map((risk) => {
      const grade = riskWeight(risk)
      const facts = [planFact(plan, 'plan-risk', risk, grade === undefined ? 'text' : 'weight')]
      const title = textValue(risk.title)
      return {
        weight: grade === undefined ? weights.unjudged : 10 * grade,
        risk:
          risk.answer.trim() === ''
            ? sentence('riskPlannedWithoutAnswer', { title }, facts)
            : sentence('riskPlanned', { title, answer: textValue(risk.answer) }, facts),
      }
    })
}

function opponents(keyPlayers: readonly Player[]): readonly Weighed[] {
  const against = keyPlayers.filter((player) => !player.isPlaceholder && isOpposed(player.contact.attitude))
  if (against.length === 0) return []
  const decides = against.some((player) => player.decides.length > 0)
  return [
    {
      weight: decides ? weights.opponentDecides : weights.opponent,
      risk: sentence('riskOpponent', named(against), against.flatMap(playerFacts)),
    },
  ]
}

/** An account that costs more than it brings. */
function loss(facts: BriefFacts): readonly Weighed[] {
  const { lines, contributionMinor, revenueMinor, currency } = facts.year
  if (lines === 0 || contributionMinor >= 0) return []
  const values = {
    loss: moneyValue(-contributionMinor, currency),
    revenue: moneyValue(revenueMinor, currency),
  }
  return [{ weight: weights.loss, risk: sentence('riskLoss', values, [accountFact(facts, 'orders')]) }]
}

function shrinking(facts: BriefFacts): readonly Weighed[] {
  const growth = growthOf(facts)
  if (growth === null || growth > -2 * steadyShare) return []
  const { year, revenueBeforeMinor } = facts
  const values = {
    share: shareValue(-growth),
    revenue: moneyValue(year.revenueMinor, year.currency),
    before: moneyValue(revenueBeforeMinor ?? 0, year.currency),
  }
  return [
    { weight: weights.shrinking, risk: sentence('riskShrinking', values, [accountFact(facts, 'orders')]) },
  ]
}

/** Nobody can cover a post whose holder is not known. Where no cover is kept at all, nothing is known of it. */
function cover({ relationships }: BriefFacts, keyPlayers: readonly Player[]): readonly Weighed[] {
  if (relationships.length === 0) return []
  const coveredBy = (count: number): readonly Player[] =>
    keyPlayers.filter(
      ({ isPlaceholder, contact }) =>
        !isPlaceholder && relationships.filter(({ contactId }) => contactId === contact.id).length === count,
    )
  const said = (key: 'riskNoCover' | 'riskSingleCover', some: readonly Player[]): Sentence =>
    sentence(key, named(some), [
      ...some.map(({ contact }) => contactFact(contact, 'cover')),
      ...some.flatMap(playerFacts),
    ])
  const [none, one] = [coveredBy(0), coveredBy(1)]
  return [
    ...(none.length > 0 ? [{ weight: weights.noCover, risk: said('riskNoCover', none) }] : []),
    ...(one.length > 0 ? [{ weight: weights.singleCover, risk: said('riskSingleCover', one) }] : []),
  ]
}

function latePromises({ outcomes, aging }: BriefFacts): readonly Weighed[] {
  const late = outcomes
    .filter((each) => each.kind === 'promise' && each.side === 'ours' && isLate(each, aging.today))
    .toSorted((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1))
  const [first] = late
  if (!first || first.dueOn === null) return []
  const values = { count: countValue(late.length), text: textValue(first.text), day: dayValue(first.dueOn) }
  const facts = late.map((promise) => outcomeFact(promise, 'due-day'))
  return [{ weight: weights.promises, risk: sentence('riskPromises', values, facts) }]
}

/** Open, though the day on which it was to be decided is over. */
function lateCloses({ opportunities, aging, account }: BriefFacts): readonly Weighed[] {
  const late = opportunities
    .filter(({ state, closesOn }) => state === 'open' && closesOn !== null && closesOn < aging.today)
    .toSorted(
      (one, other) => (other.amountMinor ?? 0) - (one.amountMinor ?? 0) || (one.id < other.id ? -1 : 1),
    )
  const [first] = late
  if (!first || first.closesOn === null) return []
  const values = {
    count: countValue(late.length),
    name: textValue(first.name),
    day: dayValue(first.closesOn),
    amount: moneyValue(
      late.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0),
      account.currency,
    ),
  }
  const facts = late.flatMap((each) => [opportunityFact(each, 'close-day'), opportunityFact(each, 'amount')])
  return [{ weight: weights.lateClose, risk: sentence('riskLateClose', values, facts) }]
}

function oldEvidence({ aging }: BriefFacts, keyPlayers: readonly Player[]): readonly Weighed[] {
  const old = keyPlayers.filter(({ isPlaceholder, contact }) => {
    const known = contactJudgements.filter((judgement) => contact[judgement] !== null)
    const oldest = oldestOf(known.map((judgement) => contact.evidence?.[judgement]))
    return !isPlaceholder && oldest !== undefined && isOld(oldest, aging)
  })
  if (old.length === 0) return []
  const facts = old.flatMap(({ contact }) =>
    contactJudgements
      .filter((judgement) => contact[judgement] !== null)
      .map((judgement) => judgementFact(contact, judgement)),
  )
  return [{ weight: weights.oldEvidence, risk: sentence('riskOldEvidence', named(old), facts) }]
}

function named(players: readonly Player[]) {
  return {
    count: countValue(players.length),
    names: namesValue(
      players.map(({ name }) => name),
      namedAtMost,
    ),
  }
}
