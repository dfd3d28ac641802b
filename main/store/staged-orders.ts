import type { SumsOfLines } from '#shared/domain/economics/line-sums.ts'
import type { WordsOfLine } from '#shared/domain/economics/line-words.ts'
import type { ReadLine } from '#shared/domain/economics/read-order-line.ts'
import Database from 'better-sqlite3'
import { connect } from './connect.ts'
import { holderText } from './order-accounts.ts'
import { readyColumnsOf, readyTables, type ReadyTable } from './ready-sums.ts'
import type { LinePlaces } from './staged-places.ts'
import { createTableFile, type AddRow } from './table-file/table-file.ts'

/** What is left to do after lines were compared with what the workspace holds: those it says of otherwise, and how many it has as they are. */
export type Compared = Readonly<{ left: number; replaced: readonly number[]; unchanged: number }>

/** Some order lines that wait in a file of a job's own until the writer takes them in. */
export type StagedLines = Readonly<{
  insert: (line: ReadLine, words: WordsOfLine) => void
  /**
   * Leaves out the lines that the workspace holds of the same source as they are.
   * @param channel of lines that say none
   */
  compare: (
    workspacePath: string,
    source: string,
    checkpoint: () => void,
    channel?: string | null,
  ) => Compared
  /** Leaves the file whole, with a note for the command that brings its lines in. */
  finish: (note: object) => void
  close: () => void
}>

const amounts = [
  'quantity_e4',
  'list_e4',
  'discount_e4',
  'rebate_e4',
  'allowance_e4',
  'terms_e4',
  'net_e4',
  'cost_e4',
  'freight_e4',
]

/** The writer notes in `place` which number accounts and products have in the workspace. */
export const lineTables = {
  note: 'create table note (value text not null) strict',
  account:
    'create table account (number integer primary key, account_id text not null, place integer) strict',
  product: `create table product (number integer primary key, code text, name text, product_line text,
    place integer) strict`,
  line: `create table line (seq integer primary key, account integer, product integer, order_number text,
    line_number integer, ordered_on text, currency text, quantity_e4 integer, list_e4 integer,
    discount_e4 integer, rebate_e4 integer, allowance_e4 integer, terms_e4 integer, net_e4 integer,
    cost_e4 integer, freight_e4 integer, channel text) strict`,
} as const

/**
 * Makes the file. It is read once and thrown away: nothing waits for the disk.
 * @param before how many lines stand in the files before it
 * @param places learns of all lines, and which are left out, where they are to be brought in
 */
export function createStagedLines(path: string, before: number, places?: LinePlaces): StagedLines {
  const file = createTableFile(path)
  file.table('note', lineTables.note)
  const accounts = createNumbers(file.table('account', lineTables.account))
  const products = createNumbers(file.table('product', lineTables.product))
  const add = file.table('line', lineTables.line)
  let count = 0
  let database: Database.Database | undefined
  /** Once all lines are there. */
  const opened = (): Database.Database => {
    if (database) return database
    file.finish()
    database = openThrownAway(path)
    return database
  }

  return {
    insert: (line, words) => {
      count += 1
      places?.add(line, words)
      add(before + count, [
        null,
        accounts(words.account, () => [line.accountId]),
        products(words.product, () => [line.productCode, line.productName, line.productLine]),
        line.orderNumber,
        line.lineNumber,
        line.orderedOn,
        line.currency,
        line.quantity,
        line.list,
        line.discount,
        line.rebate,
        line.allowance,
        line.terms,
        line.net,
        line.cost,
        line.freight,
        line.channel,
      ])
    },
    compare: (workspacePath, source, checkpoint, channel = null) => {
      const staged = opened()
      const met = knownLines({ workspacePath, path, source, channel }, checkpoint)
      staged.exec('begin')
      const leaveOut = staged.prepare('delete from line where seq = ?')
      const replaced: number[] = []
      const leftOut = new Set<number>()
      for (const [seq, id, isSame] of met) {
        if (isSame !== 1) replaced.push(id)
        else if (leaveOut.run(seq).changes > 0) leftOut.add(seq - before - 1)
      }
      staged.exec('commit')
      places?.endFile(leftOut)
      return { left: count - leftOut.size, replaced, unchanged: leftOut.size }
    },
    finish: (note) => leaveNote(opened(), note),
    close: () => {
      file.close()
      database?.close()
    },
  }
}

/**
 * Leaves what the command that makes all lines count goes by: the lines that they take the place of, and what they come to where nothing of
 * them was there before.
 */
