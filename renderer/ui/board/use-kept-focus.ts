import { useEffect, useRef, type FocusEvent, type RefObject } from 'react'

/**
 * A card that has moved to another column is another element there: who moved it goes on with it. `keep` says which card that is,
 * where it is not the one that the focus came to last.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>) {
  const keptId = useRef<string>(undefined)
  useEffect(() => {
    if (document.activeElement !== document.body || keptId.current === undefined) return
    box.current?.querySelector<HTMLElement>(`[data-card="${keptId.current}"]`)?.focus()
  })
  return {
    keep: (id: string): void => {
      keptId.current = id
    },
    onFocus: ({ target }: FocusEvent<HTMLElement>): void => {
      keptId.current = target.dataset['card']
    },
  }
}
