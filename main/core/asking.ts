import type { Reply } from '#shared/contract/bridge.ts'
import type { AskingProcess, FromAsker } from './asking-process.ts'
import type { Opening } from './thread-messages.ts'

/** Answers what may take any time, one question after another, each ended after its limit. */
export type Asking = Readonly<{
  ask: (name: string, input: unknown, limitMs: number) => Promise<Reply>
  /** Ends the answering of a procedure in the middle, where that is what is being answered. */
  cancel: (name: string) => void
  /** Ends it in the middle of what it does; no connection is left. */
  end: () => Promise<void>
}>

/** Who asks now and then has no process in between. */
const idleMs = 60_000
/** A process that has not opened the workspace by then is given up: no question waits without an end. */
const openingMs = 30_000

type Living = Readonly<{ process: AskingProcess; over: Promise<void> }>

/** @param start starts a process over nothing; it is told first what to open, and for reading only */
export function createAsking(opening: Opening, start: () => AskingProcess): Asking {
  const { cancelled: _, session: __, ...place } = opening
  let living: Living | undefined
  let answering: Readonly<{ name: string; cancel: () => void }> | undefined
  let isEnding = false
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function leave(): Promise<void> {
    clearTimeout(idle)
    const leaving = living
    living = undefined
    leaving?.process.kill()
    await leaving?.over
  }

  function started(): Living {
    const process = start()
    const { promise: over, resolve } = Promise.withResolvers<void>()
    process.onExit(resolve)
    void over.then(() => {
      if (living?.process === process) living = undefined
    })
    return { process, over }
  }

  async function answer(name: string, input: unknown, limitMs: number): Promise<Reply> {
    if (isEnding) return { ok: false, error: { code: 'no-workspace' } }
    clearTimeout(idle)
    const isNew = living === undefined
    living ??= started()
    const { process, over } = living
    const call = { kind: 'call', name, input, call: { actor: place.actor } } as const

    const { promise: told, resolve: tell } = Promise.withResolvers<Reply | 'ended' | 'late' | 'cancelled'>()
    answering = { name, cancel: () => tell('cancelled') }
    let timer: NodeJS.Timeout | undefined
    const begin = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => tell('late'), limitMs)
      process.send(call)
    }
    const hear = (message: FromAsker): void => {
      if (message.kind === 'opened') begin()
      else tell(message.kind === 'reply' ? message.reply : { ok: false, error: message.error })
    }
    hearing.set(process, hear)
    if (isNew) {
      timer = setTimeout(() => tell('ended'), openingMs)
      process.onMessage((message) => hearing.get(process)?.(message))
      process.send({ kind: 'open', opening: { ...place, mode: 'read' } })
    } else begin()
    void over.then(() => tell('ended'))

    const outcome = await told
    clearTimeout(timer)
    answering = undefined
    hearing.delete(process)
    if (outcome === 'cancelled') {
      await leave()
      return { ok: false, error: { code: 'question-cancelled' } }
    }
    if (outcome === 'late' || outcome === 'ended') {
      await leave()
      return {
        ok: false,
        error: { code: 'question-cut', seconds: outcome === 'late' ? limitMs / 1_000 : null },
      }
    }
    if (!outcome.ok && isNew && outcome.error.code.startsWith('store-')) await leave()
    idle = setTimeout(() => void leave(), idleMs)
    idle.unref()
    return outcome
  }

  return {
    ask: (name, input, limitMs) => {
      const turn = last.then(() => answer(name, input, limitMs))
      last = turn.catch(() => undefined)
      return turn
    },
    cancel: (name) => {
      if (answering?.name === name) answering.cancel()
    },
    end: () => {
      isEnding = true
      return leave()
    },
  }
}

/** Who waits for the next message of a process. */
const hearing = new WeakMap<AskingProcess, (message: FromAsker) => void>()
