import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { impactOfDraft, impactOfOrder } from '#shared/domain/economics/order-impact.ts'
import { placeAccounts, placeOf } from '#shared/domain/economics/portfolio.ts'
import type { LineSums } from '#shared/domain/economics/statement.ts'
import type { TermsOutcome } from '#shared/domain/economics/what-if.ts'
import { useMemo } from 'react'
import { useAsk } from '../../../api/use-ask.ts'

type About = Readonly<{
  statement: Output<'economics.getStatement'>
  accountId: AccountId
  withBelow: boolean
  /** An order that is there, by its number, or a drafted one. */
  order: string | LineSums
  /** Of which source an order is; `null` for any. */
  source: string | null
}>

/** What an order does to the account: the account without it and with it, the order alone, and where both stand. */
export function useImpact({ statement, accountId, withBelow, order, source }: About) {
  const { currency, period, total } = statement
  const orderNumber = typeof order === 'string' ? order : ''
  const asked = useAsk('economics.getTermsGround', { accountId, withBelow, ...period })
  const portfolio = useAsk('economics.getPortfolio', period)
  const found = useAsk(
    'economics.getOrder',
    { accountId, withBelow, ...period, orderNumber, source },
    { when: orderNumber !== '' },
  )
  const placed = useMemo(
    () => portfolio.value && placeAccounts(portfolio.value.accounts, {}),
    [portfolio.value],
  )
  const failed = [asked, portfolio, found].find(({ failure, value }) => failure && !value)
  const sums = typeof order === 'string' ? found.value?.sums : order
  if (!asked.value || !placed || !sums) return { failed }
  const { counts, model } = asked.value
  const ground = { total: total.now, counts, model, currency }
  const impact = (typeof order === 'string' ? impactOfOrder : impactOfDraft)(ground, sums)
  const reckoned = (outcome: TermsOutcome) => ({
    ...outcome,
    place: placeOf(outcome.sums, outcome.serve?.totalE4 ?? null, placed),
  })
  return {
    failed,
    placed,
    hasModel: model !== null,
    isThere: sums.lines > 0,
    order: reckoned(impact.order),
    without: reckoned(impact.without),
    with: reckoned(impact.with),
  }
}
