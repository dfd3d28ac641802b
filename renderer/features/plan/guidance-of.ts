import type { Plan } from '#shared/domain/plan/model.ts'
import { templateOf, type PlanTemplate } from '#shared/domain/plan/template.ts'

/** What belongs into each section, by its key: the guidance of the plan's own edition, and its questions below. */
export function guidanceOf(
  editions: readonly PlanTemplate[],
  plan: Pick<Plan, 'templateKey' | 'templateVersion'> | undefined,
): ReadonlyMap<string, string> {
  const sections = (plan && templateOf(editions, plan)?.sections) ?? []
  return new Map(sections.map(({ key, guidance, questions }) => [key, [guidance, ...questions].join('\n')]))
}
