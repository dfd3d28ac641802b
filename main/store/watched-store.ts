import { existsSync, realpathSync } from 'node:fs'
import { clearLeftCopies } from './backups/clear-left.ts'
import { findingsOf, findLastCommand, type Finding } from './findings.ts'
import { openMark, readMark, type Mark } from './last-mark.ts'
import { steps } from './migrations/steps.ts'
import { createStore, openStore, type Store } from './open-store.ts'
import { restCheckAt } from './rest-check.ts'
import { refuseUnsound } from './soundness.ts'
import type { OpeningTelling } from './telling.ts'
import type { Acknowledged } from './transact.ts'

/** An open workspace file that this computer keeps a mark of. */
export type WatchedStore = Omit<Store, 'close'> &
  Readonly<{
    findings: readonly Finding[]
    /** To be told of each command once it is on disk, and before anybody else is told. */
    acknowledge: (command: Acknowledged) => void
    close: () => Promise<void>
  }>

type Ways = Readonly<{
  appVersion: string
  session?: string | undefined
  marksFolder: string
  /** Told once where the mark can't be kept. */
  complain: (error: unknown) => void
  /** Told how far it is where steps pend; may throw to stop it. */
  tell?: OpeningTelling
}>

/**
 * Opens a workspace file for writing and compares it with what this computer last knew of it. One whose bytes are others than
 * when it was closed is read through first, and refused where SQLite finds damage. Throws `StoreNotOpened`.
 */
export async function openWatched(path: string, now: Date, ways: Ways): Promise<WatchedStore> {
  const place = existsSync(path) ? realpathSync(path) : path
  const before = readMark(ways.marksFolder, place)
  const resting = before?.rest ? restCheckAt(place) : undefined
  if (before?.rest && resting?.crc !== before.rest.crc) refuseUnsound(place)

  const asKnown = before?.rest && resting?.crc === before.rest.crc ? before : undefined
  const store = await openUpToDate(path, now, ways, asKnown)
  clearLeftCopies(place)
  return watch(store, ways, await findingsOf(store.read, before, resting))
}

/**
 * Where it is stopped by the way, the file lies there with other bytes and the same content: that is what is known of it then.
 * @param asKnown the mark, where the file was still as it says
 */
async function openUpToDate(
  path: string,
  now: Date,
  { tell = () => undefined, ...ways }: Ways,
  asKnown: Mark | undefined,
): Promise<Store> {
  let hasBegun = false
  const noteAndTell: OpeningTelling = (...told) => {
    hasBegun = true
    tell(...told)
  }
  try {
    return await openStore(path, now, steps, { ...ways, tell: noteAndTell })
  } catch (error) {
    if (hasBegun && asKnown) {
      const place = realpathSync(path)
      openMark(ways.marksFolder, place, ways.complain).rest(asKnown.last, restCheckAt(place))
    }
    throw error
  }
}

/** Makes a new workspace file. Throws `StoreNotOpened`. */
export async function createWatched(path: string, now: Date, ways: Ways): Promise<WatchedStore> {
  return watch(await createStore(path, now, ways.session), ways, [])
}

/** One that is only read: whoever writes it keeps the mark. */
export function unwatched(store: Store): WatchedStore {
  const close = async (): Promise<void> => void (await store.close())
  return { ...store, findings: [], acknowledge: () => undefined, close }
}

async function watch(
  store: Store,
  { marksFolder, complain }: Ways,
  findings: readonly Finding[],
): Promise<WatchedStore> {
  const mark = openMark(marksFolder, store.path, complain)
  let last = await findLastCommand(store.read)
  mark.note(last)
  return {
    ...store,
    findings,
    acknowledge: (command) => {
      last = command
      mark.note(command)
    },
    close: async () => mark.rest(last, await store.close()),
    abandon: async () => {
      await store.abandon()
      mark.close()
    },
  }
}
