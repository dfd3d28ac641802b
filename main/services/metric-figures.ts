import type { AccountId } from '#shared/domain/account/model.ts'
import type { Metric, Reading } from '#shared/domain/plan/metric.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { assertNever } from '#shared/kernel/result.ts'
import type { Reader } from '../store/recorder.ts'
import { createAccountFigures, type AccountFigures } from './account-figures.ts'

export type MetricFigures = Readonly<{
  of: (metric: Metric) => Promise<Reading | null>
  /** The currency that a metric's values are in; `null` of what is no money, and of what is written down by hand. */
  currencyOf: (metric: Pick<Metric, 'source'>) => Promise<string | null>
}>

/** The figures of one account on a day as metrics count them: money in whole units, shares in percent. */
export function createMetricFigures(db: Reader, accountId: AccountId, today: CalendarDay): MetricFigures {
  const figures = createAccountFigures(db, accountId, today)
  return {
    of: async (metric) => {
      const value = await valueOf(figures, metric)
      return value === null ? null : { on: today, value }
    },
    currencyOf: async ({ source }) => {
      if (isOfOrders(source)) return (await figures.money()).currency
      return source === 'open-pipeline' ? (await figures.account()).currency : null
    },
  }
}

async function valueOf(figures: AccountFigures, { source, buyingCenterId }: Metric): Promise<number | null> {
  switch (source) {
    case 'by-hand':
      return null
    case 'revenue':
    case 'margin':
    case 'contribution': {
      const { currency, orderLines, ...money } = await figures.money()
      return orderLines === 0 ? null : inUnits(money[`${source}Minor`], currency)
    }
    case 'coverage':
      return inPercent((await figures.people()).coverage)
    case 'map-status':
      return (await figures.people()).mapStatus
    case 'support':
      return buyingCenterId === null ? null : inPercent(await figures.support(buyingCenterId))
    case 'share-of-wallet': {
      const { share } = await figures.wallet()
      return share.kind === 'unknown' ? null : inPercent(share.share)
    }
    case 'open-pipeline':
      return inUnits((await figures.pipeline()).bestCaseMinor, (await figures.account()).currency)
    case 'touchpoints':
      return figures.touchpoints()
    default:
      return assertNever(source)
  }
}

function isOfOrders(source: Metric['source']): boolean {
  return source === 'revenue' || source === 'margin' || source === 'contribution'
}

function inUnits(amountMinor: number, currency: string): number {
  return amountMinor / 10 ** minorDigits(currency)
}

/** A share in percent with at most one decimal. */
function inPercent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1_000) / 10
}
