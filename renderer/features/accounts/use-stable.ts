import { useLayoutEffect, useMemo, useRef } from 'react'

type Actions = Readonly<Record<string, (...given: never[]) => void>>

/** The same functions under the same names in an object that never changes; each call goes to the newest one. */
export function useStable<A extends Actions>(actions: A): A {
  const newest = useRef(actions)
  useLayoutEffect(() => {
    newest.current = actions
  })
  const names = Object.keys(actions).join(' ')
  return useMemo(
    () =>
      Object.fromEntries(
        names.split(' ').map((name) => [name, (...given: never[]) => newest.current[name]?.(...given)]),
      ) as unknown as A,
    [names],
  )
}
