import { expect, test } from 'vitest'
import { loyaltyLevel } from '#shared/domain/loyalty/ladder.ts'
import { inOrder, openEnds } from '#shared/domain/world/chains.ts'
import type { WorldCard, WorldTie } from '#shared/domain/world/model.ts'
import { sampleCompany } from '#shared/sample/sample-company.ts'
import { aDay } from '../../support/builders.ts'

const sample = sampleCompany(aDay('2026-11-22'))

test('the world of the sample names people of its account and of our side who are there', () => {
  for (const { accountKey, cards, risks } of sample.worlds) {
    const people = new Set(
      sample.contacts.filter((contact) => contact.accountKey === accountKey).map(({ key }) => key),
    )
    const team = new Set(sample.teamMembers.map(({ key }) => key))
    expect(cards.flatMap(({ contactKey }) => contactKey ?? []).filter((key) => !people.has(key))).toEqual([])
    expect(risks.flatMap(({ ownerKey }) => ownerKey ?? []).filter((key) => !team.has(key))).toEqual([])
    expect(sample.plans.map((plan) => plan.accountKey)).toContain(accountKey)
  }
})

test('its chains lead from lane to lane, one obstacle is still open, and the ladder has a gap to show', () => {
  for (const { cards, proofs } of sample.worlds) {
    const byKey = new Map(cards.map((card) => [card.key, card]))
    for (const card of cards)
      for (const key of card.leadsTo)
        expect(inOrder(card, byKey.get(key)!)).toEqual({ from: card, to: byKey.get(key) })

    const ties = cards.flatMap(({ key, leadsTo }) =>
      leadsTo.map(
        (to) => ({ worldCardId: key, otherWorldCardId: to, objectiveId: null }) as unknown as WorldTie,
      ),
    )
    const open = openEnds(
      cards.map((card) => ({ ...card, id: card.key }) as unknown as WorldCard),
      ties,
    )
    expect(open.map(({ id }) => id)).toEqual(['cash-out'])
    expect(loyaltyLevel(proofs)).toBe(2)
  }
})
