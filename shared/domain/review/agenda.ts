import type { PlanId } from '../plan/model.ts'
import type { AgendaItem, MeetingStage, PlanStage } from './model.ts'

/** How much time a review gives to its stages. */
export const agendaTemplates = ['full', 'short', 'decisions'] as const
export type AgendaTemplate = (typeof agendaTemplates)[number]

type Minutes = Readonly<{
  begin: number
  /** For each plan, in the order of the stages; what is left out is not done. */
  plan: readonly (readonly [stage: PlanStage, minutes: number])[]
  end: number
}>

const templates: Readonly<Record<AgendaTemplate, Minutes>> = {
  full: {
    begin: 10,
    plan: [
      ['present', 15],
      ['clarify', 5],
      ['challenge', 15],
      ['recommend', 10],
      ['decide', 10],
    ],
    end: 10,
  },
  short: {
    begin: 5,
    plan: [
      ['present', 5],
      ['challenge', 10],
      ['decide', 5],
    ],
    end: 5,
  },
  decisions: { begin: 5, plan: [['decide', 10]], end: 5 },
}

/** An item before it has an id and a place; without a title the stage says it all. */
export type PlannedItem = Readonly<{ minutes: number; title?: string }> &
  Readonly<{ planId: PlanId; stage: PlanStage } | { planId: null; stage: MeetingStage }>

/** The agenda of a review: what begins it, plan after plan in all stages, what ends it. */
export function agendaOf(template: AgendaTemplate, planIds: readonly PlanId[]): readonly PlannedItem[] {
  const { begin, end } = templates[template]
  return [
    { planId: null, stage: 'begin', minutes: begin },
    ...planIds.flatMap((planId) => agendaOfPlan(template, planId)),
    { planId: null, stage: 'end', minutes: end },
  ]
}

/** The stages of one plan. */
export function agendaOfPlan(template: AgendaTemplate, planId: PlanId): readonly PlannedItem[] {
  return templates[template].plan.map(([stage, minutes]) => ({ planId, stage, minutes }))
}

/**
 * The agenda of a review as an earlier one had it: what begins and ends it, and for each plan the stages, titles and minutes that the
 * first plan had there; where it has no plan any more, those of the full template.
 */
export function agendaLike(
  earlier: readonly AgendaItem[],
  planIds: readonly PlanId[],
): readonly PlannedItem[] {
  const items = inOrder(earlier)
  const pattern = items.find(({ planId }) => planId !== null)?.planId
  const ofMeeting = (wanted: MeetingStage): readonly PlannedItem[] =>
    items.flatMap(({ planId, stage, title, minutes }) =>
      planId === null && stage === wanted ? [{ planId, stage, title, minutes }] : [],
    )
  const ofPlan = (id: PlanId): readonly PlannedItem[] =>
    items.flatMap(({ planId, stage, title, minutes }) =>
      planId !== null && planId === pattern ? [{ planId: id, stage, title, minutes }] : [],
    )
  return [
    ...ofMeeting('begin'),
    ...planIds.flatMap((id) => (pattern ? ofPlan(id) : agendaOfPlan('full', id))),
    ...ofMeeting('end'),
  ]
}

/** The order in which a review goes: as its items stand, but for what begins and ends it. */
export function inOrder(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const rank = ({ stage }: AgendaItem): number => (stage === 'begin' ? 0 : stage === 'end' ? 2 : 1)
  return items.toSorted((one, other) => rank(one) - rank(other) || one.position - other.position)
}

/** The plans of a review: those on its agenda as they come, then those of which only something was said. */
export function plansOf(
  items: readonly AgendaItem[],
  points: readonly Readonly<{ planId: PlanId }>[],
): readonly PlanId[] {
  const ids = [...inOrder(items), ...points].flatMap(({ planId }) => planId ?? [])
  return [...new Set(ids)]
}

export function minutesOf(items: readonly AgendaItem[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0)
}
