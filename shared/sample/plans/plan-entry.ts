import type { PlanState } from '#shared/domain/plan/model.ts'
import type { SampleKey } from '../model.ts'

/**
 * A plan as written down. Texts may hold `{year}`, `{year-1}`, `{year+1}`, a day before today such as `{day-30}`, and the
 * account's figures of the last twelve months: `{revenue}`, `{revenue-before}`, `{result}`, `{margin}`, `{loss}`.
 *
 * Objectives are an outline: objective, strategy, action. An action's cells are title | owner | due | state; the owner
 * is `-` where nobody has it, and due is `+30` or `-30` days from today, `06-30` in the plan's year, or `-` for no day.
 */
export type PlanEntry = Readonly<{
  accountKey: SampleKey
  title: string
  year: 'this' | 'last'
  state: PlanState
  /** By section key of the default template; what is left out is not written yet. */
  sections: Readonly<Record<string, string>>
  objectives: string
}>
