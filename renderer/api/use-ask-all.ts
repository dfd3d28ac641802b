import type { Output, Payload } from '#shared/contract/contract.ts'
import { useQuery } from '@tanstack/react-query'
import type { Client } from './client.ts'
import { useKeyplan } from './keyplan.tsx'
import { withSameRows } from './same-rows.ts'
import { failureOf, type Answer } from './use-ask.ts'

type Paged = 'contact.listByAccount' | 'touchpoint.listByAccount' | 'account.list'
type RowOf<N extends Paged> = Output<N>['rows'][number]

const rowsAtOnce = 200

/** All rows of a list that the core hands out in pages: for what must be seen whole, such as a map. */
export function useAskAll<N extends Paged>(
  name: N,
  input: Omit<Payload<N>, 'offset' | 'limit'>,
): Answer<readonly RowOf<N>[]> {
  const { client } = useKeyplan()
  const answer = useQuery({
    queryKey: [name, input, 'all'] as const,
    queryFn: ({ client: kept, queryKey }) =>
      askPages(client, name, input, kept.getQueryData<readonly RowOf<N>[]>(queryKey)),
    structuralSharing: (before, after) =>
      withSameRows(before as readonly RowOf<N>[] | undefined, after as readonly RowOf<N>[]),
  })
  return {
    value: answer.data,
    failure: answer.error ? failureOf(answer.error) : undefined,
    // Only whoever looks at it is drawn again each time that something is asked.
    get isAsking() {
      return answer.isFetching
    },
    askAgain: () => void answer.refetch(),
  }
}

/**
 * All pages of a list, one after another.
 * @param before what was answered before: rows that say the same are taken from it while the next page is on its way
 */
export async function askPages<N extends Paged>(
  client: Client,
  name: N,
  input: Omit<Payload<N>, 'offset' | 'limit'>,
  before?: readonly RowOf<N>[],
): Promise<readonly RowOf<N>[]> {
  const rows: RowOf<N>[] = []
  for (;;) {
    const at = rows.length
    const page = await client(name, { ...input, offset: at, limit: rowsAtOnce } as Payload<N>)
    rows.push(...withSameRows<RowOf<N>>(before?.slice(at, at + rowsAtOnce), page.rows))
    if (page.rows.length < rowsAtOnce || rows.length >= page.total) return rows
  }
}
