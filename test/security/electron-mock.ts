import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

/** Electron as a list of what was asked of it: for tests of what the shell says to Electron, word for word. */
export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  enableSandbox: vi.fn(),
  setPath: vi.fn(),
  quit: vi.fn(),
  exit: vi.fn(),
  isReady: () => false,
  whenReady: vi.fn(() => new Promise<void>(() => undefined)),
  requestSingleInstanceLock: vi.fn((_message?: unknown) => true),
})

type Handler = (event: unknown, ...message: unknown[]) => unknown
export const handlers = new Map<string, Handler>()
export const ipcMain = { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) }

export const ipcRenderer = Object.assign(new EventEmitter(), { invoke: vi.fn() })
export const contextBridge = { exposeInMainWorld: vi.fn() }

export const openedWindows: object[] = []
export class BrowserWindow extends EventEmitter {
  static getFocusedWindow = () => null
  static getAllWindows = () => []
  static fromWebContents = () => ({})
  readonly loadURL = vi.fn(() => Promise.resolve())

  constructor(options: object) {
    super()
    openedWindows.push(options)
  }
}

export const protocol = { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() }
export const dialog = { showMessageBox: vi.fn(), showErrorBox: vi.fn() }
export const shell = { openExternal: vi.fn(() => Promise.resolve()) }
export const nativeTheme = { shouldUseDarkColors: false }
export const session = {}
export const Menu = { buildFromTemplate: vi.fn(), setApplicationMenu: vi.fn() }
