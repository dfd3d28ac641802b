import { touchesOf, type ProcedureName } from '#shared/contract/contract.ts'
import type { Reply } from '#shared/contract/bridge.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import { procedureOf } from '#shared/contract/contract.ts'
import type { Topic } from '#shared/contract/topics.ts'
import type { Incidents } from './incidents.ts'
import { startThread, type Thread } from './thread.ts'
import type { Opening } from './thread-messages.ts'

/** The workspace that is open: commands go to the one writer, queries to the reader beside it. */
export type OpenWorkspace = Readonly<{
  path: string
  mode: 'edit' | 'read'
  call: (name: ProcedureName, input: unknown) => Promise<Reply>
  close: () => Promise<void>
}>

type Parts = Readonly<{ workerUrl: URL; incidents: Incidents; announce: (topics: readonly Topic[]) => void }>

export async function openWorkspace(
  opening: Opening,
  { workerUrl, incidents, announce }: Parts,
): Promise<OpenWorkspace> {
  const writer = opening.mode === 'read' ? undefined : await startThread(workerUrl, opening, incidents)
  const reader = await startReader(writer)

  async function startReader(beside: Thread | undefined): Promise<Thread> {
    try {
      return await startThread(workerUrl, { ...opening, mode: 'read' }, incidents)
    } catch (error) {
      await beside?.close()
      throw error
    }
  }

  return {
    path: opening.path,
    mode: writer ? 'edit' : 'read',
    call: async (name, input) => {
      const call = { actor: opening.actor }
      if (procedureOf(name).kind === 'query') return reader.call(name, input, call)
      if (!writer) return { ok: false, error: new AppFailure({ code: 'read-only' }).detail }

      const reply = await writer.call(name, input, call)
      if (reply.ok) announce(touchesOf(name))
      return reply
    },
    close: async () => {
      await reader.close()
      await writer?.close()
    },
  }
}
