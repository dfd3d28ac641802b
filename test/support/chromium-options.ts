import type { LaunchOptions } from '@playwright/test'
import { inChromium } from './chromium.ts'

/** How Chromium is started outside Playwright's own runner: the same one, and as quiet. */
export const chromiumOptions: LaunchOptions = inChromium('shell').use?.launchOptions ?? {}
