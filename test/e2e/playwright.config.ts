import { defineConfig } from '@playwright/test'
import { inChromium } from '../support/chromium.ts'

/**
 * Every scenario runs over loopback. In the desktop shell run those that meet what is its own (files, dialogs, closing, long
 * work) and the main path; in the long form, `npm run test:e2e`, all of them but those that look at the page alone (@loopback):
 * it is the same in the shell.
 */
const isFull = process.env['KEYPLAN_E2E'] === 'full'

export default defineConfig<{ host: 'http' | 'shell' }>({
  ...inChromium('e2e'),
  projects: [
    { name: 'loopback', use: { host: 'http' } },
    { name: 'shell', use: { host: 'shell' }, ...(isFull ? { grepInvert: /@loopback/ } : { grep: /@shell/ }) },
  ],
})
