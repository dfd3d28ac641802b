import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { BuyingCenterId } from '../buying-center/model.ts'
import type { ObjectiveId } from './model.ts'

export type MetricId = Id<'metric'>

/**
 * Where the actual of a metric comes from: what somebody wrote down with its day, or a figure of the workspace. Money is of the
 * twelve months before the day; coverage, support and the share of wallet are percentages; touchpoints are those of the last 90 days.
 */
export const metricSources = [
  'by-hand',
  'revenue',
  'margin',
  'contribution',
  'share-of-wallet',
  'coverage',
  'map-status',
  'support',
  'open-pipeline',
  'touchpoints',
] as const
export type MetricSource = (typeof metricSources)[number]

/** A value that was written down, and of which day it is. */
export type Reading = Readonly<{ on: CalendarDay; value: number }>

/** By what it is seen whether an objective is reached. Values are in the unit: money in whole units of its currency, shares in percent. */
export type Metric = Readonly<{
  id: MetricId
  objectiveId: ObjectiveId
  name: string
  source: MetricSource
  /** Whose support it is; `null` of all other sources, and once that buying center is gone. */
  buyingCenterId: BuyingCenterId | null
  unit: string
  baseline: number | null
  target: number | null
  /** By the day, the latest last. */
  readings: readonly Reading[]
  position: number
  version: number
}>

/** How far a metric has come: `share` of the way from baseline to target, below 0 where it went the other way, above 1 beyond. */
export type MetricProgress = Readonly<{ share: number; gone: number; whole: number }>

/**
 * (actual - baseline) / (target - baseline). A target below the baseline is a fall that is wanted. `undefined` where one of the
 * three is not known, or where the target is the baseline: then there is no way to go.
 */
export function metricProgress(
  { baseline, target }: Pick<Metric, 'baseline' | 'target'>,
  actual: number | null,
): MetricProgress | undefined {
  if (baseline === null || target === null || actual === null || target === baseline) return undefined
  const gone = actual - baseline
  const whole = target - baseline
  return { share: gone / whole, gone, whole }
}

/** The latest reading that is not of a day to come. */
export function latestReading(readings: readonly Reading[], today: CalendarDay): Reading | undefined {
  return readings.filter(({ on }) => on <= today).at(-1)
}

/** The readings with one more; of one day the last word counts. */
export function withReading(readings: readonly Reading[], reading: Reading): readonly Reading[] {
  return [...readings.filter(({ on }) => on !== reading.on), reading].toSorted((one, other) =>
    one.on.localeCompare(other.on),
  )
}
