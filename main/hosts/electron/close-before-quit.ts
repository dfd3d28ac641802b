import type { App as ElectronApp } from 'electron'
import type { App } from '../../app.ts'

/**
 * Closes the workspace when the windows are gone and before the process ends: so what a page still sends while it goes
 * is taken, and what was acknowledged is on disk with the lock free.
 */
export function closeBeforeQuit(
  electron: Pick<ElectronApp, 'on' | 'quit'>,
  app: Pick<App, 'close'>,
  reportFailure: (error: unknown) => void,
): void {
  let isClosed = false

  electron.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void app
      .close()
      .catch(reportFailure)
      .finally(() => {
        isClosed = true
        electron.quit()
      })
  })
}
