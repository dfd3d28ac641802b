import { contract, type Output } from '#shared/contract/contract.ts'
import type { FileArrival } from '#shared/contract/watched-folder.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { Topic } from '#shared/contract/topics.ts'
import { lstatSync } from 'node:fs'
import { basename, join } from 'node:path'
import { startLooking } from '../backup-schedule.ts'
import type { ApplicationHandlers } from '../context.ts'
import type { Folders } from '../folders.ts'
import type { Incidents } from '../incidents.ts'
import type { Jobs } from '../jobs.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import type { createStagedFiles, FileId } from '../staged-files.ts'
import { importUnattended, objectOf, type ReadingBy, type Unattended } from './import-unattended.ts'
import { createKeptArrivals } from './kept-arrivals.ts'
import { doneFolder, failedFolder, listingOf } from './listing.ts'
import { usableFolder } from './refuse-folder.ts'
import { isPassing, reportOf, sayUnattended, type Said } from './report.ts'
import { createRest, type Seen } from './rest.ts'
import { shelve } from './shelve.ts'
import { takeAside } from './take-aside.ts'

/** How often the folder is looked into, and how long a file must have stood still. */
export type WatchTimes = Readonly<{ firstAfterMs: number; everyMs: number; restMs: number; retryMs: number }>
export const watchTimes: WatchTimes = { firstAfterMs: 2_000, everyMs: 2_000, restMs: 4_000, retryMs: 60_000 }

type Parts = Readonly<{
  folders: Folders
  times: WatchTimes
  inOrder: ImportOrder
  readingBy: ReadingBy
  now: () => Date
  incidents: Incidents
  announce: (topics: readonly Topic[]) => void
  current: () => OpenWorkspace | undefined
  jobs: Pick<Jobs, 'start' | 'ended'>
  staged: ReturnType<typeof createStagedFiles>
}>

type Held = Output<'import.inspect'>['recognition']['object'] | undefined
/** In which order files are imported, by what each holds. */
export type ImportOrder = <T>(files: readonly T[], objectOf: (file: T) => Held) => readonly T[]

type Coming = Readonly<{ seen: Seen; fileId: FileId }>

/**
 * A folder of the open workspace: a file that comes to rest there is imported, and moved below it with a report beside it. Nothing is done
 * while no workspace is open for editing; what was under way when the program ended is begun again.
 */
