import type { AccountId } from '#shared/domain/account/model.ts'
import { reasonsFor, wholePortfolio, type AccountFacts } from '#shared/domain/campaign/audience.ts'
import { drawHoldOut } from '#shared/domain/campaign/hold-out.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { sayAudienceReasons, sayView } from '#shared/contract/campaign-words.ts'
import { describe, expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'

const today = aDay('2026-03-01')
const dairy: AccountFacts = {
  accountId: 'dairy' as AccountId,
  tier: 'A',
  segment: 'Food',
  region: 'North',
  industry: 'Dairy',
  ownerId: 'ann' as TeamMemberId,
  ownerName: 'Ann Meier',
  openOpportunities: 2,
  lastTouchOn: aDay('2025-12-01'),
  keyPlayers: [1, null],
}

describe('why an account is in an audience', () => {
  test('is said by everything that the view asks for', () => {
    const view = {
      ...wholePortfolio,
      tiers: ['A', 'B'],
      ownerIds: ['ann' as TeamMemberId],
      hasOpenPipeline: true,
      silentDays: 90,
      keyPlayers: 'not-known',
    } as const
    expect(sayAudienceReasons(reasonsFor(view, dairy, today) ?? [])).toBe(
      'tier A; owner Ann Meier; 2 open opportunities; not met for 90 days; the attitude of a key player is not known',
    )
    expect(sayView(view, () => 'Ann Meier')).toEqual([
      'tier A or B',
      'owner Ann Meier',
      'open opportunities',
      'not met for 90 days',
      'the attitude of a key player is not known',
    ])
  })

  test.each([
    ['another tier', { tiers: ['B'] }],
    ['another owner', { ownerIds: ['bo' as TeamMemberId] }],
    ['no open pipeline', { hasOpenPipeline: false }],
    ['a longer silence', { silentDays: 91 }],
    ['a key player against us', { keyPlayers: 'opposed' as const }],
    ['no supportive key player', { keyPlayers: 'not-supported' as const }],
  ])('is nothing where the view asks for %s', (_, asked) => {
    expect(reasonsFor({ ...wholePortfolio, ...asked }, dairy, today)).toBeUndefined()
  })

  test('is nothing in particular where the view asks for nothing', () => {
    expect(sayAudienceReasons(reasonsFor(wholePortfolio, dairy, today) ?? [])).toBe('in the portfolio')
    expect(sayView(wholePortfolio)).toEqual([])
  })

  test('holds for who was never met, and for who has no key players at all', () => {
    const stranger = { ...dairy, lastTouchOn: null, keyPlayers: [], openOpportunities: 0 }
    const view = {
      ...wholePortfolio,
      silentDays: 900,
      keyPlayers: 'not-supported',
      hasOpenPipeline: false,
    } as const
    expect(sayAudienceReasons(reasonsFor(view, stranger, today) ?? [])).toBe(
      'nothing open in the pipeline; never met; no key player supports',
    )
  })
})

describe('a hold-out group', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `account-${String(at).padStart(2, '0')}`)

  test('has the share that was asked for, to the nearest', () => {
    expect(drawHoldOut(ids, 25, 1).size).toBe(10)
    expect(drawHoldOut(ids.slice(0, 3), 50, 1).size).toBe(2)
    expect(drawHoldOut([], 50, 1).size).toBe(0)
  })

  test('is the same for the same seed, in whatever order, and another for another seed', () => {
    const drawn = [...drawHoldOut(ids, 25, 7)].toSorted()
    expect([...drawHoldOut(ids.toReversed(), 25, 7)].toSorted()).toEqual(drawn)
    expect([...drawHoldOut(ids, 25, 8)].toSorted()).not.toEqual(drawn)
  })

  test('has each account as often as any other', () => {
    const times = new Map(ids.map((id) => [id, 0]))
    const draws = 4_000
    for (let seed = 0; seed < draws; seed += 1)
      for (const id of drawHoldOut(ids, 25, seed)) times.set(id, (times.get(id) ?? 0) + 1)
    // Four standard deviations of a binomial of 4,000 draws at a quarter are about 110.
    for (const count of times.values()) expect(Math.abs(count - draws / 4)).toBeLessThan(120)
  })
})
