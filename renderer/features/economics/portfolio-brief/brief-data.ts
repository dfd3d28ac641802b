import type { Output } from '#shared/contract/contract.ts'
import { suggestedTiers, type AccountId } from '#shared/domain/account/model.ts'
import { concentrationOf } from '#shared/domain/economics/concentration.ts'
import { moversOf } from '#shared/domain/economics/movers.ts'
import { placeAccounts } from '#shared/domain/economics/portfolio.ts'
import { whaleCurve } from '#shared/domain/economics/whale-curve.ts'
import type { Placed } from '../matrix/price-cost-matrix.tsx'

export type Portfolio = Output<'economics.getPortfolio'>

const moversAtMost = 5

/** What the page says of the portfolio: the same rules as on the page of what the accounts earn. */
export function briefDataOf(portfolio: Portfolio) {
  const { cuts, accounts } = placeAccounts(portfolio.accounts, {})
  const sumOf = (of: (account: Placed) => number): number =>
    accounts.reduce((sum, account) => sum + of(account), 0)
  const money = (key: 'netE4' | 'marginE4' | 'leftE4') => ({
    now: sumOf(({ now }) => now[key]),
    before: sumOf(({ before }) => before[key]),
  })
  return {
    cuts,
    accounts,
    net: money('netE4'),
    margin: money('marginE4'),
    left: money('leftE4'),
    losing: accounts.filter(({ now }) => now.leftE4 < 0).length,
    concentration: concentrationOf(portfolio.accounts.map(({ now }) => now.netE4)),
    movers: moversOf(accounts, moversAtMost),
    curve: whaleCurve(
      portfolio.accounts.flatMap(({ accountId, now, serve }, at) =>
        now.lines === 0 && (serve?.nowE4 ?? 0) === 0
          ? []
          : [{ key: accountId, profit: accounts[at]?.now.leftE4 ?? 0 }],
      ),
    ),
  }
}

export type BriefData = ReturnType<typeof briefDataOf>

/** Whose asks are told: those of the highest tier first, then who buys most. */
export function foremost(
  accounts: readonly Placed[],
  atMost: number,
): readonly Readonly<{ accountId: AccountId; name: string }>[] {
  const [highest] = suggestedTiers
  const rank = ({ tier }: Placed): number => (tier === highest ? 0 : 1)
  return accounts
    .toSorted((one, other) => rank(one) - rank(other) || other.now.netE4 - one.now.netE4)
    .slice(0, atMost)
}
