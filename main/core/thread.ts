import type { Reply } from '#shared/contract/bridge.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import { Worker } from 'node:worker_threads'
import type { Call } from './dispatcher.ts'
import type { Incidents } from './incidents.ts'
import type { FromThread, Opening, ToThread } from './thread-messages.ts'

/** A worker thread over one workspace file. It ends with `close`, or by itself when it dies: then calls answer `internal`. */
export type Thread = Readonly<{
  call: (name: string, input: unknown, call: Call) => Promise<Reply>
  close: () => Promise<void>
}>

/** Starts a thread and waits until its workspace is open. Throws `AppFailure` where it was refused. */
export async function startThread(workerUrl: URL, opening: Opening, incidents: Incidents): Promise<Thread> {
  const worker = new Worker(workerUrl, { workerData: opening })
  const waiting = new Map<number, (reply: Reply) => void>()
  let lastId = 0
  let isOver = false

  const send = (message: ToThread): void => worker.postMessage(message)
  const { promise: opened, resolve, reject } = Promise.withResolvers<void>()
  const { promise: over, resolve: end } = Promise.withResolvers<void>()

  worker.on('message', (message: FromThread) => {
    switch (message.kind) {
      case 'opened':
        return resolve()
      case 'refused':
        return reject(new AppFailure(message.error))
      case 'reply':
        waiting.get(message.id)?.(message.reply)
        waiting.delete(message.id)
        return undefined
      case 'closed':
        return end()
    }
  })
  worker.on('error', (error) => {
    const incident = incidents.report(error, 'a workspace thread')
    reject(new AppFailure({ code: 'internal', incident }, error))
  })
  worker.on('exit', () => {
    isOver = true
    end()
    for (const answer of waiting.values()) answer(dead(incidents))
    waiting.clear()
  })

  await opened
  return {
    call: (name, input, call) => {
      if (isOver) return Promise.resolve(dead(incidents))
      const id = ++lastId
      return new Promise((answer) => {
        waiting.set(id, answer)
        send({ kind: 'call', id, name, input, call })
      })
    },
    close: async () => {
      if (!isOver) send({ kind: 'close' })
      await over
      await worker.terminate()
    },
  }
}

function dead(incidents: Incidents): Reply {
  return {
    ok: false,
    error: {
      code: 'internal',
      incident: incidents.report(new Error('The workspace thread has ended'), 'a call'),
    },
  }
}
