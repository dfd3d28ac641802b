import type { Output } from '#shared/contract/contract.ts'
import { minorFromE4 } from '#shared/kernel/e4.ts'
import type { ChartSpec } from '../../ui/chart/chart-spec.ts'
import { formatMonth } from '../../ui/format.ts'
import type { EconomicsSay } from './economics-words.ts'
import { stepPairs } from './step-pairs.ts'

type Statement = Output<'economics.getStatement'>

/** From list to what is left, as steps; amounts in minor units. */
export function waterfallSpec(statement: Statement, say: EconomicsSay): ChartSpec {
  const { currency } = statement
  const steps = stepPairs(statement)
  return {
    categories: steps.map(({ key }) => say(key)),
    series: [
      {
        as: 'waterfall',
        name: say('now'),
        values: steps.map(({ now }) => minorFromE4(now, currency)),
        totals: steps.flatMap(({ isTotal }, at) => (isTotal ? [at] : [])),
      },
    ],
  }
}

/** Net and margin of each month of both periods. */
export function monthsSpec({ months, currency }: Statement, say: EconomicsSay): ChartSpec {
  return {
    categories: months.map(({ month }) => formatMonth(month)),
    series: [
      {
        as: 'line',
        name: say('revenue'),
        values: months.map(({ sums }) => minorFromE4(sums.netE4, currency)),
      },
      {
        as: 'line',
        name: say('margin'),
        values: months.map(({ sums }) => minorFromE4(sums.netE4 - sums.costE4, currency)),
      },
    ],
  }
}
