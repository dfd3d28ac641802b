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
  },
})
