import type { PlanId } from '#shared/domain/plan/model.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useKeyplan } from './keyplan.tsx'
import { mergedPlan, type KnownPlan } from './merged-plan.ts'
import { failureOf, type Answer } from './use-ask.ts'

/** A plan with all that stands in it. After an edit only what has changed is asked for, whoever made it. */
export function useAskPlan(id: PlanId): Answer<KnownPlan> {
  const { client } = useKeyplan()
  const queries = useQueryClient()
  const queryKey = ['plan.getSince', { id }] as const
  const answer = useQuery({
    queryKey,
    queryFn: async () => {
      const known = queries.getQueryData<KnownPlan>(queryKey)
      const { isWhole, gone, ...plan } = await client('plan.getSince', { id, since: known?.seq ?? null })
      return known && !isWhole ? mergedPlan(known, { isWhole, gone, ...plan }) : plan
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
