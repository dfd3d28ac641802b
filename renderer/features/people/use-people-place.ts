import { useCallback, useMemo, useRef } from 'react'
import { useSearchParams } from 'react-router'

export type PeopleView = 'map' | 'table'
/** What becomes of the side panel when somebody is selected. */
type Panel = 'open' | 'as-is'

/** Where one is on the page, as the address has it: map or table, who is selected, and whether the panel is closed. */
export function usePeoplePlace() {
  const [params, setParams] = useSearchParams()
  const latest = useRef(params)
  latest.current = params

  const go = useCallback(
    (changes: Readonly<Record<string, string | null>>, isStep: boolean) => {
      const next = new URLSearchParams(latest.current)
      for (const [key, value] of Object.entries(changes)) {
        if (value === null) next.delete(key)
        else next.set(key, value)
      }
      latest.current = next
      setParams(next, { replace: !isStep })
    },
    [setParams],
  )

  const personId = params.get('person')
  const isPanelOpen = personId !== null && params.get('panel') !== 'closed'
  const view: PeopleView = params.get('view') === 'table' ? 'table' : 'map'
  return useMemo(
    () => ({
      view,
      personId,
      isPanelOpen,
      /** Who is selected now, ahead of what is painted: keys may come faster. */
      selectedNow: (): string | null => latest.current.get('person'),
      select: (id: string, panel: Panel): void => {
        const isFirst = latest.current.get('person') === null
        const kept = isFirst ? 'closed' : latest.current.get('panel')
        go({ person: id, panel: panel === 'open' ? null : kept }, false)
      },
      openPanel: (): void => go({ panel: null }, false),
      closePanel: (): void => go({ panel: 'closed' }, false),
      selectNobody: (): void => go({ person: null, panel: null }, false),
      show: (next: PeopleView): void => go({ view: next === 'map' ? null : next }, true),
    }),
    [go, view, personId, isPanelOpen],
  )
}

export type PeoplePlace = ReturnType<typeof usePeoplePlace>
