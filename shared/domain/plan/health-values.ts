import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { freshnessOf } from '../relationship/aging.ts'
import { silencesOf } from '../touchpoint/rhythm.ts'
import type { AccountFacts } from './coach/facts.ts'
import type { PlanFacts } from './coach/findings.ts'
import type { Completeness } from './completeness.ts'
import type { HealthValues } from './health.ts'

/** Within so many days a key player should have been met where no rhythm was agreed for the tier. */
export const usualRhythmDays = 90

/**
 * How well each part of the health of a plan stands, each from 0 to 1:
 * completeness as reckoned; freshness 0.5 ^ (days since the plan was last changed / half-life of evidence); actions the share of those
 * not dropped that are done or not late; coverage of the account; map the rung of its ladder of three; touch the share of key
 * players who were met within the rhythm.
 */
export function healthValuesOf(
  facts: AccountFacts,
  plan: Pick<PlanFacts, 'actions' | 'lastWrittenOn'>,
  completeness: Completeness,
  today: CalendarDay,
): HealthValues {
  const { halfLifeDays, players } = facts
  return {
    completeness: completeness.share,
    freshness:
      plan.lastWrittenOn === null ? null : freshnessOf({ asOf: plan.lastWrittenOn }, { today, halfLifeDays }),
    actions: shareOnTime(plan.actions, today),
    coverage: facts.coverage,
    map: facts.mapStatus / 3,
    touch: players.length === 0 ? null : 1 - silentOf(facts, today) / players.length,
  }
}

function shareOnTime(actions: PlanFacts['actions'], today: CalendarDay): number | null {
  const counted = actions.filter(({ state }) => state !== 'dropped')
  if (counted.length === 0) return null
  const late = counted.filter(
    ({ state, dueOn }) => state !== 'done' && dueOn !== null && daysBetween(dueOn, today) > 0,
  )
  return 1 - late.length / counted.length
}

function silentOf({ players, rhythmDays }: AccountFacts, today: CalendarDay): number {
  const reach = players.map(({ contactId, lastOn }) => ({ contactId, lastOn, channels: [] }))
  return silencesOf(reach, rhythmDays ?? usualRhythmDays, today).length
}
