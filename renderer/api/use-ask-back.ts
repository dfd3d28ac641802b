import type { Output } from '#shared/contract/contract.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useKeyplan } from './keyplan.tsx'
import { failureOf, type Answer } from './use-ask.ts'

type Commands = Output<'history.listRecent'>

const commandsAtOnce = 200

/** The commands of the workspace from the newest back, and further back when asked. */
export function useAskBack(): Answer<Commands> & Readonly<{ askFurther: (() => void) | undefined }> {
  const { client } = useKeyplan()
  const answer = useInfiniteQuery({
    queryKey: ['history.listRecent', 'back'] as const,
    queryFn: ({ pageParam }) => client('history.listRecent', { before: pageParam, limit: commandsAtOnce }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length < commandsAtOnce ? undefined : page.at(-1)?.seq),
  })
  return {
    value: answer.data?.pages.flat(),
    failure: answer.error ? failureOf(answer.error) : undefined,
    isAsking: answer.isFetching,
    askAgain: () => void answer.refetch(),
    askFurther: answer.hasNextPage ? () => void answer.fetchNextPage() : undefined,
  }
}
