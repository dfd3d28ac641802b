import type { Output } from '#shared/contract/contract.ts'
import { isOpenForEditing } from '#shared/domain/plan/state.ts'
import { useCallback } from 'react'
import { useDo } from '../../../api/use-do.ts'
import type { Finding } from './finding.ts'
import { useMiningWords } from './mining-words.ts'

export type PlanOfAccount = Output<'plan.listByAccount'>[number]

/** What became of a finding: where it stands, and the way back, which takes exactly that away whatever was done since. */
export type Told = Readonly<{ sentence: string; path: string; undo: (() => Promise<unknown>) | null }>

/** Those that may be edited, the newest first. */
export function openPlans(plans: readonly PlanOfAccount[]): readonly PlanOfAccount[] {
  return plans
    .filter(({ state }) => isOpenForEditing(state))
    .toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1))
}

/** Keeps a finding in white space, or in a plan as a risk or an objective, by the commands that are there. */
export function useKeepFinding() {
  const say = useMiningWords()
  const addRisk = useDo('risk.add')
  const removeRisk = useDo('risk.remove')
  const addObjective = useDo('plan.addObjective')
  const removeObjective = useDo('plan.removeObjective')
  const fill = useDo('white-space.fill')

  return useCallback(
    async (finding: Finding, plan: PlanOfAccount | undefined): Promise<Told | undefined> => {
      const { accountId, name } = finding
      if (finding.to === 'white-space') {
        const { productLineId, beforeMinor = null } = finding
        const cell = (potentialMinor: number | null) => ({
          cells: [{ accountId, productLineId, changes: { potentialMinor } }],
        })
        if (!(await fill(cell(finding.potentialMinor)))) return undefined
        return {
          sentence: say('inWhiteSpace', { line: finding.line, name }),
          path: `/accounts/${accountId}/white-space`,
          undo: () => fill(cell(beforeMinor)),
        }
      }
      if (!plan) return { sentence: say('noPlan', { name }), path: `/accounts/${accountId}/plan`, undo: null }

      const path = `/accounts/${accountId}/plan?plan=${plan.id}`
      const words = { plan: plan.title, name }
      if (finding.to === 'risk') {
        const risk = await addRisk({ planId: plan.id, title: finding.title })
        if (!risk) return undefined
        const { id, version } = risk
        return { sentence: say('riskAdded', words), path, undo: () => removeRisk({ id, version }) }
      }
      const objective = await addObjective({
        planId: plan.id,
        title: finding.title,
        goal: finding.goal ?? null,
      })
      if (!objective) return undefined
      const { id, version } = objective
      return { sentence: say('objectiveAdded', words), path, undo: () => removeObjective({ id, version }) }
    },
    [say, fill, addRisk, removeRisk, addObjective, removeObjective],
  )
}
