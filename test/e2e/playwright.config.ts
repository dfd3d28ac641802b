import { defineConfig } from '@playwright/test'
import { inChromium } from '../support/chromium.ts'

/**
 * The short form, part of `npm test`, has the main path of each feature and what only a browser shows: all of it over loopback,
 * and in the desktop shell what meets its own (files, dialogs, closing, long work). Scenarios marked @long vary what the tests
 * of contract and components prove, and wait for the long form, `npm run test:e2e`: every scenario, and on both hosts but
 * for those that look at the page alone (@loopback): it is the same in the shell.
 */
const isFull = process.env['KEYPLAN_E2E'] === 'full'

export default defineConfig<{ host: 'http' | 'shell' }>({
  ...inChromium('e2e'),
  ...(isFull ? {} : { grepInvert: /@long/ }),
  projects: [
    { name: 'loopback', use: { host: 'http' } },
    { name: 'shell', use: { host: 'shell' }, ...(isFull ? { grepInvert: /@loopback/ } : { grep: /@shell/ }) },
  ],
})
