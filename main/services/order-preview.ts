import type { Output } from '#shared/contract/contract.ts'
import type { Account, AccountId } from '#shared/domain/account/model.ts'
import { isLineRefusal, type LineRefusal, type ReadLine } from '#shared/domain/economics/read-order-line.ts'
import { fold } from '#shared/kernel/fold.ts'
import { nearFinder } from '#shared/domain/import/near-values.ts'

type Seen = Omit<Output<'order.preview'>, 'basis'>
type Known = readonly Pick<Account, 'id' | 'name'>[]

const shownAtMost = 200
/** As many as can be made at once. */
const unknownAtMost = 10_000

/** Gathers what a file of order lines comes to: sums by currency, what is refused and why, and who is not known. */
export function createPreview(accounts: Known) {
  const [orders, ordering] = [new Set<string>(), new Set<string>()]
  const totals = new Map<string, Seen['totals'][number]>()
  const refusals: Seen['refusals'] = []
  const unknown = new Map<string, { named: string; name: string; isSourceId: boolean; lines: number }>()
  let [lines, refusalCount] = [0, 0]
  return {
    /** @param name what the row calls its account beside an id */
    add: (row: number, read: ReadLine | LineRefusal, name: string): void => {
      if (isLineRefusal(read)) {
        refusalCount += 1
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
              named: read.value,
              name: name || read.value,
              isSourceId: read.field === 'accountSourceId',
              lines: 1,
            })
        }
        return
      }
      lines += 1
      orders.add(read.orderNumber)
      ordering.add(read.accountId)
      const { currency } = read
      const before = totals.get(currency) ?? { currency, netE4: 0, costE4: 0, freightE4: 0 }
      totals.set(currency, {
        currency,
        netE4: before.netE4 + read.net,
        costE4: before.costE4 + (read.cost ?? 0),
        freightE4: before.freightE4 + (read.freight ?? 0),
      })
    },
    seen: (): Seen => ({
      lines,
      orders: orders.size,
      accounts: ordering.size,
      totals: [...totals.values()],
      unknown: named([...unknown.values()], accounts),
      unknownCount: unknown.size,
      unknownLines: [...unknown.values()].reduce((sum, each) => sum + each.lines, 0),
      refusalCount,
      refusals,
    }),
  }
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
