import type { AppError } from '#shared/contract/errors.ts'
import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { Draft, type Kept } from './draft.ts'

export type { Kept }

type Options = Readonly<{
  /** What is stored. */
  stored: string
  /** The version of the thing that the text belongs to: with it a change made elsewhere is told and not written over. */
  version?: number | undefined
  /**
   * Keeps what was typed. Called after a pause, on leaving the field, and when the page goes away. Where it answers a failure,
   * the text stays in the field; without an answer the field shows what is stored once it is left.
   */
  keep: (text: string) => void | Promise<Kept>
  /** A name that is the field's own. A text that could not be kept is found again under it when the page comes back. */
  lastingName?: string | undefined
}>

/** A text as a field shows it, and what the field does with it. */
export type FieldDraft = Readonly<{
  text: string
  isTyping: boolean
  /** Why the text that stands in the field is not kept. */
  failure: AppError | undefined
  type: (text: string) => void
  leave: () => void
  revert: () => void
  keepAnyway: () => void
}>

/**
 * Text as it is typed, kept without a button. While the user types, what is stored elsewhere does not replace what stands in
 * the field; when they leave it, the field shows what is stored. A text that is refused stays with the failure; one that
 * meets a change made elsewhere (`stale`) waits until the user decides which of the two is to stand.
 */
export function useDraft({ stored, version, keep, lastingName }: Options): FieldDraft {
  // oxlint-disable-next-line react/exhaustive-deps -- what is outside now reaches the draft through `hear`
  const draft = useMemo(() => new Draft(lastingName, { stored, version, keep }), [lastingName])
  const { typed, failure } = useSyncExternalStore(draft.subscribe, draft.shown)

  useLayoutEffect(() => draft.hear({ stored, version, keep }))
  useEffect(() => {
    draft.enterPage()
    window.addEventListener('pagehide', draft.hide)
    document.addEventListener('visibilitychange', draft.hide)
    return () => {
      window.removeEventListener('pagehide', draft.hide)
      document.removeEventListener('visibilitychange', draft.hide)
      draft.leavePage()
    }
  }, [draft])

  return {
    text: typed ?? stored,
    isTyping: typed !== undefined,
    failure,
    type: (text) => draft.type(text),
    leave: () => draft.leave(),
    revert: draft.revert,
    keepAnyway: draft.keepAnyway,
  }
}
