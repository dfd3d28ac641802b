import { useCallback, useMemo, useRef } from 'react'

/** So many stand in the address beside the one who is selected first; more are kept in memory alone. */
const inAddressAtMost = 20
const param = 'also'
const nobody: readonly string[] = []

/** Who is selected beside one person. */
export type Others = Readonly<{
  read: (params: URLSearchParams) => readonly string[]
  /** What the address says of them. */
  write: (ids: readonly string[]) => Readonly<{ also: string | null }>
}>

/** Keeps who else is selected: few in the address itself, many in memory under a number that the address has. */
export function useOthers(): Others {
  const many = useRef({ key: '', ids: nobody, count: 0 })
  const read = useCallback((params: URLSearchParams): readonly string[] => {
    const text = params.get(param) ?? ''
    if (text.startsWith('many')) return text === many.current.key ? many.current.ids : nobody
    return text.split(',').filter(Boolean)
  }, [])
  const write = useCallback((ids: readonly string[]) => {
    if (ids.length === 0) return { [param]: null }
    if (ids.length <= inAddressAtMost) return { [param]: ids.join(',') }
    const count = many.current.count + 1
    many.current = { key: `many${count}`, ids, count }
    return { [param]: many.current.key }
  }, [])
  return useMemo(() => ({ read, write }), [read, write])
}
