import { BrowserWindow, nativeTheme } from 'electron'
import { fileURLToPath } from 'node:url'
import { pageAddress } from './address.ts'

/**
 * Opens the window, which shows itself when there is something to see. Rejects where the page does not load; a window
 * that the user closed meanwhile is no failure.
 */
export async function openWindow(guard: (window: BrowserWindow) => void): Promise<void> {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    title: 'Keyplan',
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    // As in shell.css, so that nothing flashes before the page is drawn.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#14171c' : '#f7f8fa',
    webPreferences: {
      preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // The dictionaries would be fetched from the network.
      spellcheck: false,
    },
  })
  guard(window)
  window.once('ready-to-show', () => window.show())
  try {
    await window.loadURL(pageAddress)
  } catch (error) {
    if (!window.isDestroyed()) throw error
  }
}

/** The window that stands in front, or else any: what a dialog belongs to. */
export function frontWindow(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
}

export function showFrontWindow(): void {
  const window = frontWindow()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}
