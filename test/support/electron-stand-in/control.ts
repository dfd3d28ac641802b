import { answerNextDialog, forgetDialogs, shownDialogs } from './dialog.ts'
import { ipcMain, packMessage, unpackMessage, type Frame } from './ipc.ts'
import { menuItem } from './menu.ts'
import { forgetOpened, openedOutside } from './shell.ts'
import { windows } from './windows.ts'

/** What a test asks of the stand-in beside what it does in the page. */
export type Order =
  | Readonly<{ kind: 'invoke-as'; channel: string; values: readonly unknown[]; frame: ForgedFrame | null }>
  | Readonly<{ kind: 'click-menu'; labels: readonly string[] }>
  | Readonly<{ kind: 'answer-dialog'; answer: object }>
  | Readonly<{ kind: 'shown-dialogs' }>
  | Readonly<{ kind: 'opened-outside' }>
  /** Presses the button that closes the window. */
  | Readonly<{ kind: 'close-window' }>
  /** Forgets dialogs, answers and addresses of before. */
  | Readonly<{ kind: 'forget' }>

/** A sender that the test makes up. */
export type ForgedFrame = Readonly<{ url: string; origin: string; isInsidePage: boolean }>

export type Told =
  | Readonly<{ kind: 'problem'; problem: string }>
  | Readonly<{ kind: 'done'; id: number; value: unknown }>
  | Readonly<{ kind: 'failed'; id: number; message: string }>

export function tellTest(message: Told): void {
  process.send?.(message)
}

/** Listens on the channel that a test forked the stand-in with; without one there is nothing to obey. */
export function obeyTests(): void {
  process.on('message', ({ id, order }: { id: number; order: Order }) => {
    obey(order).then(
      (value) => tellTest({ kind: 'done', id, value }),
      (error: unknown) => tellTest({ kind: 'failed', id, message: String(error) }),
    )
  })
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}

async function obey(order: Order): Promise<unknown> {
  const [window] = windows
  switch (order.kind) {
    case 'invoke-as': {
      const frame = order.frame && forge(order.frame)
      return unpackMessage(
        await ipcMain.answer(window?.webContents, frame, order.channel, packMessage(order.values)),
      )
    }
    case 'click-menu':
      return menuItem(order.labels).click?.({} as never, window as never, {})
    case 'answer-dialog':
      return answerNextDialog(order.answer)
    case 'shown-dialogs':
      return shownDialogs()
    case 'opened-outside':
      return openedOutside()
    case 'close-window':
      return window?.close()
    case 'forget':
      forgetDialogs()
      return forgetOpened()
  }
}

function forge({ url, origin, isInsidePage }: ForgedFrame): Frame {
  const parent: Frame = { url, origin, parent: null, top: null, detached: false }
  return { url, origin, parent: isInsidePage ? parent : null, top: null, detached: false }
}
