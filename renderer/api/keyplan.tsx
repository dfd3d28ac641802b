import type { Bridge } from '#shared/contract/bridge.ts'
import { readsOf, type ProcedureName } from '#shared/contract/contract.ts'
import type { Topic } from '#shared/contract/topics.ts'
import { QueryClient, QueryClientProvider, type Query } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo, type ReactNode } from 'react'
import { createClient, type Client } from './client.ts'
import { createConflicts, type Conflicts } from './conflict.ts'
import { createCommandQueue, type CommandQueue } from './command-queue.ts'
import { createFailureFeed, type FailureFeed } from './failure-feed.ts'
import { gatherTopics } from './gather-topics.ts'
import { createOwnNews } from './own-news.ts'
import { showingAtOnce } from './shown-at-once.ts'

type Keyplan = Readonly<{
  client: Client
  queue: CommandQueue
  failures: FailureFeed
  conflicts: Conflicts
  invalidate: (topics: readonly Topic[]) => void
  /** Whether an announcement is more than the echo of what this page did. */
  isNews: (announced: readonly Topic[]) => boolean
}>

const KeyplanContext = createContext<Keyplan | undefined>(undefined)

/** Gives everything below it the core: asking, doing, and hearing what others changed. */
export function KeyplanProvider({ bridge, children }: Readonly<{ bridge: Bridge; children: ReactNode }>) {
  const queries = useMemo(createQueries, [])
  const keyplan = useMemo((): Keyplan => {
    const { client, isNews } = createOwnNews(showingAtOnce(createClient(bridge), queries), (topics) =>
      invalidate(queries, topics),
    )
    return {
      client,
      queue: createCommandQueue(client),
      failures: createFailureFeed(),
      conflicts: createConflicts(),
      invalidate: (topics) => invalidate(queries, topics),
      isNews,
    }
  }, [bridge, queries])

  useEffect(() => {
    const { hear, end } = gatherTopics(keyplan.invalidate)
    const leave = bridge.onChanged((topics) => {
      if (keyplan.isNews(topics)) hear(topics)
    })
    return () => {
      leave()
      end()
    }
  }, [bridge, keyplan])

  return (
    <KeyplanContext value={keyplan}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </KeyplanContext>
  )
}

export function useKeyplan(): Keyplan {
  const keyplan = use(KeyplanContext)
  if (!keyplan) throw new Error('There is no KeyplanProvider above')
  return keyplan
}

function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Infinity, refetchOnWindowFocus: false, networkMode: 'always' },
    },
  })
}

/**
 * An answer is old when one of the topics it is made of was touched. The first one may be on its way at that moment, from before the
 * change: the library would take it for new, so it is asked for again once it is there.
 */
function invalidate(queries: QueryClient, topics: readonly Topic[]): void {
  if (topics.length === 0) return
  const touched = new Set(topics)
  const isOld = ({ queryKey }: Query): boolean =>
    readsOf(queryKey[0] as ProcedureName).some((topic) => touched.has(topic))
  for (const { promise, state, queryKey } of queries.getQueryCache().findAll({ predicate: isOld })) {
    if (state.fetchStatus !== 'fetching' || state.data !== undefined) continue
    const again = () => queries.invalidateQueries({ queryKey, exact: true })
    void promise?.then(again, again)
  }
  void queries.invalidateQueries({ predicate: isOld })
}
