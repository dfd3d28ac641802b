import type { ApplicationName, Output, Payload, QueryName } from '#shared/contract/contract.ts'
import { AppFailure, type AppError } from '#shared/contract/errors.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Client } from './client.ts'
import { useKeyplan } from './keyplan.tsx'

type Asked =
  | QueryName
  | Extract<
      ApplicationName,
      | 'application.getState'
      | 'workspace.listRecent'
      | 'job.list'
      | 'backup.list'
      | 'backup.listNewer'
      | 'backup.listErased'
      | 'erasure.listBack'
      | 'watched-folder.get'
    >

/** An answer on its way, there, or refused. `value` stays while a newer one is fetched. */
export type Answer<T> = Readonly<{
  value: T | undefined
  failure: AppError | undefined
  isAsking: boolean
  askAgain: () => void
}>

/** Asks the core, and again whenever something the answer is made of has changed. */
export function useAsk<N extends Asked>(
  name: N,
  input: Payload<N>,
  { when = true }: { when?: boolean } = {},
): Answer<Output<N>> {
  const { client } = useKeyplan()
  const answer = useQuery({
    ...queryFor(client, name, input),
    enabled: when,
    placeholderData: (previous, query) => (isOfSame(query?.queryKey[1], input) ? previous : undefined),
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

/** Another page or another filter of the same thing: the old answer may stand until the new one comes. */
function isOfSame(before: unknown, now: unknown): boolean {
  const [one, other] = [before, now].map((input) => (input ?? {}) as Readonly<Record<string, unknown>>)
  return subjects.every((subject) => one?.[subject] === other?.[subject])
}

const subjects = [
  'id',
  'accountId',
  'buyingCenterId',
  'fileId',
  'parentId',
  'roundId',
  'teamMemberId',
] as const

/** The only maker of keys: the name and the input. */
export function queryFor<N extends Asked>(client: Client, name: N, input: Payload<N>) {
  return queryOptions({ queryKey: [name, input] as const, queryFn: () => client(name, input) })
}

/** Anything that is not an answer of the core means that the core was not reached. */
export function failureOf(error: unknown): AppError {
  return error instanceof AppFailure ? error.detail : { code: 'unreachable' }
}
