import type { AccountId } from '#shared/domain/account/model.ts'
import { figuresOf, returnOn, type AnalyzedAccount } from '#shared/domain/campaign/analysis.ts'
import { compareMoves, movesOf } from '#shared/domain/campaign/attitude-moves.ts'
import { compare } from '#shared/domain/campaign/comparison.ts'
import { influenceOn } from '#shared/domain/campaign/influence.ts'
import { costOf, daysGone, type CampaignWave } from '#shared/domain/campaign/model.ts'
import { proposalsOf } from '#shared/domain/campaign/proposals.ts'
import { usualProcess } from '#shared/domain/opportunity/sales-process.ts'
import { describe, expect, test } from 'vitest'
import { aDay } from '../../support/builders.ts'

describe('an opportunity is influenced', () => {
  const waves = [aDay('2026-02-01'), aDay('2026-03-01')]
  const course = (...days: readonly (readonly [string, string | null, 'open' | 'won' | 'lost'])[]) =>
    influenceOn(
      days.map(([day, stage, state]) => ({ day: aDay(day), stage, state })),
      waves,
      30,
      usualProcess,
    )

  test('where it was opened within the days after a wave, the last of them included', () => {
    expect(course(['2026-03-31', 'identified', 'open'])).toMatchObject({
      how: 'opened',
      waveOn: '2026-03-01',
    })
    expect(course(['2026-04-01', 'identified', 'open'])).toBeUndefined()
    expect(course(['2026-01-31', 'identified', 'open'])).toBeUndefined()
    expect(course(['2026-02-01', 'identified', 'open'])).toMatchObject({
      how: 'opened',
      waveOn: '2026-02-01',
    })
  })

  test('where it moved up a stage, or was won', () => {
    const old = ['2025-06-01', 'qualified', 'open'] as const
    expect(course(old, ['2026-02-10', 'proposed', 'open'])).toEqual({
      how: 'moved-up',
      on: '2026-02-10',
      waveOn: '2026-02-01',
      from: 'qualified',
      to: 'proposed',
    })
    expect(course(old, ['2026-02-10', 'qualified', 'won'])).toMatchObject({ how: 'won' })
  })

  test('by nothing that leads back, is lost, is opened again, or has a stage that is none', () => {
    const old = ['2025-06-01', 'proposed', 'open'] as const
    expect(course(old, ['2026-02-10', 'qualified', 'open'])).toBeUndefined()
    expect(course(old, ['2026-02-10', 'proposed', 'lost'])).toBeUndefined()
    expect(course(['2025-06-01', 'proposed', 'lost'], ['2026-02-10', 'proposed', 'open'])).toBeUndefined()
    expect(course(['2025-06-01', 'old stage', 'open'], ['2026-02-10', 'proposed', 'open'])).toBeUndefined()
  })
})

describe('the figures of a campaign', () => {
  const account = (isHeldOut: boolean, influenced: number, ...kinds: AnalyzedAccount['kinds']) => ({
    accountId: 'any' as AccountId,
    isHeldOut,
    influenced,
    kinds,
  })
  const accounts = [
    ...Array.from({ length: 8 }, () => account(false, 1, 'opened', 'came')),
    ...Array.from({ length: 12 }, () => account(false, 0, 'opened')),
    ...Array.from({ length: 2 }, () => account(true, 1)),
    ...Array.from({ length: 18 }, () => account(true, 0, 'answered')),
  ]

  test('count only who was aimed at, and take what was merely opened for no response', () => {
    const figures = figuresOf(accounts, [], true)
    expect(figures).toMatchObject({ aimedAt: 20, reached: 20, heldOut: 20 })
    expect(figures.responded).toMatchObject({ count: 8, of: 20 })
    expect(figures.byKind.find(({ kind }) => kind === 'opened')).toMatchObject({ count: 20, of: 20 })
    expect(figures.influenced).toMatchObject({ count: 8, of: 20 })
    expect(figures.againstHoldOut).toMatchObject({ lift: 3, verdict: 'more' })
  })

  test('are none before a wave has gone out', () => {
    expect(figuresOf(accounts, [], false)).toMatchObject({
      reached: 0,
      responded: { count: 0, of: 0 },
      againstHoldOut: null,
    })
  })

  test('add up what was won by currency, without what was won where nothing was done', () => {
    const won = (currency: string, amountMinor: number | null, isHeldOut = false, state = 'won') => ({
      how: 'won' as const,
      on: aDay('2026-02-10'),
      waveOn: aDay('2026-02-01'),
      from: null,
      to: null,
      isHeldOut,
      state,
      amountMinor,
      currency,
    })
    const opportunities = [
      won('EUR', 100),
      won('PLN', 900),
      won('EUR', null),
      won('EUR', 7, true),
      won('EUR', 5, false, 'open'),
    ]
    expect(figuresOf(accounts, opportunities, true).won).toEqual([
      { currency: 'PLN', count: 1, amountMinor: 900 },
      { currency: 'EUR', count: 2, amountMinor: 100 },
    ])
  })

  test('tell the return of the margin where one is stated, and of nothing spent none', () => {
    expect(returnOn(100_00, 500_00, null)).toEqual({ gainMinor: 500_00, share: 4 })
    expect(returnOn(100_00, 500_00, 30)).toEqual({ gainMinor: 150_00, share: 0.5 })
    expect(returnOn(100_00, 0, null)).toEqual({ gainMinor: 0, share: -1 })
    expect(returnOn(0, 500_00, null).share).toBeNull()
  })

  test('tell the cost, and the waves that have gone out', () => {
    const waves = [
      { costMinor: 5, happensOn: aDay('2026-03-01') },
      { costMinor: null, happensOn: aDay('2026-02-01') },
      { costMinor: 7, happensOn: aDay('2026-02-01') },
    ]
    expect(costOf(waves)).toEqual({ costMinor: 12, withoutCost: 1 })
    expect(daysGone(waves, aDay('2026-02-28'))).toEqual(['2026-02-01'])
  })
})

