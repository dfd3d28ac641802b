import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { placeAccounts, placeOf, type Place } from '#shared/domain/economics/portfolio.ts'
import { termsOfChanges } from '#shared/domain/economics/terms-scenario.ts'
import { onTerms, type SmallOrders, type Terms, type TermsOutcome } from '#shared/domain/economics/what-if.ts'
import { useMemo } from 'react'
import { useAsk } from '../../../api/use-ask.ts'

type Statement = Output<'economics.getStatement'>
export type Scenario = Output<'terms-scenario.listByAccount'>[number]

/** What terms come to, and where the account stands with them. */
export type Reckoned = TermsOutcome & Readonly<{ place: Place }>

type About = Readonly<{ statement: Statement; accountId: AccountId; withBelow: boolean; terms: Terms }>

/**
 * All that other terms are reckoned with, of an account and what was kept for it; `reckon` asks nobody. The cut lines are those of the
 * portfolio as it is, so that a move is a move of the account.
 */
export function useTermsGround({ statement, accountId, withBelow, terms }: About) {
  const { currency, period, total, productLines } = statement
  const kept = useAsk('terms-scenario.listByAccount', { accountId })
  const scenarios = kept.value
  const minimumsE4 = useMemo(() => {
    const all = [terms, ...(scenarios ?? []).map((each) => termsOfChanges(each.terms))]
    return [...new Set(all.flatMap(({ minimumOrderE4 }) => minimumOrderE4 ?? []))].toSorted(
      (one, other) => one - other,
    )
  }, [terms, scenarios])
  const asked = useAsk('economics.getTermsGround', { accountId, withBelow, ...period, minimumsE4 })
  const portfolio = useAsk('economics.getPortfolio', period)
  const placed = useMemo(
    () => portfolio.value && placeAccounts(portfolio.value.accounts, {}),
    [portfolio.value],
  )
  const failed = [asked, portfolio, kept].find(({ failure, value }) => failure && !value)
  const ground = asked.value
  const smallOf = (minimumE4: number | null): SmallOrders =>
    ground?.small.find((each) => each.minimumE4 === minimumE4) ?? { orders: 0, netE4: 0 }
  const reckon = (of: Terms): Reckoned | undefined => {
    if (!ground) return undefined
    const outcome = onTerms(
      {
        total: total.now,
        productLines: productLines.map(({ productLine, now }) => ({ productLine, sums: now })),
        counts: ground.counts,
        model: ground.model,
        small: smallOf(of.minimumOrderE4),
        currency,
      },
      of,
    )
    const among = { isListKnown: placed?.isListKnown ?? false, cuts: placed?.cuts }
    return { ...outcome, place: placeOf(outcome.sums, outcome.serve?.totalE4 ?? null, among) }
  }
  return { failed, model: ground?.model ?? null, scenarios: scenarios ?? [], placed, smallOf, reckon }
}
