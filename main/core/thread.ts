import type { Reply } from '#shared/contract/bridge.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import { Worker } from 'node:worker_threads'
import type { Finding } from '../store/findings.ts'
import type { Call } from './dispatcher.ts'
import type { Incidents } from './incidents.ts'
import type { FromThread, Opening, OpeningProgress, ToThread } from './thread-messages.ts'

/** A worker thread over one workspace file. It ends with `close`, or by itself when it dies: then calls throw `ThreadDied`. */
export type Thread = Readonly<{
  call: (name: string, input: unknown, call: Call) => Promise<Reply>
  /** Whether a command with this id stands in the history: `true` as the reply's value. */
  wasKept: (commandId: string) => Promise<Reply>
  /** Writes all that the connection sees into a new file, whatever became of the one that was opened. */
  copyTo: (target: string) => Promise<Reply>
  /** What opening the file noticed about it. */
  findings: readonly Finding[]
  close: () => Promise<void>
  /** Ends it without another byte written to the file. */
  abandon: () => Promise<void>
  /** Ends it in the middle of what it does: for one that only reads. */
  end: () => Promise<void>
}>

/** The thread ended before it answered. */
export class ThreadDied extends Error {}

type Listening = Readonly<{
  onProgress: (progress: OpeningProgress) => void
  onDeath: (over: Promise<void>) => void
}>

/**
 * Starts a thread and waits until its workspace is open. Throws `AppFailure` where it was refused.
 * @param onProgress told how far an opening is that takes its time
 * @param onDeath called once when the thread begins to end by itself after it was open, with when it will be over
 */
export async function startThread(
  workerUrl: URL,
  opening: Opening,
  incidents: Incidents,
  { onProgress, onDeath }: Listening,
): Promise<Thread> {
  const worker = new Worker(workerUrl, { workerData: opening })
  const waiting = new Map<
    number,
    Readonly<{ answer: (reply: Reply) => void; fail: (error: Error) => void }>
  >()
  let lastId = 0
  let state: 'opening' | 'open' | 'dying' | 'closing' | 'over' = 'opening'

  const send = (message: ToThread): void => worker.postMessage(message)
  const { promise: opened, resolve, reject } = Promise.withResolvers<readonly Finding[]>()
  const { promise: over, resolve: end } = Promise.withResolvers<void>()

  worker.on('message', (message: FromThread) => {
    switch (message.kind) {
      case 'opening':
        return onProgress(message.progress)
      case 'opened':
        state = 'open'
        return resolve(message.findings)
      case 'refused':
        state = 'closing'
        return reject(new AppFailure(message.error))
      case 'reply':
        waiting.get(message.id)?.answer(message.reply)
        waiting.delete(message.id)
        return undefined
      case 'closed':
        return end()
    }
  })
  worker.on('error', (error) => die(error))
  worker.on('exit', (code) => {
    if (state !== 'closing') die(new Error(`The thread ended with code ${code}`))
    state = 'over'
    end()
    for (const { fail } of waiting.values()) fail(new ThreadDied())
    waiting.clear()
  })

  /** An error comes first and the exit after it: the first of them tells. */
  function die(error: unknown): void {
    if (state === 'dying' || state === 'over') return
    const incident = incidents.report(error, 'a workspace thread')
    if (state === 'opening') reject(new AppFailure({ code: 'internal', incident }, error))
    if (state === 'open') onDeath(over)
    state = 'dying'
  }

  function ask(messageOf: (id: number) => ToThread): Promise<Reply> {
    if (state === 'dying' || state === 'over') return Promise.reject(new ThreadDied())
    const id = ++lastId
    return new Promise((answer, fail) => {
      waiting.set(id, { answer, fail })
      send(messageOf(id))
    })
  }

  async function leave(message: ToThread): Promise<void> {
    if (state === 'open') {
      state = 'closing'
      send(message)
    }
    await over
    await worker.terminate()
  }

  const findings = await opened
  return {
    findings,
    call: (name, input, call) => ask((id) => ({ kind: 'call', id, name, input, call })),
    wasKept: (commandId) => ask((id) => ({ kind: 'was-kept', id, commandId })),
    copyTo: (target) => ask((id) => ({ kind: 'copy', id, target })),
    close: () => leave({ kind: 'close' }),
    abandon: () => leave({ kind: 'abandon' }),
    end: async () => {
      if (state === 'open') state = 'closing'
      await worker.terminate()
    },
  }
}
