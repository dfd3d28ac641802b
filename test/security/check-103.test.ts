import { EventEmitter } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { loadPage } from '../../main/core/page.ts'
import { answerCalls } from '../../main/hosts/electron/calls.ts'
import { createOutsideDoor, outsideAddress } from '../../main/hosts/electron/outside.ts'
import { answerRequest, declarePageScheme } from '../../main/hosts/electron/protocol.ts'
import { guardContents, guardSession } from '../../main/hosts/electron/security.ts'
import { openWindow } from '../../main/hosts/electron/window.ts'
import { checklist } from './checklist.ts'
import * as electron from './electron-mock.ts'
import { notBuilt, notThisHost, notToLeave } from './hostile-addresses.ts'

vi.mock('electron', () => import('./electron-mock.ts'))

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'keyplan-check-103-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => vi.clearAllMocks())

/** Every test of this file, by name: the checklist below is held to them. */
const names = new Set<string>()
function check(name: string, work: () => unknown): void {
  names.add(name)
  test(`103: ${name}`, async () => void (await work()))
}

check(
  'the page is sandboxed, isolated, without Node, with web security, and with no switch thrown',
  async () => {
    await openWindow(() => undefined)
    const options = electron.openedWindows.at(-1) as { webPreferences: Record<string, unknown> }
    const { preload, ...preferences } = options.webPreferences

    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    })
    expect(preload).toMatch(/preload[\\/]preload\.cjs$/)
  },
)

check('every permission is refused, asked or checked, and so is every request to a network', () => {
  const session = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  }
  guardSession(session as never)

  const decide = vi.fn()
  session.setPermissionRequestHandler.mock.calls[0]?.[0](undefined, 'media', decide)
  expect(decide).toHaveBeenCalledExactlyOnceWith(false)
  expect(
    session.setPermissionCheckHandler.mock.calls[0]?.[0](undefined, 'clipboard-read', 'app://keyplan'),
  ).toBe(false)
  // Putting something into the clipboard is what Copy is for; reading it stays refused.
  expect(
    session.setPermissionCheckHandler.mock.calls[0]?.[0](
      undefined,
      'clipboard-sanitized-write',
      'app://keyplan',
    ),
  ).toBe(true)
  expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]({ deviceType: 'usb' })).toBe(false)

  const [filter, blocker] = session.webRequest.onBeforeRequest.mock.calls[0] ?? []
  const answer = vi.fn()
  blocker({ url: 'https://example.org/' }, answer)
  expect(filter.urls).toEqual(expect.arrayContaining(['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*']))
  expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel: true })
})

check('the page goes nowhere: no navigation, no redirect, no frame', () => {
  const { contents } = guarded()
  const isPrevented = (name: string, url: string, isMainFrame = true): boolean => {
    const preventDefault = vi.fn()
    contents.emit(name, { url, isMainFrame, preventDefault })
    return preventDefault.mock.calls.length > 0
  }

  for (const url of ['https://example.org/', 'file:///etc/passwd', 'app://keyplan2/', 'app://keyplan/other'])
    expect(isPrevented('will-navigate', url), url).toBe(true)
  expect(isPrevented('will-redirect', 'app://keyplan/')).toBe(true)
  expect(isPrevented('will-frame-navigate', 'app://keyplan/', false)).toBe(true)
  expect(isPrevented('will-navigate', 'app://keyplan/#/accounts')).toBe(false)
})

check('no window opens', () => {
  const { contents } = guarded()
  expect(contents.openHandler({ url: 'https://example.org/' })).toEqual({ action: 'deny' })
  expect(contents.openHandler({ url: 'app://keyplan/' })).toEqual({ action: 'deny' })
})

check('no webview is attached', () => {
  const { contents } = guarded()
  const preventDefault = vi.fn()
  contents.emit('will-attach-webview', { preventDefault }, {}, {})
  expect(preventDefault).toHaveBeenCalledOnce()
})

