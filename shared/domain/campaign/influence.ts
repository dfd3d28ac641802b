import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { OpportunityState } from '../opportunity/model.ts'
import type { SalesProcess } from '../opportunity/sales-process.ts'

/** How an opportunity stood at the end of a day on which its stage or its state changed. */
export type StageDay = Readonly<{ day: CalendarDay; stage: string | null; state: OpportunityState }>

/** What became of an opportunity after a wave: it was opened, or came closer to an order. */
export type Influence = Readonly<{
  how: 'opened' | 'moved-up' | 'won'
  on: CalendarDay
  /** The latest wave before it. */
  waveOn: CalendarDay
  from: string | null
  to: string | null
}>

/**
 * The first thing that became of an opportunity within so many days after a wave, the day of the wave included; `undefined` where
 * nothing did. A move back, a loss and opening again what was lost are no influence; neither is a stage that the process does not have.
 * @param days in their order, the first being the day on which it came to be
 * @param waveDays days of waves that have gone out
 */
export function influenceOn(
  days: readonly StageDay[],
  waveDays: readonly CalendarDay[],
  withinDays: number,
  process: Pick<SalesProcess, 'stages'>,
): Influence | undefined {
  for (const [index, now] of days.entries()) {
    const waveOn = waveDays.findLast((day) => day <= now.day && now.day <= addDays(day, withinDays))
    if (waveOn === undefined) continue
    const how = stepOf(days[index - 1], now, process)
    if (how) return { how, on: now.day, waveOn, from: days[index - 1]?.stage ?? null, to: now.stage }
  }
  return undefined
}

function stepOf(
  before: StageDay | undefined,
  now: StageDay,
  { stages }: Pick<SalesProcess, 'stages'>,
): Influence['how'] | undefined {
  if (now.state === 'lost') return undefined
  if (!before) return now.state === 'won' ? 'won' : 'opened'
  if (before.state !== 'open') return undefined
  if (now.state === 'won') return 'won'
  const rankOf = (stage: string | null): number => stages.findIndex(({ key }) => key === stage)
  const [from, to] = [rankOf(before.stage), rankOf(now.stage)]
  return from >= 0 && to > from ? 'moved-up' : undefined
}
