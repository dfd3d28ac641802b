import type { BatchFile } from './batch-order.ts'

/** What those that make files side by side have in common: which is next, and whether it goes on. */
export type Course = Readonly<{
  /** The next file; nothing where none is left or it is over. */
  next: () => BatchFile | undefined
  isOver: () => boolean
  /** Whether it was not over before. */
  stop: () => boolean
  /** Whether the last of them has come to its end. */
  leave: () => boolean
}>

/** @param lanes how many make files side by side */
export function createCourse(files: readonly BatchFile[], lanes: number): Course {
  let [at, left, isOver] = [0, lanes, false]
  return {
    next: () => (isOver ? undefined : files[at++]),
    isOver: () => isOver,
    stop: () => {
      const wasOver = isOver
      isOver = true
      return !wasOver
    },
    leave: () => (left -= 1) === 0,
  }
}
