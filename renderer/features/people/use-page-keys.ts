import { useEffect, useRef } from 'react'

/** Keys of the page that count wherever one is, but for text fields, menus and dialogs. */
export function usePageKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase()
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (!Object.hasOwn(latest.current, key) || isTaken(event.target)) return
      event.preventDefault()
      latest.current[key]?.()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('[role=dialog], [role=menu], [role=listbox]') !== null) return true
  return (
    target instanceof Element &&
    target.closest('input:not([type=range]), textarea, select, [contenteditable], [role=combobox]') !== null
  )
}
