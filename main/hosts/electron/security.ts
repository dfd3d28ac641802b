import { BrowserWindow, type Session, type WebContents } from 'electron'
import { pageAddress } from './address.ts'
import { createOutsideDoor } from './outside.ts'

/**
 * Electron grants every permission that nobody refuses, and loads whatever an address names. Here the page may put something into
 * the clipboard when the user presses a key for it, and nothing else; reading the clipboard is pasting, which needs no permission.
 */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(isGranted(permission)))
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest({ urls: networkAddresses }, (_details, decide) =>
    decide({ cancel: true }),
  )
}

function isGranted(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}

const networkAddresses = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*']

/** Keeps the page where it is. An address that may leave is offered to the user; any other is dropped. */
export function guardContents(contents: WebContents, reportFailure: (error: unknown) => void): void {
  const openOutside = createOutsideDoor()
  const offer = (address: string): void => {
    const window = BrowserWindow.fromWebContents(contents)
    if (window) openOutside(window, address).catch(reportFailure)
  }

  contents.on('will-navigate', (event) => {
    if (isOwnPage(event.url)) return
    event.preventDefault()
    offer(event.url)
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    offer(url)
    return { action: 'deny' }
  })
}

/** Loading the page anew is no navigation to elsewhere. */
function isOwnPage(address: string): boolean {
  return address.split('#', 1)[0] === pageAddress
}
