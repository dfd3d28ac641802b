import type Database from 'better-sqlite3'
import { hideArriving } from './arriving.ts'
import { connect } from './connect.ts'

/** Why a statement is not run, or where it failed; `at` is a place in the text, from 0, where it is known. */
export type SqlRefusal = Readonly<{
  why: 'not-a-question' | 'not-open-to-questions' | 'wrong'
  message: string
  at: number | null
}>

export type SqlAnswer = Readonly<{
  columns: readonly string[]
  rows: readonly (readonly (string | number | null)[])[]
  /** Whether there was more than is here. */
  isCut: boolean
}>

/** The tables that can be asked, each as it is kept. What a team rating hides until it is closed, the record and the index are not among them. */
export const openTables = [
  'workspace',
  'team_member',
  'account',
  'contact',
  'relationship',
  'informal_line',
  'role_preset',
  'sales_process',
  'opportunity',
  'buying_center',
  'buying_center_member',
  'purchase_phase',
  'phase_part',
  'benefit',
  'benefit_tie',
  'plan',
  'plan_section',
  'objective',
  'strategy',
  'action',
  'metric',
  'investment',
  'product_line',
  'order_line',
  'touchpoint',
  'outcome',
  'touch_rhythm',
  'saved_query',
  'saved_view',
  'cost_model',
  'chosen_treatment',
  'tier_rules',
  'terms_scenario',
  'matrix_factors',
  'factor_score',
  'brief_wording',
  'customer_rules',
  'customer_choice',
  'budget_cell',
  'contract',
  'exchange_rate',
  'review',
  'agenda_item',
  'review_point',
  'review_rhythm',
  'house_style',
  'lead_scoring',
  'lead',
  'campaign',
  'campaign_account',
  'campaign_wave',
  'campaign_response',
  'touchpoint_person',
  'import_profile',
  'order_profile',
  'import_note',
  'import_taken_back',
  'erasure',
  'age_limit',
  'age_kept',
] as const

export const sqlLimits = { rows: 10_000, cellCharacters: 2_000, answerCharacters: 20_000_000 } as const

/** A statement of a user's own that was not run, or failed. */
export class SqlRefused extends Error {
  readonly refusal: SqlRefusal

