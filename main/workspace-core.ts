import type { Reply } from '#shared/contract/bridge.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import { dayOf, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { randomUUID } from 'node:crypto'
import { appendFileSync, rmSync } from 'node:fs'
import { createDispatcher, type Dispatch } from './core/dispatcher.ts'
import { storeFailure } from './core/failures.ts'
import { createIds } from './core/ids.ts'
import { createIncidents, type Incidents } from './core/incidents.ts'
import type { Opening } from './core/thread-messages.ts'
import { createHandlers } from './services/handlers.ts'
import { fillWithSample } from './services/sample.ts'
import { createStore, openReader, openStore, type Store } from './store/open-store.ts'
import { StoreNotOpened } from './store/store-problem.ts'
import { transact } from './store/transact.ts'

/** One open workspace with the door to it. */
export type WorkspaceCore = Readonly<{ dispatch: Dispatch; close: () => Promise<void> }>

/** Opens a workspace file and puts the dispatcher over it. Throws `AppFailure` with the reason in facts. */
export async function openWorkspaceCore(
  opening: Opening,
  now: () => Date = () => new Date(),
): Promise<WorkspaceCore> {
  const store = await opened(opening, now)
  const write = store.write
  const newId = createIds(now)
  const incidents = incidentsOf(opening, now)
  const dispatch = createDispatcher({
    handlers: createHandlers({ stagingFolder: opening.stagingFolder }),
    ground: { read: store.read, transact: write && ((note, work) => transact(write, note, work)) },
    now,
    newId,
    incidents,
  })

  if (opening.mode === 'create') {
    const call = { actor: opening.actor, isUndoable: false }
    try {
      await found(opening, (name, input) => dispatch(name, input, call), dayOf(now()))
    } catch (error) {
      await store.close()
      rmSync(opening.path, { force: true })
      throw error
    }
  }
  return { dispatch, close: store.close }
}

/** Gives a new workspace its name and, where asked for, the sample company: all of it, or the file is not kept. */
async function found(
  { name, currency, withSample }: Extract<Opening, { mode: 'create' }>,
  send: (name: string, input: unknown) => Promise<Reply>,
  today: CalendarDay,
): Promise<void> {
  const reply = await send('workspace.found', { name, currency })
  if (!reply.ok) throw new AppFailure(reply.error)
  if (withSample) await fillWithSample(send, today)
}

async function opened(opening: Opening, now: () => Date): Promise<Store> {
  try {
    if (opening.mode === 'create') return await createStore(opening.path, now())
    return await (opening.mode === 'edit' ? openStore(opening.path, now()) : openReader(opening.path))
  } catch (error) {
    throw error instanceof StoreNotOpened ? storeFailure(error.problem, opening.path, error) : error
  }
}

/** Incidents go to a file beside the program's own settings, readable by the user alone. */
export function incidentsOf(opening: Pick<Opening, 'incidentLog'>, now: () => Date): Incidents {
  return createIncidents(
    (line) => appendFileSync(opening.incidentLog, `${line}\n`, { mode: 0o600 }),
    now,
    () => randomUUID().slice(0, 8),
  )
}
