import type { ThreadKind } from './job-context.ts'
import type { Backup } from '#shared/contract/backup.ts'
import type { Output } from '#shared/contract/contract.ts'
import { AppFailure, type AppError } from '#shared/contract/errors.ts'
import type { Job } from '#shared/contract/job.ts'
import type { Topic } from '#shared/contract/topics.ts'
import type { Id } from '#shared/kernel/id.ts'
import { basename } from 'node:path'
import type { BackupFile } from '../store/backups/backup-folder.ts'
import type { ErasedInBackup } from '../store/backups/erased-in-backup.ts'
import type { BackupKind, LastCommand } from '../store/backups/manifest.ts'
import type { Trace } from '../store/erasing/traces.ts'
import type { NewerCommands } from '../store/salvage/read-commands.ts'
import type { Acknowledged } from '../store/transact.ts'
import { isBackupDue, startLooking, type BackupTimes } from './backup-schedule.ts'
import type { ApplicationHandlers } from './context.ts'
import type { Incidents } from './incidents.ts'
import type { JobStart } from './jobs.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/** What the store knows of backups, handed in so that the core has no SQL. */
export type BackupShelf = Readonly<{
  folderOf: (path: string) => string
  /** The newest first. */
  list: (path: string) => readonly BackupFile[]
  kept: Output<'backup.list'>['kept']
  /** Deletes them, and answers how many. */
  remove: (path: string, names: readonly string[]) => number
  /** What a backup says of erasures; `undefined` where it can't be read. */
  erasedIn: (backup: BackupFile, traces: readonly Trace[]) => ErasedInBackup | undefined
  /** What a file that is not open tells of its commands after the last one of a backup. */
  readNewer: (path: string, last: LastCommand | null, atMost: number) => NewerCommands | undefined
  /** The last command that this computer knows of. */
  lastKnown: (path: string) => Acknowledged | null
  /** Throws where the file is no workspace that could be put in the place of the one at `path`. */
  refuseReplacement: (path: string, replacement: string) => void
  /** Answers where what stood there is kept. Nobody may have either file open. */
  putInPlace: (path: string, replacement: string, now: Date, isKnownDamaged: boolean) => string | null
}>

type Parts = Readonly<{
  shelf: BackupShelf
  version: string
  times: BackupTimes
  now: () => Date
  incidents: Incidents
  announce: (topics: readonly Topic[]) => void
  current: () => OpenWorkspace | undefined
  /** A path as the workspace is known by. */
  absolute: (path: string) => string
  startJob: <K extends ThreadKind>(start: JobStart<K>) => Id<'job'>
  /** What became of a job. */
  ended: (id: Id<'job'>) => Promise<Job>
}>

type Handlers = Pick<
  ApplicationHandlers,
  Exclude<Extract<keyof ApplicationHandlers, `backup.${string}`>, 'backup.listErased'>
>
type Checked = Readonly<{
  at: string
  tables: readonly string[] | null
  state: 'whole' | 'damaged' | 'unproven'
}>

const newestShown = 8