export function createWatchedFolder({
  folders,
  times,
  inOrder,
  readingBy,
  now,
  incidents,
  announce,
  current,
  jobs,
  staged,
}: Parts) {
  const kept = createKeptArrivals(folders.own)
  let rest = createRest(times.restMs)
  let watched = ''
  /** What stays in the folder, with the reason: by name, as the last look found it. */
  let left = new Map<string, FileArrival>()
  const waiting = new Map<string, Readonly<{ arrival: FileArrival; untilMs: number }>>()
  /** What was imported and could not be moved, as it was. */
  const stuck = new Map<string, Seen>()

  function opened(): OpenWorkspace {
    const workspace = current()
    if (!workspace) throw new AppFailure({ code: 'no-workspace' })
    return workspace
  }

  function begin(folder: string): void {
    if (folder === watched) return
    watched = folder
    rest = createRest(times.restMs)
    left = new Map()
    waiting.clear()
    stuck.clear()
  }

  async function look(): Promise<void> {
    const workspace = current()
    const folder = workspace?.mode() === 'edit' ? kept.folderOf(workspace.path) : undefined
    if (!workspace || folder === undefined) return
    try {
      begin(folder)
      const rested = restedIn(folder)
      if (rested.length > 0) await takeIn(workspace, folder, rested)
    } catch (error) {
      tellTrouble(error)
    }
  }

  function restedIn(folder: string): readonly Seen[] {
    const listing = listingOf(folder)
    const before = JSON.stringify([...left.keys()])
    left = new Map(
      listing.left.map(({ name, why }) => [name, left.get(name) ?? arrivalOf(name, 'left', why)] as const),
    )
    const names = new Set(listing.files.map(({ name }) => name))
    for (const name of waiting.keys()) if (!names.has(name)) waiting.delete(name)
    if (JSON.stringify([...left.keys()]) !== before) announce(['watched-folder'])
    return rest(listing.files, now().getTime()).filter(
      (seen) =>
        (waiting.get(seen.name)?.untilMs ?? 0) <= now().getTime() && !isSame(stuck.get(seen.name), seen),
    )
  }

  /** Files that came to rest together are one run, in the order in which they are imported. */
  async function takeIn(workspace: OpenWorkspace, folder: string, rested: readonly Seen[]): Promise<void> {
    const coming: Coming[] = []
    try {
      for (const seen of rested) {
        const fileId = takeAside(folder, seen, staged)
        if (fileId !== undefined) coming.push({ seen, fileId })
      }
      const objects = new Map<Coming, Awaited<ReturnType<typeof objectOf>>>()
      for (const each of coming) objects.set(each, await objectOf({ workspace, readingBy }, each.fileId))
      const runId = coming.length > 1 ? (coming[0]?.fileId ?? null) : null
      for (const { seen, fileId } of inOrder(coming, (each) => objects.get(each))) {
        const outcome = await importUnattended(
          {
            workspace,
            readingBy,
            start: (input) =>
              jobs.start({
                kind: 'import',
                title: input.fileName,
                path: workspace.path,
                input: contract['import.start'].input.parse(input),
              }),
            ended: jobs.ended,
          },
          fileId,
          seen.name,
          runId,
        )
        if (current() !== workspace && outcome.kind === 'cancelled') return
        settle(workspace, folder, seen, outcome)
      }
    } finally {
      for (const { fileId } of coming) staged.discard(fileId)
    }
  }

  function settle(workspace: OpenWorkspace, folder: string, seen: Seen, outcome: Unattended): void {
    const said = outcome.kind === 'cancelled' ? wasCancelled : sayUnattended(outcome)
    if (outcome.kind === 'failed' && isPassing(outcome.error)) {
      const arrival = arrivalOf(seen.name, 'waiting', said.why)
      waiting.set(seen.name, { arrival, untilMs: now().getTime() + times.retryMs })
      announce(['watched-folder'])
      return
    }
    waiting.delete(seen.name)
    const isIn = outcome.kind === 'imported' || outcome.kind === 'unchanged'
    const { keptAs, trouble } = putAway(workspace, folder, seen, isIn ? doneFolder : failedFolder, said)
    const counts = isIn ? { created: outcome.counts.created, updated: outcome.counts.updated } : {}
    kept.note(workspace.path, {
      ...arrivalOf(seen.name, isIn ? outcome.kind : 'failed', `${said.why}${trouble}`),
      ...counts,
      keptAs,
    })
    announce(['watched-folder'])
  }

  /** A file that became another while it was imported stays, and is looked at anew. */
  function putAway(workspace: OpenWorkspace, folder: string, seen: Seen, into: string, said: Said) {
    try {
      const there = lstatSync(join(folder, seen.name), { throwIfNoEntry: false })
      if (!there || there.size !== seen.byteLength || there.mtimeMs !== seen.changedAtMs)
        return { keptAs: null, trouble: ' The file has changed since and was left where it is.' }
      const report = reportOf(seen.name, now(), basename(workspace.path), said)
      return { keptAs: shelve(folder, seen.name, into, report), trouble: '' }
    } catch (error) {
      incidents.report(error, 'moving a file of the watched folder')
      stuck.set(seen.name, seen)
      return { keptAs: null, trouble: ' The file could not be moved and was left where it is.' }
    }
  }

  function tellTrouble(error: unknown): void {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const isGone = code === 'ENOENT' || code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR'
    if (!isGone) incidents.report(error, 'looking into the watched folder')
    const why = 'The folder, or a file in it, can’t be read at the moment. It is tried again.'
    if (left.get('')?.why === why) return
    left.set('', arrivalOf('', 'waiting', why))
    announce(['watched-folder'])
  }

  function arrivalOf(name: string, outcome: FileArrival['outcome'], why: string): FileArrival {
    const at = now().toISOString()
    return {
      name: shownName(name),
      at,
      outcome,
      why: why.slice(0, 2_000),
      keptAs: null,
      created: 0,
      updated: 0,
    }
  }

  const handlers: Pick<ApplicationHandlers, 'watched-folder.get' | 'watched-folder.set'> = {
    'watched-folder.get': async () => {
      const { path } = opened()
      const folder = kept.folderOf(path) ?? null
      const here =
        folder === watched ? [...left.values(), ...[...waiting.values()].map(({ arrival }) => arrival)] : []
      return { folder, arrivals: [...here, ...kept.list(path)] }
    },
    'watched-folder.set': async ({ path: asked }) => {
      const { path, mode } = opened()
      if (mode() === 'read') throw new AppFailure({ code: 'read-only' })
      const folder = asked === null ? null : usableFolder(asked, path, folders)
      kept.choose(path, folder)
      return { folder }
    },
  }
  return { handlers, stop: startLooking(look, times) }
}

const wasCancelled: Said = { why: 'The import was cancelled. Nothing was changed.', more: [] }

function isSame(one: Seen | undefined, other: Seen): boolean {
  return one?.byteLength === other.byteLength && one.changedAtMs === other.changedAtMs
}

/** A name that is shown: what can't be seen in it is made visible. */
function shownName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu, '\ufffd').slice(0, 300)
}
