import type { StepByStep } from '#shared/domain/network/step-by-step.ts'
import { useEffect, useState } from 'react'

/** So long at once, which no hand on the keys notices. */
const sliceMs = 8
/** Progress is said when it has moved by so much. */
const worthSaying = 0.02

/** What was found, the last time it was, and how far the work that goes on is: `undefined` when it rests. */
type SoFar<T> = Readonly<{ found: T | undefined; share: number | undefined }>

/**
 * Does work in short slices, between which the page answers. What was found before stands until it is done; work that is no
 * longer asked for is left.
 * @param begin must be the same function as long as the work is the same
 */
export function useStepByStep<T>(begin: () => StepByStep<T>): SoFar<T> {
  const [soFar, setSoFar] = useState<SoFar<T>>({ found: undefined, share: 0 })
  useEffect(() => {
    const work = begin()
    let timer: ReturnType<typeof setTimeout> | undefined
    let said = 0
    function slice(): void {
      const until = performance.now() + sliceMs
      for (;;) {
        const { done, value } = work.next()
        if (done) return setSoFar({ found: value, share: undefined })
        if (performance.now() < until) continue
        if (Math.abs(value - said) > worthSaying) {
          said = value
          setSoFar(({ found }) => ({ found, share: value }))
        }
        timer = setTimeout(slice)
        return
      }
    }
    timer = setTimeout(slice)
    return () => clearTimeout(timer)
  }, [begin])
  return soFar
}
