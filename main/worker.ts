import type { Reply } from '#shared/contract/bridge.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { appErrorOf } from './core/failures.ts'
import { incidentsIn } from './core/incident-file.ts'
import { openingTelling } from './core/opening-thread.ts'
import type { FromThread, Opening, ToThread } from './core/thread-messages.ts'
import { openWorkspaceCore } from './workspace-core.ts'

/** The thread that owns a workspace's connections, so that no window waits for the disk. */
const port = parentPort
if (port) await serve(workerData as Opening, (message) => port.postMessage(message))

async function serve(opening: Opening, say: (message: FromThread) => void): Promise<void> {
  try {
    const core = await openWorkspaceCore(opening, undefined, undefined, openingTelling(opening, say))
    const replyTo =
      (id: number) =>
      (reply: Reply): void =>
        say({ kind: 'reply', id, reply })
    port?.on('message', (message: ToThread) => {
      switch (message.kind) {
        case 'call':
          void core.dispatch(message.name, message.input, message.call).then(replyTo(message.id))
          return
        case 'was-kept':
          void core.wasKept(message.commandId).then(replyTo(message.id))
          return
        case 'copy':
          void core.copyTo(message.target).then(replyTo(message.id))
          return
        case 'close':
        case 'abandon':
          void (message.kind === 'close' ? core.close() : core.abandon()).then(() => {
            say({ kind: 'closed' })
            port.close()
          })
      }
    })
    say({ kind: 'opened', findings: core.findings })
  } catch (error) {
    const incidents = incidentsIn(opening.incidentLog, () => new Date())
    say({ kind: 'refused', error: appErrorOf(error, 'opening a workspace', incidents) })
    port?.close()
  }
}