export function stageOrdersNote(
  path: string,
  note: object,
  { replaced, sums }: Readonly<{ replaced: readonly number[]; sums: SumsOfLines | undefined }>,
): void {
  const database = openThrownAway(path)
  try {
    database.exec(`${lineTables.note};
      create table replaced (line_id integer primary key) strict;
      ${readyTables.map((table) => `create table ${table} (${readyColumnsOf(table)})`).join(';\n')};
      begin`)
    const replace = database.prepare('insert into replaced values (?)')
    for (const id of replaced) replace.run(id)
    if (sums) stageSums(database, sums)
    leaveNote(database, note)
    database.exec('commit')
  } finally {
    database.close()
  }
}

function stageSums(
  database: Database.Database,
  { months, accounts, again, linesAgain, days }: SumsOfLines,
): void {
  const into = (table: ReadyTable): Database.Statement => {
    const places = readyColumnsOf(table).replaceAll(/\w+/g, '?')
    return database.prepare(`insert into ${table} values (${places})`)
  }
  const month = into('rollup_month')
  for (const each of months)
    month.run(
      ...[each.accountId, each.month, each.currency, each.productLine, each.lines, each.orders, each.returns],
      ...[each.quantity, each.list, each.discount, each.rebate, each.allowance, each.terms],
      ...[each.net, each.cost, each.withoutCost, each.withoutCostNet, each.freight],
    )
  const account = into('rollup_account')
  for (const each of accounts)
    account.run(
      ...[each.accountId, each.month, each.currency, each.lines, each.orders, each.returns],
      ...[each.list, each.net, each.cost, each.withoutCost, each.freight],
    )
  const before = into('rollup_again')
  for (const each of again)
    before.run(each.accountId, each.month, each.currency, each.monthBefore, each.orders)
  const lineBefore = into('rollup_line_again')
  for (const each of linesAgain)
    lineBefore.run(
      ...[each.accountId, each.month, each.currency, each.productLine, each.monthBefore, each.orders],
    )
  const day = into('rollup_day')
  for (const each of days)
    day.run(each.accountId, each.on, each.currency, each.net, each.cost, each.costedNet)
}

function openThrownAway(path: string): Database.Database {
  const database = new Database(path)
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  return database
}

function leaveNote(database: Database.Database, note: object): void {
  database.prepare('insert into note values (?)').run(JSON.stringify(note))
}

/** Numbers of the file's own, counted from 1. @param words what is written down of one that comes for the first time */
function createNumbers(add: AddRow): (of: number, words: () => readonly string[]) => number {
  const numbers: number[] = []
  let count = 0
  return (of, words) => {
    const known = numbers[of]
    if (known !== undefined) return known
    count += 1
    numbers[of] = count
    add(count, [null, ...words(), null])
    return count
  }
}

/** Of each line that the workspace holds already: its place in the file, its number there, and whether it says the same. */
function knownLines(
  {
    workspacePath,
    path,
    source,
    channel,
  }: Readonly<{ workspacePath: string; path: string; source: string; channel: string | null }>,
  checkpoint: () => void,
): readonly (readonly [number, number, number])[] {
  const database = connect(workspacePath, { readonly: true })
  try {
    const isKnown = database.prepare('select 1 from order_import where source = ?').get(source) !== undefined
    if (!isKnown) return []
    database.prepare('attach database ? as staged').run(path)
    const same = ['ordered_on', 'currency', ...amounts].map((column) => `s.${column} is l.${column}`)
    const found: (readonly [number, number, number])[] = []
    const lines = database
      .prepare(
        `select s.seq, l.id, ${holderText} = sa.account_id and p.code = sp.code and p.name = sp.name
          and p.product_line = sp.product_line and coalesce(s.channel, ?) is coalesce(l.channel, own.channel)
          and ${same.join(' and ')}
        from staged.line as s join staged.account as sa on sa.number = s.account
        join staged.product as sp on sp.number = s.product
        cross join main.imported_line as l on l.order_number = s.order_number and l.line_number = s.line_number
        join main.order_import as own on own.number = l.import_number and own.source = ?
        join main.order_account as a on a.number = l.account_number
        join main.product as p on p.number = l.product_number
        where not exists (select 1 from main.replaced_line as r
          join main.order_import as later on later.number = r.import_number where r.line_id = l.id)`,
      )
      .raw()
      .iterate(channel, source) as IterableIterator<[number, number, number]>
    for (const line of lines) {
      checkpoint()
      found.push(line)
    }
    return found
  } finally {
    database.close()
  }
}
