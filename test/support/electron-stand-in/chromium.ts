import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type BrowserContext, type Page, type Route } from '@playwright/test'
import { chromiumOptions } from '../chromium-options.ts'
import { answerOf, electronAddress } from './protocol.ts'
import { session } from './session.ts'

let context: BrowserContext | undefined
const pages = new Map<Page, Guard>()

/** What a window has to say about where its page goes. */
export type Guard = Readonly<{
  allowsNavigation: (address: string, isMainFrame: boolean) => boolean
  allowsRedirect: (address: string) => boolean
}>

/** Starts Chromium without a window and prints where another process can drive the same pages from. */
export async function launchChromium(profile: string): Promise<void> {
  const portFile = join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  context = await chromium.launchPersistentContext(profile, {
    ...chromiumOptions,
    args: [
      ...(chromiumOptions.args ?? []),
      '--remote-debugging-port=0',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
    viewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  await context.route('**/*', answer)
  context.on('page', (page) => void closeUnknown(page))
  console.log(`The stand-in for Electron is driven at http://127.0.0.1:${await portIn(portFile)}`)
}

export async function closeChromium(): Promise<void> {
  await context?.close()
  context = undefined
}

let isOpening = false

export async function newPage(guard: Guard): Promise<Page> {
  if (!context) throw new Error('Chromium is not running')
  isOpening = true
  try {
    const page = await context.newPage()
    pages.set(page, guard)
    page.once('close', () => pages.delete(page))
    return page
  } finally {
    isOpening = false
  }
}

/** Grants these and refuses every other. */
export async function grantOnly(permissions: readonly string[], origin: string): Promise<void> {
  await context?.grantPermissions([...permissions], { origin })
}

/** A page that opened itself, past the refusal of `window.open`: a link to a new window, say. */
async function closeUnknown(page: Page): Promise<void> {
  if (!isOpening && !pages.has(page)) await page.close()
}

async function answer(route: Route): Promise<void> {
  const request = route.request()
  const address = electronAddress(request.url())
  const frame = request.isNavigationRequest() ? frameOf(request) : undefined
  const guard = frame && pages.get(frame.page())
  if (frame && !guard?.allowsNavigation(address, frame.parentFrame() === null)) return route.abort('aborted')
  if (request.isNavigationRequest() && !frame) return route.abort('aborted')

  // What the program itself opens of the disk, as Electron does.
  if (frame && address.startsWith('file:')) return route.continue()
  const handler = answerOf(address)
  if (!handler) {
    if (!(await session.defaultSession.isBlocked(request.url())))
      console.error(`The shell would have let a request out: ${address}`)
    return route.abort('blockedbyclient')
  }

  const response = await handler(
    new Request(address, { method: request.method(), headers: request.headers() }),
  )
  const to = response.headers.get('location')
  if (to !== null && guard && !guard.allowsRedirect(to)) return route.abort('aborted')
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

/** A window that opens itself asks for its page before it has a frame. */
function frameOf(request: ReturnType<Route['request']>) {
  try {
    return request.frame()
  } catch (error) {
    if (error instanceof Error && /not available/.test(error.message)) return undefined
    throw error
  }
}

async function portIn(file: string): Promise<number> {
  for (let tries = 0; tries < 200; tries++) {
    const port = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN
    if (port > 0) return port
    await wait(50)
  }
  throw new Error(`Chromium wrote no port into ${file}`)
}
