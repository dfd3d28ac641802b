import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Tells the run what passed, failed and was skipped, in the same form as the one for Vitest. */
export default class PlaywrightTally {
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  #suite
  /** @type {import('./tally.mjs').Failure[]} */
  #stray = []

  /**
   * @param {import('@playwright/test/reporter').FullConfig} _config
   * @param {import('@playwright/test/reporter').Suite} suite
   */
  onBegin(_config, suite) {
    this.#suite = suite
  }

  /**
   * @param {import('@playwright/test/reporter').TestCase} test
   * @param {import('@playwright/test/reporter').TestResult} result
   */
  onTestEnd(test, result) {
    console.log(`${nameOf(test)} ${result.status} ${result.duration} ms`)
  }

  /** @param {import('@playwright/test/reporter').TestError} error */
  onError(error) {
    this.#stray.push({ name: 'an error outside every test', message: shown(error) })
  }

  onEnd() {
    const tests = this.#suite?.allTests() ?? []
    write({
      passed: tests.filter((test) => test.outcome() === 'expected' || test.outcome() === 'flaky').length,
      failed: [...tests.filter((test) => test.outcome() === 'unexpected').map(failure), ...this.#stray],
      skipped: tests
        .filter((test) => test.outcome() === 'skipped')
        .map((test) => ({ name: nameOf(test), reason: reasonOf(test) })),
    })
  }

  printsToStdio() {
    return true
  }
}

/** @param {import('@playwright/test/reporter').TestCase} test */
function failure(test) {
  const errors = test.results.flatMap((result) => result.errors)
  return { name: nameOf(test), message: errors.map(shown).join('\n') || 'The test did not end.' }
}

/** @param {import('@playwright/test/reporter').TestCase} test */
function reasonOf(test) {
  const mark = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')
  return mark?.description ?? (mark ? `no reason given (${nameOf(test)})` : 'not reached')
}

/** @param {import('@playwright/test/reporter').TestCase} test */
function nameOf(test) {
  return test.titlePath().filter(Boolean).join(' > ')
}

/** @param {import('@playwright/test/reporter').TestError} error */
function shown(error) {
  const text = error.stack ?? error.message ?? error.value ?? ''
  return `${text}${error.snippet ? `\n${error.snippet}` : ''}`.split('\n').slice(0, 40).join('\n')
}

/** @param {import('./tally.mjs').Tally} tally */
function write(tally) {
  const path = process.env['KEYPLAN_TALLY']
  if (!path) throw new Error('KEYPLAN_TALLY names no file: run this through test/run.mjs.')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(tally))
}
