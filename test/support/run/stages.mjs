import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {Readonly<{ title: string, script: string, args: readonly string[], env?: NodeJS.ProcessEnv }>} Check a script that ends
 *   with 0 or not
 * @typedef {Readonly<{ name: string, kind: 'checks', checks: readonly Check[], lanes?: 1 }>} CheckStage
 * @typedef {Readonly<{ name: string, kind: 'vitest' | 'playwright', folder: string, longScript?: string, lanes?: 1 }>} SuiteStage
 *   `longScript` is the npm script that runs all of a suite of which `npm test` runs a short form; `lanes: 1` keeps one core busy,
 *   so that two such run side by side
 * @typedef {CheckStage | SuiteStage} Stage
 */

/** What one runs before a commit. */
export const beforeCommit = ['types', 'format', 'lint', 'layers', 'unit']

/** Stages that drive a browser. */
export const inBrowser = ['contract', 'e2e', 'shell']

/**
 * Stages that start the program's threads over and over, each from hundreds of files. Where faults are made at the n-th call of a
 * process, as in the reliability suite, nothing else may read or write beside it.
 */
export const manyThreads = ['unit', 'store', 'contract', 'component', 'e2e', 'shell']

/** Stages that look at the built program, or start its threads from there. */
export const onBuilt = ['contract', 'e2e', 'shell', 'packaging', 'reliability']

/**
 * Every stage in its order: what is quick and says most comes first. A folder of tests that is not named here is run
 * all the same, at the end: no test is left out because nobody wired it up.
 * @param {string} root
 * @returns {readonly Stage[]}
 */
export function allStages(root) {
  const known = new Set([...named.map((stage) => ('folder' in stage ? stage.folder : '')), ...withoutTests])
  const folders = readdirSync(join(root, 'test'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  const others = folders.map(({ name }) => name).filter((name) => !known.has(name))
  return [
    ...named,
    ...others.sort().map((name) => suite(name, hasPlaywright(root, name) ? 'playwright' : 'vitest')),
  ]
}

const withoutTests = ['support', 'bench']

/** @type {readonly Stage[]} */
const named = [
  {
    name: 'types',
    kind: 'checks',
    lanes: 1,
    // Each further checker works out the contract by itself: with the usual four that was most of the work.
    checks: ['shared', 'main', 'renderer', 'test'].map((project) => ({
      title: `types of ${project}`,
      script: 'node_modules/typescript/bin/tsc',
      args: ['-p', project, '--checkers', '1'],
    })),
  },
  {
    name: 'format',
    kind: 'checks',
    lanes: 1,
    checks: [{ title: 'prettier', script: 'node_modules/prettier/bin/prettier.cjs', args: ['--check', '.'] }],
  },
  {
    name: 'lint',
    kind: 'checks',
    lanes: 1,
    checks: [
      {
        title: 'oxlint',
        script: 'node_modules/oxlint/bin/oxlint',
        args: ['--type-aware', '--max-warnings', '0', '--threads', '1'],
        // The part that knows types takes as many threads as Go gives it.
        env: { GOMAXPROCS: '1' },
      },
    ],
  },
  { ...suite('layers', 'vitest', 'architecture'), lanes: 1 },
  suite('unit', 'vitest'),
  suite('store', 'vitest'),
  {
    name: 'build',
    kind: 'checks',
    checks: [{ title: 'build', script: 'main/start.mjs', args: ['--build-only'] }],
  },
  suite('contract', 'vitest'),
  suite('security', 'vitest'),
  suite('component', 'vitest'),
  { ...suite('e2e', 'playwright'), longScript: 'test:e2e' },
  suite('shell', 'playwright'),
  suite('packaging', 'vitest'),
  { ...suite('reliability', 'vitest'), longScript: 'test:reliability' },
]

/**
 * @param {string} name
 * @param {'vitest' | 'playwright'} kind
 * @param {string} [folder] under test, when it is named otherwise
 * @returns {SuiteStage}
 */
function suite(name, kind, folder = name) {
  return { name, kind, folder }
}

/**
 * @param {string} root
 * @param {string} folder
 */
function hasPlaywright(root, folder) {
  return existsSync(join(root, 'test', folder, 'playwright.config.ts'))
}
