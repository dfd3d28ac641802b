import type { BrowserWindowConstructorOptions } from 'electron'
import { EventEmitter } from 'node:events'
import { onlyWhenReady } from './phase.ts'
import { isPrevented } from './preventable.ts'
import { WebContents } from './web-contents.ts'
import { windowGone, windows } from './windows.ts'

/** A window that nobody sees: its page is in a Chromium without a head. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  #isVisible: boolean
  #isFocused = false

  constructor(options: BrowserWindowConstructorOptions = {}) {
    onlyWhenReady('BrowserWindow')
    super()
    const { webPreferences = {}, width = 800, height = 600, show = true } = options
    refuseUnsafe(webPreferences)
    this.#isVisible = show
    this.webContents = new WebContents(webPreferences, { width, height })
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    this.webContents.once('destroyed', () => {
      this.emit('closed')
      windowGone(this)
    })
    windows.add(this)
    // Told to the program as Electron tells it: as soon as there is something to guard.
    announceContents(this.webContents)
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((each) => each.#isFocused) ?? null
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((each) => each.webContents === contents) ?? null
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.loadURL(address)
  }

  show(): void {
    this.#isVisible = true
    this.focus()
  }

  focus(): void {
    for (const each of windows) each.#isFocused = each === this
    this.emit('focus')
  }

  restore(): void {
    this.show()
  }

  isVisible(): boolean {
    return this.#isVisible
  }

  isMinimized(): boolean {
    return false
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed()
  }

  close(): void {
    if (!isPrevented(this, 'close')) void this.webContents.close()
  }

  destroy(): void {
    void this.webContents.close()
  }

  /** Answers whether the window has gone. */
  async closeForQuit(): Promise<boolean> {
    if (isPrevented(this, 'close')) return false
    await this.webContents.close()
    return true
  }
}

let announceContents: (contents: WebContents) => void = () => undefined

export function onContentsCreated(listener: (contents: WebContents) => void): void {
  announceContents = listener
}

/** What the stand-in can't stand in for: a page that is trusted like the program. */
function refuseUnsafe({
  sandbox = true,
  contextIsolation = true,
  nodeIntegration = false,
  webSecurity = true,
}: NonNullable<BrowserWindowConstructorOptions['webPreferences']>): void {
  if (!sandbox || !contextIsolation || nodeIntegration || !webSecurity)
    throw new Error('The stand-in shows sandboxed, isolated pages without Node only')
}
