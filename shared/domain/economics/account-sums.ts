import type { AccountId } from '../account/model.ts'

/** What order lines of an account, a month and a currency come to, in ten-thousandths, with how many orders have a line there and how many lines are of less than nothing. */
export type AccountSum = {
  readonly accountId: AccountId
  readonly month: string
  readonly currency: string
  readonly productLine: null
  lines: number
  orders: number
  returns: number
  list: number
  net: number
  cost: number
  withoutCost: number
  freight: number
}

/** Where an order has lines; its product line is `null` of all of them together. */
type OrderPlace<L extends string | null> = Readonly<{
  accountId: AccountId
  month: string
  currency: string
  productLine: L
}>

/** How many orders that have a line in a month had one before at the same account and of the same product line, the last of them in `monthBefore`. */
export type AgainSum<L extends string | null> = OrderPlace<L> & {
  readonly monthBefore: string
  orders: number
}

/** `lastOrder` tells whether the order at hand was counted. */
export type AccountGroup = { readonly sum: AccountSum; lastOrder: number }

/** A sum for each account, month and currency, made when it is first asked for. */
export function createAccountGroups() {
  const byKey = new Map<string, AccountGroup>()
  return {
    find: (accountId: AccountId, month: string, currency: string): AccountGroup => {
      const key = `${accountId} ${month} ${currency}`
      let group = byKey.get(key)
      if (!group) {
        const amounts = {
          lines: 0,
          orders: 0,
          returns: 0,
          list: 0,
          net: 0,
          cost: 0,
          withoutCost: 0,
          freight: 0,
        }
        group = { sum: { accountId, month, currency, productLine: null, ...amounts }, lastOrder: 0 }
        byKey.set(key, group)
      }
      return group
    },
    list: (): readonly AccountSum[] => Array.from(byKey.values(), ({ sum }) => sum),
  }
}

/** Counts orders with lines in more than one month: in each month after the first, by the one before. */
export function createMonthsOfOrder<L extends string | null>() {
  const byKey = new Map<string, AgainSum<L>>()
  const met: OrderPlace<L>[] = []
  /** Of each place the number of its account. */
  const accounts: number[] = []
  const note = ({ accountId, currency, month, productLine }: OrderPlace<L>, monthBefore: string): void => {
    const key = `${accountId} ${currency} ${month} ${monthBefore} ${productLine}`
    const known = byKey.get(key)
    if (known) known.orders += 1
    else byKey.set(key, { accountId, month, currency, productLine, monthBefore, orders: 1 })
  }
  /** The last month before in which the order has lines at the same account, in the same currency and of the same product line. */
  const monthBefore = ({ month, currency, productLine }: OrderPlace<L>, account: number): string => {
    let before = ''
    for (let at = 0; at < met.length; at += 1) {
      if (accounts[at] !== account) continue
      const each = met[at]!
      if (each.currency !== currency || each.productLine !== productLine) continue
      if (each.month < month && each.month > before) before = each.month
    }
    return before
  }
  return {
    /**
     * Where the order has lines, each told once.
     * @param account another number for each account
     */
    add: (place: OrderPlace<L>, account: number): void => {
      met.push(place)
      accounts.push(account)
    },
    /** The order has no more lines. */
    end: (): void => {
      if (met.length > 1)
        for (const [at, one] of met.entries()) {
          const before = monthBefore(one, accounts[at]!)
          if (before !== '') note(one, before)
        }
      met.length = 0
      accounts.length = 0
    },
    list: (): readonly AgainSum<L>[] => [...byKey.values()],
  }
}
