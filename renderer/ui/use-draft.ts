import type { AppError } from '#shared/contract/errors.ts'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { clearUnderway, markUnderway } from './drafts-underway.ts'

const pauseMs = 600
/** How long a field that was left shows its own text while the stored one is still on its way. */
const arrivalMs = 500

/** What became of a text that was to be kept. */
export type Kept = Readonly<{ ok: true }> | Readonly<{ ok: false; error: AppError }>

type Options = Readonly<{
  /** What is stored. */
  stored: string
  /**
   * Keeps what was typed. Called after a pause, on leaving the field, and when the page goes away. Where it answers a failure,
   * the text stays in the field; without an answer the field shows what is stored once it is left.
   */
  keep: (text: string) => void | Promise<Kept>
  /** A name that is the field's own. A text that could not be kept is found again under it when the page comes back. */
  lastingName?: string
}>

type Unkept = Readonly<{ text: string; error: AppError }>

/** Texts that could not be kept, for as long as the page lives. */
const unkept = new Map<string, Unkept>()

/**
 * Text as it is typed, kept without a button. While the user types, what is stored elsewhere does not replace what stands in
 * the field; when they leave it, the field shows what is stored. A text that is refused stays with the failure.
 */
export function useDraft({ stored, keep, lastingName }: Options) {
  const [draft, setDraft] = useState(() => found(lastingName)?.text)
  const [failure, setFailure] = useState(() => found(lastingName)?.error)
  /** `known` is the text that was last given to be kept, or stood there when typing began. */
  const now = useRef({
    draft,
    known: undefined as string | undefined,
    sending: 0,
    isLeft: true,
    stored,
    keep,
  })
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const arrival = useRef<ReturnType<typeof setTimeout>>(undefined)
  now.current.stored = stored
  now.current.keep = keep

  const drop = useCallback(() => {
    clearTimeout(pause.current)
    clearTimeout(arrival.current)
    clearUnderway(now)
    now.current.draft = undefined
    now.current.known = undefined
    if (lastingName !== undefined) unkept.delete(lastingName)
    setDraft(undefined)
    setFailure(undefined)
  }, [lastingName])

  const settle = useCallback(() => {
    const { isLeft, sending, draft: typed, known } = now.current
    if (!isLeft || sending > 0 || typed === undefined || typed !== known) return
    clearTimeout(arrival.current)
    if (typed === now.current.stored) drop()
    else arrival.current = setTimeout(drop, arrivalMs)
  }, [drop])

  const flush = useCallback(() => {
    clearTimeout(pause.current)
    const typed = now.current.draft
    if (typed === undefined || typed === now.current.known) return clearUnderway(now)
    now.current.known = typed
    now.current.sending++
    const kept = Promise.resolve(now.current.keep(typed))
    clearUnderway(now)
    void kept.then((outcome) => {
      now.current.sending--
      if (outcome?.ok === false) {
        now.current.known = undefined
        setFailure(outcome.error)
        if (lastingName !== undefined) unkept.set(lastingName, { text: typed, error: outcome.error })
        return
      }
      setFailure(undefined)
      if (lastingName !== undefined) unkept.delete(lastingName)
      settle()
    })
  }, [lastingName, settle])

  useEffect(() => {
    const onHide = (): void => flush()
    window.addEventListener('pagehide', onHide)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      document.removeEventListener('visibilitychange', onHide)
      flush()
      clearTimeout(arrival.current)
    }
  }, [flush])

  useLayoutEffect(() => {
    const { isLeft, sending, draft: typed, known } = now.current
    if (isLeft && sending === 0 && typed !== undefined && typed === known) drop()
  }, [stored, drop])

  const type = (text: string): void => {
    clearTimeout(arrival.current)
    if (now.current.draft === undefined) now.current.known = stored
    now.current.isLeft = false
    now.current.draft = text
    setDraft(text)
    markUnderway(now)
    clearTimeout(pause.current)
    pause.current = setTimeout(flush, pauseMs)
  }
  const leave = (): void => {
    now.current.isLeft = true
    flush()
    settle()
  }
  return {
    text: draft ?? stored,
    isTyping: draft !== undefined,
    /** Why the text that stands in the field is not kept. */
    failure,
    type,
    leave,
    /** Lets go of what was typed and shows what is stored. */
    revert: drop,
    /** Keeps now what stands in the field; the way to try again after a failure. */
    flush,
  }
}

function found(lastingName: string | undefined): Unkept | undefined {
  return lastingName === undefined ? undefined : unkept.get(lastingName)
}
