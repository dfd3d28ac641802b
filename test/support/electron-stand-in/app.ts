import { EventEmitter } from 'node:events'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { onContentsCreated } from './browser-window.ts'
import { closeChromium, launchChromium } from './chromium.ts'
import { claimInstance, releaseInstance, whenPassedOn } from './instance-lock.ts'
import { isReady, markReady, onlyBeforeReady } from './phase.ts'
import { isPrevented } from './preventable.ts'
import { onLastWindowGone, windows } from './windows.ts'

class App extends EventEmitter {
  readonly isPackaged = process.env['KEYPLAN_STAND_IN_PACKAGED'] === '1'
  readonly #paths = new Map([['userData', join(homedir(), '.config', 'keyplan-stand-in')]])
  readonly #ready = Promise.withResolvers<void>()
  #hasLock = false
  #isQuitting = false

  whenReady(): Promise<void> {
    return this.#ready.promise
  }

  isReady(): boolean {
    return isReady()
  }

  enableSandbox(): void {
    onlyBeforeReady('app.enableSandbox()')
  }

  getPath(name: string): string {
    const path = this.#paths.get(name)
    if (path === undefined) throw new Error(`The stand-in has no path called ${name}`)
    return path
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }

  requestSingleInstanceLock(message: object = {}): boolean {
    this.#hasLock = claimInstance(this.getPath('userData'), message, (argv, folder, passed) => {
      void this.whenReady().then(() => this.emit('second-instance', {}, argv, folder, passed))
    })
    return this.#hasLock
  }

  hasSingleInstanceLock(): boolean {
    return this.#hasLock
  }

  /** Windows first, then what the program does when they are gone; each may stop it. */
  quit(): void {
    if (this.#isQuitting) return
    this.#isQuitting = true
    void this.#goThroughQuit().finally(() => {
      this.#isQuitting = false
    })
  }

  exit(code = 0): void {
    void this.#end(code)
  }

  async #goThroughQuit(): Promise<void> {
    if (isPrevented(this, 'before-quit')) return
    for (const window of windows) if (!(await window.closeForQuit())) return
    if (isPrevented(this, 'will-quit')) return
    await this.#end(0)
  }

  async #end(code: number): Promise<void> {
    this.emit('quit', {}, code)
    for (const window of windows) window.destroy()
    await whenPassedOn()
    releaseInstance()
    await closeChromium()
    process.exit(code)
  }

  /** Between the end of the entry and `ready`. A program that has quit by then shows nothing. */
  async start(): Promise<void> {
    if (this.#isQuitting) return
    await launchChromium(join(this.getPath('userData'), 'stand-in-chromium'))
    markReady()
    this.emit('will-finish-launching')
    this.emit('ready', {}, {})
    this.#ready.resolve()
  }
}

export const app = new App()

onContentsCreated((contents) => app.emit('web-contents-created', {}, contents))
onLastWindowGone(() => {
  if (!app.emit('window-all-closed')) app.quit()
})

/** Signals are answered as Electron answers them: by quitting. */
export async function becomeReady(): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  await app.start()
}
