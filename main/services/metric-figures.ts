import type { AccountId } from '#shared/domain/account/model.ts'
import { supportOf } from '#shared/domain/buying-center/support.ts'
import { trailingYear } from '#shared/domain/economics/trailing-year.ts'
import type { Metric, Reading } from '#shared/domain/plan/metric.ts'
import { coverageOf, mapStatusOf } from '#shared/domain/relationship/map-status.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { assertNever } from '#shared/kernel/result.ts'
import { buyingCenterShape, memberShape, opportunityShape } from '../store/center-tables.ts'
import * as contactStore from '../store/contacts.ts'
import * as orderStore from '../store/orders.ts'
import type { Reader } from '../store/recorder.ts'
import * as relationshipStore from '../store/relationships.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import * as touchpointStore from '../store/touchpoints.ts'
import { decidersOf } from './key-players.ts'
import { get } from './outcome.ts'
import { getWorkspace } from './workspace.ts'

/** Touchpoints of so many days, today included, are counted. */
const touchpointDays = 90

export type Figures = Readonly<{
  of: (metric: Metric) => Promise<Reading | null>
  /** The currency that a metric's values are in; `null` of what is no money, and of what is written down by hand. */
  currencyOf: (metric: Pick<Metric, 'source'>) => Promise<string | null>
}>

/** The figures of one account on a day, each reckoned once however many metrics ask for it. */
export function createFigures(db: Reader, accountId: AccountId, today: CalendarDay): Figures {
  const known = new Map<string, Promise<unknown>>()
  const once = <T>(key: string, reckon: () => Promise<T>): Promise<T> => {
    const before = known.get(key) as Promise<T> | undefined
    const asked = before ?? reckon()
    known.set(key, asked)
    return asked
  }
  const workspace = () => once('workspace', () => getWorkspace(db))
  const account = () => once('account', () => get(db, accountShape, accountId))
  const sums = () =>
    once('sums', async () => {
      const { from, to } = trailingYear(today)
      const { currency } = await workspace()
      return {
        ...(await orderStore.sumByAccount(db, accountId, from, to, currency)),
        unit: 10 ** minorDigits(currency),
      }
    })
  const people = () =>
    once('people', async () => {
      const contacts = await contactStore.listReporting(db, accountId)
      const centers = await rows.listWhere(db, buyingCenterShape, 'accountId', [accountId])
      return { contacts, deciders: await decidersOf(db, centers) }
    })

  const valueOf = async ({ source, buyingCenterId }: Metric): Promise<number | null> => {
    switch (source) {
      case 'by-hand':
        return null
      case 'revenue': {
        const { netMinor, unit } = await sums()
        return netMinor / unit
      }
      case 'contribution': {
        const { netMinor, costMinor, freightMinor, unit } = await sums()
        return (netMinor - costMinor - freightMinor) / unit
      }
      case 'coverage': {
        const { contacts, deciders } = await people()
        const relationships = await once('relationships', () =>
          relationshipStore.listByAccount(db, accountId),
        )
        return inPercent(coverageOf(contacts, deciders, relationships))
      }
      case 'map-status': {
        const { contacts, deciders } = await people()
        return mapStatusOf(contacts, deciders)
      }
      case 'support':
        return buyingCenterId === null
          ? null
          : inPercent(
              await once(
                `support ${buyingCenterId}`,
                async () =>
                  supportOf(await rows.listWhere(db, memberShape, 'buyingCenterId', [buyingCenterId]))
                    .support,
              ),
            )
      case 'open-pipeline':
        return once('pipeline', async () => {
          const { currency } = await account()
          const all = await rows.listWhere(db, opportunityShape, 'accountId', [accountId])
          const open = all.filter(({ state }) => state === 'open')
          return (
            open.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0) / 10 ** minorDigits(currency)
          )
        })
      case 'touchpoints':
        return once('touchpoints', async () => {
          const touches = await touchpointStore.listTouches(db, accountId)
          const from = addDays(today, 1 - touchpointDays)
          return touches.filter(({ happenedOn }) => happenedOn >= from && happenedOn <= today).length
        })
      default:
        return assertNever(source)
    }
  }

  return {
    of: async (metric) => {
      const value = await valueOf(metric)
      return value === null ? null : { on: today, value }
    },
    currencyOf: async ({ source }) => {
      if (source === 'revenue' || source === 'contribution') return (await workspace()).currency
      return source === 'open-pipeline' ? (await account()).currency : null
    },
  }
}

/** A share in percent with at most one decimal. */
function inPercent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1_000) / 10
}
