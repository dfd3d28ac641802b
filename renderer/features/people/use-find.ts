import { useMemo, useState } from 'react'
import { matching, type People } from './people.ts'

/** What is looked for, whom that finds, and at which of them one is. */
export function useFind(people: People | undefined) {
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const isOn = query.trim() !== ''
  const found = useMemo(() => (people ? matching(people, query) : []), [people, query])
  const ids = useMemo(() => new Set<string>(isOn ? found.map((contact) => contact.id) : []), [isOn, found])
  const index = found.length === 0 ? 0 : at % found.length
  const current = isOn ? found[index] : undefined

  return {
    query,
    isOn,
    found,
    ids,
    index,
    currentId: current?.id ?? null,
    search: (text: string): void => {
      setQuery(text)
      setAt(0)
    },
    /** Goes on to the next match, or back; answers whom it is. */
    go: (by: 1 | -1): string | undefined => {
      const next = found.length === 0 ? 0 : (index + by + found.length) % found.length
      setAt(next)
      return found[next]?.id
    },
  }
}

export type Find = ReturnType<typeof useFind>
