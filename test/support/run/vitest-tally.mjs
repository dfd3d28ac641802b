import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Tells the run what passed, failed and was skipped. Vitest's own JSON report leaves out why a test was skipped, and
 * errors that belong to no test.
 */
export default class VitestTally {
  /** @param {import('vitest/node').TestModule} module */
  onTestModuleEnd(module) {
    console.log(`${module.relativeModuleId} ${module.state()} ${Math.round(module.diagnostic().duration)} ms`)
  }

  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly import('vitest/node').SerializedError[]} strayErrors
   */
  onTestRunEnd(modules, strayErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const unfinished = modules.filter((module) => module.state() === 'pending' || module.state() === 'queued')
    write({
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failed: [
        ...tests
          .filter((test) => test.result().state === 'failed')
          .map((test) => failure(test, test.result().errors)),
        ...modules.flatMap((module) => suitesIn(module)).flatMap((suite) => brokenSuite(suite)),
        ...strayErrors.map((error) => ({ name: 'an error outside every test', message: shown(error) })),
        ...unfinished.map((module) => ({
          name: module.relativeModuleId,
          message: 'The file did not finish.',
        })),
      ],
      skipped: tests
        .filter((test) => isSkipped(test))
        .map((test) => ({ name: nameOf(test), reason: reasonOf(test) })),
    })
  }
}

/**
 * @typedef {import('vitest/node').TestCase} TestCase
 * @typedef {import('vitest/node').TestModule | import('vitest/node').TestSuite} Suite
 */

/**
 * @param {import('vitest/node').TestModule} module
 * @returns {readonly Suite[]}
 */
function suitesIn(module) {
  return [module, ...module.children.allSuites()]
}

/** @param {Suite} suite a hook that failed, or a file that could not be read */
function brokenSuite(suite) {
  const errors = suite.errors()
  return errors.length > 0 ? [failure(suite, errors)] : []
}

/**
 * @param {TestCase | Suite} entity
 * @param {readonly import('vitest/node').SerializedError[] | undefined} errors
 */
function failure(entity, errors) {
  return { name: nameOf(entity), message: (errors ?? []).map(shown).join('\n') }
}

/** @param {TestCase} test */
function isSkipped(test) {
  const { state } = test.result()
  return state === 'skipped' || state === 'pending'
}

/** @param {TestCase} test */
function reasonOf(test) {
  const result = test.result()
  if ('note' in result && result.note) return result.note
  if (suitesAround(test).some((suite) => suite.errors().length > 0))
    return 'not reached, because a hook before it failed'
  return `${test.module.relativeModuleId} > ${suitesAround(test)[0]?.name ?? test.name}`
}

/**
 * @param {TestCase} test
 * @returns {readonly import('vitest/node').TestSuite[]} the outermost first
 */
function suitesAround(test) {
  /** @type {import('vitest/node').TestSuite[]} */
  const suites = []
  for (let at = test.parent; at.type === 'suite'; at = at.parent) suites.unshift(at)
  return suites
}

/** @param {TestCase | Suite} entity */
function nameOf(entity) {
  if (entity.type === 'module') return entity.relativeModuleId
  return `${entity.module.relativeModuleId} > ${entity.fullName}`
}

/**
 * @param {import('vitest/node').SerializedError} error what the test's author needs of it: no line of the runner. A property
 *   tells its counterexample, and what became of it as the cause
 * @returns {string}
 */
function shown(error) {
  const stack = error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack ?? ''}`
  const own = stack
    .split('\n')
    .filter((line) => !line.includes('/node_modules/') && !line.includes('processTicksAndRejections'))
  const said = [...own, ...(typeof error.diff === 'string' ? error.diff.split('\n') : [])]
    .slice(0, 40)
    .join('\n')
  return error.cause ? `${said}\nCaused by: ${shown(error.cause)}` : said
}

/** @param {import('./tally.mjs').Tally} tally */
function write(tally) {
  const path = process.env['KEYPLAN_TALLY']
  if (!path) throw new Error('KEYPLAN_TALLY names no file: run this through test/run.mjs.')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(tally))
}
