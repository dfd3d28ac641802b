import { readFileSync } from 'node:fs'
import { codeOf } from '../store-problem.ts'

/** Why a backup was made. */
export const backupKinds = ['daily', 'on-demand', 'before-migration'] as const
export type BackupKind = (typeof backupKinds)[number]

/** What one table held: the hash is of its rows in the order of their keys, whatever pages they lie on. */
export type TableMark = Readonly<{ table: string; rows: number; hash: string }>

/** The command a backup reaches up to. The id tells two histories apart that count alike. */
export type LastCommand = Readonly<{ seq: number; id: string; happenedAt: string }>

/** What is written down beside a backup once it was read again and found whole. */
export type Manifest = Readonly<{
  format: 1
  /** Counts up in its folder: which backup is the newest is never asked of the clock. */
  number: number
  kind: BackupKind
  madeAt: string
  appVersion: string
  schema: number
  workspaceId: string
  workspaceName: string
  byteLength: number
  sha256: string
  lastCommand: LastCommand | null
  tables: readonly TableMark[]
  /** Of the commands up to the last: the next backup compares its own with it. */
  commandsHash: string
  /** Rows that were not as the history of the workspace says: bits that turned before the backup was made. */
  strayRows: number
}>

/** The manifest of a backup lies beside it. */
export function manifestPathOf(backupPath: string): string {
  return `${backupPath.replace(/\.keyplan$/, '')}.manifest.json`
}

/** `undefined` where there is none, or none that can be read: the backup then proves nothing. */
export function readManifest(backupPath: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(manifestPathOf(backupPath), 'utf8'))
    return isManifest(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false
  const { format, number, kind, madeAt, appVersion, schema, byteLength, sha256, ...rest } =
    value as Partial<Manifest>
  return (
    format === 1 &&
    Number.isSafeInteger(number) &&
    backupKinds.some((each) => each === kind) &&
    typeof madeAt === 'string' &&
    !Number.isNaN(Date.parse(madeAt)) &&
    typeof appVersion === 'string' &&
    Number.isSafeInteger(schema) &&
    Number.isSafeInteger(byteLength) &&
    typeof sha256 === 'string' &&
    typeof rest.workspaceId === 'string' &&
    typeof rest.workspaceName === 'string' &&
    isLastCommand(rest.lastCommand) &&
    Number.isSafeInteger(rest.strayRows) &&
    typeof rest.commandsHash === 'string' &&
    Array.isArray(rest.tables) &&
    rest.tables.every(isTableMark)
  )
}

function isLastCommand(value: unknown): value is LastCommand | null {
  if (value === null) return true
  if (typeof value !== 'object') return false
  const { seq, id, happenedAt } = value as Partial<LastCommand>
  return Number.isSafeInteger(seq) && typeof id === 'string' && typeof happenedAt === 'string'
}

function isTableMark(value: unknown): value is TableMark {
  if (typeof value !== 'object' || value === null) return false
  const { table, rows, hash } = value as Partial<TableMark>
  return typeof table === 'string' && Number.isSafeInteger(rows) && typeof hash === 'string'
}
