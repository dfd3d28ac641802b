import type {
  KeyboardInputEvent,
  PrintToPDFOptions,
  WebPreferences,
  WindowOpenHandlerResponse,
} from 'electron'
import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from '@playwright/test'
import { collectProblems } from '../problems.ts'
import { grantOnly, newPage } from './chromium.ts'
import { tellTest } from './control.ts'
import type { FromPreload, ToPreload } from './in-page/preload-world.ts'
import { pageScript, preloadScript } from './in-page/scripts.ts'
import { ipcMain, packMessage, type Frame } from './ipc.ts'
import { isPrevented } from './preventable.ts'
import { chromiumAddress, electronAddress } from './protocol.ts'
import { session } from './session.ts'

type OpenHandler = (details: { url: string; frameName: string }) => WindowOpenHandlerResponse
type World = Readonly<{ id: number; origin: string }>

const worldName = 'Electron Isolated Context'
const keyNames: Readonly<Record<string, string>> = {
  control: 'Control',
  meta: 'Meta',
  shift: 'Shift',
  alt: 'Alt',
}

/** A page of Chromium with a preload in a world of its own, which alone reaches the main process. */
export class WebContents extends EventEmitter {
  readonly session = session.defaultSession
  readonly #opened: Promise<{ page: Page; cdp: CDPSession }>
  readonly #expected = new Set<string>()
  readonly #worlds = new Map<number, World>()
  readonly #receiver = `receive${randomUUID()}`
  #world: World | undefined
  #openHandler: OpenHandler = () => ({ action: 'allow' })
  readonly #gone = Promise.withResolvers<void>()
  #isGone = false
  #sending: Promise<unknown> = Promise.resolve()

