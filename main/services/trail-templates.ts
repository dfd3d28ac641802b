import type { CoachRule } from '#shared/domain/plan/coach/rules.ts'
import type { HealthWeight } from '#shared/domain/plan/health.ts'
import type { ScorecardLine, TemplateSection } from '#shared/domain/plan/template.ts'
import type { FoldedChange } from './trail-fold.ts'
import { withParts } from './trail-leads.ts'

type Fields = FoldedChange['before']

/** The sections of a template, its scorecard and what health is made of, each part as one text. */
export function templateSaid(fields: Fields): Fields {
  const sections = withParts(
    fields,
    'sections',
    ({ title, weight, tiers, guidance, questions }: TemplateSection) => [
      title,
      `× ${weight}`,
      tiers.join(' '),
      guidance.slice(0, 100),
      `? ${questions.length}`,
    ],
  )
  const card = withParts(sections, 'scorecard', ({ title, points }: ScorecardLine) => [title, `+${points}`])
  return withParts(card, 'health', ({ part, weight }: HealthWeight) => [part, `× ${weight}`])
}

/** The rules of the coach: which, whether it is on, its threshold and its weight. */
export function coachSaid(fields: Fields): Fields {
  return withParts(fields, 'rules', ({ key, isOn, threshold, weight }: CoachRule) => [
    key,
    isOn ? '+' : '-',
    `> ${threshold}`,
    `× ${weight}`,
  ])
}