check('only https and mailto leave, and only when the user says so', async () => {
  for (const refused of notToLeave) expect(outsideAddress(refused), refused).toBeUndefined()
  expect(outsideAddress('https://example.org/a b')).toBe('https://example.org/a%20b')
  expect(outsideAddress('mailto:ada@example.org')).toBe('mailto:ada@example.org')

  const open = createOutsideDoor()
  const answers = Promise.withResolvers<{ response: number }>()
  electron.dialog.showMessageBox.mockReturnValueOnce(answers.promise)
  const asked = open({} as never, 'https://example.org/')
  await open({} as never, 'https://example.org/while-it-asks')
  expect(electron.dialog.showMessageBox).toHaveBeenCalledOnce()
  answers.resolve({ response: 1 })
  await asked
  expect(electron.shell.openExternal).not.toHaveBeenCalled()

  electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 0 })
  await open({} as never, 'https://example.org/')
  expect(electron.shell.openExternal).toHaveBeenCalledExactlyOnceWith('https://example.org/')
})

check('app:// hands out the built page by its exact address, and nothing else', async () => {
  const built = join(folder, 'renderer')
  mkdirSync(join(built, 'assets'), { recursive: true })
  mkdirSync(join(folder, 'renderer2'))
  writeFileSync(join(built, 'index.html'), '<!doctype html><style nonce="__NONCE__"></style>')
  writeFileSync(join(built, 'assets', 'start.js'), 'let started')
  writeFileSync(join(folder, 'secret.js'), 'secret')
  writeFileSync(join(folder, 'renderer2', 'secret.js'), 'secret')
  symlinkSync(join(folder, 'secret.js'), join(built, 'assets', 'link.js'))
  const page = loadPage(built)
  const statusOf = (url: string, method = 'GET'): number => answerRequest(page, { method, url }).status

  for (const url of notBuilt) expect(statusOf(url), url).toBe(404)
  for (const url of notThisHost) expect(statusOf(url), url).toBe(421)
  for (const method of ['POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE'])
    expect(statusOf('app://keyplan/', method), method).toBe(405)
  expect(await answerRequest(page, { method: 'GET', url: 'app://keyplan/assets/start.js?v=1' }).text()).toBe(
    'let started',
  )
})

check('app:// is standard and secure, and every reply carries the restrictive policy', async () => {
  declarePageScheme()
  expect(electron.protocol.registerSchemesAsPrivileged.mock.calls[0]?.[0]).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])

  const page = { file: () => undefined, index: (nonce: string) => nonce }
  const reply = answerRequest(page, { method: 'GET', url: 'app://keyplan/' })
  const nonce = await reply.text()
  expect(reply.headers.get('content-security-policy')?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ])
  expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
  const refused = answerRequest(page, { method: 'GET', url: 'app://keyplan/none' })
  expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(refused.headers.get('x-content-type-options')).toBe('nosniff')
})

