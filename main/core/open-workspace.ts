import { procedureOf, readsOf, touchesOf, type ProcedureName } from '#shared/contract/contract.ts'
import type { Reply } from '#shared/contract/bridge.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { Topic } from '#shared/contract/topics.ts'
import type { Health } from '#shared/contract/workspace.ts'
import type { Id } from '#shared/kernel/id.ts'
import { createAsking } from './asking.ts'
import type { AskingProcess } from './asking-process.ts'
import type { Incidents } from './incidents.ts'
import { startLastingThread, type LastingThread } from './lasting-thread.ts'
import { ThreadDied } from './thread.ts'
import type { Opening, OpeningProgress } from './thread-messages.ts'

/** The workspace that is open: commands go to the one writer, queries to the reader beside it. */
export type OpenWorkspace = Readonly<{
  path: string
  /** `read` from the start, or since damage was met. */
  mode: () => 'edit' | 'read'
  health: () => Health
  call: (name: ProcedureName, input: unknown) => Promise<Reply>
  /** Ends the answering of a procedure that may take any time, where that is what is being answered. */
  cancelAsking: (name: ProcedureName) => void
  /** Writes all that is there into a new file, even when the file that was opened is gone. */
  copyTo: (target: string) => Promise<Reply>
  close: () => Promise<void>
}>

type Parts = Readonly<{
  workerUrl: URL
  incidents: Incidents
  now: () => Date
  newId: <K extends string>() => Id<K>
  announce: (topics: readonly Topic[]) => void
  /** Starts the process that answers what may take any time. */
  startAsker: () => AskingProcess
  /** Told how far the opening is, where it takes its time. */
  onProgress: (progress: OpeningProgress) => void
}>

export async function openWorkspace(asked: Opening, parts: Parts): Promise<OpenWorkspace> {
  const opening = { ...asked, session: parts.newId<'session'>() }
  const writer = opening.mode === 'read' ? undefined : await startLastingThread(opening, parts)
  const findings = [...((await writer?.living())?.findings ?? [])]
  const reader = await startReader(writer)

  async function startReader(beside: LastingThread | undefined): Promise<LastingThread> {
    try {
      return await startLastingThread({ ...opening, mode: 'read' }, parts)
    } catch (error) {
      await beside?.close()
      throw error
    }
  }

  /** What takes long has a thread of its own, so that no other question waits for it. */
  let slow: Promise<LastingThread> | undefined
  const slowReader = (): Promise<LastingThread> => {
    slow ??= startLastingThread({ ...opening, mode: 'read' }, parts)
    slow.catch(() => (slow = undefined))
    return slow
  }

  const asking = createAsking(opening, parts.startAsker)

  let isDamaged = false
  function noteDamage(reply: Reply): Reply {
    if (!isDamaged && !reply.ok && reply.error.code === 'workspace-damaged') {
      isDamaged = true
      parts.announce(['application'])
    }
    return reply
  }

  async function ask(name: ProcedureName, input: unknown): Promise<Reply> {
    const procedure = procedureOf(name)
    if (procedure.kind === 'query' && procedure.limitMs !== undefined)
      return noteDamage(await asking.ask(name, input, procedure.limitMs))
    const thread = await (takesLong(name, input) ? await slowReader() : reader).living()
    try {
      return noteDamage(await thread.call(name, input, { actor: opening.actor }))
    } catch (error) {
      if (!(error instanceof ThreadDied)) throw error
      parts.announce(readsOf(name))
      return interrupted(false)
    }
  }

  /** Where the writer dies under a command, the history knows whether it was kept: the reader looks there. */
  async function command(to: LastingThread, name: ProcedureName, input: unknown): Promise<Reply> {
    const commandId = parts.newId<'command'>()
    const thread = await to.living()
    try {
      const reply = noteDamage(await thread.call(name, input, { actor: opening.actor, commandId }))
      if (reply.ok) parts.announce(touchesOf(name))
      return reply
    } catch (error) {
      if (!(error instanceof ThreadDied)) throw error
      const kept = await (await reader.living()).wasKept(commandId)
      parts.announce(touchesOf(name))
      return kept.ok ? interrupted(kept.value === true) : kept
    }
  }

  return {
    path: opening.path,
    mode: () => (writer && !isDamaged ? 'edit' : 'read'),
    health: () => ({ isDamaged, findings }),
    call: (name, input) => {
      if (procedureOf(name).kind === 'query') return ask(name, input)
      if (writer && !isDamaged) return command(writer, name, input)
      const code = isDamaged ? 'workspace-damaged' : 'read-only'
      return Promise.resolve({ ok: false, error: new AppFailure({ code }).detail })
    },
    cancelAsking: asking.cancel,
    copyTo: async (target) => (await reader.living()).copyTo(target),
    close: async () => {
      await asking.end()
      await (await slow?.catch(() => undefined))?.end()
      if (isDamaged) {
        // The writer first: while somebody reads, SQLite does not bring the log into the file.
        await writer?.abandon()
        await reader.abandon()
        return
      }
      await reader.close()
      await writer?.close()
    },
  }
}

/** Reading and planning a large file does, and what says so of itself; what does not fit is refused at once. */
function takesLong(name: ProcedureName, input: unknown): boolean {
  if (readsOf(name).includes('import')) return true
  const procedure = procedureOf(name)
  if (procedure.kind !== 'query' || !procedure.takesLong) return false
  const parsed = procedure.input.safeParse(input)
  return parsed.success && procedure.takesLong(parsed.data)
}

function interrupted(wasKept: boolean): Reply {
  return { ok: false, error: { code: 'interrupted', wasKept } }
}
