import { AppFailure } from '#shared/contract/errors.ts'
import type { OpeningTelling } from '../store/telling.ts'
import type { FromThread, Opening } from './thread-messages.ts'

/** Often enough for the eye. */
const everyMs = 200

/**
 * How the thread of a workspace tells how far its opening is, and where it looks whether that was cancelled: then it throws.
 * The last word, that all is being kept, is told in any case, and nothing is thrown after it.
 */
export function openingTelling(
  { path, cancelled }: Opening,
  say: (message: FromThread) => void,
): OpeningTelling {
  let told: { what: string; atMs: number } | undefined
  return (phase, done, total) => {
    if (cancelled && Atomics.load(cancelled, 0) === 1)
      throw new AppFailure({ code: 'opening-cancelled', path })

    const atMs = performance.now()
    // Each step for itself: the one that takes long may be over before the next word about it.
    const what = phase === 'migrating' ? `step ${done}` : phase
    if (told?.what === what && atMs - told.atMs < everyMs) return
    told = { what, atMs }
    say({ kind: 'opening', progress: { phase, done, total } })
  }
}
