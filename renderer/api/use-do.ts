import {
  procedureOf,
  touchesOf,
  type ApplicationName,
  type CommandName,
  type Output,
  type Payload,
} from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { useCallback } from 'react'
import { useKeyplan } from './keyplan.tsx'
import { failureOf } from './use-ask.ts'

/** What became of a command, for a component that shows failures itself. */
export type Outcome<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: AppError }>

/** Does a command and shows a failure in the general way; the promise holds `undefined` then. */
export function useDo<N extends CommandName>(name: N): (input: Payload<N>) => Promise<Output<N> | undefined> {
  const { failures } = useKeyplan()
  const attempt = useTry(name)
  return useCallback(
    async (input) => {
      const outcome = await attempt(input)
      if (outcome.ok) return outcome.value
      failures.report(outcome.error)
      return undefined
    },
    [attempt, failures],
  )
}

/** Does a command or asks the application for something, and answers what became of it. */
export function useTry<N extends CommandName | ApplicationName>(
  name: N,
): (input: Payload<N>) => Promise<Outcome<Output<N>>> {
  const { client, queue, invalidate } = useKeyplan()
  return useCallback(
    async (input) => {
      try {
        const isCommand = procedureOf(name).kind === 'command'
        const value = await (isCommand ? queue.run(name as CommandName, input as never) : client(name, input))
        invalidate(touchesOf(name))
        return { ok: true, value: value as Output<N> }
      } catch (error) {
        const failure = failureOf(error)
        if (isOutdated.has(failure.code)) invalidate(touchesOf(name))
        return { ok: false, error: failure }
      }
    },
    [client, queue, invalidate, name],
  )
}

/** What says that the page shows what is no longer so. */
const isOutdated: ReadonlySet<AppError['code']> = new Set(['stale', 'stale-people', 'not-found'])
