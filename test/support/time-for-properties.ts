import fc from 'fast-check'

/** How much of its time a test may spend on properties; the rest is for the attempt under way, and for closing what is open. */
const share = 0.8

let endsAt = Number.POSITIVE_INFINITY

/** @param timeoutMs what the test that begins has in all */
export function beginTimeForProperties(timeoutMs: number): void {
  endsAt = performance.now() + timeoutMs * share
}

/**
 * A property that is still making its counterexample smaller when the time of its test is up would say "timed out" and nothing
 * else. It ends before that with the smallest it has found and the seed. One that was stopped with runs to go and nothing found fails
 * as well. What is left is asked for as each property begins, since a test may hold several. Once for all files of a thread, which
 * read this but once: a second would go by the time of a test that is long over.
 */
fc.installGlobalPlugin((index, store) => {
  const leftMs = Math.max(1, endsAt - performance.now())
  return fc.interruptAfterTimeLimit(leftMs, { failOnInterrupt: true })(index, store)
})
