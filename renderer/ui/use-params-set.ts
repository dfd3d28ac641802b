import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** Changes parameters of the address; nothing, or an empty text, takes one out of it. */
export type SetParams = (changes: Readonly<Record<string, string | null>>) => void

/** The parameters of the address, and how a choice on the page is put there: in the place of what was, so that the way back leads off the page. */
export function useParamsSet(): readonly [params: URLSearchParams, set: SetParams] {
  const [params, setParams] = useSearchParams()
  const set: SetParams = useCallback(
    (changes) =>
      setParams(
        (known) => {
          const next = new URLSearchParams(known)
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === '') next.delete(name)
            else next.set(name, value)
          }
          return next
        },
        { replace: true },
      ),
    [setParams],
  )
  return [params, set]
}
