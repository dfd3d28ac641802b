import { assertNever } from '#shared/kernel/result.ts'
import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { silencesOf } from '../../touchpoint/rhythm.ts'
import type { Action, Objective, Plan, Strategy } from '../model.ts'
import type { AccountFacts } from './facts.ts'
import type { CoachRule, CoachRuleKey } from './rules.ts'

/** What a rule found: of how many, how many of them, and which by name. `threshold` is what was asked, in the unit of the rule. */
export type Finding = Readonly<{
  rule: CoachRuleKey
  weight: number
  threshold: number
  count: number
  of: number
  names: readonly string[]
}>

/** The plan that one looks at, with what stands in it; `lastWrittenOn` is the latest day on which anything of it was changed. */
export type PlanFacts = Readonly<{
  plan: Pick<Plan, 'startsOn' | 'endsOn' | 'state'>
  objectives: readonly Pick<Objective, 'id' | 'title'>[]
  strategies: readonly Pick<Strategy, 'id' | 'objectiveId'>[]
  actions: readonly Pick<Action, 'strategyId' | 'title' | 'state' | 'ownerId' | 'dueOn'>[]
  lastWrittenOn: CalendarDay | null
  hasNext: boolean
}>

type Found = Readonly<{ count: number; of: number; names: readonly string[] }>

/**
 * What the rules that are on find, the weightiest first. A rule about the plan finds nothing where there is none or it is closed;
 * one about the people finds nothing before there are any, so that each finding is the first thing to do about its subject.
 */
export function findingsOf(
  facts: AccountFacts,
  plan: PlanFacts | undefined,
  rules: readonly CoachRule[],
  today: CalendarDay,
): readonly Finding[] {
  const alive = plan && plan.plan.state !== 'closed' ? plan : undefined
  return rules
    .filter(({ isOn }) => isOn)
    .flatMap((rule) => {
      const asked = thresholdOf(rule, facts)
      const found = lookFor(rule.key, asked, facts, alive, today)
      return found.count === 0 ? [] : [{ rule: rule.key, weight: rule.weight, threshold: asked, ...found }]
    })
    .toSorted((one, other) => other.weight - one.weight)
}

/** The rhythm that was agreed for the tier goes before the days of the rule. */
function thresholdOf({ key, threshold }: CoachRule, { rhythmDays }: AccountFacts): number {
  return key === 'key-players-silent' && rhythmDays !== null ? rhythmDays : threshold
}

function lookFor(
  key: CoachRuleKey,
  threshold: number,
  facts: AccountFacts,
  plan: PlanFacts | undefined,
  today: CalendarDay,
): Found {
  const { players, centers, opportunities } = facts
  switch (key) {
    case 'no-contacts':
      return yes(facts.mapStatus === 0)
    case 'no-key-player':
      return yes(facts.mapStatus === 1)
    case 'no-supporter':
      return yes(facts.mapStatus === 2)
    case 'no-center':
      return yes(centers.length === 0)
    case 'center-red':
      return some(centers, ({ light }) => light === 'red')
    case 'key-players-silent': {
      const silent = new Set<string>(
        silencesOf(
          players.map(({ contactId, lastOn }) => ({ contactId, lastOn, channels: [] })),
          threshold,
          today,
        ).map(({ contactId }) => contactId),
      )
      return some(players, ({ contactId }) => silent.has(contactId))
    }
    case 'coverage-low':
      return facts.coverage !== null && 100 * facts.coverage < threshold
        ? { count: players.length, of: Math.round(100 * facts.coverage), names: [] }
        : nothing
    case 'single-cover':
      return some(players, ({ covers }) => covers === 1)
    case 'judgements-old':
      return some(players, ({ toVerify }) => toVerify > 0)
    case 'posts-to-verify':
      return some(players, ({ posts }) => posts > 0)
    case 'promises-late':
      return { count: facts.latePromises, of: facts.latePromises, names: [] }
    case 'no-objectives':
      return yes(plan?.objectives.length === 0)
    case 'objectives-without-actions':
      return plan ? withoutActions(plan) : nothing
    case 'actions-overdue':
      return plan
        ? some(toDo(plan), ({ dueOn }) => dueOn !== null && daysBetween(dueOn, today) > threshold)
        : nothing
    case 'actions-unassigned':
      return plan ? some(toDo(plan), ({ ownerId }) => ownerId === null) : nothing
    case 'opportunities-overdue':
      return some(
        opportunities,
        ({ closesOn }) => closesOn !== null && daysBetween(closesOn, today) > threshold,
      )
    case 'opportunities-without-center':
      return some(opportunities, ({ hasCenter }) => !hasCenter)
    case 'account-silent':
      return yes(facts.lastTouchOn === null || daysBetween(facts.lastTouchOn, today) > threshold)
    case 'plan-stale':
      return yes(isStale(plan, threshold, today))
    case 'plan-ends':
      return yes(plan !== undefined && !plan.hasNext && daysBetween(today, plan.plan.endsOn) < threshold)
    case 'no-owner':
      return yes(!facts.hasOwner)
    default:
      return assertNever(key)
  }
}

const nothing: Found = { count: 0, of: 0, names: [] }

function yes(holds: boolean): Found {
  return holds ? { count: 1, of: 1, names: [] } : nothing
}

type Named = Readonly<{ name: string }> | Readonly<{ title: string }>

function some<T extends Named>(all: readonly T[], holds: (each: T) => boolean): Found {
  const found = all.filter(holds)
  return { count: found.length, of: all.length, names: found.map(nameOf) }
}

function nameOf(each: Named): string {
  return 'name' in each ? each.name : each.title
}

function toDo({ actions }: PlanFacts): PlanFacts['actions'] {
  return actions.filter(({ state }) => state === 'open' || state === 'in-progress')
}

function withoutActions({ objectives, strategies, actions }: PlanFacts): Found {
  const objectiveOf = new Map(strategies.map(({ id, objectiveId }) => [id, objectiveId]))
  const acted = new Set(
    actions.filter(({ state }) => state !== 'dropped').map(({ strategyId }) => objectiveOf.get(strategyId)),
  )
  return some(objectives, ({ id }) => !acted.has(id))
}

function isStale(plan: PlanFacts | undefined, threshold: number, today: CalendarDay): boolean {
  if (!plan || plan.lastWrittenOn === null) return false
  return daysBetween(plan.lastWrittenOn, today) > threshold
}