  constructor(preferences: WebPreferences, size: { width: number; height: number }) {
    super()
    this.#opened = this.#open(preferences.preload, size)
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  async loadURL(address: string): Promise<void> {
    const { page } = await this.#opened
    const { origin, href } = new URL(chromiumAddress(address))
    if (origin !== 'null') await grantOnly(await this.session.granted(this, origin), origin)
    this.#expected.add(electronAddress(href))
    await page.goto(href)
  }

  /** What is sent before a page is there is lost, as in Electron. */
  send(channel: string, ...values: unknown[]): void {
    this.#toPreload(this.#world, { kind: 'message', channel, text: packMessage(values) })
  }

  sendInputEvent({ type, keyCode, modifiers = [] }: KeyboardInputEvent): void {
    const held = modifiers.map((each) => keyNames[each] ?? each)
    const key = /^[A-Z]$/.test(keyCode) ? `Key${keyCode}` : keyCode
    this.#inTurn(async ({ page }) => {
      if (type === 'keyDown') for (const each of [...held, key]) await page.keyboard.down(each)
      if (type === 'keyUp') for (const each of [key, ...held]) await page.keyboard.up(each)
    })
  }

  async printToPDF({
    preferCSSPageSize = false,
    printBackground = false,
  }: PrintToPDFOptions): Promise<Buffer> {
    const { page } = await this.#opened
    return page.pdf({ preferCSSPageSize, printBackground, tagged: true })
  }

  isDestroyed(): boolean {
    return this.#isGone
  }

  async close(): Promise<void> {
    const { page } = await this.#opened
    if (this.#isGone) return
    page.close({ runBeforeUnload: true }).catch((error: unknown) => {
      // Somebody else may have closed it at the same moment.
      if (!/closed/.test(String(error))) throw error
    })
    await this.#gone.promise
  }

  async #open(preload: string | undefined, size: { width: number; height: number }) {
    const page = await newPage({
      allowsNavigation: (address, isMainFrame) => this.#allowsNavigation(address, isMainFrame),
      allowsRedirect: (url) => !isPrevented(this, 'will-redirect', { url, isMainFrame: true }, url),
    })
    collectProblems(page, (problem) => tellTest({ kind: 'problem', problem }))
    await page.setViewportSize(size)
    page.on('load', () => this.emit('did-finish-load'))
    page.once('close', () => {
      this.#isGone = true
      this.emit('destroyed')
      this.#gone.resolve()
    })
    const cdp = await page.context().newCDPSession(page)
    await this.#prepareWorlds(page, cdp, preload)
    return { page, cdp }
  }

  async #prepareWorlds(page: Page, cdp: CDPSession, preload: string | undefined): Promise<void> {
    const secret = randomUUID()
    const binding = `post${randomUUID()}`

    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== worldName) return
      const world = { id: context.id, origin: electronAddress(context.origin) }
      this.#worlds.set(context.id, world)
      this.#world = world
    })
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#worlds.delete(executionContextId)
    })
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== binding) return
      const world = this.#worlds.get(executionContextId)
      const frame = world && frameOf(electronAddress(page.mainFrame().url()), world.origin)
      this.#fromPreload(world, frame ?? null, JSON.parse(payload) as FromPreload)
    })

    await cdp.send('Runtime.enable')
    await cdp.send('Page.enable')
    await cdp.send('Runtime.addBinding', { name: binding, executionContextName: worldName })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(secret) })
    if (preload === undefined) return
    const source = preloadScript(secret, binding, this.#receiver, readFileSync(preload, 'utf8'))
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName })
  }

  #fromPreload(world: World | undefined, frame: Frame | null, message: FromPreload): void {
    switch (message.kind) {
      case 'invoke': {
        const { id, channel, text } = message
        ipcMain.answer(this, frame, channel, text).then(
          (answer) => this.#toPreload(world, { kind: 'reply', id, isOk: true, text: answer }),
          (error: Error) =>
            this.#toPreload(world, { kind: 'reply', id, isOk: false, message: error.message }),
        )
        return
      }
      case 'send':
        return ipcMain.take(this, frame, message.channel, message.text)
      case 'window-open':
        return this.#openWindow(message.url, message.frameName)
      case 'preload-error':
        console.error(`Unable to load preload script\n${message.message}`)
        this.emit('preload-error', {}, '', new Error(message.message))
    }
  }

  #openWindow(url: string, frameName: string): void {
    const { action } = this.#openHandler({ url: electronAddress(url), frameName })
    if (action === 'allow') throw new Error('The stand-in opens no windows for a page')
  }

  #allowsNavigation(address: string, isMainFrame: boolean): boolean {
    if (isMainFrame && this.#expected.delete(address)) return true
    const facts = { url: address, isMainFrame, isSameDocument: false }
    const isRefused = isPrevented(this, 'will-frame-navigate', facts)
    return !(isMainFrame && isPrevented(this, 'will-navigate', facts, address)) && !isRefused
  }

  #toPreload(world: World | undefined, message: ToPreload): void {
    if (!world) return
    const expression = `globalThis[${JSON.stringify(this.#receiver)}](${JSON.stringify(message)})`
    this.#inTurn(async ({ cdp }) => {
      if (this.#isGone || !this.#worlds.has(world.id)) return
      await cdp.send('Runtime.evaluate', { expression, contextId: world.id })
    })
  }

  /** One after another, in the order of the calls. A page that goes away meanwhile has nobody to tell. */
  #inTurn(work: (open: { page: Page; cdp: CDPSession }) => Promise<void>): void {
    const isOver = (error: unknown): boolean =>
      this.#isGone || /closed|Cannot find context|Session/.test(String(error))
    this.#sending = this.#sending
      .then(async () => work(await this.#opened))
      .catch((error: unknown) => {
        if (!isOver(error)) throw error
      })
  }
}

/** Only pages have a preload here, so a sender is always at the top. */
function frameOf(url: string, origin: string): Frame {
  const frame = { url, origin, parent: null, top: null as Frame | null, detached: false }
  frame.top = frame
  return frame
}
