import type { PlanId } from '#shared/domain/plan/model.ts'
import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import type { Client } from './client.ts'
import { useKeyplan } from './keyplan.tsx'
import { mergedPlan, withAnswer, type KnownPlan, type PlanParts } from './merged-plan.ts'
import { failureOf, type Answer } from './use-ask.ts'

/** A plan with all that stands in it. After an edit only what has changed is asked for, whoever made it. */
export function useAskPlan(id: PlanId): Answer<KnownPlan> {
  const { client } = useKeyplan()
  const queries = useQueryClient()
  const answer = useQuery(planQuery(client, queries, id))
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

/** Begins to ask for a plan that will be shown: what else the page needs first is asked for meanwhile. */
export function useBeginPlan(id: PlanId | null): void {
  const { client } = useKeyplan()
  const queries = useQueryClient()
  useEffect(() => {
    if (id !== null) void queries.prefetchQuery(planQuery(client, queries, id))
  }, [client, queries, id])
}

function planQuery(client: Client, queries: QueryClient, id: PlanId) {
  const queryKey = keyOf(id)
  return queryOptions({
    queryKey,
    queryFn: async (): Promise<KnownPlan> => {
      const known = queries.getQueryData<KnownPlan>(queryKey)
      const { isWhole, gone, ...plan } = await client('plan.getSince', { id, since: known?.seq ?? null })
      if (!known || isWhole) return plan
      // Commands may have been answered meanwhile.
      const latest = queries.getQueryData<KnownPlan>(queryKey) ?? known
      return mergedPlan(latest, { isWhole, gone, ...plan })
    },
    structuralSharing: false,
  })
}

function keyOf(id: PlanId) {
  return ['plan.getSince', { id }] as const
}
