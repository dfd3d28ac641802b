import { dialog, shell, type BrowserWindow } from 'electron'
import { words } from './words.ts'

const schemes: ReadonlySet<string> = new Set(['https:', 'mailto:'])
const charactersAtMost = 2_000

/**
 * The address as it may be handed to the system, or `undefined`. A user name before the host is how one host is made to
 * look like another.
 */
export function outsideAddress(text: string): string | undefined {
  if (text.length > charactersAtMost || !URL.canParse(text)) return undefined
  const { protocol, username, password, href } = new URL(text)
  return schemes.has(protocol) && username === '' && password === '' ? href : undefined
}

/** Asks before an address leaves Keyplan. While one question stands, others are dropped: a page can't pile them up. */
export function createOutsideDoor() {
  let isAsking = false

  return async (window: BrowserWindow, text: string): Promise<void> => {
    const address = outsideAddress(text)
    if (address === undefined || isAsking) return

    isAsking = true
    try {
      if (await isWanted(window, address)) await shell.openExternal(address)
    } finally {
      isAsking = false
    }
  }
}

async function isWanted(window: BrowserWindow, address: string): Promise<boolean> {
  const buttons = [words.leave.open, words.leave.cancel]
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words.leave.question,
    detail: address,
    buttons,
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
