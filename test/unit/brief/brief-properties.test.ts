import { briefOf, type Brief } from '#shared/domain/brief/brief.ts'
import { isSureEnough } from '#shared/domain/brief/counting.ts'
import type { BriefFacts } from '#shared/domain/brief/facts.ts'
import { certainties } from '#shared/domain/relationship/evidence.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts, least, sentencesOf } from './any-brief.ts'

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
