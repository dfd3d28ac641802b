import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './shell-test.ts'

/** A program of a few lines: it shows what a preload may do, in Electron and in what stands in for it. */
function writeProgram(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  write('package.json', JSON.stringify({ name: 'probe', type: 'module', main: 'main.js' }))
  write(
    'main.js',
    `import { app, BrowserWindow, ipcMain, protocol } from 'electron'
     import { join } from 'node:path'
     protocol.registerSchemesAsPrivileged([
       { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
     ])
     app.setPath('userData', process.env.KEYPLAN_HOME)
     app.on('window-all-closed', () => app.quit())
     ipcMain.handle('echo', (event, value) => value)
     ipcMain.handle('function', () => () => 1)
     ipcMain.handle('failure', () => { throw new Error('The reason') })
     app.whenReady().then(() => {
       protocol.handle('app', () => new Response('<!doctype html><title>Probe</title>', {
         headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'; img-src data:" },
       }))
       new BrowserWindow({
         webPreferences: { sandbox: true, preload: join(import.meta.dirname, 'preload.cjs') },
       }).loadURL('app://keyplan/')
     })`,
  )
  write(
    'preload.cjs',
    `const { contextBridge, ipcRenderer } = require('electron')
     const tell = (work) => { try { return 'got ' + typeof work() } catch (error) { return error.message } }
     globalThis.secretOfPreload = 1
     contextBridge.exposeInMainWorld('probe', {
       modules: ['fs', 'node:fs', 'child_process', 'path', './other.cjs', 'better-sqlite3'].map((name) => tell(() => require(name))),
       allowed: ['electron', 'timers', 'url'].map((name) => tell(() => require(name))),
       directory: tell(() => __dirname),
       binding: tell(() => process.binding('fs')),
       invoke: (channel, value) => ipcRenderer.invoke(channel, value),
       invokeFunction: () => ipcRenderer.invoke('echo', () => 1),
       nested: { list: [1, { deep: true }] },
       later: (give) => Promise.resolve(give(20)).then((value) => value + 1),
       fails: () => { throw new Error('Said by the preload') },
     })`,
  )
  return folder
}

type Probe = Readonly<{
  modules: readonly string[]
  allowed: readonly string[]
  directory: string
  binding: string
  invoke: (channel: string, value?: unknown) => Promise<unknown>
  invokeFunction: () => Promise<unknown>
  nested: { list: unknown[] }
  later: (give: (value: number) => number) => Promise<number>
  fails: () => void
}>
type Probing = { probe: Probe }

test('a preload reaches Electron and nothing of the machine', async ({ start, folder }) => {
  const { page } = await start({ folder: writeProgram(join(folder, 'probe')) })
  const probe = await page.evaluate(() => {
    const { modules, allowed, directory, binding } = (window as unknown as Probing).probe
    return { modules, allowed, directory, binding }
  })

  for (const answer of probe.modules) expect(answer).toMatch(/^module not found/)
  expect(probe.allowed).toEqual(['got object', 'got object', 'got object'])
  expect(probe.directory).toMatch(/not defined/)
  expect(probe.binding).toMatch(/not a function|No such/)
})

test('the page shares no object with the preload', async ({ start, folder }) => {
  const { page } = await start({ folder: writeProgram(join(folder, 'probe')) })
  const seen = await page.evaluate(async () => {
    const { probe } = window as unknown as Probing
    const overwrite = (): string => {
      try {
        Object.assign(probe.nested.list, { 0: 'mine' })
        return 'written'
      } catch {
        return 'frozen'
      }
    }
    const failure = (): string => {
      try {
        probe.fails()
        return 'nothing'
      } catch (error) {
        return String(error)
      }
    }
    return {
      secret: 'secretOfPreload' in window,
      list: probe.nested.list,
      overwritten: overwrite(),
      later: await probe.later((value) => value * 2),
      failure: failure(),
    }
  })

  expect(seen).toEqual({
    secret: false,
    list: [1, { deep: true }],
    overwritten: 'frozen',
    later: 41,
    failure: 'Error: Said by the preload',
  })
})

test('only what structured clone carries crosses to the main process and back', async ({ start, folder }) => {
  const { page } = await start({ folder: writeProgram(join(folder, 'probe')) })
  const seen = await page.evaluate(async () => {
    const { probe } = window as unknown as Probing
    const why = (answer: Promise<unknown>): Promise<string> => answer.then(String, String)
    return {
      value: await probe.invoke('echo', { a: [1, null, 'x'], day: new Date(0) }),
      toMain: await why(probe.invokeFunction()),
      fromMain: await why(probe.invoke('function')),
      failure: await why(probe.invoke('failure')),
      unknown: await why(probe.invoke('no-such-channel')),
    }
  })

  expect(seen.value).toEqual({ a: [1, null, 'x'], day: new Date(0) })
  expect(seen.toMain).toContain('An object could not be cloned')
  expect(seen.fromMain).toContain('An object could not be cloned')
  expect(seen.failure).toBe("Error: Error invoking remote method 'failure': Error: The reason")
  expect(seen.unknown).toContain("No handler registered for 'no-such-channel'")
})
