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
import { metBy } from './conflict.ts'
import { useKeyplan } from './keyplan.tsx'
import { failureOf } from './use-ask.ts'

/** What became of a command, for a component that shows failures itself. */
export type Outcome<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: AppError }>

/**
 * Does a command, or has the application do something, and shows a failure in the general way; the promise holds `undefined` then. Where somebody else was there before, it
 * is done over that if both can stand, or else if the user says so.
 */
export function useDo<N extends CommandName | ApplicationName>(
  name: N,
): (input: Payload<N>) => Promise<Output<N> | undefined> {
  const { failures } = useKeyplan()
  const attempt = useSettling(name)
  return useCallback(
    async (input) => {
      const outcome = await attempt(input)
      if (outcome === 'let go') return undefined
      if (outcome.ok) return outcome.value
      failures.report(outcome.error)
      return undefined
    },
    [attempt, failures],
  )
}

/** Somebody may be there before more than once; who always is, is told. */
const timesAtMost = 5

/** Does a command; what it meets that was changed elsewhere is settled with the user. `let go` where that is to stand. */
function useSettling<N extends CommandName | ApplicationName>(
  name: N,
): (input: Payload<N>) => Promise<Outcome<Output<N>> | 'let go'> {
  const { conflicts, queue } = useKeyplan()
  const attempt = useTry(name)
  return useCallback(
    async (input) => {
      let outcome = await attempt(input)
      let asked = input
      for (let times = 1; !outcome.ok && times < timesAtMost; times++) {
        const met = isCommand(name) ? metBy(name, asked, outcome.error) : undefined
        const decision = met?.conflict ? await conflicts.ask(met.conflict) : met && 'ours'
        if (met === undefined || decision === undefined) return outcome
        if (decision === 'theirs') {
          queue.letGo()
          return 'let go'
        }
        asked = met.again
        outcome = await attempt(asked)
      }
      return outcome
    },
    [attempt, conflicts, queue, name],
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
        const value = await (isCommand(name) ? queue.run(name, input as never) : client(name, input))
        return { ok: true, value }
      } catch (error) {
        const failure = failureOf(error)
        if (isOutdated.has(failure.code)) invalidate(touchesOf(name))
        return { ok: false, error: failure }
      }
    },
    [client, queue, invalidate, name],
  )
}

function isCommand(name: CommandName | ApplicationName): name is CommandName {
  return procedureOf(name).kind === 'command'
}

/** What says that the page shows what is no longer so. */
const isOutdated: ReadonlySet<AppError['code']> = new Set(['stale', 'stale-people', 'not-found'])
