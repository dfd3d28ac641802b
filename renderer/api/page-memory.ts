import type { Bridge } from '#shared/contract/bridge.ts'
import type { Remembered } from '#shared/contract/workspace.ts'
import { useCallback } from 'react'
import { createClient } from './client.ts'
import { useKeyplan } from './keyplan.tsx'
import { failureOf } from './use-ask.ts'

/** Puts what the core remembers into this page's own memory, before anything is drawn from it. */
export async function recallPage(bridge: Bridge): Promise<void> {
  try {
    for (const { key, value } of await createClient(bridge)('application.recall', {}))
      localStorage.setItem(key, value)
  } catch (error) {
    // The page starts as it starts the first time; whoever asks next tells that nothing answers.
    console.warn(error)
  }
}

/** Remembers a choice about the page, over restarts. */
export function useRemember(): (key: Remembered['key'], value: string) => void {
  const { client, failures } = useKeyplan()
  return useCallback(
    (key, value) => {
      localStorage.setItem(key, value)
      client('application.remember', { key, value }).catch((error: unknown) =>
        failures.report(failureOf(error)),
      )
    },
    [client, failures],
  )
}
