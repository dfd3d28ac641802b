import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

/** Builds the hosts, the store worker and the command line as ES modules that need nothing but better-sqlite3 beside them. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
  build: {
    ssr: true,
    outDir: '../dist/main',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: {
        electron: 'hosts/electron/start.ts',
        http: 'hosts/http/start.ts',
        call: 'hosts/call/start.ts',
        worker: 'worker.ts',
        'job-worker': 'job-worker.ts',
        asker: 'asker.ts',
      },
      external: ['better-sqlite3', 'electron', ...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'part-[name].js' },
    },
  },
})
