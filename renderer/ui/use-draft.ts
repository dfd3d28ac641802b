import type { AppError } from '#shared/contract/errors.ts'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { clearDraft, markDraft } from './drafts-underway.ts'
import { findUnkept, forgetUnkept, rememberUnkept } from './unkept-texts.ts'

/** After a pause in typing the text is kept. */
const pauseMs = 600
/** However one types, no more than this is ever unsent: what a crash of the page can cost. */
const longestUnsentMs = 1_000
/** How long a field that was left shows its own text while the stored one is still on its way. */
const arrivalMs = 500
/** Where the disk is full or nothing answers, the text is given again after a while. */
const retryMs = 4_000

/** What became of a text that was to be kept; `value` is the thing as it is stored then. */
export type Kept = Readonly<{ ok: true; value?: unknown }> | Readonly<{ ok: false; error: AppError }>

type Options = Readonly<{
  /** What is stored. */
  stored: string
  /**
   * The version of the thing that the text belongs to. With it a text that was changed elsewhere while one typed is told, and
   * not written over.
   */
  version?: number | undefined
  /**
   * Keeps what was typed. Called after a pause, on leaving the field, and when the page goes away. Where it answers a failure,
   * the text stays in the field; without an answer the field shows what is stored once it is left.
   */
  keep: (text: string) => void | Promise<Kept>
  /** A name that is the field's own. A text that could not be kept is found again under it when the page comes back. */
  lastingName?: string | undefined
}>

/**
 * Text as it is typed, kept without a button. While the user types, what is stored elsewhere does not replace what stands in
 * the field; when they leave it, the field shows what is stored. A text that is refused stays with the failure; one that
 * meets a change made elsewhere (`stale`) waits until the user decides which of the two is to stand.
 */