/** Backups of whichever workspace is asked about, and the one that is made of the open one each day it is used. */
export function createBackups(parts: Parts) {
  const { shelf, now, announce, current, absolute } = parts
  const failures = new Map<string, { at: string; error: AppError }>()
  const checked = new Map<string, Checked>()
  const making = new Map<string, Id<'job'>>()

  /** Never two of one workspace at once: who asks while one is made is told of that one. */
  function make(path: string, kind: BackupKind): Id<'job'> {
    const underWay = making.get(path)
    if (underWay) return underWay
    const input = { kind, appVersion: parts.version }
    const jobId = parts.startJob({ kind: 'backup', title: basename(path), path, input })
    making.set(path, jobId)
    void parts.ended(jobId).then(({ error }) => {
      making.delete(path)
      if (error) failures.set(path, { at: now().toISOString(), error })
      else failures.delete(path)
      announce(['backup'])
    })
    return jobId
  }

  function verify(path: string, name: string): Id<'job'> {
    get(path, name)
    const jobId = parts.startJob({ kind: 'backup-check', title: name, path, input: { name } })
    void parts.ended(jobId).then((job) => {
      if (job.kind !== 'backup-check' || !job.result) return
      checked.set(`${path}\n${name}`, { at: now().toISOString(), ...job.result })
      announce(['backup'])
    })
    return jobId
  }

  function get(path: string, name: string): BackupFile {
    const backup = shelf.list(path).find((each) => each.name === name)
    if (!backup) throw new AppFailure({ code: 'not-found', object: 'backup' })
    return backup
  }

  /** Looked for from time to time while a workspace is open for editing; what fails is tried again at the next look. */
  async function lookAfterDay(): Promise<void> {
    const workspace = current()
    if (workspace?.mode() !== 'edit') return
    try {
      const reply = await workspace.call('history.listRecent', { limit: 1 })
      if (!reply.ok) return
      const [last] = reply.value as Output<'history.listRecent'>
      const newest = shelf.list(workspace.path).find(({ manifest }) => manifest)?.manifest
      if (isBackupDue(newest, last, now())) make(workspace.path, 'daily')
    } catch (error) {
      parts.incidents.report(error, 'looking for the last backup')
    }
  }

  async function newer(path: string, { manifest }: BackupFile): Promise<Newer> {
    const last = manifest?.lastCommand ?? null
    const workspace = current()
    if (workspace?.path === path) return newerInOpen(workspace, last)
    const read = manifest && shelf.readNewer(path, last, newestShown)
    return read ?? { commands: null, isOtherHistory: false, newest: [] }
  }

  const handlers: Handlers = {
    'backup.list': async ({ path: asked }) => {
      const path = absolute(asked)
      const files = shelf.list(path)
      return {
        folder: shelf.folderOf(path),
        lastMadeAt: files.find(({ manifest }) => manifest)?.manifest?.madeAt ?? null,
        failure: failures.get(path) ?? null,
        kept: shelf.kept,
        backups: files.map((file) => shown(file, checked.get(`${path}\n${file.name}`))),
      }
    },
    'backup.listNewer': async ({ path: asked, name }) => {
      const path = absolute(asked)
      const { commands, isOtherHistory, newest } = await newer(path, get(path, name))
      return {
        commands,
        isOtherHistory,
        newest: newest.map(({ command, happenedAt, actor, detail }) => ({
          command,
          happenedAt,
          actor,
          detail,
        })),
        lastKnownAt: shelf.lastKnown(path)?.happenedAt ?? null,
      }
    },
    'backup.make': async () => {
      const workspace = current()
      if (!workspace) throw new AppFailure({ code: 'no-workspace' })
      if (workspace.mode() === 'read') throw new AppFailure({ code: 'read-only' })
      return { jobId: make(workspace.path, 'on-demand') }
    },
    'backup.verify': async ({ path, name }) => ({ jobId: verify(absolute(path), name) }),
    'backup.restore': async ({ path: asked, name }) => {
      const path = absolute(asked)
      get(path, name)
      return { jobId: parts.startJob({ kind: 'restore', title: name, path, input: { name } }) }
    },
    'backup.remove': async ({ path: asked, names, mayBeLast }) => {
      const path = absolute(asked)
      if (making.has(path)) throw new AppFailure({ code: 'busy' })
      const isGood = (file: BackupFile): boolean =>
        shown(file, checked.get(`${path}\n${file.name}`)).state === 'verified'
      const left = shelf.list(path).filter(({ name }) => !names.includes(name))
      if (!mayBeLast && !left.some(isGood)) throw new AppFailure({ code: 'last-backup' })
      return { removed: shelf.remove(path, names) }
    },
    'backup.salvage': async ({ path: asked }) => {
      const path = absolute(asked)
      if (current()?.path === path) throw new AppFailure({ code: 'busy' })
      return { jobId: parts.startJob({ kind: 'salvage', title: basename(path), path, input: { path } }) }
    },
  }

  return { handlers, stop: startLooking(lookAfterDay, parts.times) }
}

type Newer = Readonly<{
  commands: number | null
  isOtherHistory: boolean
  newest: readonly Output<'backup.listNewer'>['newest'][number][]
}>

async function newerInOpen(workspace: OpenWorkspace, last: LastCommand | null): Promise<Newer> {
  const ask = async (input: object): Promise<Output<'history.listRecent'>> => {
    const reply = await workspace.call('history.listRecent', input)
    if (!reply.ok) throw new AppFailure(reply.error)
    return reply.value as Output<'history.listRecent'>
  }
  const newest = await ask({ limit: newestShown })
  const [same] = last ? await ask({ before: last.seq + 1, limit: 1 }) : []
  const held = last?.seq ?? 0
  return {
    commands: Math.max(0, (newest[0]?.seq ?? 0) - held),
    isOtherHistory: last !== null && (same?.seq !== last.seq || same.happenedAt !== last.happenedAt),
    newest: newest.filter(({ seq }) => seq > held),
  }
}

function shown({ name, byteLength, writtenAt, manifest }: BackupFile, check: Checked | undefined): Backup {
  if (!manifest) {
    return {
      name,
      kind: 'unknown',
      madeAt: writtenAt,
      byteLength,
      state: 'unproven',
      checkedAt: null,
      damagedTables: null,
      workspaceName: '',
      rows: null,
      lastChangeAt: null,
      strayRows: 0,
    }
  }
  const isOtherLength = manifest.byteLength !== byteLength
  const isDamaged = isOtherLength || check?.state === 'damaged'
  return {
    name,
    kind: manifest.kind,
    madeAt: manifest.madeAt,
    byteLength,
    state: isDamaged ? 'damaged' : 'verified',
    checkedAt: check?.at ?? manifest.madeAt,
    damagedTables: check?.tables ? [...check.tables] : null,
    workspaceName: manifest.workspaceName,
    rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
    lastChangeAt: manifest.lastCommand?.happenedAt ?? null,
    strayRows: manifest.strayRows,
  }
}
