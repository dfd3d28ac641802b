import fc from 'fast-check'
import { beforeEach } from 'vitest'

/**
 * `npm test` tries the same values each time, so that it says the same of the same program; KEYPLAN_SEED=any tries others each time, and
 * a number tries those that a failure has told.
 */
const wished = process.env['KEYPLAN_SEED'] ?? '20260302'
if (wished !== 'any') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wished) })

/** How much of its time a test may spend on properties; the rest is for the attempt under way, and for closing what is open. */
const share = 0.8

let endsAt = Number.POSITIVE_INFINITY

beforeEach(({ task }) => {
  endsAt = performance.now() + task.timeout * share
})

/**
 * A property that is still making its counterexample smaller when the time of its test is up would say "timed out" and nothing
 * else. It ends before that with the smallest it has found and the seed. One that was stopped with runs to go and nothing found fails
 * as well. What is left is asked for as each property begins, since a test may hold several.
 */
fc.installGlobalPlugin((index, store) => {
  const leftMs = Math.max(1, endsAt - performance.now())
  return fc.interruptAfterTimeLimit(leftMs, { failOnInterrupt: true })(index, store)
})
