import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** One page for both hosts. Assets are addressed relative to the page, so that `app://` and loopback mean the same. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: 'public',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    sourcemap: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Each file costs a page more than what is in it: what every page needs is one, and small parts of several pages are another.
          groups: [
            { name: 'base', tags: ['$initial'], priority: 2 },
            { name: 'parts', minShareCount: 4, maxModuleSize: 40_000, priority: 1 },
          ],
        },
      },
    },
  },
})
