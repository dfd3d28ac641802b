import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { becomeReady } from './app.ts'
import { obeyTests } from './control.ts'

/**
 * Takes the place of Electron's executable: `node start.ts FOLDER [arguments]` runs the built program in FOLDER, with
 * the stand-in where it imports `electron` and its windows in Chromium.
 */
const [folder = '.', ...rest] = process.argv.slice(2)
const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { main: string }

const standIn = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context),
})
process.argv = [process.argv[0] ?? '', folder, ...rest]
obeyTests()

// As in Electron, nothing becomes ready before the entry has run to its end: an entry that waits for it waits for ever.
await import(pathToFileURL(resolve(folder, main)).href)
await becomeReady()
