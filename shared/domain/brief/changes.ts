import { isSlip } from '../opportunity/pipeline-changes.ts'
import { mapChanges, peopleOf, type MapChange } from '../relationship/map-diff.ts'
import type { Attitude } from '../relationship/judgement.ts'
import type { Contact } from '../relationship/model.ts'
import { accountFact, contactFact, judgementFact, opportunityFact, touchpointFact } from './fact-refs.ts'
import type { BriefFacts } from './facts.ts'
import { byText } from './people.ts'
import {
  countValue,
  dayValue,
  moneyValue,
  namesValue,
  sentence,
  textValue,
  wordValue,
  type BriefWord,
  type FactRef,
  type Sentence,
} from './sentence.ts'

const changesAtMost = 5
const namedAtMost = 4

/**
 * What changed since a day: what was won, lost and found by amount, then the people, then how often we met. An account that was not
 * there on the day is new, and nothing of its people is a change.
 */
export function changesOf(facts: BriefFacts): readonly Sentence[] {
  const since = dayValue(facts.since)
  const people =
    facts.before === null
      ? [sentence('changeNewAccount', { since }, [accountFact(facts, 'itself')])]
      : mapSentences(mapChanges(facts.before, facts.now), facts)
  const touches = touchSentences(facts)
  // What we did stands last, and always: an executive asks for it first.
  const told = [...pipelineSentences(facts), ...people].slice(0, changesAtMost - touches.length)
  const all = [...told, ...touches]
  return all.length > 0 ? all : [sentence('changeNothing', { since }, [accountFact(facts, 'itself')])]
}

const pipelineOrder = ['won', 'lost', 'new', 'amount-up', 'amount-down', 'close-day-moved'] as const

function pipelineSentences({ pipeline, opportunities, account }: BriefFacts): readonly Sentence[] {
  const closed = new Set(opportunities.filter(({ state }) => state !== 'open').map(({ id }) => id))
  return pipeline
    .filter((change) => !(change.kind === 'new' && closed.has(change.opportunityId)))
    .map((change) => ({ change, rank: pipelineOrder.findIndex((kind) => kind === change.kind) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted(
      (one, other) =>
        one.rank - other.rank ||
        other.change.amountMinor - one.change.amountMinor ||
        byText(one.change.opportunityId, other.change.opportunityId),
    )
    .flatMap(({ change }): readonly Sentence[] => {
      const { kind, name, amountMinor, effectMinor, currency, opportunityId, after } = change
      const of = { id: opportunityId, name }
      const values = { name: textValue(name), amount: moneyValue(amountMinor, currency ?? account.currency) }
      switch (kind) {
        case 'won':
          return [sentence('changeWon', values, [opportunityFact(of, 'itself')])]
        case 'lost':
          return [sentence('changeLost', values, [opportunityFact(of, 'itself')])]
        case 'new':
          return [sentence('changeNewOpportunity', values, [opportunityFact(of, 'itself')])]
        case 'amount-up':
        case 'amount-down': {
          const by = moneyValue(effectMinor, currency)
          return [sentence('changeAmount', { name: values.name, by }, [opportunityFact(of, 'amount')])]
        }
        case 'close-day-moved': {
          const day = opportunities.find(({ id }) => id === opportunityId)?.closesOn ?? null
          if (!isSlip(change) || after === null || day === null) return []
          const slipped = { ...values, day: dayValue(day) }
          return [sentence('changeLater', slipped, [opportunityFact(of, 'close-day')])]
        }
        case 'reopened':
        case 'removed':
        case 'currency-in':
        case 'currency-out':
        case 'stage-moved':
          return []
      }
    })
}

function mapSentences(changes: readonly MapChange[], facts: BriefFacts): readonly Sentence[] {
  const people = new Map(facts.now.contacts.map((contact) => [contact.id, contact]))
  const attitudes = changes.flatMap((change): readonly Sentence[] => {
    if (change.kind !== 'attitude') return []
    const contact = people.get(change.person.id)
    if (!contact) return []
    return [
      sentence(
        'changeAttitude',
        {
          name: textValue(change.person.name),
          from: wordValue(standing(change.from)),
          to: wordValue(standing(change.to)),
        },
        [judgementFact(contact, 'attitude')],
      ),
    ]
  })
  return [
    ...comings(changes, 'left', facts, people),
    ...attitudes,
    ...comings(changes, 'arrived', facts, people),
  ]
}

/** Who came or went, in one sentence. */
function comings(
  changes: readonly MapChange[],
  kind: 'left' | 'arrived',
  facts: BriefFacts,
  people: ReadonlyMap<Contact['id'], Contact>,
): readonly Sentence[] {
  const some = changes.filter((change) => change.kind === kind).flatMap(peopleOf)
  if (some.length === 0) return []
  const values = {
    count: countValue(some.length),
    names: namesValue(
      some.map(({ name }) => name),
      namedAtMost,
    ),
  }
  const known = some.flatMap(({ id }): readonly FactRef[] => {
    const contact = people.get(id)
    return contact ? [contactFact(contact, 'itself')] : []
  })
  return [
    sentence(
      kind === 'left' ? 'changeLeft' : 'changeArrived',
      values,
      known.length > 0 ? known : [accountFact(facts, 'itself')],
    ),
  ]
}

function touchSentences({ touchpoints, since, aging }: BriefFacts): readonly Sentence[] {
  const own = touchpoints
    .filter(({ happenedOn }) => happenedOn > since && happenedOn <= aging.today)
    .toSorted((one, other) => byText(other.happenedOn, one.happenedOn) || byText(one.id, other.id))
  const [last] = own
  if (!last) return []
  const values = {
    count: countValue(own.length),
    last: dayValue(last.happenedOn),
    subject: textValue(last.subject),
  }
  return [sentence('changeTouches', values, own.map(touchpointFact))]
}

function standing(attitude: Attitude | null): BriefWord {
  if (attitude === null) return 'unknown'
  return (['opponent', 'skeptic', 'neutral', 'supporter', 'champion'] as const)[attitude + 2] ?? 'unknown'
}
