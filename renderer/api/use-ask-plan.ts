import type { PlanId } from '#shared/domain/plan/model.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useKeyplan } from './keyplan.tsx'
import { mergedPlan, withAnswer, type KnownPlan, type PlanParts } from './merged-plan.ts'
import { failureOf, type Answer } from './use-ask.ts'

/** A plan with all that stands in it. After an edit only what has changed is asked for, whoever made it. */
export function useAskPlan(id: PlanId): Answer<KnownPlan> {
  const { client } = useKeyplan()
  const queries = useQueryClient()
  const queryKey = keyOf(id)
  const answer = useQuery({
    queryKey,
    queryFn: async () => {
      const known = queries.getQueryData<KnownPlan>(queryKey)
      const { isWhole, gone, ...plan } = await client('plan.getSince', { id, since: known?.seq ?? null })
      if (!known || isWhole) return plan
      // Commands may have been answered meanwhile.
      const latest = queries.getQueryData<KnownPlan>(queryKey) ?? known
      return mergedPlan(latest, { isWhole, gone, ...plan })
    },
    structuralSharing: false,
  })
  return {
    value: answer.data,
    failure: answer.error ? failureOf(answer.error) : undefined,
    get isAsking() {
      return answer.isFetching
    },
    askAgain: () => void answer.refetch(),
  }
}

/** Shows what a command answered before what has changed is asked for. */
export function useTellPlan(id: PlanId): (answer: Partial<PlanParts>) => void {
  const queries = useQueryClient()
  return useCallback(
    (answer) => {
      const queryKey = keyOf(id)
      const isOld = queries.getQueryState(queryKey)?.isInvalidated === true
      queries.setQueryData<KnownPlan>(queryKey, (known) => known && withAnswer(known, answer))
      // What is shown anew is taken for up to date, which it is not in all else.
      if (isOld) void queries.invalidateQueries({ queryKey, refetchType: 'none' })
    },
    [queries, id],
  )
}

function keyOf(id: PlanId) {
  return ['plan.getSince', { id }] as const
}
