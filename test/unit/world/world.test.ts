import {
  loyaltyLadder,
  loyaltyLevel,
  loyaltyRungs,
  type LoyaltyProof,
} from '#shared/domain/loyalty/ladder.ts'
import type { PlanLine } from '#shared/domain/plan/plan-line.ts'
import { byRiskWeight, riskWeight, type PlanRisk } from '#shared/domain/plan/risk.ts'
import { gatherSwot } from '#shared/domain/plan/swot.ts'
import { chainOf, inOrder, linkable, openEnds } from '#shared/domain/world/chains.ts'
import { worldKinds, type WorldCard, type WorldKind, type WorldTie } from '#shared/domain/world/model.ts'
import { describe, expect, test } from 'vitest'

const card = (id: string, kind: WorldKind, about: Partial<WorldCard> = {}) =>
  ({ id, kind, title: id, swot: null, position: 0, ...about }) as WorldCard
const tie = (from: string, to: string) =>
  ({ id: `${from} ${to}`, worldCardId: from, otherWorldCardId: to, objectiveId: null }) as WorldTie
const proof = (rung: LoyaltyProof['rung'], provedOn: string) =>
  ({ id: `${rung} ${provedOn}`, rung, provedOn, title: rung }) as LoyaltyProof
const risk = (title: string, likelihood: PlanRisk['likelihood'], effect: PlanRisk['effect']) =>
  ({ id: title, title, likelihood, effect, swot: null, position: 0 }) as PlanRisk

describe('chains of the customer’s world', () => {
  test('a goal meets a pressure, an initiative answers it, an obstacle stands in the way, our answer meets it', () => {
    const [goal, inside, , initiative, obstacle, answer] = worldKinds.map((kind) => card(kind, kind))
    const chain = [goal!, inside!, initiative!, obstacle!, answer!]
    for (const [at, from] of chain.slice(0, -1).entries()) {
      expect(inOrder(chain[at + 1]!, from)).toEqual({ from, to: chain[at + 1] })
    }
  })

  test('what stands in one lane does not lead to another of it', () => {
    expect(inOrder(card('a', 'pressure-inside'), card('b', 'pressure-outside'))).toBeUndefined()
  })

  test('a chain is what leads to a card and what it leads to, not what else leads there', () => {
    const ties = [tie('goal', 'pressure'), tie('other', 'pressure'), tie('pressure', 'answer')]

    expect([...chainOf('goal' as never, ties)].toSorted()).toEqual(['answer', 'goal', 'pressure'])
    expect([...chainOf('pressure' as never, ties)].toSorted()).toEqual([
      'answer',
      'goal',
      'other',
      'pressure',
    ])
  })

  test('goals and obstacles that no answer of ours is in a chain with are open', () => {
    const cards = [card('met', 'goal'), card('open', 'goal'), card('way', 'obstacle'), card('us', 'answer')]

    expect(openEnds(cards, [tie('met', 'us')]).map(({ id }) => id)).toEqual(['open', 'way'])
    expect(linkable(cards[0]!, cards, [tie('met', 'us')]).map(({ id }) => id)).toEqual(['way'])
  })
})

describe('the loyalty ladder', () => {
  test.each([
    [[], 0],
    [['speaks-for-us'], 0],
    [['grows'], 1],
    [['grows', 'speaks-for-us', 'pays-premium', 'invests'], 2],
    [[...loyaltyRungs], 6],
  ] as const)('of %j is at %i: the highest rung without a gap below it', (rungs, level) => {
    expect(loyaltyLevel(rungs.map((rung) => ({ rung })))).toBe(level)
  })

  test('shows the latest proof of a rung first, and what is proved above a gap as not reached', () => {
    const ladder = loyaltyLadder([
      proof('grows', '2025-01-01'),
      proof('grows', '2026-01-01'),
      proof('resists', '2026-02-01'),
    ])

    expect(ladder[0]?.proofs.map(({ provedOn }) => provedOn)).toEqual(['2026-01-01', '2025-01-01'])
    expect(ladder.map(({ isReached }) => isReached)).toEqual([true, false, false, false, false, false])
    expect(ladder[2]?.proofs).toHaveLength(1)
  })
})

describe('risks', () => {
  test('weigh likelihood times effect, and nothing while one of them is not known', () => {
    expect(riskWeight({ likelihood: 2, effect: 3 })).toBe(6)
    expect(riskWeight({ likelihood: null, effect: 3 })).toBeUndefined()
  })

  test('come the weightiest first, the more harmful of equals before, the unjudged last', () => {
    const all = [risk('unjudged', null, null), risk('often', 3, 1), risk('hard', 1, 3), risk('both', 3, 3)]

    expect(byRiskWeight(all).map(({ title }) => title)).toEqual(['both', 'hard', 'often', 'unjudged'])
  })
})

test('strengths, weaknesses, opportunities and threats are gathered from where they were written', () => {
  const line = { id: 'l', part: 'threat', title: 'l' } as PlanLine
  const value = { id: 'v', part: 'we-bring', title: 'v' } as PlanLine
  const tagged = card('c', 'obstacle', { swot: 'threat' })
  const feared = { ...risk('r', 1, 1), swot: 'weakness' } as const

  const passage = {
    section: { id: 's', title: 'Where they stand' } as never,
    part: 'weakness',
    words: 'w',
    at: 0,
  } as const

  const gathered = gatherSwot([line, value], [tagged, card('plain', 'goal')], [feared], [passage])

  expect(gathered.get('threat')).toEqual([
    { from: 'line', line },
    { from: 'card', card: tagged },
  ])
  expect(gathered.get('weakness')).toEqual([
    { from: 'risk', risk: feared },
    { from: 'text', passage },
  ])
  expect(gathered.get('strength')).toEqual([])
})
