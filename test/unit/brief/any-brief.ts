import type { Brief } from '#shared/domain/brief/brief.ts'
import type { BriefFacts } from '#shared/domain/brief/facts.ts'
import type { Sentence } from '#shared/domain/brief/sentence.ts'
import { certainties } from '#shared/domain/relationship/evidence.ts'
import { attitudes, influences } from '#shared/domain/relationship/judgement.ts'
import { lineStrengths } from '#shared/domain/relationship/model.ts'
import fc from 'fast-check'
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

/** The facts of any account, as far as a brief is made of them. */
export const anyFacts: fc.Arbitrary<BriefFacts> = fc
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

/** How sure a judgement must be to be said. */
export const least = fc.constantFrom(...certainties)

/** All that a brief says. */
export function sentencesOf(brief: Brief): readonly Sentence[] {
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
