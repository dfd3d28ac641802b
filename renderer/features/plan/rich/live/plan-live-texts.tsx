import type { PlanWhole } from '#shared/contract/plan.ts'
import type { PlanCopyId } from '#shared/domain/plan/copy.ts'
import type { ReactNode } from 'react'
import { useAsk } from '../../../../api/use-ask.ts'
import { NotAnswered } from '../../../../ui/not-answered.tsx'
import { useFigureWords } from './figure-words.ts'
import { LiveTextsContext } from './live-texts.ts'
import { useLivePlan } from './use-live-texts.ts'

/** The states in which a plan stands as it was agreed: its figures are those of the copy that was taken then. */
const standing: Readonly<Partial<Record<PlanWhole['plan']['state'], 'approval' | 'closing'>>> = {
  approved: 'approval',
  closed: 'closing',
}

/**
 * Makes figures and names in the texts of a plan live, or frozen once the plan is approved or closed. A plan that came to that before
 * copies were taken has today's.
 */
export function PlanLiveTexts({ whole, children }: Readonly<{ whole: PlanWhole; children: ReactNode }>) {
  const say = useFigureWords()
  const { plan, sections } = whole
  const reason = standing[plan.state]
  const copies = useAsk('plan.listCopies', { planId: plan.id }, { when: reason !== undefined })
  const copy = copies.value?.findLast((each) => each.reason === reason)
  const kept = useAsk('plan.getCopy', { id: copy?.id ?? none }, { when: copy !== undefined })
  const hasNone = copies.value !== undefined && copies.failure === undefined && copy === undefined
  /* Until the copy is there no figures are known: those of today are not what was agreed. */
  const frozen = reason === undefined || hasNone ? undefined : (kept.value?.copy.content.figures ?? unknown)
  const live = useLivePlan(plan.accountId, sections, frozen)
  const failed = reason === undefined ? undefined : [copies, kept].find(({ failure }) => failure)
  return (
    <LiveTextsContext value={live}>
      {failed?.failure ? (
        <NotAnswered failure={failed.failure} onAgain={failed.askAgain}>
          {say('notFrozen')}
        </NotAnswered>
      ) : null}
      {children}
    </LiveTextsContext>
  )
}

const none = '' as PlanCopyId
const unknown: readonly never[] = []