export function useDraft({ stored, version, keep, lastingName }: Options) {
  const [draft, setDraft] = useState(() => findUnkept(lastingName)?.text)
  const [failure, setFailure] = useState(() => findUnkept(lastingName)?.error)
  /** `known` is the text that was last given to be kept, or stood there when typing began; `seen` is what was stored then. */
  const now = useRef({
    draft,
    failure,
    known: undefined as string | undefined,
    seen: stored,
    ownVersion: undefined as number | undefined,
    isAwaitingNews: false,
    isGone: false,
    unsentSince: undefined as number | undefined,
    sending: 0,
    isLeft: true,
    stored,
    version,
    keep,
  })
  /** A text that outlives its field is marked by its name, so that the field that shows it next can clear the mark. */
  const mark = lastingName ?? now
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const arrival = useRef<ReturnType<typeof setTimeout>>(undefined)
  Object.assign(now.current, { stored, version, keep })

  const drop = useCallback(() => {
    clearTimeout(pause.current)
    clearTimeout(arrival.current)
    clearDraft(mark)
    Object.assign(now.current, {
      draft: undefined,
      known: undefined,
      failure: undefined,
      isAwaitingNews: false,
    })
    forgetUnkept(lastingName)
    setDraft(undefined)
    setFailure(undefined)
  }, [lastingName, mark])

  const settle = useCallback(() => {
    const { isLeft, sending, draft: typed, known } = now.current
    if (!isLeft || sending > 0 || typed === undefined || typed !== known) return
    clearTimeout(arrival.current)
    if (typed === now.current.stored) drop()
    else arrival.current = setTimeout(drop, arrivalMs)
  }, [drop])

  const fail = useCallback(
    (text: string, error: AppError) => {
      now.current.known = undefined
      now.current.failure = error
      setFailure(error)
      if (error.code !== 'stale' && !isPassing(error)) return
      rememberUnkept(lastingName, { text, error })
      markDraft(mark, 'stuck')
    },
    [lastingName, mark],
  )

  const give = useCallback(
    (typed: string, goOn: () => void) => {
      const sentAt = now.current.version
      now.current.known = typed
      now.current.sending++
      const kept = Promise.resolve(now.current.keep(typed))
      clearDraft(mark)
      void kept.then((outcome) => {
        now.current.sending--
        if (outcome?.ok === false) {
          const isStale = outcome.error.code === 'stale'
          if (!isStale || sentAt === undefined || now.current.isGone) fail(typed, outcome.error)
          else {
            now.current.known = undefined
            markDraft(mark, 'underway')
            if (now.current.version !== sentAt) return goOn()
            now.current.isAwaitingNews = true
          }
          if (!now.current.isGone && (now.current.isAwaitingNews || isPassing(outcome.error)))
            pause.current = setTimeout(goOn, retryMs)
          return undefined
        }
        now.current.ownVersion = versionOf(outcome) ?? now.current.ownVersion
        now.current.failure = undefined
        setFailure(undefined)
        forgetUnkept(lastingName)
        if (now.current.isGone) return undefined
        settle()
        return goOn()
      })
    },
    [fail, lastingName, mark, settle],
  )

  /** Gives the text to be kept, unless it is on its way, was changed elsewhere, or is already known. */
  const flush = useCallback(() => {
    clearTimeout(pause.current)
    now.current.unsentSince = undefined
    const { draft: typed, known, sending } = now.current
    if (typed === undefined || typed === known) return sending > 0 ? undefined : clearDraft(mark)
    if (sending > 0 || isUndecided(now.current)) return undefined
    if (isChangedElsewhere(now.current, typed)) return fail(typed, { code: 'stale', object: 'text' })
    return give(typed, flush)
  }, [fail, give, mark])

  useEffect(() => {
    /** The page goes away: there is no later in which an answer could be waited for. */
    const onHide = (): void => {
      const { draft: typed, known, sending } = now.current
      if (sending === 0) return flush()
      if (typed !== undefined && typed !== known && !isUndecided(now.current)) give(typed, flush)
    }
    now.current.isGone = false
    if (isPassing(now.current.failure)) pause.current = setTimeout(flush, retryMs)
    window.addEventListener('pagehide', onHide)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      document.removeEventListener('visibilitychange', onHide)
      now.current.isGone = true
      onHide()
      clearTimeout(pause.current)
      clearTimeout(arrival.current)
    }
  }, [flush, give])

  useLayoutEffect(() => {
    const { isLeft, sending, draft: typed, known, ownVersion, isAwaitingNews } = now.current
    if (version === ownVersion) now.current.seen = stored
    if (isLeft && sending === 0 && typed !== undefined && typed === known) drop()
    else if (typed === stored && isUndecided(now.current)) drop()
    else if (isAwaitingNews) {
      now.current.isAwaitingNews = false
      flush()
    }
  }, [stored, version, drop, flush])

  const type = (text: string): void => {
    clearTimeout(arrival.current)
    if (now.current.draft === undefined) Object.assign(now.current, { known: stored, seen: stored })
    now.current.isLeft = false
    now.current.draft = text
    setDraft(text)
    if (!isUndecided(now.current)) markDraft(mark, 'underway')
    clearTimeout(pause.current)
    now.current.unsentSince ??= Date.now()
    const leftMs = longestUnsentMs - (Date.now() - now.current.unsentSince)
    pause.current = setTimeout(flush, Math.max(0, Math.min(pauseMs, leftMs)))
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
    /** Gives what stands in the field again after a failure; over what was stored elsewhere, where that was the failure. */
    keepAnyway: () => {
      Object.assign(now.current, { failure: undefined, seen: stored })
      setFailure(undefined)
      flush()
    },
  }
}

type Standing = Readonly<{
  failure: AppError | undefined
  known: string | undefined
  seen: string
  stored: string
  version: number | undefined
  ownVersion: number | undefined
}>

/** The user is still to say which of two texts is to stand. */
function isUndecided({ failure }: Pick<Standing, 'failure'>): boolean {
  return failure?.code === 'stale'
}

/** Whether somebody else stored another text since typing began. What came back for one's own may be written otherwise. */
function isChangedElsewhere({ seen, stored, version, ownVersion }: Standing, typed: string): boolean {
  return version !== undefined && stored !== seen && stored !== typed && version !== ownVersion
}

/** What may pass by itself: the disk has room again, the program answers again. */
function isPassing(error: AppError | undefined): boolean {
  return error !== undefined && passing.has(error.code)
}

const passing: ReadonlySet<AppError['code']> = new Set(['disk-full', 'busy', 'unreachable'])

function versionOf(outcome: Kept | void): number | undefined {
  const value = outcome?.ok ? outcome.value : undefined
  const isVersioned = typeof value === 'object' && value !== null && 'version' in value
  return isVersioned && typeof value.version === 'number' ? value.version : undefined
}
