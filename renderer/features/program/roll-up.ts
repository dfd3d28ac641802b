import type { Output } from '#shared/contract/contract.ts'

type Rolled = Output<'program.getRollUp'>['accounts'][number]

/** What all accounts of a program come to. Open amounts are added up within a currency only. */
export type RolledUp = Readonly<{
  plans: number
  objectives: number
  done: number
  total: number
  overdue: number
  revenueMinor: number
  contributionMinor: number
  open: readonly Readonly<{ currency: string; amountMinor: number }>[]
  /** `null` where no potential is known anywhere. */
  gapMinor: number | null
}>

export function rolledUp(accounts: readonly Rolled[]): RolledUp {
  const sumOf = (amount: (each: Rolled) => number): number =>
    accounts.reduce((sum, each) => sum + amount(each), 0)
  const known = accounts.filter(({ gapMinor }) => gapMinor !== null)
  const open = Map.groupBy(
    accounts.filter(({ openMinor }) => openMinor !== 0),
    ({ currency }) => currency,
  )
  return {
    plans: accounts.filter(({ plan }) => plan !== null).length,
    objectives: sumOf(({ plan }) => plan?.objectives.length ?? 0),
    done: sumOf(({ plan }) => plan?.progress.done ?? 0),
    total: sumOf(({ plan }) => plan?.progress.total ?? 0),
    overdue: sumOf(({ plan }) => plan?.progress.overdue ?? 0),
    revenueMinor: sumOf(({ revenueMinor }) => revenueMinor),
    contributionMinor: sumOf(({ contributionMinor }) => contributionMinor),
    open: [...open].map(([currency, some]) => ({
      currency,
      amountMinor: some.reduce((sum, { openMinor }) => sum + openMinor, 0),
    })),
    gapMinor: known.length === 0 ? null : known.reduce((sum, { gapMinor }) => sum + (gapMinor ?? 0), 0),
  }
}

/** How many of the accounts above an account are in the table, so that the tree is seen. */
export function depthsOf(accounts: readonly Pick<Rolled, 'id' | 'parentId'>[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const { id, parentId } of accounts)
    depths.set(id, parentId === null ? 0 : (depths.get(parentId) ?? 0) + 1)
  return depths
}
