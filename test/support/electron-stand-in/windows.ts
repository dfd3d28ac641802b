import type { BrowserWindow } from './browser-window.ts'

/** The windows that are open, oldest first. */
export const windows = new Set<BrowserWindow>()

let lastGone = (): void => undefined

export function onLastWindowGone(listener: () => void): void {
  lastGone = listener
}

export function windowGone(window: BrowserWindow): void {
  windows.delete(window)
  if (windows.size === 0) lastGone()
}
