import { dialog, type BrowserWindow } from 'electron'
import type { App } from '../../app.ts'
import { words } from './words.ts'

export type AskBeforeClose = Readonly<{
  /** Has this window ask before it closes while jobs run, since they end with the program. */
  guard: (window: BrowserWindow) => void
  /** From now on nobody is asked: whoever stops the program from outside gets no answer from a window. */
  forget: () => void
}>

export function createAskBeforeClose(app: Pick<App, 'runningJobs'>, quit: () => void): AskBeforeClose {
  let isDecided = false
  let isAsking = false

  async function ask(window: BrowserWindow): Promise<void> {
    if (isAsking) return
    isAsking = true
    try {
      isDecided = await isClosingWanted(window, app.runningJobs())
    } finally {
      isAsking = false
    }
    if (isDecided) quit()
  }

  return {
    guard: (window) => {
      window.on('close', (event) => {
        if (isDecided || app.runningJobs() === 0) return
        event.preventDefault()
        void ask(window)
      })
    },
    forget: () => {
      isDecided = true
    },
  }
}

async function isClosingWanted(window: BrowserWindow, jobs: number): Promise<boolean> {
  const { question, detail, wait, close } = jobs === 1 ? words.closing.one : words.closing.several
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: question,
    detail,
    buttons: [wait, close],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}
