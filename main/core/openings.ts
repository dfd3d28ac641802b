import type { OpeningUnderWay } from '#shared/contract/opening.ts'
import { aSharedCell, type SharedCell } from './shared-cell.ts'
import type { OpeningProgress } from './thread-messages.ts'

/** What an opening is given: the cell that says that it was cancelled, and whom it tells how far it is. */
export type OpeningWatch = Readonly<{
  cancelled: SharedCell
  onProgress: (progress: OpeningProgress) => void
}>

/**
 * The opening that is under way; there is one at a time.
 * @param announce told when `state` has another answer: never for an opening that tells nothing, as one that is over at once
 */
export function createOpenings(announce: () => void) {
  let underWay: { path: string; cancelled: SharedCell; progress?: OpeningProgress } | undefined

  return {
    state: (): OpeningUnderWay | null =>
      underWay?.progress
        ? {
            path: underWay.path,
            ...underWay.progress,
            isCancelled: Atomics.load(underWay.cancelled, 0) === 1,
          }
        : null,

    /** Nothing to do where none is under way. It ends by itself, at the next place where it can. */
    cancel: (): void => {
      if (underWay) Atomics.store(underWay.cancelled, 0, 1)
    },

    during: async <T>(path: string, work: (watch: OpeningWatch) => Promise<T>): Promise<T> => {
      const own: NonNullable<typeof underWay> = { path, cancelled: aSharedCell() }
      underWay = own
      const onProgress = (progress: OpeningProgress): void => {
        own.progress = progress
        announce()
      }
      try {
        return await work({ cancelled: own.cancelled, onProgress })
      } finally {
        underWay = undefined
        if (own.progress) announce()
      }
    },
  }
}
