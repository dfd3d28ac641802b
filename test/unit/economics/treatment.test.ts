import { noSums } from '#shared/domain/economics/statement.ts'
import { placeAccounts } from '#shared/domain/economics/portfolio.ts'
import { suggestTreatment, type TreatedAccount } from '#shared/domain/economics/treatment.ts'
import { describe, expect, test } from 'vitest'

const plain: TreatedAccount = {
  field: 'passive',
  left: 100,
  shareOfRevenue: 0.01,
  growth: 0,
  isTopTier: false,
  isCostIncomplete: false,
}
const of = (about: Partial<TreatedAccount>) => suggestTreatment({ ...plain, ...about })

describe('what is suggested for an account', () => {
  test('who pays well and costs little is protected, and grown with where it grows', () => {
    expect(of({}).treatment).toBe('protect')
    expect(of({ growth: 0.2 })).toEqual({
      treatment: 'grow',
      reasons: ['pays-well-costs-little', 'is-growing'],
      against: [],
    })
    expect(of({ growth: -0.2 }).reasons).toContain('is-shrinking')
  })

  test('who pays little and costs much is negotiated with anew, and let go of only where it is small and loses money', () => {
    const hard = { field: 'aggressive', left: -5 } as const
    expect(of(hard).treatment).toBe('let-go')
    expect(of({ ...hard, left: 5 }).treatment).toBe('renegotiate')
    for (const [about, reason] of [
      [{ shareOfRevenue: 0.05 }, 'is-large'],
      [{ isTopTier: true }, 'is-strategic'],
      [{ growth: 0.1 }, 'is-growing'],
    ] as const) {
      const { treatment, against } = of({ ...hard, ...about })
      expect([treatment, against]).toEqual(['renegotiate', [reason]])
    }
  })

  test('of what is not known nothing is suggested but to find it out', () => {
    expect(of({ field: null, left: -1 })).toMatchObject({
      treatment: 'find-out',
      reasons: ['field-unknown', 'loses-money'],
    })
    expect(of({ isCostIncomplete: true }).against).toEqual(['margin-not-whole'])
  })
})

test('accounts stand in their fields by the means weighted by revenue, and moved cut lines move them', () => {
  const sums = (listE4: number, netE4: number, freightE4: number) => ({
    ...noSums,
    lines: 1,
    listE4,
    netE4,
    costE4: 0,
    freightE4,
  })
  const given = [
    {
      accountId: 'one',
      name: 'One',
      tier: 'Key',
      now: sums(100, 90, 9),
      before: sums(100, 60, 30),
      serve: null,
    },
    { accountId: 'other', name: 'Other', tier: '', now: sums(100, 60, 18), before: noSums, serve: null },
    { accountId: 'none', name: 'None', tier: '', now: noSums, before: sums(10, 9, 1), serve: null },
  ]
  const { cuts, accounts } = placeAccounts(given, {})
  // (90 x 0.9 + 60 x 0.6) / 150 and (90 x 0.1 + 60 x 0.3) / 150.
  expect(cuts!.price).toBeCloseTo(0.78, 12)
  expect(cuts!.costToServe).toBeCloseTo(0.18, 12)
  expect(accounts.map(({ now, before }) => [now.field, before.field])).toEqual([
    ['passive', 'aggressive'],
    ['aggressive', null],
    [null, 'passive'],
  ])
  expect(accounts.map(({ growth }) => growth)).toEqual([0.5, null, -1])
  expect(placeAccounts(given, { price: 0.5 }).accounts[1]?.now.field).toBe('carriage-trade')
})

test('what a model says it costs to serve is added to freight, and taken from what is left', () => {
  const one = { ...noSums, lines: 1, listE4: 100, netE4: 80, costE4: 40, freightE4: 8 }
  const account = { accountId: 'one', name: 'One', tier: '', now: one, before: one }
  const [placed] = placeAccounts([{ ...account, serve: { nowE4: 12, beforeE4: 4 } }], {}).accounts
  expect(placed?.now).toMatchObject({ costToServe: 0.25, marginE4: 40, leftE4: 20 })
  expect(placed?.before).toMatchObject({ costToServe: 0.15, leftE4: 28 })
})

test('what nobody says is not known: neither a list price nor what it costs to serve', () => {
  const sums = (about: object) => ({ ...noSums, lines: 1, listE4: 100, netE4: 100, ...about })
  const of = (...all: readonly object[]) =>
    placeAccounts(
      all.map((about, at) => ({
        accountId: `a${at}`,
        name: `A${at}`,
        tier: '',
        now: sums(about),
        before: noSums,
        serve: null,
      })),
      {},
    )
  // A file with net alone.
  const { cuts, accounts } = of({}, {})
  expect(cuts).toBeUndefined()
  expect(accounts.map(({ now, suggestion }) => [now.field, suggestion.treatment])).toEqual([
    [null, 'find-out'],
    [null, 'find-out'],
  ])
  // One source says freight, another does not.
  const mixed = of({ netE4: 80, freightE4: 8 }, { netE4: 90 })
  expect(mixed.accounts.map(({ now }) => now.field)).toEqual(['carriage-trade', null])
})
