import { gapsAtMost, itemsAtMost, rulesAtMost } from '#shared/contract/mining.ts'
import type { Account } from '#shared/domain/account/model.ts'
import { monthsLater } from '#shared/domain/economics/months.ts'
import { inTreeOrder } from '#shared/domain/economics/product-tree.ts'
import { crossSellRules, gapsBy, leastLift, type CrossSellRule } from '#shared/domain/mining/cross-sell.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import { fold } from '#shared/kernel/fold.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import type { HandlersOf } from '../core/context.ts'
import { listBoughtLines, listBoughtProducts, type BoughtItem } from '../store/mining-reading.ts'
import { spanOfOrders } from '../store/portfolio-reading.ts'
import * as rows from '../store/rows.ts'
import { accountShape, productLineShape } from '../store/tables.ts'
import { listCells } from '../store/white-space.ts'
import { getWorkspace } from './workspace.ts'

type Gap = Readonly<{ account: Account; rule: CrossSellRule; expectedE4: number }>

/** Accounts are baskets; what they bought in the twelve months up to the newest order is in them. */
export const getCrossSell: HandlersOf<'mining'>['mining.getCrossSell'] = async ({ db, now }, asked) => {
  const { currency } = await getWorkspace(db)
  const span = await spanOfOrders(db, null)
  const to = span?.to ?? dayOf(now()).slice(0, 7)
  const months = { from: monthsLater(to, -11), to }
  const list = asked.by === 'product' ? listBoughtProducts : listBoughtLines
  const bought = named(await list(db, { ...months, currency }))
  const all = await rows.listMany(db, accountShape, ['name', 'id'], goOn)
  const lines = inTreeOrder(await rows.listAll(db, productLineShape, ['position', 'id']))

  const { items, left } = mostBought(bought)
  const baskets = Map.groupBy(
    bought.filter(({ item }) => items.has(item)),
    ({ accountId }) => accountId,
  )
  const rules = crossSellRules(
    [...baskets.values()].map((basket) => basket.map(({ item }) => item)),
    { together: asked.leastTogether, confidence: asked.leastConfidence, lift: leastLift },
  )
  const lineNamed = new Map(lines.toReversed().map(({ id, name }) => [fold(name), id]))
  const expected = expectedOf(bought)
  const lacking = gapsBy(rules)
  const gaps = createLargest<Gap>(gapsAtMost, (one, other) => other.expectedE4 - one.expectedE4)
  for (const account of all) {
    const own = baskets.get(account.id)
    if (!own) continue
    for (const rule of lacking(new Set(own.map(({ item }) => item))))
      gaps.add({ account, rule, expectedE4: expected.get(rule.follows) ?? 0 })
  }
  const told = gaps.list().map(({ account: { id, name, tier }, rule, expectedE4 }) => ({
    accountId: id,
    name,
    tier,
    ...rule,
    productLineId: (asked.by === 'product-line' && lineNamed.get(fold(rule.follows))) || null,
    expectedE4,
  }))
  const cells = await listCells(db, [...new Set(told.map(({ accountId }) => accountId))])
  const potentials = new Map(
    cells.map((cell) => [`${cell.accountId} ${cell.productLineId}`, cell.potentialMinor]),
  )
  return {
    currency,
    ...months,
    baskets: baskets.size,
    items: items.size,
    itemsLeft: left,
    rules: rules.slice(0, rulesAtMost).map((rule) => ({ ...rule })),
    rulesLeft: Math.max(0, rules.length - rulesAtMost),
    gaps: told.map((gap) => ({
      ...gap,
      potentialMinor: potentials.get(`${gap.accountId} ${gap.productLineId ?? ''}`) ?? null,
    })),
    gapsLeft: gaps.added() - told.length,
  }
}

/** Things whose names differ by case and accents alone are one, called as it was met first; each account has it once. */
function named(bought: readonly BoughtItem[]): readonly BoughtItem[] {
  const names = new Map<string, string>()
  const sums = new Map<string, BoughtItem>()
  for (const { accountId, item, netE4 } of bought) {
    const key = fold(item)
    const name = names.get(key) ?? item
    names.set(key, name)
    const known = sums.get(`${accountId} ${key}`)
    sums.set(`${accountId} ${key}`, { accountId, item: name, netE4: netE4 + (known?.netE4 ?? 0) })
  }
  return [...sums.values()]
}

function mostBought(bought: readonly BoughtItem[]): Readonly<{ items: ReadonlySet<string>; left: number }> {
  const counts = new Map<string, number>()
  for (const { item } of bought) counts.set(item, (counts.get(item) ?? 0) + 1)
  const byCount = [...counts].toSorted(
    ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
  )
  return {
    items: new Set(byCount.slice(0, itemsAtMost).map(([item]) => item)),
    left: Math.max(0, byCount.length - itemsAtMost),
  }
}

/** The middle of what those who buy a thing buy of it. */
function expectedOf(bought: readonly BoughtItem[]): ReadonlyMap<string, number> {
  const byItem = Map.groupBy(bought, ({ item }) => item)
  return new Map(
    [...byItem].map(([item, some]) => {
      const sorted = some.map(({ netE4 }) => netE4).toSorted((one, other) => one - other)
      const half = Math.floor(sorted.length / 2)
      const upper = sorted[half] ?? 0
      const middle = sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
      return [item, Math.round(middle)]
    }),
  )
}

/** Keeps the first of many by an order, without ever holding all of them. */
function createLargest<T>(most: number, order: (one: T, other: T) => number) {
  let kept: T[] = []
  let count = 0
  return {
    add: (each: T): void => {
      count += 1
      kept.push(each)
      if (kept.length >= most * 8) kept = kept.toSorted(order).slice(0, most)
    },
    list: (): readonly T[] => kept.toSorted(order).slice(0, most),
    added: (): number => count,
  }
}
