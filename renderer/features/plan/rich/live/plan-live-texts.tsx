import type { PlanWhole } from '#shared/contract/plan.ts'
import type { PlanCopyId } from '#shared/domain/plan/copy.ts'
import type { ReactNode } from 'react'
import { useAsk } from '../../../../api/use-ask.ts'
import { LiveTextsContext } from './live-texts.ts'
import { useLivePlan } from './use-live-texts.ts'

/** The states in which a plan stands as it was agreed: its figures are those of the copy that was taken then. */
const standing: Readonly<Partial<Record<PlanWhole['plan']['state'], 'approval' | 'closing'>>> = {
  approved: 'approval',
  closed: 'closing',
}

/** Makes figures and names in the texts of a plan live, or frozen once the plan is approved or closed. */
export function PlanLiveTexts({ whole, children }: Readonly<{ whole: PlanWhole; children: ReactNode }>) {
  const { plan, sections } = whole
  const reason = standing[plan.state]
  const copies = useAsk('plan.listCopies', { planId: plan.id }, { when: reason !== undefined })
  const copy = copies.value?.findLast((each) => each.reason === reason)
  const kept = useAsk('plan.getCopy', { id: copy?.id ?? none }, { when: copy !== undefined })
  const frozen = copy && reason !== undefined ? (kept.value?.copy.content.figures ?? []) : undefined
  const live = useLivePlan(plan.accountId, sections, frozen)
  return <LiveTextsContext value={live}>{children}</LiveTextsContext>
}

const none = '' as PlanCopyId
