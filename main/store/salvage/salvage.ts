import type Database from 'better-sqlite3'
import { rmSync, statSync } from 'node:fs'
import { applicationId } from '../admission.ts'
import { dropArriving } from '../arriving.ts'
import { renameOnDisk } from '../backups/disk.ts'
import { partEnding } from '../backups/backup-folder.ts'
import { BackupFailed, backupProblemOf } from '../backups/backup-problem.ts'
import { connect } from '../connect.ts'
import { migrate } from '../migrate.ts'
import { steps } from '../migrations/steps.ts'
import { sumMonthsOf } from '../order-months.ts'
import { makeEmptyFile } from '../own-files.ts'
import { noteWholeAsPending } from '../search-whole.ts'
import { dirname } from 'node:path'
import { openPages, type PageSource } from './page-source.ts'
import { readTables } from './read-tables.ts'
import { rebuildFromHistory } from './rebuild.ts'
import { mendReferences } from './references.ts'
import type { SalvageReport } from './report.ts'
import { recordSalvage } from './record-salvage.ts'
import { targetTables } from './target-tables.ts'

export type SalvagePhase = 'reading' | 'rebuilding' | 'checking'
type Ways = Readonly<{
  now: Date
  newId: () => string
  actor: string
  tell?: (phase: SalvagePhase, done: number, total: number | null) => void
}>

/**
 * Brings what can be read of a damaged workspace file into a new one at `target`, which is made by our own steps. The damaged
 * file is only read, byte by byte; no SQLite of this process may have it open. Rows that are lost are made anew where the
 * history still knows them; references that lead nowhere are mended and told. Throws `BackupFailed`; then no file is left.
 */
export function salvage(
  path: string,
  target: string,
  { now, newId, actor, tell = () => undefined }: Ways,
): SalvageReport {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new BackupFailed({ code: 'not-found', object: 'backup' })
  const aside = `${target}${partEnding}`
  const source = openPages(path)
  try {
    makeEmptyFile(aside)
    const report = fill(source, aside, { now, newId, actor, tell })
    renameOnDisk(aside, target)
    return report
  } catch (error) {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${aside}${ending}`, { force: true })
    throw backupProblemOf(error, dirname(target))
  } finally {
    source.close()
  }
}

function fill(source: PageSource, aside: string, { now, newId, actor, tell }: Required<Ways>): SalvageReport {
  const database = connect(aside, {})
  try {
    database.pragma(`application_id = ${applicationId}`)
    migrate(database, stepsOf(source))
    database.pragma('foreign_keys = OFF')
    const report = database.transaction((): SalvageReport => {
      const targets = targetTables(database)
      const found = readTables(source, targets, (pages) => tell('reading', pages, source.count))
      dropArriving(database)
      const rebuilt = rebuildFromHistory(database, found.strays, (rows) => tell('rebuilding', rows, null))
      const mended = mendReferences(database, targets)
      sumAgain(database)
      const commands = recordSalvage(database, { id: newId(), at: now.toISOString(), actor })
      noteWholeAsPending(database)

      const tables = targets.map(({ name }) => {
        const { read = 0, ranges = [] } = found.tables.get(name) ?? {}
        const { rebuilt: again = 0, lost = 0 } = rebuilt.get(name) ?? {}
        return { table: name, read, rebuilt: again, lost, ranges }
      })
      return { pages: source.count, damagedPages: found.damagedPages, tables, ...mended, commands }
    })()
    tell('checking', 0, null)
    database.pragma('foreign_keys = ON')
    refuseUnsound(database)
    database.pragma('journal_mode = DELETE')
    return report
  } finally {
    database.close()
  }
}

/** What lines come to is made of those that are there. A file of before sums were kept like this gets them with a step of its own. */
function sumAgain(database: Database.Database): void {
  const known = database.prepare(`select 1 from sqlite_schema where name = 'rollup_line_again'`).get()
  if (known !== undefined) sumMonthsOf(database)
}

/** The schema that the file says it has, where it says one that there was; the present one otherwise. */
function stepsOf({ header }: PageSource) {
  const said = header.readInt32BE(60)
  return steps.some(({ number }) => number === said) ? steps.filter(({ number }) => number <= said) : steps
}

function refuseUnsound(database: Database.Database): void {
  const found = String(database.pragma('quick_check(1)', { simple: true }))
  if (found !== 'ok') throw new BackupFailed({ code: 'backup-not-sound', found })
  if (database.prepare('select count(*) from workspace').pluck().get() === 0)
    throw new BackupFailed({ code: 'backup-not-sound', found: 'nothing in it could be read' })
}
