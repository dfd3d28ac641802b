/**
 * @typedef {Readonly<{ name: string, message: string }>} Failure
 * @typedef {Readonly<{ name: string, reason: string }>} Skip
 * @typedef {Readonly<{ passed: number, failed: readonly Failure[], skipped: readonly Skip[] }>} Tally
 */

/** @type {Tally} */
export const noTests = { passed: 0, failed: [], skipped: [] }

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export function sum(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: [...one.failed, ...other.failed],
    skipped: [...one.skipped, ...other.skipped],
  }
}

/** @param {Tally} tally */
export function lastLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed.length} failed`
  return skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line
}

/**
 * A run in which nothing passed has shown nothing.
 * @param {Tally} tally
 */
export function exitCodeOf({ passed, failed }) {
  return failed.length > 0 || passed === 0 ? 1 : 0
}

/**
 * @param {Tally} tally
 * @returns {readonly string[]} each reason once, with how many tests it kept from running
 */
export function skipLines({ skipped }) {
  const counts = new Map()
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, count]) => `skipped ${count}: ${reason}`)
}