describe('a comparison with the hold-out group', () => {
  test('is told as the published one is', () => {
    const { difference, lift, verdict } = compare({ count: 56, of: 70 }, { count: 48, of: 80 })!
    expect([difference.low.toFixed(4), difference.high.toFixed(4)]).toEqual(['0.0524', '0.3339'])
    expect(lift).toBeCloseTo(1 / 3, 12)
    expect(verdict).toBe('more')
  })

  test.each([
    [{ count: 9, of: 9 }, { count: 0, of: 40 }, 'too-small'],
    [{ count: 3, of: 40 }, { count: 1, of: 40 }, 'too-small'],
    [{ count: 8, of: 40 }, { count: 6, of: 40 }, 'not-told-apart'],
    [{ count: 4, of: 40 }, { count: 20, of: 40 }, 'less'],
  ] as const)('%o beside %o is %s', (one, other, verdict) => {
    expect(compare(one, other)?.verdict).toBe(verdict)
  })

  test('has no lift over nobody, and is none without a group', () => {
    expect(compare({ count: 3, of: 10 }, { count: 0, of: 10 })?.lift).toBeNull()
    expect(compare({ count: 3, of: 10 }, { count: 0, of: 0 })).toBeUndefined()
  })
})

test('attitudes are told with who is not known apart', () => {
  const moves = movesOf([
    { group: 'touched', before: 0, after: 1 },
    { group: 'touched', before: -1, after: -1 },
    { group: 'touched', before: 1, after: -2 },
    { group: 'touched', before: null, after: 2 },
  ])
  expect(moves).toEqual({ people: 4, up: 1, same: 1, down: 1, notKnown: 1, meanBefore: 0, meanAfter: -2 / 3 })
  expect(compareMoves(moves, moves)).toMatchObject({ aimedAt: { count: 1, of: 3 }, verdict: 'too-small' })
  expect(movesOf([]).meanBefore).toBeNull()
})

describe('a touchpoint is proposed as a response', () => {
  const wave = (id: string, happensOn: string, channel: CampaignWave['channel']) =>
    ({ id, happensOn: aDay(happensOn), channel }) as CampaignWave
  const about = {
    waves: [
      wave('mail', '2026-02-01', 'e-mail'),
      wave('mail again', '2026-02-10', 'e-mail'),
      wave('fair', '2026-02-05', 'event'),
    ],
    accounts: [
      { accountId: 'dairy' as AccountId, isHeldOut: false, leftOutReason: null },
      { accountId: 'held' as AccountId, isHeldOut: true, leftOutReason: null },
      { accountId: 'left' as AccountId, isHeldOut: false, leftOutReason: 'complaint' },
    ],
    responses: [],
    campaign: { dismissed: null },
  }
  const touch = (accountId: string, happenedOn: string, channel: string, ...contactIds: readonly string[]) =>
    ({ id: `${channel} ${happenedOn}`, accountId, happenedOn, channel, contactIds }) as never

  test('in the channel of the latest wave before it, for each of its people', () => {
    const proposals = proposalsOf(
      about,
      [touch('dairy', '2026-02-12', 'e-mail', 'ann', 'bo'), touch('dairy', '2026-02-05', 'event')],
      14,
    )
    expect(proposals.map(({ waveId, contactId, kind }) => [waveId, contactId, kind])).toEqual([
      ['mail again', 'ann', 'answered'],
      ['mail again', 'bo', 'answered'],
      ['fair', null, 'came'],
    ])
  })

  test('not before a wave, too late, in another channel, where nothing was done, or where it is one already', () => {
    const touches = [
      touch('dairy', '2026-01-31', 'e-mail'),
      touch('dairy', '2026-02-25', 'e-mail'),
      touch('dairy', '2026-02-12', 'call'),
      touch('held', '2026-02-12', 'e-mail'),
      touch('left', '2026-02-12', 'e-mail'),
      touch('dairy', '2026-02-02', 'e-mail', 'ann'),
    ]
    const responses = [{ touchpointId: 'e-mail 2026-02-02' as never, contactId: 'ann' as never }]
    expect(proposalsOf({ ...about, responses }, touches, 14)).toEqual([])
    // Of one of its people it is none, of the other it may still be one.
    const [dismissed] = responses
    const both = [touch('dairy', '2026-02-02', 'e-mail', 'ann', 'bo')]
    const left = proposalsOf({ ...about, campaign: { dismissed: [dismissed!] } }, both, 14)
    expect(left.map(({ contactId }) => contactId)).toEqual(['bo'])
  })
})
