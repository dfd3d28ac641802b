import { defineConfig } from '@playwright/test'
import { inChromium } from '../support/chromium.ts'

/** Every scenario runs over loopback and in the desktop shell. */
export default defineConfig<{ host: 'http' | 'shell' }>({
  ...inChromium('e2e'),
  projects: [
    { name: 'loopback', use: { host: 'http' } },
    { name: 'shell', use: { host: 'shell' } },
  ],
})
