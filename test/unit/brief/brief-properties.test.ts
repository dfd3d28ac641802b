import { briefOf, type Brief } from '#shared/domain/brief/brief.ts'
import { isSureEnough } from '#shared/domain/brief/counting.ts'
import type { BriefFacts } from '#shared/domain/brief/facts.ts'
import type { Sentence } from '#shared/domain/brief/sentence.ts'
import { certainties } from '#shared/domain/relationship/evidence.ts'
import { attitudes, influences } from '#shared/domain/relationship/judgement.ts'
import { lineStrengths } from '#shared/domain/relationship/model.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'
import { aPerson } from '../people/a-person.ts'
import { aLine, anOpportunity, aPromise, aSeat, aTouch, evidence, haldenau } from './haldenau.ts'

const ids = Array.from({ length: 12 }, (_none, at) => `person-${String(at).padStart(2, '0')}`)
const days = ['2025-06-01', '2026-01-15', '2026-02-20', '2026-03-02', '2026-04-10', '2027-01-01'].map(aDay)
const someEvidence = fc.option(
  fc
    .record({ certainty: fc.constantFrom(...certainties), asOf: fc.constantFrom(...days) })
    .map(({ certainty, asOf }) => evidence(certainty, asOf)),
  { nil: undefined },
)
const judged = fc.record({
  attitude: fc.constantFrom(...attitudes, null),
  influence: fc.constantFrom(...influences, null),
  evidence: fc.record({ attitude: someEvidence, influence: someEvidence }),
})

const anyContact = fc
  .record({
    id: fc.constantFrom(...ids),
    managerId: fc.constantFrom(...ids, null),
    judged,
    isPost: fc.boolean(),
  })
  .map(({ id, managerId, judged: about, isPost }) =>
    aPerson(id, { ...about, managerId, ...(isPost ? { lastName: '', title: id } : {}) }),
  )
const anySeat = fc
  .record({
    id: fc.constantFrom(...ids),
    judged,
    roles: fc.subarray(['decider', 'user', 'gatekeeper']),
    isPlaceholder: fc.boolean(),
  })
  .map(({ id, judged: { influence, ...about }, ...more }) =>
    aSeat(id, { ...about, ...more, influence: influence ?? 'medium' }),
  )
const anyLine = fc
  .record({
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    certainty: fc.constantFrom(...certainties, null),
    strength: fc.constantFrom(...lineStrengths),
  })
  .map(({ from, to, certainty, strength }) => ({ ...aLine(from, to, certainty), strength }))

const once = <T extends { id: string }>(list: readonly T[]): T[] => [
  ...new Map(list.map((each) => [each.id, each])).values(),
]
const listOf = <T extends { id: string }>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 14 }).map(once)

const anyFacts: fc.Arbitrary<BriefFacts> = fc
  .record({
    contacts: listOf(anyContact),
    seats: listOf(anySeat),
    lines: listOf(anyLine),
    revenue: fc.integer({ min: -1_000, max: 1_000 }),
    before: fc.option(fc.integer({ min: -1_000, max: 1_000 })),
    orders: fc.nat(2),
    opportunities: listOf(
      fc
        .record({
          id: fc.constantFrom('o1', 'o2', 'o3'),
          amountMinor: fc.option(fc.nat(9_999)),
          closesOn: fc.constantFrom(...days, null),
          state: fc.constantFrom('open', 'won', 'lost'),
        })
        .map(({ id, ...about }) => anOpportunity(id, about)),
    ),
    promises: listOf(
      fc
        .record({ id: fc.constantFrom('p1', 'p2', 'p3'), dueOn: fc.constantFrom(...days, null) })
        .map(({ id, ...about }) => aPromise(id, about)),
    ),
    touches: listOf(
      fc
        .record({
          id: fc.constantFrom('visit', 'call', 'fair'),
          on: fc.constantFrom(...days),
          who: fc.subarray(ids),
        })
        .map(({ id, on, who }) => aTouch(id, on, who)),
    ),
  })
  .map(({ contacts, seats, lines, revenue, before, orders, opportunities, promises, touches }) => ({
    ...haldenau,
    contacts,
    lines,
    opportunities,
    outcomes: promises,
    touchpoints: touches,
    centers: haldenau.centers.map(({ center }) => ({ center, members: seats })),
    year: { ...haldenau.year, lines: orders, revenueMinor: revenue },
    revenueBeforeMinor: before,
    now: { ...haldenau.now, contacts },
    pipeline: [],
  }))

const least = fc.constantFrom(...certainties)

function sentencesOf(brief: Brief): readonly Sentence[] {
  return [
    ...brief.headline,
    ...brief.state.sentences,
    ...brief.money.map(({ note }) => note),
    ...brief.changes,
    ...brief.risks,
    ...brief.asks,
    ...brief.meet.flatMap(({ sentences }) => sentences),
  ]
}

test('every sentence rests on facts, and on none that is less sure than was asked', () => {
  fc.assert(
    fc.property(anyFacts, least, (facts, asked) => {
      const brief = briefOf(facts, asked)
      for (const { facts: rests, certainty } of sentencesOf(brief)) {
        expect(rests.length).toBeGreaterThan(0)
        if (certainty !== null) expect(isSureEnough(certainty, asked)).toBe(true)
      }
      for (const { certainty } of [...brief.map.people, ...brief.map.lines])
        if (certainty !== null) expect(isSureEnough(certainty, asked)).toBe(true)
    }),
  )
})

test('the same facts give the same brief, in whatever order they are listed', () => {
  fc.assert(
    fc.property(anyFacts, least, (facts, asked) => {
      const turned: BriefFacts = {
        ...facts,
        contacts: facts.contacts.toReversed(),
        lines: facts.lines.toReversed(),
        opportunities: facts.opportunities.toReversed(),
        outcomes: facts.outcomes.toReversed(),
        touchpoints: facts.touchpoints.toReversed(),
        centers: facts.centers.map(({ center, members }) => ({ center, members: members.toReversed() })),
      }
      expect(briefOf(turned, asked)).toEqual(briefOf(facts, asked))
    }),
  )
})

test('it fits a page: eight people, lines among them alone, three risks, three asks, three to meet', () => {
  fc.assert(
    fc.property(anyFacts, least, (facts, asked) => {
      const { map, risks, asks, meet, changes, money } = briefOf(facts, asked)
      const shown = new Set(map.people.map(({ contactId }) => contactId))
      expect(map.people.length).toBe(Math.min(8, facts.contacts.length))
      expect(map.people.length + map.left).toBe(facts.contacts.length)
      for (const { fromId, toId } of map.lines)
        expect([shown.has(fromId), shown.has(toId)]).toEqual([true, true])
      for (const { managerId } of map.people) if (managerId) expect(shown.has(managerId)).toBe(true)
      for (const list of [risks, asks]) expect([1, 2, 3]).toContain(list.length)
      expect(meet.length).toBeLessThanOrEqual(3)
      expect(changes.length).toBeLessThanOrEqual(5)
      expect(money).toHaveLength(6)
    }),
  )
})

test('the more that counts, the less is left out, and a key player stays one', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const [assumed, told, confirmed] = certainties.map((each) => briefOf(facts, each))
      expect(assumed?.judged.leftOut).toBe(0)
      expect(told?.judged.leftOut).toBeLessThanOrEqual(confirmed?.judged.leftOut ?? 0)
      const keys = (brief: Brief | undefined) =>
        brief?.map.people.filter(({ isKeyPlayer }) => isKeyPlayer).length ?? 0
      expect(keys(confirmed)).toBeLessThanOrEqual(keys(assumed))
    }),
  )
})
