import { briefOf } from '#shared/domain/brief/brief.ts'
import { isSameGround, saidIn, slotOf, wordedBrief } from '#shared/domain/brief/wording.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aWording } from './a-wording.ts'
import { anyFacts, least } from './any-brief.ts'
import { haldenau } from './haldenau.ts'

const brief = briefOf(haldenau, 'confirmed')
const shrunk = briefOf({ ...haldenau, year: { ...haldenau.year, revenueMinor: 50_000 } }, 'confirmed')

describe('places of sentences', () => {
  test('no two sentences of a section have the same, whatever is known', () => {
    fc.assert(
      fc.property(anyFacts, least, (facts, asked) => {
        const worded = wordedBrief(briefOf(facts, asked), [], asked)
        const places = saidIn(worded).map(({ section, slot }) => `${section} ${slot}`)
        expect(new Set(places).size).toBe(places.length)
      }),
    )
  })

  test('one keeps its place while what it says of a thing becomes another', () => {
    expect(brief.headline[0]!.key).toBe('headlineGrew')
    expect(shrunk.headline[0]!.key).toBe('headlineShrank')
    expect(slotOf(brief.headline[0]!)).toBe(slotOf(shrunk.headline[0]!))
  })
})

describe('own words', () => {
  const wording = aWording({ text: 'They buy more.', drafted: brief.headline[0]! })

  test('stand in the place of the drafted sentence, and their facts have not changed', () => {
    const [first] = wordedBrief(brief, [wording], 'confirmed').headline
    expect(first).toMatchObject({ wording: { text: 'They buy more.' }, hasChanged: false })
  })

  test('stay when the facts change, which is told', () => {
    const [first] = wordedBrief(shrunk, [wording], 'confirmed').headline
    expect(first).toMatchObject({ wording: { text: 'They buy more.' }, hasChanged: true })
    expect(first!.drafted).toBe(shrunk.headline[0])
  })

  test('are read again from the file in any order of their fields', () => {
    const { key, values, facts, certainty } = brief.headline[0]!
    const turned = {
      certainty,
      facts: facts.toReversed(),
      values: Object.fromEntries(Object.entries(values).toReversed()),
      key,
    }
    expect(isSameGround(turned, brief.headline[0]!)).toBe(true)
  })

  test('that were written for less sure facts are not said where only confirmed ones are', () => {
    const told = aWording({ text: 'He is ours.', drafted: { ...brief.headline[0]!, certainty: 'told' } })
    const sure = wordedBrief(brief, [told], 'confirmed')
    expect(sure.headline[0]!.wording).toBeNull()
    expect(sure.unsaid).toEqual([told])
    expect(wordedBrief(brief, [told], 'told').headline[0]!.wording).toBe(told)
  })

  test('whose sentence is not drafted any more have no place, and are not lost', () => {
    const gone = aWording({ section: 'risks', slot: 'riskPlanned nothing', drafted: brief.risks[0]! })
    const worded = wordedBrief(brief, [gone], 'confirmed')
    expect(worded.unsaid).toEqual([gone])
    expect(worded.ownCount).toBe(0)
  })
})

test('what is left out is not said and can be put back; an own sentence stands last in its part', () => {
  const left = aWording({
    section: 'asks',
    slot: slotOf(brief.asks[0]!),
    form: 'left-out',
    drafted: brief.asks[0]!,
  })
  const own = aWording({ section: 'asks', slot: '', form: 'own', text: 'Call them.', drafted: null })
  const worded = wordedBrief(brief, [own, left], 'confirmed')

  expect(worded.asks.map(({ drafted }) => drafted)).toEqual([...brief.asks.slice(1), null])
  expect(worded.asks.at(-1)!.wording).toBe(own)
  expect(worded.leftOut.map(({ drafted }) => drafted)).toEqual([brief.asks[0]])
  expect(worded.ownCount).toBe(1)
})

test('a day that passes is no change of facts', () => {
  const silent = {
    key: 'askSilent' as const,
    values: { name: { kind: 'text' as const, text: 'Eva' }, count: { kind: 'count' as const, count: 40 } },
    facts: brief.headline[0]!.facts,
    certainty: null,
  }
  const later = { ...silent, values: { ...silent.values, count: { kind: 'count' as const, count: 41 } } }
  const metAndLeftAlone = {
    ...silent,
    values: { ...silent.values, count: { kind: 'count' as const, count: 35 } },
  }
  expect(isSameGround(silent, later)).toBe(true)
  expect(isSameGround(silent, metAndLeftAlone)).toBe(false)
})
