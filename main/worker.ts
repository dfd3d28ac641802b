import { parentPort, workerData } from 'node:worker_threads'
import { appErrorOf } from './core/failures.ts'
import type { FromThread, Opening, ToThread } from './core/thread-messages.ts'
import { incidentsOf, openWorkspaceCore } from './workspace-core.ts'

/** The thread that owns a workspace's connections, so that no window waits for the disk. */
const port = parentPort
if (port) await serve(workerData as Opening, (message) => port.postMessage(message))

async function serve(opening: Opening, say: (message: FromThread) => void): Promise<void> {
  try {
    const core = await openWorkspaceCore(opening)
    port?.on('message', (message: ToThread) => {
      if (message.kind === 'call') {
        void core
          .dispatch(message.name, message.input, message.call)
          .then((reply) => say({ kind: 'reply', id: message.id, reply }))
        return
      }
      void core.close().then(() => {
        say({ kind: 'closed' })
        port.close()
      })
    })
    say({ kind: 'opened' })
  } catch (error) {
    const incidents = incidentsOf(opening, () => new Date())
    say({ kind: 'refused', error: appErrorOf(error, 'opening a workspace', incidents) })
    port?.close()
  }
}
