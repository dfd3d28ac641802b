import { app as electron, BrowserWindow, dialog, session } from 'electron'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp, type App } from '../../app.ts'
import { foldersOf } from '../../core/folders.ts'
import { openAtStart } from '../../core/open-at-start.ts'
import { loadPage, pageFolderBeside } from '../../core/page.ts'
import { outliveTheUnexpected } from '../../core/unexpected.ts'
import { createAskBeforeClose, type AskBeforeClose } from './ask-before-close.ts'
import { askedBy, askedByOther, type Asked } from './asked.ts'
import { utilityAskingProcess } from './asking-process.ts'
import { answerCalls } from './calls.ts'
import { changedChannel } from './channels.ts'
import { closeBeforeQuit } from './close-before-quit.ts'
import { fileDialogs } from './dialogs.ts'
import { placeMenu } from './menu.ts'
import { pdfByWindow } from './pdf.ts'
import { declarePageScheme, servePage } from './protocol.ts'
import { guardContents, guardSession } from './security.ts'
import { frontWindow, openWindow, showFrontWindow } from './window.ts'
import { words } from './words.ts'

// All of this must be said before Electron is ready, so nothing here may wait.
declarePageScheme()
electron.enableSandbox()
electron.setPath('userData', join(foldersOf(process.env).own, 'shell'))

const asked = askedBy(process.argv.slice(1), process.cwd())
if (electron.requestSingleInstanceLock(asked)) run(asked)
else electron.quit()

function run(first: Asked): void {
  const app = createApp({
    host: 'electron',
    dialogs: fileDialogs,
    makePdf: pdfByWindow,
    startProcess: utilityAskingProcess,
  })
  const fail = (error: unknown): void => giveUp(app, error)
  closeBeforeQuit(electron, app, console.error)
  outliveTheUnexpected(app, (sentence) => dialog.showErrorBox(words.failed, sentence))
  const asking = createAskBeforeClose(app, () => electron.quit())
  const leave = (): void => {
    asking.forget()
    electron.quit()
  }
  // The start that opened the shell is gone, however it went: the window goes with it.
  process.once('disconnect', leave)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.prependListener(signal, leave)

  electron.on('web-contents-created', (_event, contents) => guardContents(contents, console.error))
  electron.on('window-all-closed', () => {
    if (process.platform !== 'darwin') electron.quit()
  })
  electron.on('activate', () => {
    if (electron.isReady() && BrowserWindow.getAllWindows().length === 0) openWindow(asking.guard).catch(fail)
  })
  electron.on('second-instance', (_event, _argv, _folder, message) => {
    showFrontWindow()
    openAtStart(app, askedByOther(message)).then(complain).catch(fail)
  })

  electron
    .whenReady()
    .then(() => open(app, first, asking))
    .catch(fail)
}

async function open(app: App, first: Asked, asking: AskBeforeClose): Promise<void> {
  guardSession(session.defaultSession)
  servePage(loadPage(fileURLToPath(pageFolderBeside(import.meta.url))))
  placeMenu({ platform: process.platform, isPackaged: electron.isPackaged })

  const started = openAtStart(app, first)
  answerCalls(app, started)
  app.onChanged((topics) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(changedChannel, topics)
  })

  await openWindow(asking.guard)
  await complain(await started)
}

async function complain(complaint: string | undefined): Promise<void> {
  const window = frontWindow()
  if (complaint === undefined || !window) return
  await dialog.showMessageBox(window, { type: 'error', message: complaint })
}

function giveUp(app: App, error: unknown): void {
  console.error(error)
  dialog.showErrorBox(words.notStarted, error instanceof Error ? error.message : String(error))
  void app.close().finally(() => electron.exit(1))
}
