import type { Payload } from '#shared/contract/contract.ts'
import type { TrailEntry } from '#shared/contract/trail.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useKeyplan } from './keyplan.tsx'
import { failureOf, type Answer } from './use-ask.ts'

type Trail = 'history.listOfObject' | 'history.listOfAccount'

/** A trail from the newest back, and further back when asked. */
export function useTrail<N extends Trail>(
  name: N,
  input: Omit<Payload<N>, 'before' | 'limit'>,
  limit: number,
): Answer<readonly TrailEntry[]> & Readonly<{ askFurther: (() => void) | undefined }> {
  const { client } = useKeyplan()
  const answer = useInfiniteQuery({
    queryKey: [name, input, limit, 'back'] as const,
    queryFn: ({ pageParam }) => client(name, { ...input, before: pageParam, limit } as Payload<N>),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.before ?? undefined,
  })
  return {
    value: answer.data?.pages.flatMap((page) => page.entries),
    failure: answer.error ? failureOf(answer.error) : undefined,
    isAsking: answer.isFetching,
    askAgain: () => void answer.refetch(),
    askFurther: answer.hasNextPage ? () => void answer.fetchNextPage() : undefined,
  }
}
