import type { StepByStep } from '#shared/kernel/step-by-step.ts'
import { useEffect, useState } from 'react'
import { inSlices } from './in-slices.ts'

/** What was found, the last time it was, and how far the work that goes on is: `undefined` when it rests. */
type SoFar<T> = Readonly<{ found: T | undefined; share: number | undefined }>

/**
 * Does work in short slices, between which the page answers. What was found before stands until it is done; work that is no
 * longer asked for is left.
 * @param begin must be the same function as long as the work is the same
 */
export function useStepByStep<T>(begin: () => StepByStep<T>): SoFar<T> {
  const [soFar, setSoFar] = useState<SoFar<T>>({ found: undefined, share: 0 })
  useEffect(
    () =>
      inSlices(begin(), {
        onShare: (share) => setSoFar(({ found }) => ({ found, share })),
        onDone: (found) => setSoFar({ found, share: undefined }),
      }),
    [begin],
  )
  return soFar
}
