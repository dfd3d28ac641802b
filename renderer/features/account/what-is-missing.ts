import type { AccountStanding } from '#shared/contract/account.ts'
import type { PlanState } from '#shared/domain/plan/model.ts'
import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'

/** An account with which nobody was in touch for longer counts as silent. */
export const silentAfterDays = 60

/** What an account lacks, with the facts a sentence needs, and the tab where it is mended. */
export type Missing =
  | Readonly<{ kind: 'contacts' | 'key-player' | 'supporter'; at: 'people' }>
  | Readonly<{ kind: 'coverage'; share: number; keyPlayers: number; at: 'people' }>
  | Readonly<{ kind: 'buying-center'; at: 'buying-centers' }>
  | Readonly<{ kind: 'plan' | 'open-plan'; at: 'plan' }>
  | Readonly<{ kind: 'touch'; at: 'activity' }>
  | Readonly<{ kind: 'touch-lately'; days: number; lastTouchOn: CalendarDay; at: 'activity' }>
  | Readonly<{ kind: 'owner'; at: '' }>

type Facts = Readonly<{
  standing: AccountStanding
  planStates: readonly PlanState[]
  hasOwner: boolean
  today: CalendarDay
}>

/** What is missing, the heaviest first: whom we know, whether they stand with us, who decides, what is planned. */
export function whatIsMissing({ standing, planStates, hasOwner, today }: Facts): readonly Missing[] {
  return [
    ...missingPeople(standing),
    ...(standing.buyingCenters === 0 ? [{ kind: 'buying-center', at: 'buying-centers' } as const] : []),
    ...missingPlan(planStates),
    ...missingTouch(standing.lastTouchOn, today),
    ...(hasOwner ? [] : [{ kind: 'owner', at: '' } as const]),
  ]
}

function missingPeople({ mapStatus, coverage, keyPlayers }: AccountStanding): readonly Missing[] {
  if (mapStatus === 0) return [{ kind: 'contacts', at: 'people' }]
  if (mapStatus === 1) return [{ kind: 'key-player', at: 'people' }]
  const uncovered: Missing[] =
    coverage !== null && coverage < 1 ? [{ kind: 'coverage', share: coverage, keyPlayers, at: 'people' }] : []
  return mapStatus === 2 ? [{ kind: 'supporter', at: 'people' }, ...uncovered] : uncovered
}

function missingPlan(states: readonly PlanState[]): readonly Missing[] {
  if (states.length === 0) return [{ kind: 'plan', at: 'plan' }]
  return states.every((state) => state === 'closed') ? [{ kind: 'open-plan', at: 'plan' }] : []
}

function missingTouch(lastTouchOn: CalendarDay | null, today: CalendarDay): readonly Missing[] {
  if (lastTouchOn === null) return [{ kind: 'touch', at: 'activity' }]
  const days = daysBetween(lastTouchOn, today)
  return days > silentAfterDays ? [{ kind: 'touch-lately', days, lastTouchOn, at: 'activity' }] : []
}
