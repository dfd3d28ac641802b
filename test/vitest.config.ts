import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const inPage = 'test/component/**/*.test.{ts,tsx}'

/** Tests of components see a page (jsdom); all others see plain Node. What drives a browser is Playwright's. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['test/support/properties-in-time.ts'],
    projects: [
      { extends: true, test: { name: 'page', environment: 'jsdom', include: [inPage] } },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [inPage, 'test/e2e/**', 'test/shell/**', '**/node_modules/**'],
        },
      },
    ],
  },
})
