import type { Reply } from '#shared/contract/bridge.ts'
import { isProcedureName, procedureOf } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import { beganDaysAgo } from '#shared/sample/buying-centers/turns.ts'
import { existsSync, rmSync } from 'node:fs'
import { createBackgroundWork, type BackgroundWork } from './core/background-work.ts'
import { createDispatcher, type Dispatch } from './core/dispatcher.ts'
import { appErrorOf, storeFailure } from './core/failures.ts'
import { createFoundingClock, type FoundingClock } from './core/founding-clock.ts'
import { createIds } from './core/ids.ts'
import { incidentsIn } from './core/incident-file.ts'
import type { Incidents } from './core/incidents.ts'
import { createQuiet, laterByTheClock, type Later, type Waiting } from './core/quiet.ts'
import type { Opening } from './core/thread-messages.ts'
import { createHandlers } from './services/handlers.ts'
import { stagedFileOf } from './services/import-staged.ts'
import { ordersFolderOf } from './services/order-imports.ts'
import { fillWithSample } from './services/sample.ts'
import { createArrivingSweep } from './store/arriving.ts'
import type { Finding } from './store/findings.ts'
import { openReader, type Store } from './store/open-store.ts'
import { hasCommand } from './store/history.ts'
import { areLinesArriving, sweepOrders } from './store/order-joining.ts'
import { indexSome } from './store/search-pending.ts'
import { StoreNotOpened } from './store/store-problem.ts'
import type { OpeningTelling } from './store/telling.ts'
import { transact } from './store/transact.ts'
import { createWatched, openWatched, unwatched, type WatchedStore } from './store/watched-store.ts'

/** One open workspace with the door to it. */
export type WorkspaceCore = Readonly<{
  dispatch: Dispatch
  /** What opening the file noticed about it. */
  findings: readonly Finding[]
  /** Whether a command with this id stands in the history. */
  wasKept: (commandId: string) => Promise<Reply>
  /** Writes all that is there into a new file, even when the one that was opened is gone. */
  copyTo: (target: string) => Promise<Reply>
  /** Ends when what was begun has been answered. */
  close: () => Promise<void>
  /** Lets go of a file that was found damaged, without another byte written to it. */
  abandon: () => Promise<void>
}>

/**
 * Opens a workspace file and puts the dispatcher over it. Throws `AppFailure` with the reason in facts.
 * @param tell told how far the opening is, where it takes its time; may throw to stop it
 */
export async function openWorkspaceCore(
  opening: Opening,
  now: () => Date = () => new Date(),
  later: Later = laterByTheClock,
  tell: OpeningTelling = () => undefined,
): Promise<WorkspaceCore> {
  const incidents = incidentsIn(opening.incidentLog, now)
  const store = await opened(opening, now, incidents, tell)
  const { write, acknowledge } = store
  const newId = createIds(now)
  const tidying = write && tidyingOf(write, store.wipe, opening, incidents, later)
  const founding = createFoundingClock(now)
  const dispatch = stopAtDamage(
    createDispatcher({
      handlers: createHandlers({ path: opening.path, stagingFolder: opening.stagingFolder }),
      ground: {
        read: store.read,
        transact:
          write && ((note, work) => transact(write, note, work, acknowledge).finally(() => tidying?.wake())),
      },
      now: founding.now,
      newId,
      incidents,
    }),
  )
  const quiet = createQuiet(() => emptyLogOf(store, incidents), later)
  const guarded: Dispatch = (name, input, call) =>
    quiet.during(() =>
      store.isInPlace() || isQuery(name) ? dispatch(name, input, call) : Promise.resolve(gone(opening.path)),
    )

  const settle = async (): Promise<void> => {
    await quiet.end()
    await tidying?.stop()
  }
  const close = async (): Promise<void> => {
    await settle()
    await store.close()
  }

  if (opening.mode === 'create') {
    const call = { actor: opening.actor, isUndoable: false }
    try {
      await store.together(() => found(opening, (name, input) => dispatch(name, input, call), founding))
    } catch (error) {
      await close()
      rmSync(opening.path, { force: true })
      throw error
    }
  }
  tidying?.wake()
  return {
    dispatch: write ? guarded : dispatch,
    findings: store.findings,
    wasKept: (commandId) => replied('a command', incidents, () => hasCommand(store.read, commandId)),
    copyTo: (target) => replied('a copy', incidents, () => copied(store, target)),
    close,
    abandon: async () => {
      await settle()
      await store.abandon()
    },
  }
}

