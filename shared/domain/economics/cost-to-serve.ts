import type { E4 } from '#shared/kernel/e4.ts'
import type { Id } from '#shared/kernel/id.ts'
import { minorDigits, type AmountMinor } from '#shared/kernel/money.ts'
import type { TouchpointChannel } from '../touchpoint/model.ts'
import type { Month } from './months.ts'
import { shareOf } from './statement.ts'

export type CostModelId = Id<'cost-model'>

/** What can be counted of an account and takes our time. */
export const orderDrivers = ['orders', 'lines', 'returns', 'expedited', 'specialPacking'] as const
export const touchDrivers = ['touchpoints', 'touchpointMinutes'] as const
export const costDrivers = [...orderDrivers, ...touchDrivers] as const
export type CostDriver = (typeof costDrivers)[number]

/** A term of a time equation: so many minutes for each of what is counted; of touchpoints of one channel, or of all. */
export type CostTerm = Readonly<{ driver: CostDriver; channel: TouchpointChannel | null; minutes: number }>

/**
 * What a group of people or machines does for customers: what it costs a month, how many minutes a month it can really work, and
 * what each thing takes.
 */
export type CostActivity = Readonly<{
  key: string
  name: string
  capacityCostMinor: AmountMinor
  capacityMinutes: number
  terms: readonly CostTerm[]
}>

/** A version of the model: the newest that holds from the last month of a period or before counts for it. */
export type CostModel = Readonly<{
  id: CostModelId
  name: string
  validFrom: Month
  activities: readonly CostActivity[]
  /** How many days customers take to pay, and what money costs a year, of 1; `null` where it is not said. */
  termDays: number | null
  financeRate: number | null
  version: number
}>

/** What was counted of an account in a period. */
export type DriverCounts = Readonly<Record<(typeof orderDrivers)[number], number>> &
  Readonly<{
    byChannel: Partial<
      Readonly<Record<TouchpointChannel, Readonly<{ touchpoints: number; minutes: number }>>>
    >
  }>

export const noCounts: DriverCounts = {
  orders: 0,
  lines: 0,
  returns: 0,
  expedited: 0,
  specialPacking: 0,
  byChannel: {},
}

/** Cost of an account or of all in a period, in ten-thousandths: of each activity, and of waiting to be paid. */
export type ServeCost = Readonly<{
  activities: readonly Readonly<{ key: string; name: string; minutes: number; costE4: E4 }>[]
  termsE4: E4
  totalE4: E4
}>

/**
 * Minor units a minute: cost of the capacity supplied over practical capacity. `null` where there is no capacity.
 * Source: Kaplan & Anderson 2004, "Time-driven activity-based costing", Harvard Business Review 82 (11), pp. 131-138.
 */
export function ratePerMinute({
  capacityCostMinor,
  capacityMinutes,
}: Pick<CostActivity, 'capacityCostMinor' | 'capacityMinutes'>): number | null {
  return capacityMinutes > 0 ? capacityCostMinor / capacityMinutes : null
}

/** The time equation: the sum of what was counted times the minutes that each takes. */
export function minutesFor({ terms }: Pick<CostActivity, 'terms'>, counts: DriverCounts): number {
  return terms.reduce(
    (sum, { driver, channel, minutes }) => sum + minutes * countOf(counts, driver, channel),
    0,
  )
}

/**
 * What it costs to serve who was counted: minutes times rate for each activity, and net revenue times days of waiting over 365
 * times what money costs a year. Rounded once for each.
 * @param netE4 what waits to be paid
 */
export function serveCost(model: CostModel, counts: DriverCounts, netE4: E4, currency: string): ServeCost {
  const size = 10 ** (4 - minorDigits(currency))
  const activities = model.activities.map((activity) => {
    const minutes = minutesFor(activity, counts)
    const costE4 = Math.round(minutes * (ratePerMinute(activity) ?? 0) * size)
    return { key: activity.key, name: activity.name, minutes, costE4 }
  })
  const { termDays, financeRate } = model
  const termsE4 =
    termDays === null || financeRate === null
      ? 0
      : Math.round((Math.max(0, netE4) * termDays * financeRate) / 365)
  const totalE4 = activities.reduce((sum, { costE4 }) => sum + costE4, termsE4)
  return { activities, termsE4, totalE4 }
}

/** How much of what an activity can do in a period is used, and what the rest costs. */
export type CapacityUse = Readonly<{
  key: string
  name: string
  minutes: number
  capacityMinutes: number
  /** Above 1 where more is used than there is: then minutes or capacity are wrong. */
  share: number | null
  usedE4: E4
  unusedE4: E4
}>

/** @param counts of all customers together; @param months how long the period is */
export function capacityUse(
  { activities }: Pick<CostModel, 'activities'>,
  counts: DriverCounts,
  months: number,
  currency: string,
): readonly CapacityUse[] {
  const size = 10 ** (4 - minorDigits(currency))
  return activities.map((activity) => {
    const minutes = minutesFor(activity, counts)
    const capacityMinutes = activity.capacityMinutes * months
    const usedE4 = Math.round(minutes * (ratePerMinute(activity) ?? 0) * size)
    return {
      key: activity.key,
      name: activity.name,
      minutes,
      capacityMinutes,
      share: shareOf(minutes, capacityMinutes),
      usedE4,
      unusedE4: activity.capacityCostMinor * size * months - usedE4,
    }
  })
}

/** The version that counts for a period that ends with a month; `undefined` where none holds yet. */
export function modelFor(models: readonly CostModel[], month: Month): CostModel | undefined {
  return models
    .filter(({ validFrom }) => validFrom <= month)
    .toSorted((one, other) => other.validFrom.localeCompare(one.validFrom) || (one.id < other.id ? 1 : -1))[0]
}

export function addCounts(one: DriverCounts, other: DriverCounts): DriverCounts {
  const byChannel = { ...one.byChannel }
  for (const [channel, more] of Object.entries(other.byChannel) as [TouchpointChannel, Touches][]) {
    const has = byChannel[channel] ?? { touchpoints: 0, minutes: 0 }
    byChannel[channel] = {
      touchpoints: has.touchpoints + more.touchpoints,
      minutes: has.minutes + more.minutes,
    }
  }
  const sums = Object.fromEntries(
    orderDrivers.map((driver) => [driver, one[driver] + other[driver]]),
  ) as Record<(typeof orderDrivers)[number], number>
  return { ...sums, byChannel }
}

type Touches = Readonly<{ touchpoints: number; minutes: number }>

function countOf(counts: DriverCounts, driver: CostDriver, channel: TouchpointChannel | null): number {
  if (driver !== 'touchpoints' && driver !== 'touchpointMinutes') return counts[driver]
  const which = driver === 'touchpoints' ? 'touchpoints' : 'minutes'
  if (channel !== null) return counts.byChannel[channel]?.[which] ?? 0
  return Object.values(counts.byChannel).reduce((sum, touches) => sum + touches[which], 0)
}
