import { addDays, daysBetween } from '#shared/kernel/calendar-day.ts'
import { isLate } from '../touchpoint/outcome.ts'
import { reachOf, silencesOf } from '../touchpoint/rhythm.ts'
import { accountFact, contactFact, memberFact, opportunityFact, outcomeFact, planFact } from './fact-refs.ts'
import type { BriefFacts } from './facts.ts'
import { byText, isWithUs, playerFacts, type Player } from './people.ts'
import { countValue, dayValue, moneyValue, sentence, textValue, type Sentence } from './sentence.ts'

export const asksAtMost = 3
/** An opportunity that is decided within so many days needs whoever can speak for us now. */
const soonDays = 120

type Ask = Readonly<{ sentence: Sentence; about: string }>

/**
 * Three things that an executive can do for the account, in the order of how much only an executive can: win who decides, keep what we
 * promised, speak for what is decided soon, take up what is late, see who was left alone. First one of each, then seconds. Nobody and
 * nothing is asked for twice.
 */
export function asksOf(facts: BriefFacts, players: readonly Player[]): readonly Sentence[] {
  const sources = [
    meetings(players),
    promises(facts),
    decisions(facts),
    lateActions(facts),
    silences(facts, players),
  ]
  const longest = Math.max(...sources.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_none, turn) =>
    sources.flatMap((source) => source[turn] ?? []),
  ).flat()
  const seen = new Set<string>()
  const asked: Sentence[] = []
  for (const ask of inTurn) {
    if (seen.has(ask.about) || asked.length === asksAtMost) continue
    seen.add(ask.about)
    asked.push(ask.sentence)
  }
  return asked.length > 0 ? asked : [sentence('askNone', {}, [accountFact(facts, 'itself')])]
}

/** Those who decide and are not with us: one cannot meet a post. */
function meetings(players: readonly Player[]): readonly Ask[] {
  return players.flatMap((player): readonly Ask[] => {
    const [center] = player.decides
    if (!center || player.isPlaceholder || isWithUs(player)) return []
    const { contact, name, seats } = player
    const values = { name: textValue(name), center: textValue(center.name) }
    const known = [
      ...playerFacts(player),
      ...seats
        .filter((seat) => seat.center.id === center.id)
        .map((seat) => memberFact(seat.member, seat.center, 'role')),
    ]
    const key = contact.attitude === null ? 'askMeetUnknown' : 'askMeet'
    return [{ about: contact.id, sentence: sentence(key, values, known) }]
  })
}

function promises({ outcomes, aging }: BriefFacts): readonly Ask[] {
  return outcomes
    .filter((each) => each.kind === 'promise' && each.side === 'ours' && isLate(each, aging.today))
    .toSorted((one, other) => byText(one.dueOn ?? '', other.dueOn ?? '') || byText(one.id, other.id))
    .flatMap((promise): readonly Ask[] => {
      if (promise.dueOn === null) return []
      const values = { text: textValue(promise.text), day: dayValue(promise.dueOn) }
      const known = [outcomeFact(promise, 'text'), outcomeFact(promise, 'due-day')]
      return [{ about: promise.id, sentence: sentence('askPromise', values, known) }]
    })
}

/** The largest that is decided soon. */
function decisions({ opportunities, aging, account }: BriefFacts): readonly Ask[] {
  const until = addDays(aging.today, soonDays)
  return opportunities
    .filter(
      ({ state, closesOn }) =>
        state === 'open' && closesOn !== null && closesOn >= aging.today && closesOn <= until,
    )
    .toSorted((one, other) => (other.amountMinor ?? 0) - (one.amountMinor ?? 0) || byText(one.id, other.id))
    .flatMap((opportunity): readonly Ask[] => {
      const { id, name, amountMinor, closesOn } = opportunity
      if (closesOn === null || amountMinor === null) return []
      const values = {
        name: textValue(name),
        amount: moneyValue(amountMinor, account.currency),
        day: dayValue(closesOn),
      }
      const known = [opportunityFact(opportunity, 'amount'), opportunityFact(opportunity, 'close-day')]
      return [{ about: id, sentence: sentence('askOpportunity', values, known) }]
    })
}

function lateActions({ plan, aging }: BriefFacts): readonly Ask[] {
  if (!plan) return []
  return plan.actions
    .filter(
      ({ state, dueOn, title }) =>
        (state === 'open' || state === 'in-progress') &&
        dueOn !== null &&
        dueOn < aging.today &&
        title.trim() !== '',
    )
    .toSorted(
      (one, other) =>
        Number(one.ownerId !== null) - Number(other.ownerId !== null) ||
        byText(one.dueOn ?? '', other.dueOn ?? '') ||
        byText(one.id, other.id),
    )
    .flatMap((action): readonly Ask[] => {
      if (action.dueOn === null) return []
      const values = { title: textValue(action.title), day: dayValue(action.dueOn) }
      const due = planFact(plan, 'action', action, 'due-day')
      const ask =
        action.ownerId === null
          ? sentence('askOwner', values, [planFact(plan, 'action', action, 'owner'), due])
          : sentence('askAction', values, [due])
      return [{ about: action.id, sentence: ask }]
    })
}

/** Key players whom nobody has met for longer than the rhythm, the longest silence first. */
function silences(facts: BriefFacts, players: readonly Player[]): readonly Ask[] {
  const { touchpoints, aging, rhythmDays } = facts
  const known = new Map(
    players
      .filter(({ isKeyPlayer, isPlaceholder }) => isKeyPlayer && !isPlaceholder)
      .map((player) => [player.contact.id, player]),
  )
  const reach = reachOf([...known.keys()], touchpoints, aging.today)
  const lastOn = new Map(reach.map((each) => [each.contactId, each.lastOn]))
  return silencesOf(reach, rhythmDays, aging.today).flatMap(({ contactId }): readonly Ask[] => {
    const player = known.get(contactId)
    if (!player) return []
    const rests = [contactFact(player.contact, 'last-touch'), ...playerFacts(player)]
    const last = lastOn.get(contactId) ?? null
    const name = textValue(player.name)
    const ask =
      last === null
        ? sentence('askNever', { name }, rests)
        : sentence('askSilent', { name, count: countValue(daysBetween(last, aging.today)) }, rests)
    return [{ about: contactId, sentence: ask }]
  })
}
