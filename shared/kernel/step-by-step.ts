/**
 * Work in small steps: it rests after each, so that whoever does it may look after something else in between, or leave it. What
 * it rests with is how much of it is done, 0 to 1.
 */
export type StepByStep<T> = Generator<number, T, void>

/** Does all of it at once. */
export function allAtOnce<T>(work: StepByStep<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
