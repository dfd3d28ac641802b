import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastLines } from '../../../main/bootstrap/child.mjs'
import { formOf } from './form.mjs'
import { manyThreads, onBuilt } from './stages.mjs'
import { runCommand } from './run-command.mjs'
import { noTests, sum } from './tally.mjs'

/**
 * @typedef {import('./stages.mjs').Stage} Stage
 * @typedef {import('./stages.mjs').SuiteStage} SuiteStage
 * @typedef {import('./tally.mjs').Tally} Tally
 */

/**
 * Runs one stage: a line when it begins, a line when it ends, and what failed between them.
 * @param {string} root
 * @param {Stage} stage
 * @returns {Promise<Tally>}
 */
export async function runStage(root, stage) {
  const absent = stage.kind === 'checks' ? undefined : whyAbsent(root, stage)
  if (absent) {
    console.log(`${stage.name}: not run, ${absent}`)
    return noTests
  }

  const startedAt = Date.now()
  console.log(`${stage.name} ...`)
  const tally = stage.kind === 'checks' ? await runChecks(root, stage) : await runSuite(root, stage)

  for (const { name, message } of tally.failed) console.log(`  failed: ${name}\n${indented(message)}`)
  const form = stage.kind === 'checks' ? '' : formOf(root, stage)
  console.log(`${stage.name}: ${told(tally)} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)${form}`)
  return tally
}

/**
 * @param {string} root
 * @param {SuiteStage} stage
 */
function whyAbsent(root, { folder }) {
  if (!existsSync(join(root, 'test', folder))) return `there is no folder test/${folder}`
  return hasTestFiles(join(root, 'test', folder)) ? undefined : `no test file in test/${folder}`
}

/** @param {string} folder */
function hasTestFiles(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.some((name) => /\.(test|spec)\.tsx?$/.test(name))
}

/**
 * @param {string} root
 * @param {import('./stages.mjs').CheckStage} stage
 * @returns {Promise<Tally>}
 */
async function runChecks(root, { name, checks }) {
  let tally = noTests
  for (const { title, script, args, env } of checks) {
    const { code, output } = await runCommand(root, name, [script, ...args], env)
    const failed = code === 0 ? [] : [{ name: title, message: lastLines(output) }]
    tally = sum(tally, { passed: 1 - failed.length, failed, skipped: [] })
  }
  return tally
}

/**
 * @param {string} root
 * @param {SuiteStage} stage
 * @returns {Promise<Tally>}
 */
async function runSuite(root, stage) {
  const report = join(root, 'test-results', 'run', `${stage.name}.json`)
  const { code, output, crash } = await runCommand(root, stage.name, suiteCommand[stage.kind](stage.folder), {
    KEYPLAN_TALLY: report,
    KEYPLAN_BUILT_THREADS: onBuilt.includes(stage.name) ? join(root, 'dist', 'main') : '',
    // What Node has read once, types left out, is read no more; the folder goes with the next run.
    ...(manyThreads.includes(stage.name) && {
      NODE_COMPILE_CACHE: join(root, 'test-results', 'run', 'compiled'),
    }),
  })

  const tally = existsSync(report) ? /** @type {Tally} */ (JSON.parse(readFileSync(report, 'utf8'))) : noTests
  const trouble = troubleWith(tally, code, existsSync(report))
  const failed = trouble ? [{ name: trouble, message: lastLines(output) }] : []
  // Some tests have a process crash and pass.
  if (crash && tally.failed.length + failed.length > 0)
    failed.push({ name: 'a process whose runtime crashed', message: crash })
  return sum(tally, { ...noTests, failed })
}

/**
 * What the report of a runner does not say, and would otherwise pass for success.
 * @param {Tally} tally
 * @param {number} code
 * @param {boolean} hasReport
 */
export function troubleWith({ passed, failed, skipped }, code, hasReport) {
  if (!hasReport) return `the runner ended with code ${code} and left no report`
  if (passed + failed.length + skipped.length === 0) return 'there are test files, and no test ran'
  return code !== 0 && failed.length === 0
    ? `the runner ended with code ${code} though no test failed`
    : undefined
}

/** @type {Readonly<Record<SuiteStage['kind'], (folder: string) => readonly string[]>>} */
const suiteCommand = {
  vitest: (folder) => [
    'node_modules/vitest/vitest.mjs',
    'run',
    `test/${folder}/`,
    '--config',
    'test/vitest.config.ts',
    '--reporter',
    './test/support/run/vitest-tally.mjs',
  ],
  playwright: (folder) => [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    `test/${folder}/playwright.config.ts`,
    '--reporter',
    './test/support/run/playwright-tally.mjs',
  ],
}

/** @param {string} text */
function indented(text) {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}

/** @param {Tally} tally */
function told({ passed, failed, skipped }) {
  return `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`
}
