import { join } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { LongestFirst } from './support/longest-first.ts'

const inPage = 'test/component/**/*.test.{ts,tsx}'
const inProcess = ['unit', 'store', 'contract'].map((folder) => `test/${folder}/**/*.test.{ts,tsx}`)
/** Counts the threads of its process. */
const alone = 'test/contract/jobs.test.ts'
/** Any other folder, one that is made tomorrow too; what drives a browser is Playwright's. */
const others = 'test/!(unit|store|contract|component|e2e|shell)/**/*.test.{ts,tsx}'
const installed = '**/node_modules/**'

/**
 * Files that keep to what they made themselves take turns in the threads of one process, which reads the program once: a process and
 * the modules anew for each file took half of the time. What starts, kills and starves processes has one of its own for each file.
 */
const together = { pool: 'threads', isolate: false } as const

const projects: TestProjectInlineConfiguration[] = [
  { extends: true, test: { name: 'page', environment: 'jsdom', include: [inPage], ...together } },
  {
    extends: true,
    test: { name: 'node', environment: 'node', include: inProcess, exclude: [alone, installed], ...together },
  },
  {
    extends: true,
    test: { name: 'apart', environment: 'node', include: [alone, others], exclude: [installed] },
  },
]

/** Tests of components see a page (jsdom); all others see plain Node. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['test/support/properties-in-time.ts'],
    sequence: { sequencer: LongestFirst },
    projects,
  },
})
