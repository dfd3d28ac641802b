import { noCounts, type CostModel, type CostModelId } from '#shared/domain/economics/cost-to-serve.ts'
import { placeAccounts } from '#shared/domain/economics/portfolio.ts'
import { noSums, type LineSums } from '#shared/domain/economics/statement.ts'
import { onTerms, sameTerms, type TermsGround } from '#shared/domain/economics/what-if.ts'
import { diceNamed } from '#shared/sample/dice.ts'
import { median, spreadOf, type Bench } from './bench.ts'

const [accounts, productLines, changes] = [2_000, 12, 201]
/** Milliseconds of one frame at sixty a second. */
const frame = 16

/**
 * One change of the terms of all 2,000 accounts at once, each with twelve product lines and a model of five activities, and every one of them
 * placed anew: more than a page ever reckons, which changes the terms of one. The floor is what is allowed: a frame.
 */
export const bench: Bench = {
  ids: ['what-if.compute'],
  run: async () => {
    const grounds = Array.from({ length: accounts }, (_, at) => groundOf(at))
    const samples: number[] = []
    let sum = 0
    for (let change = 0; change < changes; change++) {
      const terms = {
        ...sameTerms,
        price: change / 10_000,
        service: -change / 1_000,
        paymentDays: change % 60,
      }
      const startedAt = performance.now()
      const placed = placeAccounts(
        grounds.map((ground, at) => {
          const { sums, serve } = onTerms(ground, terms)
          return {
            accountId: String(at),
            name: '',
            tier: '',
            now: sums,
            before: ground.total,
            serve: { nowE4: serve?.totalE4 ?? 0, beforeE4: 0 },
          }
        }),
        {},
      )
      samples.push(performance.now() - startedAt)
      sum += placed.accounts[0]?.now.leftE4 ?? 0
    }
    const value = median(samples)
    return Promise.resolve([
      {
        id: 'what-if.compute',
        value,
        unit: 'ms',
        floor: frame,
        ratio: value / frame,
        runs: changes,
        spread: spreadOf(samples),
        note: `${accounts} accounts of ${productLines} product lines, all of them placed; floor: one frame; sum ${sum}`,
      },
    ])
  },
}

const dice = diceNamed('what-if')
const model: CostModel = {
  id: 'bench' as CostModelId,
  name: 'Bench',
  validFrom: '2026-01',
  activities: ['orders', 'lines', 'returns', 'touchpoints', 'touchpointMinutes'].map((driver) => ({
    key: driver,
    name: driver,
    capacityCostMinor: 560_000,
    capacityMinutes: 7_000,
    terms: [{ driver: driver as 'orders', channel: null, minutes: 8 }],
  })),
  termDays: 30,
  financeRate: 0.07,
  version: 1,
}

function groundOf(at: number): TermsGround {
  const lines = Array.from({ length: productLines }, (_, line) => ({
    productLine: `L${line}`,
    sums: sumsOf(dice.between(1_000_0000, 100_000_0000)),
  }))
  const total = lines.reduce<LineSums>(
    (all, { sums }) =>
      Object.fromEntries(
        Object.entries(all).map(([key, value]) => [key, value + sums[key as keyof LineSums]]),
      ) as LineSums,
    noSums,
  )
  return {
    total,
    productLines: lines,
    counts: {
      ...noCounts,
      orders: 12 + (at % 50),
      lines: 60,
      byChannel: { call: { touchpoints: 9, minutes: 200 } },
    },
    model,
    small: { orders: 0, netE4: 0 },
    currency: 'EUR',
  }
}

function sumsOf(listE4: number): LineSums {
  const netE4 = Math.round(listE4 * 0.8)
  return {
    ...noSums,
    lines: 10,
    orders: 4,
    quantityE4: 100_0000,
    listE4,
    discountE4: listE4 - netE4,
    netE4,
    costE4: Math.round(netE4 * 0.6),
    freightE4: Math.round(netE4 * 0.02),
  }
}
