import { useEffect, useRef, useState } from 'react'

type Ahead<T> = Readonly<{ value: T; onTheWay: number }>

/**
 * Values as the user left them: a change shows at once and the next one builds on it, although the first is still being stored.
 * @param stored what was answered last; when another answer comes, what was acknowledged gives way to it
 * @param send answers whether the value was kept
 */
export function useAhead<T>(
  stored: unknown,
  storedOf: (key: string) => T,
  send: (key: string, value: T) => Promise<boolean>,
) {
  const ahead = useRef<ReadonlyMap<string, Ahead<T>>>(new Map())
  const [, show] = useState(0)

  function set(key: string, next: Ahead<T> | undefined): void {
    const all = new Map(ahead.current)
    if (next) all.set(key, next)
    else all.delete(key)
    ahead.current = all
    show((count) => count + 1)
  }

  useEffect(() => {
    for (const [key, { onTheWay }] of ahead.current) if (onTheWay === 0) set(key, undefined)
  }, [stored])

  const valueOf = (key: string): T => {
    const own = ahead.current.get(key)
    return own ? own.value : storedOf(key)
  }
  async function put(key: string, value: T): Promise<void> {
    set(key, { value, onTheWay: (ahead.current.get(key)?.onTheWay ?? 0) + 1 })
    const isKept = await send(key, value)
    const own = ahead.current.get(key)
    if (!own) return
    if (!isKept || (own.onTheWay === 1 && Object.is(storedOf(key), own.value))) set(key, undefined)
    else set(key, { ...own, onTheWay: own.onTheWay - 1 })
  }
  return { valueOf, put: (key: string, value: T): void => void put(key, value) }
}
