import type Database from 'better-sqlite3'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { applicationId } from '../admission.ts'
import { hideArriving } from '../arriving.ts'
import { connect } from '../connect.ts'
import { countLooseRows } from '../loose-rows.ts'
import { schemaOf } from '../migrate.ts'
import { currentSchema } from '../migrations/steps.ts'
import { makeEmptyFile } from '../own-files.ts'
import { findStrays } from '../replay.ts'
import type { Telling } from '../telling.ts'
import { backupFolderOf, partEnding, backupsIn } from './backup-folder.ts'
import { BackupFailed, backupProblemOf } from './backup-problem.ts'
import { clearLeftBackups } from './clear-left.ts'
import { copyInSteps } from './copy-in-steps.ts'
import { hashFile, renameOnDisk, syncFile, writeWhole } from './disk.ts'
import { countRows, hashCommands, hashTables } from './hash-tables.ts'
import { manifestPathOf, type BackupKind, type LastCommand, type Manifest } from './manifest.ts'

export type BackupPhase = 'copying' | 'checking' | 'comparing' | 'hashing'
export type BackupTelling = Telling<BackupPhase>

const straysCounted = 1_000

export type BackupWish = Readonly<{ kind: BackupKind; now: Date; appVersion: string; tell?: BackupTelling }>
export type MadeBackup = Readonly<{ path: string; manifest: Manifest }>

/**
 * Makes a backup of an open workspace, and answers it once it was read again and found whole. The connection may be one
 * that only reads: what was committed when it starts is in the backup, and the writer goes on meanwhile. Under its final
 * name a backup is whole; what fails leaves nothing behind. Throws `BackupFailed` with the reason in facts.
 */
export function makeBackup(database: Database.Database, path: string, wish: BackupWish): MadeBackup {
  const plan = planned(path, wish)
  try {
    makeEmptyFile(plan.aside)
    plan.tell('copying', 0, null)
    database.prepare('vacuum into ?').run(plan.aside)
    return finished(plan)
  } catch (error) {
    throw givenUp(plan, error)
  }
}

/** The same of a workspace in which nobody works: copied in steps, so that it is told how far it is, and can be stopped. */
export async function makeBackupInSteps(
  database: Database.Database,
  path: string,
  wish: BackupWish,
): Promise<MadeBackup> {
  const plan = planned(path, wish)
  try {
    makeEmptyFile(plan.aside)
    await copyInSteps(database, plan.aside, (done, total) => plan.tell('copying', done, total))
    return finished(plan)
  } catch (error) {
    throw givenUp(plan, error)
  }
}

type Plan = Readonly<{
  folder: string
  target: string
  aside: string
  known: Pick<Manifest, 'number' | 'kind' | 'madeAt' | 'appVersion'>
  earlier: readonly Manifest[]
  tell: BackupTelling
}>

/** Where it will lie, and what is known of it before it is made. */
function planned(path: string, { kind, now, appVersion, tell = () => undefined }: BackupWish): Plan {
  const folder = backupFolderOf(path)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    clearLeftBackups(folder)
    const earlier = backupsIn(folder).flatMap(({ manifest }) => manifest ?? [])
    const number = Math.max(0, ...earlier.map((each) => each.number)) + 1
    const target = freeName(folder, now, kind, number)
    const known = { number, kind, madeAt: now.toISOString(), appVersion }
    return { folder, target, aside: `${target}${partEnding}`, known, earlier, tell }
  } catch (error) {
    throw backupProblemOf(error, folder)
  }
}

function finished({ target, aside, known, earlier, tell }: Plan): MadeBackup {
  syncFile(aside)
  const manifest: Manifest = { format: 1, ...known, ...readBack(aside, { earlier, tell }) }

  writeWhole(manifestPathOf(target), `${JSON.stringify(manifest, null, 2)}\n`)
  renameOnDisk(aside, target)
  return { path: target, manifest }
}

function givenUp({ folder, target, aside }: Plan, error: unknown): unknown {
  for (const each of [aside, `${aside}-journal`, manifestPathOf(target)]) rmSync(each, { force: true })
  return backupProblemOf(error, folder)
}

/** Reads the whole copy again, as somebody would who needs it: what is written down of it is what was found in it. */
function readBack(copy: string, { earlier, tell }: Pick<Plan, 'earlier' | 'tell'>) {
  const content = inspectCopy(copy, earlier, tell)
  const { size: byteLength } = statSync(copy)
  let hashed = 0
  const sha256 = hashFile(copy, (bytes) => tell('hashing', (hashed += bytes), byteLength))
  return { ...content, byteLength, sha256 }
}

/**
 * Whether a copy is sound and ours, and what it holds. Throws `BackupFailed`.
 * @param earlier what was written down of backups before, the newest first: what they hold of the history must still be so
 */
export function inspectCopy(copy: string, earlier: readonly Manifest[], tell: BackupTelling) {
  const database = connect(copy, { readonly: true })
  try {
    tell('checking', 0, null)
    const found = String(database.pragma('integrity_check(1)', { simple: true }))
    if (found !== 'ok') throw new BackupFailed({ code: 'backup-not-sound', found })
    if (countLooseRows(database, () => tell('checking', 0, null)) > 0)
      throw new BackupFailed({ code: 'backup-not-sound', found: 'rows without what they refer to' })
    if (database.pragma('application_id', { simple: true }) !== applicationId)
      throw new BackupFailed({ code: 'backup-not-sound', found: 'another application id' })

    const total = countRows(database)
    let read = 0
    const tables = hashTables(database, (rows) => tell('checking', (read += rows), total))
    const schema = schemaOf(database)
    const whose = whoseIs(database)
    const lastCommand = lastCommandIn(database)
    const commandsHash = hashCommands(database, lastCommand?.seq ?? 0)
    const before = earlier.find(({ workspaceId }) => workspaceId === whose.workspaceId)
    const strayRows =
      schema === currentSchema ? countStrays(database, tell) + countStrayCommands(database, before) : 0
    return { schema, ...whose, lastCommand, tables, commandsHash, strayRows }
  } finally {
    database.close()
  }
}

/** Not a reason to keep no copy: it is as the workspace is. But it is told, since an older one may be better. */
function countStrays(database: Database.Database, tell: BackupTelling): number {
  let read = 0
  hideArriving(database)
  return findStrays(database, straysCounted, (rows) => tell('comparing', (read += rows), null)).length
}

/** One where the commands up to an earlier backup are others than they were in it; none where the two went different ways. */
function countStrayCommands(database: Database.Database, before: Manifest | undefined): number {
  if (!before?.lastCommand) return 0
  const { seq, id } = before.lastCommand
  const isLater = database.prepare('select id from command where seq = ?').pluck().get(seq) === id
  return isLater && hashCommands(database, seq) !== before.commandsHash ? 1 : 0
}

export function lastCommandIn(database: Database.Database): LastCommand | null {
  const row = database
    .prepare('select seq, id, happened_at as happenedAt from command order by seq desc limit 1')
    .get()
  return (row as LastCommand | undefined) ?? null
}

function whoseIs(database: Database.Database) {
  const row = database.prepare('select id, name from workspace limit 1').get() as
    { id: string; name: string } | undefined
  return { workspaceId: row?.id ?? '', workspaceName: row?.name ?? '' }
}

/** By its instant for the eye; the number keeps apart what a clock makes the same. */
function freeName(folder: string, now: Date, kind: BackupKind, number: number): string {
  const stamp = now.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-')
  return join(folder, `${stamp} ${kind} ${number}.keyplan`)
}
