import { isMainThread, Worker, workerData } from 'node:worker_threads'
import type { FromAsker, ToAsker } from './core/asking-process.ts'
import { appErrorOf } from './core/failures.ts'
import { incidentsIn } from './core/incident-file.ts'
import { openWorkspaceCore, type WorkspaceCore } from './workspace-core.ts'

const lookEveryMs = 1_000

/**
 * The process that answers questions of a user's own making over one workspace file, which it can only read. Who started it ends
 * it; where that one is gone, it ends itself, also in the middle of a statement: a thread beside looks after it.
 */
if (isMainThread) serve()
else watch(Number(workerData))

type Port = Readonly<{
  say: (message: FromAsker) => void
  hear: (listen: (message: ToAsker) => void) => void
}>

function serve(): void {
  const port = portOf()
  process.once('disconnect', () => process.exit())
  new Worker(new URL(import.meta.url), { workerData: process.ppid }).unref()

  let core: WorkspaceCore | undefined
  port.hear((message) => {
    if (message.kind === 'open') {
      const { opening } = message
      openWorkspaceCore(opening).then(
        (opened) => {
          core = opened
          port.say({ kind: 'opened' })
        },
        (error: unknown) => {
          const incidents = incidentsIn(opening.incidentLog, () => new Date())
          port.say({ kind: 'refused', error: appErrorOf(error, 'opening a workspace to ask', incidents) })
        },
      )
      return
    }
    void core
      ?.dispatch(message.name, message.input, message.call)
      .then((reply) => port.say({ kind: 'reply', reply }))
  })
}

/** Electron's utility processes have a port of their own, those of Node a channel. */
function portOf(): Port {
  const { parentPort } = process as unknown as { parentPort?: ElectronPort }
  if (parentPort)
    return {
      say: (message) => parentPort.postMessage(message),
      hear: (listen) => void parentPort.on('message', ({ data }) => listen(data)),
    }
  return {
    say: (message) => void process.send?.(message),
    hear: (listen) => void process.on('message', (message) => listen(message as ToAsker)),
  }
}

type ElectronPort = Readonly<{
  postMessage: (message: FromAsker) => void
  on: (event: 'message', listener: (event: Readonly<{ data: ToAsker }>) => void) => unknown
}>

function watch(parent: number): void {
  setInterval(() => {
    if (!isThere(parent)) process.kill(process.pid, 'SIGKILL')
  }, lookEveryMs)
}

function isThere(pid: number): boolean {
  if (process.ppid !== pid) return false
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
