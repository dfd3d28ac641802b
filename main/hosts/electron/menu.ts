import {
  Menu,
  type BaseWindow,
  BrowserWindow,
  type KeyboardInputEvent,
  type MenuItemConstructorOptions,
} from 'electron'
import { words } from './words.ts'

type Modifiers = NonNullable<KeyboardInputEvent['modifiers']>
type Kind = Readonly<{ platform: NodeJS.Platform; isPackaged: boolean }>

export function placeMenu(kind: Kind): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuFor(kind)))
}

/** The menu of the platform. What the page can do is done in the page; the menu holds what belongs to the window. */
export function menuFor({ platform, isPackaged }: Kind): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: words.file, submenu: [{ role: isMac ? 'close' : 'quit' }] },
    { label: words.edit, submenu: editItems(platform) },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(isPackaged
          ? []
          : ([{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }] as const)),
      ],
    },
    { role: 'windowMenu' },
  ]
}

function editItems(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const command: Modifiers = [platform === 'darwin' ? 'meta' : 'control']
  const redo =
    platform === 'win32'
      ? pressing(words.redo, 'Ctrl+Y', 'Y', command)
      : pressing(words.redo, 'Shift+CmdOrCtrl+Z', 'Z', [...command, 'shift'])
  return [
    pressing(words.undo, 'CmdOrCtrl+Z', 'Z', command),
    redo,
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ]
}

/**
 * An item that presses the keys it shows. The page knows whether a text field has the focus, and so whether it is the
 * text or the last change of the workspace that is to be undone; Electron's own role would only ever undo text.
 */
function pressing(
  label: string,
  accelerator: string,
  keyCode: string,
  modifiers: Modifiers,
): MenuItemConstructorOptions {
  return {
    label,
    accelerator,
    registerAccelerator: false,
    click: (_item, window) => press(window, keyCode, modifiers),
  }
}

function press(window: BaseWindow | undefined, keyCode: string, modifiers: Modifiers): void {
  if (!(window instanceof BrowserWindow)) return
  for (const type of ['keyDown', 'keyUp'] as const)
    window.webContents.sendInputEvent({ type, keyCode, modifiers })
}
