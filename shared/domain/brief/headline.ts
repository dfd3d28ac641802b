import { mapStatusOf } from '../relationship/map-status.ts'
import { accountFact, contactFact } from './fact-refs.ts'
import type { BriefFacts } from './facts.ts'
import { isWithUs, playerFacts, type Player } from './people.ts'
import {
  countValue,
  moneyValue,
  namesValue,
  sentence,
  shareValue,
  textValue,
  type Sentence,
} from './sentence.ts'

/** Revenue that moved by less than this share of the year before has stayed the same. */
export const steadyShare = 0.05
/** So many are named in a sentence. */
const namedAtMost = 3

/** How the account does and who there is with us, in two sentences; one where nothing is known of either. */
export function headlineOf(facts: BriefFacts, players: readonly Player[]): readonly Sentence[] {
  if (facts.year.lines === 0 && players.length === 0) {
    return [
      sentence('headlineNothing', { account: textValue(facts.account.name) }, [accountFact(facts, 'itself')]),
    ]
  }
  return [moneyOf(facts), peopleOf(facts, players)]
}

/** What revenue moved by, of the year before; `null` where one of the two is not known or was not more than nothing. */
export function growthOf({ year, revenueBeforeMinor }: BriefFacts): number | null {
  if (year.lines === 0 || revenueBeforeMinor === null || revenueBeforeMinor <= 0) return null
  return (year.revenueMinor - revenueBeforeMinor) / revenueBeforeMinor
}

function moneyOf(facts: BriefFacts): Sentence {
  const { year, account } = facts
  const orders = [accountFact(facts, 'orders')]
  const name = textValue(account.name)
  if (year.lines === 0) return sentence('headlineNoOrders', { account: name }, orders)
  const growth = growthOf(facts)
  const values = { account: name, revenue: moneyValue(year.revenueMinor, year.currency) }
  if (growth === null) return sentence('headlineNew', values, orders)
  const moved = { ...values, share: shareValue(Math.abs(growth)) }
  if (growth >= steadyShare) return sentence('headlineGrew', moved, orders)
  return growth <= -steadyShare
    ? sentence('headlineShrank', moved, orders)
    : sentence('headlineSteady', values, orders)
}

function peopleOf(facts: BriefFacts, players: readonly Player[]): Sentence {
  const keyPlayers = players.filter(({ isKeyPlayer }) => isKeyPlayer)
  const withUs = keyPlayers.filter(isWithUs)
  const deciders = withUs.filter(({ decides }) => decides.length > 0)
  const named = (some: readonly Player[]) => ({
    count: countValue(some.length),
    names: namesValue(
      some.map(({ name }) => name),
      namedAtMost,
    ),
  })
  switch (ladderOf(players)) {
    case 0:
      return sentence('headlineNobody', {}, [accountFact(facts, 'itself')])
    case 1:
      return sentence(
        'headlineNoKeyPlayer',
        { count: countValue(players.length) },
        players.slice(0, namedAtMost).map(({ contact }) => contactFact(contact, 'itself')),
      )
    case 2:
      return sentence(
        'headlineNoSupport',
        { count: countValue(keyPlayers.length) },
        keyPlayers.flatMap(playerFacts),
      )
    case 3:
      return deciders.length > 0
        ? sentence('headlineDecider', named(deciders), deciders.flatMap(playerFacts))
        : sentence('headlineSupport', named(withUs), withUs.flatMap(playerFacts))
  }
}

/** The rung of the map's ladder, by the rule of the map. */
export function ladderOf(players: readonly Player[]) {
  const deciders = new Set(
    players.filter(({ decides }) => decides.length > 0).map(({ contact }) => contact.id),
  )
  return mapStatusOf(
    players.map(({ contact }) => contact),
    deciders,
  )
}
