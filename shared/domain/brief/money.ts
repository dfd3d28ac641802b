import { marginMultiple, usualMarginTerms } from '../economics/lifetime/margin-multiple.ts'
import { shareOf } from '../economics/statement.ts'
import type { Certainty } from '../relationship/evidence.ts'
import { certaintyOf, isSureEnough } from './counting.ts'
import { renewal } from './renewal.ts'
import { accountFact } from './fact-refs.ts'
import type { BriefFacts } from './facts.ts'
import { growthOf } from './headline.ts'
import {
  dayValue,
  moneyValue,
  sentence,
  shareValue,
  type BriefValue,
  type FactRef,
  type Sentence,
} from './sentence.ts'

/** The figures of the strip, in their order. */
export const moneyFigures = [
  'revenue',
  'margin',
  'contribution',
  'lifetime-value',
  'share-of-wallet',
  'renewal',
] as const
export type MoneyFigureKey = (typeof moneyFigures)[number]

/** A figure with the sentence that says what it is or why it is not there. `value` is `null` where it is not there, which is not 0. */
export type MoneyFigure = Readonly<{ figure: MoneyFigureKey; value: BriefValue | null; note: Sentence }>

/** @param least figures that rest on anything less sure are not there */
export function moneyOf(facts: BriefFacts, least: Certainty): readonly MoneyFigure[] {
  return [
    revenue(facts),
    ofRevenue(facts, 'margin', facts.year.marginMinor),
    ofRevenue(facts, 'contribution', facts.year.contributionMinor),
    lifetimeValue(facts, least),
    wallet(facts, least),
    renewal(facts),
  ]
}

function noOrders(facts: BriefFacts, figure: MoneyFigureKey): MoneyFigure {
  const { from, to } = facts.year
  const values = { from: dayValue(from), to: dayValue(to) }
  return { figure, value: null, note: sentence('moneyNoOrders', values, [accountFact(facts, 'orders')]) }
}

function revenue(facts: BriefFacts): MoneyFigure {
  const { lines, revenueMinor, currency, from, to } = facts.year
  if (lines === 0) return noOrders(facts, 'revenue')
  const growth = growthOf(facts)
  const orders = [accountFact(facts, 'orders')]
  return {
    figure: 'revenue',
    value: moneyValue(revenueMinor, currency),
    note:
      growth === null
        ? sentence('moneyPeriod', { from: dayValue(from), to: dayValue(to) }, orders)
        : sentence('moneyAgainst', { share: shareValue(growth) }, orders),
  }
}

function ofRevenue(facts: BriefFacts, figure: 'margin' | 'contribution', amountMinor: number): MoneyFigure {
  const { lines, revenueMinor, currency, from, to } = facts.year
  if (lines === 0) return noOrders(facts, figure)
  const share = shareOf(amountMinor, revenueMinor)
  const orders = [accountFact(facts, 'orders')]
  return {
    figure,
    value: moneyValue(amountMinor, currency),
    note:
      share === null
        ? sentence('moneyPeriod', { from: dayValue(from), to: dayValue(to) }, orders)
        : sentence('moneyOfRevenue', { share: shareValue(share) }, orders),
  }
}

/**
 * The yearly margin times the usual multiple. How many accounts are kept from year to year is assumed in it, so that it is shown only
 * where what is assumed is.
 */
function lifetimeValue(facts: BriefFacts, least: Certainty): MoneyFigure {
  const figure = 'lifetime-value'
  const { lines, marginMinor, currency } = facts.year
  if (lines === 0) return noOrders(facts, figure)
  const { retention, discount } = usualMarginTerms
  const terms = { kept: shareValue(retention), discount: shareValue(discount) }
  const orders = accountFact(facts, 'orders')
  if (!isSureEnough('assumed', least)) {
    return { figure, value: null, note: sentence('moneyLifetimeAssumes', terms, [orders]) }
  }
  const multiple = marginMultiple(usualMarginTerms)
  const assumed: FactRef = { ...orders, certainty: 'assumed' }
  return multiple === undefined
    ? { figure, value: null, note: sentence('moneyLifetimeEndless', terms, [assumed]) }
    : {
        figure,
        value: moneyValue(Math.round(marginMinor * multiple), currency),
        note: sentence('moneyLifetime', { ...terms, times: { kind: 'decimal', value: multiple } }, [assumed]),
      }
}

/** What the customer spends is a judgement: the share is as sure as the least sure spend that it is made of. */
function wallet(facts: BriefFacts, least: Certainty): MoneyFigure {
  const figure = 'share-of-wallet'
  const { share, spendMinor, cells } = facts.wallet
  if (share.kind === 'unknown' || spendMinor === null) {
    return { figure, value: null, note: sentence('moneyNoSpend', {}, [accountFact(facts, 'spend')]) }
  }
  const spends = cells.map(({ id, evidence }): FactRef => {
    const spend = evidence?.spendMinor
    return {
      kind: 'white-space-cell',
      id,
      field: 'spend',
      name: facts.account.name,
      within: null,
      certainty: certaintyOf(spend),
      asOf: spend?.asOf ?? null,
    }
  })
  if (!spends.every(({ certainty }) => isSureEnough(certainty ?? 'assumed', least))) {
    return {
      figure,
      value: null,
      note: sentence('moneyWalletNotConfirmed', {}, [accountFact(facts, 'spend')]),
    }
  }
  const values = { spend: moneyValue(spendMinor, facts.year.currency) }
  return {
    figure,
    value: shareValue(share.share),
    note: sentence(share.kind === 'above-spend' ? 'moneyWalletTooSmall' : 'moneyWallet', values, [
      accountFact(facts, 'orders'),
      ...spends,
    ]),
  }
}
