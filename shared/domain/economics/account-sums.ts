import type { AccountId } from '../account/model.ts'

/** What order lines of an account, a month and a currency come to, in ten-thousandths, with how many orders have a line there and how many lines are of less than nothing. */
export type AccountSum = OrderPlace<null> &
  Readonly<{
    lines: number
    orders: number
    returns: number
    list: number
    net: number
    cost: number
    withoutCost: number
    freight: number
  }>

/** Where an order has lines; its product line is `null` of all of them together. */
export type OrderPlace<L extends string | null> = Readonly<{
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

/** Numbers from 0 for each account, month and currency, as they are met. */
export function createAccountPlaces() {
  const places: OrderPlace<null>[] = []
  const byKey = new Map<string, number>()
  return {
    of: ({ accountId, month, currency }: Omit<OrderPlace<null>, 'productLine'>): number => {
      const key = `${accountId} ${month} ${currency}`
      const known = byKey.get(key)
      if (known !== undefined) return known
      byKey.set(key, places.length)
      places.push({ accountId, month, currency, productLine: null })
      return places.length - 1
    },
    list: (): readonly OrderPlace<null>[] => places,
  }
}

/**
 * Counts orders with lines in more than one month: in each month after the first, by the one before.
 * @param places by their numbers; there may be more of them with each order
 */
export function createMonthsOfOrder<L extends string | null>(places: readonly OrderPlace<L>[]) {
  const byKey = new Map<string, AgainSum<L>>()
  const met: number[] = []
  /** Of each place the number of its account. */
  const accounts: number[] = []
  let count = 0
  const note = ({ accountId, currency, month, productLine }: OrderPlace<L>, monthBefore: string): void => {
    const key = `${accountId} ${currency} ${month} ${monthBefore} ${productLine}`
    const known = byKey.get(key)
    if (known) known.orders += 1
    else byKey.set(key, { accountId, month, currency, productLine, monthBefore, orders: 1 })
  }
  /** The last month before in which the order has lines at the same account, in the same currency and of the same product line. */
  const monthBefore = ({ month, currency, productLine }: OrderPlace<L>, account: number): string => {
    let before = ''
    for (let at = 0; at < count; at += 1) {
      if (accounts[at] !== account) continue
      const each = places[met[at]!]!
      if (each.currency !== currency || each.productLine !== productLine) continue
      if (each.month < month && each.month > before) before = each.month
    }
    return before
  }
  /** The same for all places at once: a file may say one order number on all of its lines. */
  const noteMany = (): void => {
    const all = Array.from(met.slice(0, count), (place) => places[place]!)
    const alike = Map.groupBy(
      all.keys(),
      (at) => `${accounts[at]} ${all[at]!.currency} ${all[at]!.productLine}`,
    )
    const before = new Map<OrderPlace<L>, string>()
    for (const some of alike.values()) {
      const inTurn = some.map((at) => all[at]!).toSorted((one, other) => (one.month < other.month ? -1 : 1))
      for (const [at, one] of inTurn.entries()) if (at > 0) before.set(one, inTurn[at - 1]!.month)
    }
    for (const one of all) if (before.has(one)) note(one, before.get(one)!)
  }
  return {
    /**
     * Where the order has lines, each told once.
     * @param account another number for each account
     */
    add: (place: number, account: number): void => {
      met[count] = place
      accounts[count] = account
      count += 1
    },
    /** The order has no more lines. */
    end: (): void => {
      if (count > few) noteMany()
      else if (count > 1)
        for (let at = 0; at < count; at += 1) {
          const one = places[met[at]!]!
          const before = monthBefore(one, accounts[at]!)
          if (before !== '') note(one, before)
        }
      count = 0
    },
    list: (): readonly AgainSum<L>[] => [...byKey.values()],
  }
}

/** Of so many places each is quickly held against all others. */
const few = 50
