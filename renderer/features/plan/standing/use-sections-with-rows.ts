import type { AccountId } from '#shared/domain/account/model.ts'
import type { PlanId, PlanSection } from '#shared/domain/plan/model.ts'
import { sectionsWithRows } from '#shared/domain/plan/section-rows.ts'
import { useMemo } from 'react'
import { useAsk, type Answer } from '../../../api/use-ask.ts'

/** The keys of a plan's sections that have cards, lines or a table: what the page itself asks for to show them. */
export function useSectionsWithRows(
  accountId: AccountId,
  planId: PlanId,
  sections: readonly PlanSection[],
): Pick<Answer<ReadonlySet<string>>, 'value' | 'failure' | 'askAgain'> {
  const risks = useAsk('risk.listByPlan', { planId })
  const lines = useAsk('plan-line.listByPlan', { planId })
  const world = useAsk('world.listByAccount', { accountId })
  const loyalty = useAsk('loyalty.listByAccount', { accountId })
  const invested = useAsk('investment.listByPlan', { planId })
  const value = useMemo(
    () =>
      risks.value && lines.value && world.value && loyalty.value && invested.value
        ? sectionsWithRows({
            sections,
            risks: risks.value,
            planLines: lines.value,
            worldCards: world.value.cards,
            loyaltyProofs: loyalty.value,
            investments: invested.value.investments,
          })
        : undefined,
    [sections, risks.value, lines.value, world.value, loyalty.value, invested.value],
  )
  const failed = [risks, lines, world, loyalty, invested].find(({ failure }) => failure)
  return { value, failure: failed?.failure, askAgain: () => failed?.askAgain() }
}
