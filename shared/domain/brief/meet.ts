import type { ContactId } from '../relationship/model.ts'
import type { Outcome } from '../touchpoint/outcome.ts'
import { reachOf } from '../touchpoint/rhythm.ts'
import { contactFact, memberFact, outcomeFact } from './fact-refs.ts'
import type { BriefFacts } from './facts.ts'
import { byText, type Player } from './people.ts'
import {
  dayValue,
  namesValue,
  sentence,
  textValue,
  wordValue,
  type FactRef,
  type Sentence,
} from './sentence.ts'

/** So many people are told of; so many sentences each say what they care about. */
export const metAtMost = 3
const cares = 3

/** Somebody whom one meets, and what is known of what they care about. */
export type Meeting = Readonly<{
  contactId: ContactId
  name: string
  title: string
  sentences: readonly Sentence[]
}>

/**
 * The people who matter most and have a name, each with what they decide, what they care about and when they were last met. What they
 * care about is what they would win, what they decide by, which of our benefits matter to them, and what they said last.
 */
export function meetingsOf(facts: BriefFacts, players: readonly Player[]): readonly Meeting[] {
  const met = players.filter(({ isPlaceholder }) => !isPlaceholder).slice(0, metAtMost)
  const reach = reachOf(
    met.map(({ contact }) => contact.id),
    facts.touchpoints,
    facts.aging.today,
  )
  return met.map((player, at) => {
    const { contact, name } = player
    const cared = [
      ...wins(player),
      ...orientation(player),
      ...benefits(facts, player),
      ...said(facts, player),
    ]
    const last = reach[at]?.lastOn ?? null
    return {
      contactId: contact.id,
      name,
      title: contact.title,
      sentences: [
        ...decides(player),
        ...(cared.length > 0
          ? cared.slice(0, cares)
          : [sentence('meetNothing', { name: textValue(name) }, [contactFact(contact, 'itself')])]),
        last === null
          ? sentence('meetNever', {}, [contactFact(contact, 'last-touch')])
          : sentence('meetLast', { day: dayValue(last) }, [contactFact(contact, 'last-touch')]),
      ],
    }
  })
}

function decides({ decides: centers, seats }: Player): readonly Sentence[] {
  if (centers.length === 0) return []
  const facts = seats
    .filter(({ center }) => centers.includes(center))
    .map(({ center, member }) => memberFact(member, center, 'role'))
  return [
    sentence(
      'meetDecides',
      {
        centers: namesValue(
          centers.map(({ name }) => name),
          3,
        ),
      },
      facts,
    ),
  ]
}

function wins({ seats }: Player): readonly Sentence[] {
  const first = (key: 'meetPersonalWin' | 'meetFirmWin', field: 'personalWin' | 'firmWin') =>
    seats
      .flatMap(({ center, member }) => {
        const text = member[field]
        return text === null || text.trim() === ''
          ? []
          : [sentence(key, { win: textValue(text) }, [memberFact(member, center, 'wins')])]
      })
      .slice(0, 1)
  return [...first('meetPersonalWin', 'personalWin'), ...first('meetFirmWin', 'firmWin')]
}

function orientation({ seats }: Player): readonly Sentence[] {
  return seats
    .flatMap(({ center, member }) =>
      member.orientation === null
        ? []
        : [
            sentence('meetOrientation', { by: wordValue(member.orientation) }, [
              memberFact(member, center, 'orientation'),
            ]),
          ],
    )
    .slice(0, 1)
}

function benefits({ benefits: all, benefitTies }: BriefFacts, { contact }: Player): readonly Sentence[] {
  const known = new Map(all.map((benefit) => [benefit.id, benefit]))
  const own = benefitTies
    .filter(({ contactId }) => contactId === contact.id)
    .toSorted((one, other) => other.strength - one.strength || byText(one.id, other.id))
    .flatMap(({ benefitId }) => known.get(benefitId) ?? [])
    .slice(0, 3)
  if (own.length === 0) return []
  const facts = own.map(({ id, name, buyingCenterId }): FactRef => ({
    kind: 'benefit',
    id,
    field: 'itself',
    name,
    within: buyingCenterId,
    certainty: null,
    asOf: null,
  }))
  return [
    sentence(
      'meetBenefits',
      {
        benefits: namesValue(
          own.map(({ name }) => name),
          3,
        ),
      },
      facts,
    ),
  ]
}

/** The latest need and the latest objection of theirs that came of a touchpoint up to today. */
function said({ outcomes, touchpoints, aging }: BriefFacts, { contact }: Player): readonly Sentence[] {
  const days = new Map(touchpoints.map(({ id, happenedOn }) => [id, happenedOn]))
  const latest = (kind: 'need' | 'objection'): Outcome | undefined =>
    outcomes
      .filter(
        (each) =>
          each.kind === kind &&
          each.contactId === contact.id &&
          (days.get(each.touchpointId) ?? '9999-12-31') <= aging.today,
      )
      .toSorted(
        (one, other) =>
          byText(days.get(other.touchpointId) ?? '', days.get(one.touchpointId) ?? '') ||
          byText(one.id, other.id),
      )[0]
  const tell = (key: 'meetNeed' | 'meetObjection', outcome: Outcome | undefined): readonly Sentence[] => {
    const day = outcome && days.get(outcome.touchpointId)
    if (!outcome || !day) return []
    return [
      sentence(key, { text: textValue(outcome.text), day: dayValue(day) }, [outcomeFact(outcome, 'text')]),
    ]
  }
  return [...tell('meetNeed', latest('need')), ...tell('meetObjection', latest('objection'))]
}
