import { useCallback, useEffect, useRef, useState } from 'react'

const pauseMs = 600

type Options = Readonly<{
  /** What is stored. */
  stored: string
  /** Keeps what was typed. Called after a pause, on leaving the field, and when the page goes away. */
  keep: (text: string) => void
}>

/**
 * Text as it is typed, kept without a button. While the user types, what is stored elsewhere does not replace what stands in
 * the field; when they leave it, the field shows what is stored.
 */
export function useDraft({ stored, keep }: Options) {
  const [draft, setDraft] = useState<string>()
  const latest = useRef<{ draft: string | undefined; stored: string; keep: (text: string) => void }>({
    draft: undefined,
    stored,
    keep,
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  latest.current.stored = stored
  latest.current.keep = keep

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const { draft: typed, stored: known, keep: keepIt } = latest.current
    if (typed !== undefined && typed !== known) keepIt(typed)
  }, [])

  useEffect(() => {
    const onHide = (): void => flush()
    window.addEventListener('pagehide', onHide)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      document.removeEventListener('visibilitychange', onHide)
      flush()
    }
  }, [flush])

  const type = (text: string): void => {
    latest.current.draft = text
    setDraft(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, pauseMs)
  }
  const leave = (): void => {
    flush()
    latest.current.draft = undefined
    setDraft(undefined)
  }
  const revert = (): void => {
    clearTimeout(timer.current)
    latest.current.draft = undefined
    setDraft(undefined)
  }
  return { text: draft ?? stored, isTyping: draft !== undefined, type, leave, revert, flush }
}
