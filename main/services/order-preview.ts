import type { Output } from '#shared/contract/contract.ts'
import type { Account, AccountId } from '#shared/domain/account/model.ts'
import { isLineRefusal, type LineRefusal, type ReadLine } from '#shared/domain/economics/read-order-line.ts'
import { convertE4, type RateUnits } from '#shared/domain/economics/exchange-rate.ts'
import { fold } from '#shared/kernel/fold.ts'
import { ownText } from '#shared/kernel/own-text.ts'
import { nearFinder } from '#shared/domain/import/near-values.ts'

type Seen = Omit<Output<'order.preview'>, 'basis'>
type Known = readonly Pick<Account, 'id' | 'name'>[]

const shownAtMost = 200
/** As many as can be made at once. */
const unknownAtMost = 10_000

/**
 * Gathers what a file of order lines comes to: sums by currency and in the workspace's, what is refused and why, who is not known,
 * and the rates that are used or missing.
 */
export function createPreview(
  accounts: Known,
  ownCurrency: string,
  rateOf: (currency: string, month: string) => RateUnits | undefined,
) {
  const [orders, ordering] = [new Set<string>(), new Set<string>()]
  const totals = new Map<string, Total>()
  const refusals: Seen['refusals'] = []
  const unknown = new Map<string, { named: string; name: string; isSourceId: boolean; lines: number }>()
  const own: Total = { currency: ownCurrency, ...nothing }
  const totalOf = (currency: string): Total => {
    let total = totals.get(currency)
    if (!total) totals.set(currency, (total = { currency, ...nothing }))
    return total
  }
  const rates = new Map<string, Seen['rates'][number]>()
  /** Answers the rate of the line, `null` where there is none. */
  const countRate = (currency: string, month: string, netE4: number): RateUnits | null => {
    const key = `${currency} ${month}`
    let seen = rates.get(key)
    if (!seen) {
      seen = { currency, month, lines: 0, netE4: 0, rate: rateOf(currency, month) ?? null }
      rates.set(key, seen)
    }
    seen.lines += 1
    seen.netE4 += netE4
    return seen.rate
  }
  let [lines, refusalCount, withoutRate, orderNumber] = [0, 0, 0, '']
  return {
    /** @param name what the row calls its account beside an id */
    add: (row: number, read: ReadLine | LineRefusal, name: string): void => {
      if (isLineRefusal(read)) {
        refusalCount += 1
        if (read.code === 'no-rate') {
          withoutRate += 1
          const [currency = '', month = ''] = read.value.split(' ')
          countRate(currency, month, 0)
          return
        }
        const isUnknown = read.code === 'account-unknown' && read.value !== ''
        // Whom nobody knows stands in a list of its own.
        if (!isUnknown && refusals.length < shownAtMost) refusals.push({ row, ...read })
        if (isUnknown) {
          // Those that are written alike are one, as they are where lines are matched.
          const key = read.field === 'accountSourceId' ? read.value : fold(read.value)
          const seen = unknown.get(key)
          if (seen) seen.lines += 1
          else
            unknown.set(key, {
              named: ownText(read.value),
              name: ownText(name || read.value),
              isSourceId: read.field === 'accountSourceId',
              lines: 1,
            })
        }
        return
      }
      lines += 1
      // The lines of an order mostly stand below each other.
      if (read.orderNumber !== orderNumber) orders.add(read.orderNumber)
      orderNumber = read.orderNumber
      ordering.add(read.accountId)
      const { currency } = read
      const rate = currency === ownCurrency ? null : countRate(currency, read.orderedOn.slice(0, 7), read.net)
      add(totalOf(currency), read, null)
      add(own, read, rate)
    },
    seen: (): Seen => ({
      lines,
      orders: orders.size,
      accounts: ordering.size,
      totals: [...totals.values()],
      own,
      rates: [...rates.values()].toSorted(byCurrencyAndMonth),
      withoutRate,
      unknown: named([...unknown.values()], accounts),
      unknownCount: unknown.size,
      unknownLines: [...unknown.values()].reduce((sum, each) => sum + each.lines, 0),
      refusalCount,
      refusals,
    }),
  }
}

const nothing = { netE4: 0, costE4: 0, freightE4: 0 }

type Total = Seen['own']

/** One more line, each amount of which is converted by itself, as it is where it is kept. */
function add(sums: Total, { net, cost, freight }: ReadLine, rate: RateUnits | null): void {
  sums.netE4 += rate ? convertE4(net, rate) : net
  if (cost !== null) sums.costE4 += rate ? convertE4(cost, rate) : cost
  if (freight !== null) sums.freightE4 += rate ? convertE4(freight, rate) : freight
}

function byCurrencyAndMonth(one: Seen['rates'][number], other: Seen['rates'][number]): number {
  const key = ({ currency, month }: Seen['rates'][number]): string => `${currency} ${month}`
  return key(one) < key(other) ? -1 : 1
}

/** Those with most lines, each with the accounts that are written nearly so. */
function named(
  unknown: readonly Readonly<{ named: string; name: string; isSourceId: boolean; lines: number }>[],
  accounts: Known,
): Seen['unknown'] {
  const byName = new Map<string, AccountId>(accounts.map(({ id, name }) => [name, id]))
  const near = nearFinder([...byName.keys()])
  return unknown
    .toSorted((one, other) => other.lines - one.lines)
    .slice(0, unknownAtMost)
    .map((about, at) => ({
      ...about,
      near: (at >= shownAtMost || (about.isSourceId && about.name === about.named)
        ? []
        : near(about.name)
      ).flatMap((name) => {
        const accountId = byName.get(name)
        return accountId === undefined ? [] : [{ accountId, name }]
      }),
    }))
}
