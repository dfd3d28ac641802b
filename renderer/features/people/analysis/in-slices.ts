import type { StepByStep } from '#shared/kernel/step-by-step.ts'

/** So long at once, which no hand on the keys notices. */
const sliceMs = 8
/** Progress is said when it has moved by so much. */
const worthSaying = 0.02

type Listener<T> = Readonly<{ onShare: (share: number) => void; onDone: (found: T) => void }>

/** Does work in short slices, between which the page answers. Answers how to leave it. */
export function inSlices<T>(work: StepByStep<T>, { onShare, onDone }: Listener<T>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let said = 0
  function slice(): void {
    const until = performance.now() + sliceMs
    for (;;) {
      const { done, value } = work.next()
      if (done) return onDone(value)
      if (performance.now() < until) continue
      if (Math.abs(value - said) > worthSaying) {
        said = value
        onShare(value)
      }
      timer = setTimeout(slice)
      return
    }
  }
  timer = setTimeout(slice)
  return () => clearTimeout(timer)
}
