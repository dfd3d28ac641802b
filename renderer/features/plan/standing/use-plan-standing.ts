import type { PlanWhole } from '#shared/contract/plan.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { Output } from '#shared/contract/contract.ts'
import { findingsOf, type Finding } from '#shared/domain/plan/coach/findings.ts'
import { completenessOf, knownSections, type Completeness } from '#shared/domain/plan/completeness.ts'
import { healthOf, type Health } from '#shared/domain/plan/health.ts'
import { healthValuesOf } from '#shared/domain/plan/health-values.ts'
import { newestOf, templateOf } from '#shared/domain/plan/template.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useMemo } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useSectionsWithRows } from './use-sections-with-rows.ts'

export type Edition = Output<'plan-template.list'>[number]
export type PlanStanding = Readonly<{
  completeness: Completeness
  health: Health
  findings: readonly Finding[]
  template: Edition | undefined
  /** The newest edition of the template, where the plan is made after an older one. */
  newer: Edition | undefined
}>
type Answer = Readonly<{
  value: PlanStanding | undefined
  failure: AppError | undefined
  askAgain: () => void
}>

/** How a plan stands on a day: all of it is reckoned here, so that it follows what is typed. */
export function usePlanStanding(whole: PlanWhole, today: CalendarDay): Answer {
  const { accountId } = whole.plan
  const facts = useAsk('coach.getFacts', { accountId, today })
  const rules = useAsk('coach.getRules', {})
  const templates = useAsk('plan-template.list', {})
  const written = useAsk('coach.getLastWritten', { planId: whole.plan.id })
  const plans = useAsk('plan.listByAccount', { accountId })
  const withRows = useSectionsWithRows(accountId, whole.plan.id, whole.sections)

  const value = useMemo((): PlanStanding | undefined => {
    if (!facts.value || !rules.value || !templates.value || !written.value || !plans.value || !withRows.value)
      return undefined
    const template = templateOf(templates.value, whole.plan)
    const newest = newestOf(templates.value).find(({ key }) => key === whole.plan.templateKey)
    const hasNext = plans.value.some(({ startsOn }) => startsOn > whole.plan.startsOn)
    const plan = { ...whole, lastWrittenOn: written.value.on, hasNext }
    const completeness = completenessOf(whole, template, knownSections(facts.value, withRows.value))
    return {
      completeness,
      health: healthOf(healthValuesOf(facts.value, plan, completeness, today), template?.health ?? []),
      findings: findingsOf(facts.value, plan, rules.value.rules, today),
      template,
      newer: newest && newest.edition > whole.plan.templateVersion ? newest : undefined,
    }
  }, [whole, today, facts.value, rules.value, templates.value, written.value, plans.value, withRows.value])
  const failed = [facts, rules, templates, written, plans, withRows].find(({ failure }) => failure)
  return { value, failure: failed?.failure, askAgain: () => failed?.askAgain() }
}
