import { isProcedureName, procedureOf } from '#shared/contract/contract.ts'
import type { Reply } from '#shared/contract/bridge.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { Topic } from '#shared/contract/topics.ts'
import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { createApplication, type FileDialogs, type Surroundings } from './core/application.ts'
import { parseInput } from './core/dispatcher.ts'
import { appErrorOf } from './core/failures.ts'
import { foldersOf } from './core/folders.ts'
import { createIds } from './core/ids.ts'
import { createIncidents } from './core/incidents.ts'
import { version } from './version.ts'

/** The program without a window: a name and a JSON value in, a reply out. */
export type App = Readonly<{
  call: (name: string, input: unknown) => Promise<Reply>
  /** Tells which topics changed, whoever changed them. The answer stops it. */
  onChanged: (listener: (topics: readonly Topic[]) => void) => () => void
  /** Closes the workspace: what was acknowledged is on disk, the lock is free. */
  close: () => Promise<void>
}>

type Options = Readonly<{
  host: Surroundings['host']
  dialogs?: FileDialogs
  environment?: Readonly<Record<string, string | undefined>>
  now?: () => Date
}>

/** The one place where the parts are wired together. */
export function createApp({
  host,
  dialogs,
  environment = process.env,
  now = () => new Date(),
}: Options): App {
  const listeners = new Set<(topics: readonly Topic[]) => void>()
  const announce = (topics: readonly Topic[]): void => {
    for (const listener of listeners) listener(topics)
  }

  const folders = foldersOf(environment)
  const incidents = createIncidents(
    (line) => appendFileSync(folders.incidentLog, `${line}\n`, { mode: 0o600 }),
    now,
    () => randomUUID().slice(0, 8),
  )
  const application = createApplication({
    host,
    version,
    user: userInfo().username,
    folders,
    dialogs,
    workerUrl: workerBeside(import.meta.url),
    incidents,
    now,
    newId: createIds(now),
    announce,
  })

  async function answer(name: string, input: unknown): Promise<Reply> {
    if (!isProcedureName(name)) throw new AppFailure({ code: 'unknown-procedure', name: name.slice(0, 100) })
    const procedure = procedureOf(name)
    if (procedure.kind !== 'application') {
      const workspace = application.workspace()
      if (!workspace) throw new AppFailure({ code: 'no-workspace' })
      return workspace.call(name, input)
    }
    const handler = application.handlers[name as keyof typeof application.handlers] as (
      input: unknown,
    ) => Promise<unknown>
    const value = procedure.output.parse(await handler(parseInput(name, input)))
    if (procedure.touches.length > 0) announce(procedure.touches)
    return { ok: true, value }
  }

  return {
    call: async (name, input) => {
      try {
        return await answer(name, input)
      } catch (error) {
        return { ok: false, error: appErrorOf(error, name, incidents) }
      }
    },
    onChanged: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: application.close,
  }
}

/** The worker's file lies beside this one, as source and as built. */
function workerBeside(url: string): URL {
  return new URL(url.endsWith('.ts') ? './worker.ts' : './worker.js', url)
}
