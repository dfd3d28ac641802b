import type { Output, Payload, QueryName } from '#shared/contract/contract.ts'
import { useQueries } from '@tanstack/react-query'
import { useKeyplan } from './keyplan.tsx'
import { failureOf, queryFor, type Answer } from './use-ask.ts'

/** Asks the same of several things at once; answers stand in the order of the inputs. */
export function useAskEach<N extends QueryName>(
  name: N,
  inputs: readonly Payload<N>[],
): readonly Omit<Answer<Output<N>>, 'askAgain'>[] {
  const { client } = useKeyplan()
  const answers = useQueries({ queries: inputs.map((input) => queryFor(client, name, input)) })
  return answers.map((answer) => ({
    value: answer.data,
    failure: answer.error ? failureOf(answer.error) : undefined,
    isAsking: answer.isFetching,
  }))
}
