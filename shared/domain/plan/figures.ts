import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import type { TrafficLight } from '../buying-center/traffic-light.ts'
import type { MapStatus } from '../relationship/map-status.ts'
import type { FigureKey, FigureNode } from '../rich-text/model.ts'

/** A figure as it is on a day. `unknown` says that nobody knows it, which is not nothing. */
export type FigureValue =
  | Readonly<{ kind: 'money'; amountMinor: AmountMinor; currency: string }>
  /** 0 to 1; above where the denominator is too small. */
  | Readonly<{ kind: 'share'; share: number }>
  /** -1 to 1, with how much of it nobody knows. */
  | Readonly<{ kind: 'support'; support: number; unknownShare: number }>
  | Readonly<{ kind: 'count'; count: number }>
  | Readonly<{ kind: 'rung'; rung: MapStatus }>
  | Readonly<{ kind: 'light'; light: TrafficLight['light'] }>
  | Readonly<{ kind: 'unknown' }>

/** A figure that can be placed in the texts of a plan, with the day it is of. */
export type PlanFigure = Readonly<{
  figure: FigureKey
  /** The buying center, empty where the figure is of the account. */
  ofId: string
  ofName: string
  value: FigureValue
  /** The first day of what it is summed over; `null` where it is of the one day. */
  from: CalendarDay | null
  on: CalendarDay
}>

/** The one that a place in a text means; `undefined` where there is none of the kind any more: its buying center is gone. */
export function figureAt(
  figures: readonly PlanFigure[],
  { figure, ofId }: Pick<FigureNode['attrs'], 'figure' | 'ofId'>,
): PlanFigure | undefined {
  return figures.find((each) => each.figure === figure && each.ofId === ofId)
}

/** Figures of two moments side by side, in the order of the later one; what is there only once stands alone. */
export function figuresBeside(
  before: readonly PlanFigure[],
  after: readonly PlanFigure[],
): readonly Readonly<{ before: PlanFigure | undefined; after: PlanFigure | undefined }>[] {
  return [
    ...after.map((each) => ({ before: figureAt(before, each), after: each })),
    ...before
      .filter((each) => figureAt(after, each) === undefined)
      .map((each) => ({ before: each, after: undefined })),
  ]
}