  constructor(refusal: SqlRefusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

/**
 * Runs one question in SQL over a connection of its own that can't write: opened for reading, told so once more, and given only
 * single statements that begin with SELECT, WITH or VALUES, that SQLite says read, and whose program opens no table but those that
 * are open to questions. Whoever calls ends it where it takes too long. Throws `SqlRefused`.
 */
export function askSql(path: string, text: string): SqlAnswer {
  const database = connect(path, { readonly: true, fileMustExist: true })
  try {
    hideArriving(database)
    database.pragma('query_only = ON')
    if (!/^(select|with|values)\b/i.test(withoutComments(text)))
      throw new SqlRefused({ why: 'not-a-question', message: '', at: 0 })
    const statement = prepared(database, text)
    if (!statement.reader || !statement.readonly)
      throw new SqlRefused({ why: 'not-a-question', message: '', at: 0 })
    refuseClosedTables(database, text)
    return answerOf(statement.raw().safeIntegers(), text)
  } finally {
    database.close()
  }
}

/** The tables that can be asked with their columns, by name. */
export function listOpenTables(
  path: string,
): readonly Readonly<{ name: string; columns: readonly Readonly<{ name: string; type: string }>[] }>[] {
  const database = connect(path, { readonly: true, fileMustExist: true })
  try {
    return openTables.toSorted().map((table) => ({
      name: table,
      columns: (database.pragma(`table_info("${table}")`) as { name: string; type: string }[]).map(
        ({ name, type }) => ({ name, type: type.toLowerCase() }),
      ),
    }))
  } finally {
    database.close()
  }
}

function prepared(database: Database.Database, text: string): Database.Statement {
  try {
    return database.prepare(text)
  } catch (error) {
    throw refused(error, text, (part) => messageOf(database, part))
  }
}

/** What SQLite would do is looked at before it is done: which tables and indexes its program opens, by their first page. */
function refuseClosedTables(database: Database.Database, text: string): void {
  const open = new Set<string>(openTables)
  const tables = new Map(
    (
      database.prepare('select rootpage, tbl_name from main.sqlite_schema where rootpage > 0').all() as {
        rootpage: number
        tbl_name: string
      }[]
    ).map(({ rootpage, tbl_name: name }) => [rootpage, name]),
  )
  const program = database.prepare(`explain ${text}`).all() as { opcode: string; p2: number; p3: number }[]
  for (const { opcode, p2, p3 } of program) {
    if (opcode !== 'OpenRead' && opcode !== 'OpenWrite' && opcode !== 'ReopenIdx') continue
    const table = p3 === 0 ? (p2 === 1 ? 'sqlite_schema' : tables.get(p2)) : undefined
    // What stops the import's rows from being seen asks which are arriving, through a view of ours.
    if (opcode === 'OpenWrite' || (table !== 'arriving' && !open.has(table ?? '')))
      throw closed(table ?? '', text)
  }
  const virtual = /\b(search_\w+|pragma_\w+|dbstat|sqlite_\w+|fts5vocab|arriving)\b/i.exec(text)
  if (virtual) throw closed(virtual[0], text)
}

function closed(table: string, text: string): SqlRefused {
  const at = text.toLowerCase().indexOf(table.toLowerCase())
  return new SqlRefused({ why: 'not-open-to-questions', message: table, at: at < 0 ? null : at })
}

function answerOf(statement: Database.Statement, text: string): SqlAnswer {
  const columns = statement.columns().map(({ name }) => name)
  const rows: (string | number | null)[][] = []
  let characters = 0
  try {
    for (const row of statement.iterate() as Iterable<readonly unknown[]>) {
      if (rows.length === sqlLimits.rows || characters > sqlLimits.answerCharacters)
        return { columns, rows, isCut: true }
      const cells = row.map(cellOf)
      for (const cell of cells) characters += typeof cell === 'string' ? cell.length : 8
      rows.push(cells)
    }
  } catch (error) {
    throw refused(error, text, () => undefined)
  }
  return { columns, rows, isCut: false }
}

function cellOf(cell: unknown): string | number | null {
  if (typeof cell === 'bigint') return Number.isSafeInteger(Number(cell)) ? Number(cell) : String(cell)
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : String(cell)
  if (typeof cell === 'string')
    return cell.length > sqlLimits.cellCharacters ? `${cell.slice(0, sqlLimits.cellCharacters)}…` : cell
  return Buffer.isBuffer(cell) ? `x'${cell.subarray(0, 100).toString('hex')}'` : null
}

/**
 * SQLite names the word that it stumbled over and not its place: that is where the text, cut off behind the word, fails for the
 * same reason for the first time.
 */
function refused(error: unknown, text: string, failsWith: (part: string) => string | undefined): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const isOfStatement =
    error instanceof RangeError ||
    code === 'SQLITE_ERROR' ||
    code === 'SQLITE_TOOBIG' ||
    code === 'SQLITE_MISMATCH'
  if (!(error instanceof Error) || !isOfStatement) return error as Error
  const word =
    /near "([^"]+)"|no such (?:column|table|function): (?:.*\.)?(\S+)|ambiguous column name: (\S+)/.exec(
      error.message,
    )
  const found = word?.[1] ?? word?.[2] ?? word?.[3]
  let at = found === undefined ? -1 : text.toLowerCase().indexOf(found.toLowerCase())
  if (word?.[1] !== undefined && found !== undefined)
    while (at >= 0 && failsWith(text.slice(0, at + found.length)) !== error.message) {
      const next = text.toLowerCase().indexOf(found.toLowerCase(), at + 1)
      if (next < 0) break
      at = next
    }
  return new SqlRefused({ why: 'wrong', message: error.message, at: at < 0 ? null : at })
}

function messageOf(database: Database.Database, text: string): string | undefined {
  try {
    database.prepare(text)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function withoutComments(text: string): string {
  return text.replace(/^(\s+|--[^\n]*(\n|$)|\/\*[\s\S]*?\*\/)+/, '')
}
