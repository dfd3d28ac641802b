import { chromium } from '@playwright/test'
import { chromiumOptions } from './chromium-options.ts'

/** Where the Chromium of the tests lies: the machine's, or Playwright's own. */
export function chromiumPath(): string {
  return chromiumOptions.executablePath ?? chromium.executablePath()
}
