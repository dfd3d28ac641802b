import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Certainty } from '../relationship/evidence.ts'
import { asksOf } from './asks.ts'
import { changesOf } from './changes.ts'
import { countedFacts, judgedOf, type Judged } from './counting.ts'
import type { BriefFacts } from './facts.ts'
import { headlineOf } from './headline.ts'
import { meetingsOf, type Meeting } from './meet.ts'
import { moneyOf, type MoneyFigure } from './money.ts'
import { briefMap, byText, playersOf, type BriefMap } from './people.ts'
import { risksOf } from './risks.ts'
import type { Sentence } from './sentence.ts'
import { stateOf, type BriefState } from './state.ts'

/** What an executive reads before a meeting, in the order in which it is read. */
export type Brief = Readonly<{
  headline: readonly Sentence[]
  state: BriefState
  money: readonly MoneyFigure[]
  map: BriefMap
  changes: readonly Sentence[]
  risks: readonly Sentence[]
  asks: readonly Sentence[]
  meet: readonly Meeting[]
  since: CalendarDay
  asOf: CalendarDay
  judged: Judged
}>

/**
 * Writes the brief of an account. The same facts give the same brief, in whatever order they are listed.
 * @param least how sure a judgement must be to be said at all: what is less sure is not known in this brief
 */
export function briefOf(all: BriefFacts, least: Certainty): Brief {
  const facts = countedFacts(inOrder(all), least)
  const players = playersOf(facts)
  const judged = judgedOf(all, least)
  return {
    headline: headlineOf(facts, players),
    state: stateOf(facts, players, judged),
    money: moneyOf(facts, least),
    map: briefMap(players, facts.lines),
    changes: changesOf(facts),
    risks: risksOf(facts, players),
    asks: asksOf(facts, players),
    meet: meetingsOf(facts, players),
    since: facts.since,
    asOf: facts.aging.today,
    judged,
  }
}

/** Lists by id, buying centers by name: what is said follows no order of reading. */
function inOrder(facts: BriefFacts): BriefFacts {
  return {
    ...facts,
    wallet: { ...facts.wallet, cells: byId(facts.wallet.cells) },
    contracts: byId(facts.contracts),
    contacts: byId(facts.contacts),
    relationships: byId(facts.relationships),
    lines: byId(facts.lines),
    centers: facts.centers
      .map(({ center, members }) => ({ center, members: byId(members) }))
      .toSorted(
        (one, other) => byText(one.center.name, other.center.name) || byText(one.center.id, other.center.id),
      ),
    benefits: byId(facts.benefits),
    benefitTies: byId(facts.benefitTies),
    opportunities: byId(facts.opportunities),
    plan: facts.plan && {
      ...facts.plan,
      risks: byId(facts.plan.risks),
      actions: byId(facts.plan.actions),
    },
    touchpoints: byId(facts.touchpoints),
    outcomes: byId(facts.outcomes),
  }
}

function byId<T extends Readonly<{ id: string }>>(list: readonly T[]): readonly T[] {
  return list.toSorted((one, other) => byText(one.id, other.id))
}
