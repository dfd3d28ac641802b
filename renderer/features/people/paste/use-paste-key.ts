import { useEffect, useRef } from 'react'

/** Text that is pasted into the page itself, and not into a field or a dialog, is people: it is handed on. */
export function usePasteKey(isOn: boolean, onText: (text: string) => void): void {
  const latest = useRef(onText)
  latest.current = onText
  useEffect(() => {
    if (!isOn) return undefined
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '' || event.defaultPrevented || isTaken(event.target)) return
      event.preventDefault()
      latest.current(text)
    }
    addEventListener('paste', onPaste)
    return () => removeEventListener('paste', onPaste)
  }, [isOn])
}

function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('[role=dialog], [role=menu], [role=listbox]') !== null) return true
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