check('a message is heard only from the top frame of our own page, through one door', async () => {
  const call = vi.fn(() => Promise.resolve({ ok: true as const, value: 1 }))
  answerCalls({ call }, Promise.resolve())
  const send = (senderFrame: unknown, ...message: unknown[]): unknown =>
    electron.handlers.get('call')?.({ senderFrame }, ...message)
  const own = { origin: 'app://keyplan', url: 'app://keyplan/', parent: null }

  for (const stranger of [
    null,
    { ...own, parent: own },
    { ...own, origin: 'https://example.org' },
    { ...own, origin: 'app://keyplan2' },
    { ...own, origin: 'app://keyplan.example' },
    { ...own, origin: 'null' },
    { ...own, origin: '' },
  ])
    expect(await send(stranger, 'plan.list', '{}')).toEqual({ ok: false, error: { code: 'signed-out' } })
  expect(call).not.toHaveBeenCalled()

  for (const message of [
    [],
    ['plan.list'],
    ['plan.list', {}],
    [{}, '{}'],
    ['plan.list', '{'],
    ['plan.list', 'u"'],
  ])
    expect(await send(own, ...message)).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  expect(await send(own, 'plan.list', `"${'x'.repeat(8 * 1024 * 1024)}"`)).toMatchObject({ ok: false })
  expect(call).not.toHaveBeenCalled()

  expect(await send(own, 'plan.list', '{"a":1}')).toEqual({ ok: true, value: 1 })
  expect(call).toHaveBeenCalledExactlyOnceWith('plan.list', { a: 1 })

  const shellFolder = join(root, 'main', 'hosts', 'electron')
  const speakers = readdirSync(shellFolder).filter((name) =>
    /\bipcMain\b/.test(readFileSync(join(shellFolder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')),
  )
  expect(speakers).toEqual(['sender.ts'])
})

check('the preload gives the page two functions, and never the event', async () => {
  await import('../../main/hosts/electron/preload.ts')
  expect(electron.contextBridge.exposeInMainWorld.mock.calls.map(([key]) => key)).toEqual(['bridge'])
  const bridge = electron.contextBridge.exposeInMainWorld.mock.calls[0]?.[1]
  expect(Object.keys(bridge)).toEqual(['call', 'onChanged'])

  const listener = vi.fn()
  const stop = bridge.onChanged(listener)
  electron.ipcRenderer.emit('changed', { sender: electron.ipcRenderer }, ['plan'])
  expect(listener.mock.calls).toEqual([[['plan']]])
  expect(stop()).toBeUndefined()
  electron.ipcRenderer.emit('changed', {}, ['plan'])
  expect(listener).toHaveBeenCalledOnce()

  bridge.call('plan.list', { a: 1, b: undefined })
  expect(electron.ipcRenderer.invoke).toHaveBeenCalledExactlyOnceWith('call', 'plan.list', '{"a":1}')
})

check('a second instance hands over and ends, having opened nothing', async () => {
  vi.stubEnv('KEYPLAN_HOME', join(folder, 'home'))
  electron.app.requestSingleInstanceLock.mockReturnValueOnce(false)
  const before = new Set(process.listeners('SIGTERM'))
  await import('../../main/hosts/electron/start.ts')
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    for (const each of process.listeners(signal)) if (!before.has(each)) process.off(signal, each)

  expect(electron.app.enableSandbox).toHaveBeenCalledOnce()
  expect(electron.app.requestSingleInstanceLock.mock.calls).toEqual([
    [{ workspace: undefined, sample: false }],
  ])
  expect(electron.app.quit).toHaveBeenCalledOnce()
  expect(electron.app.whenReady).not.toHaveBeenCalled()
  vi.unstubAllEnvs()
})

check('the fuses are set, and Electron is pinned to one version that is current', () => {
  const builder = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
  const fuses = Object.fromEntries(
    [...builder.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, k, v]) => [k, v]),
  )
  expect(fuses).toMatchObject({
    runAsNode: 'false',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    grantFileProtocolExtraPrivileges: 'false',
    enableCookieEncryption: 'true',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
  })
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(devDependencies.electron).toMatch(/^(4[5-9]|[5-9]\d)\.\d+\.\d+$/)
})

test("103: each of the 20 items of Electron's checklist is held by a test here, or says why not", () => {
  expect(checklist.map(({ item }) => item)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  const unheld = checklist.filter((each) => !('because' in each) && !names.has(each.heldBy))
  expect(unheld).toEqual([])
})

function guarded() {
  const contents = Object.assign(new EventEmitter(), {
    openHandler: (_details: { url: string }): object => ({}),
    setWindowOpenHandler: (handler: (details: { url: string }) => object) => {
      contents.openHandler = handler
    },
  })
  electron.dialog.showMessageBox.mockResolvedValue({ response: 1 })
  guardContents(contents as never, (error) => {
    throw error
  })
  return { contents }
}