/** What is done in parts between the commands: what an import left behind goes, what it brought is made findable, what was erased is written over. */
function tidyingOf(
  write: NonNullable<Store['write']>,
  wipe: Store['wipe'],
  { stagingFolder }: Pick<Opening, 'stagingFolder'>,
  incidents: Incidents,
  later: Later,
): BackgroundWork {
  const isOver = (jobId: string): boolean => !existsSync(stagedFileOf(stagingFolder, jobId as Id<'job'>))
  const areOrdersOver = (jobId: string): boolean => !existsSync(ordersFolderOf(stagingFolder, jobId))
  let looking: Waiting | undefined
  const lookAgain = (): void => {
    looking?.callOff()
    looking = later(lookAgainMs, work.wake)
  }
  const sweepSome = createArrivingSweep(write, isOver, lookAgain)
  const sweepLines = async (): Promise<boolean> => {
    if (await sweepOrders(write, areOrdersOver)) return true
    if (await areLinesArriving(write)) lookAgain()
    return false
  }
  const wipeSome = (): boolean => {
    const wiped = wipe()
    if (wiped === 'again') lookAgain()
    return wiped === 'done'
  }
  const work = createBackgroundWork(
    async () => (await sweepSome()) || (await sweepLines()) || (await indexSome(write)) || wipeSome(),
    incidents,
    'tidying up',
  )
  return {
    wake: work.wake,
    stop: () => {
      looking?.callOff()
      return work.stop()
    },
  }
}

const lookAgainMs = 1_000

/** Nobody waits for it: where it fails, that is written down, and the next command meets the same disk and says so. */
function emptyLogOf(store: Pick<Store, 'emptyLog'>, incidents: Incidents): boolean {
  try {
    return store.emptyLog()
  } catch (error) {
    incidents.report(error, 'emptying the log')
    return true
  }
}

function isQuery(name: string): boolean {
  return isProcedureName(name) && procedureOf(name).kind === 'query'
}

function gone(path: string): Reply {
  return { ok: false, error: { code: 'workspace-gone', path } }
}

async function copied(store: Pick<Store, 'copyTo'>, target: string): Promise<void> {
  try {
    store.copyTo(target)
  } catch (error) {
    throw error instanceof StoreNotOpened ? storeFailure(error.problem, target, error) : error
  }
}

async function replied(during: string, incidents: Incidents, work: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, error: appErrorOf(error, during, incidents) }
  }
}

/** Gives a new workspace its name and, where asked for, the sample company: all of it, or the file is not kept. */
async function found(
  { name, currency, withSample }: Extract<Opening, { mode: 'create' }>,
  send: (name: string, input: unknown) => Promise<Reply>,
  clock: FoundingClock,
): Promise<void> {
  const today = dayOf(clock.now())
  if (withSample) clock.goBack(beganDaysAgo)
  const reply = await send('workspace.found', { name, currency })
  if (!reply.ok) throw new AppFailure(reply.error)
  if (withSample) await fillWithSample(send, today, clock.goBack)
}

/** Nothing more is written once a page was found damaged: what is still whole, and the log, may be all that is left. */
function stopAtDamage(dispatch: Dispatch): Dispatch {
  let isDamaged = false
  return async (name, input, call) => {
    if (isDamaged && isProcedureName(name) && procedureOf(name).kind === 'command')
      return { ok: false, error: { code: 'workspace-damaged' } }
    const reply = await dispatch(name, input, call)
    isDamaged ||= !reply.ok && reply.error.code === 'workspace-damaged'
    return reply
  }
}

async function opened(
  opening: Opening,
  now: () => Date,
  incidents: Incidents,
  tell: OpeningTelling,
): Promise<WatchedStore> {
  const { path, marksFolder, version: appVersion } = opening
  const complain = (error: unknown): void => void incidents.report(error, 'noting the last command')
  const ways = { appVersion, marksFolder, session: opening.session, complain, tell }
  try {
    if (opening.mode === 'create') return await createWatched(path, now(), ways)
    if (opening.mode === 'edit') return await openWatched(path, now(), ways)
    return unwatched(await openReader(path))
  } catch (error) {
    throw error instanceof StoreNotOpened ? storeFailure(error.problem, path, error) : error
  }
}
