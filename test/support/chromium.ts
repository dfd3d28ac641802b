import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PlaywrightTestConfig } from '@playwright/test'

/**
 * How every test in a browser runs, for the folder of its own: in the machine's Chromium, which keeps to itself.
 * Root has no sandbox to use.
 */
export function inChromium(folder: 'e2e' | 'shell'): PlaywrightTestConfig {
  return {
    testDir: join(import.meta.dirname, '..', folder),
    testMatch: '**/*.spec.ts',
    outputDir: join(import.meta.dirname, '..', '..', 'test-results', folder),
    workers: 2,
    // On a machine shared with others a step may take too long once; what fails twice is a fault.
    retries: process.env['CI'] ? 1 : 0,
    timeout: 90_000,
    expect: { timeout: 15_000 },
    forbidOnly: true,
    use: {
      browserName: 'chromium',
      viewport: { width: 1440, height: 900 },
      trace: 'off',
      screenshot: 'only-on-failure',
      launchOptions: { ...chosenExecutable(), args: [...quietFlags, ...rootFlags()] },
    },
  }
}

const quietFlags: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function rootFlags(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** The run says which Chromium in KEYPLAN_CHROMIUM, with an empty text for Playwright's own. */
function chosenExecutable(): { executablePath?: string } {
  const path = process.env['KEYPLAN_CHROMIUM'] ?? systemChromium.find((each) => existsSync(each)) ?? ''
  return path === '' ? {} : { executablePath: path }
}

const systemChromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
