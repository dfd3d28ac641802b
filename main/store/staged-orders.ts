import type { ReadLine } from '#shared/domain/economics/read-order-line.ts'
import Database from 'better-sqlite3'
import { connect } from './connect.ts'
import { holderText } from './order-accounts.ts'

/** What is left to do after lines were compared with what the workspace holds. */
export type Compared = Readonly<{ left: number; replaced: number; unchanged: number }>

/** Order lines that wait in a file of a job's own until the writer takes them in. */
export type StagedOrders = Readonly<{
  insert: (lines: readonly ReadLine[]) => void
  /**
   * Leaves out the lines that the workspace holds of the same source as they are, and notes those they take the place of.
   * @param channel of lines that say none
   */
  compare: (
    workspacePath: string,
    source: string,
    checkpoint: () => void,
    channel?: string | null,
  ) => Compared
  /** Leaves the file whole, with a note for the command that takes it in. */
  finish: (note: object) => void
  close: () => void
}>

const rowsAtOnce = 100
const columns = 17

/** Makes the file. It is read once and thrown away: nothing waits for the disk. */
export function createStagedOrders(path: string): StagedOrders {
  const database = new Database(path)
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  database.exec(`create table note (value text not null) strict;
    create table account (number integer primary key, account_id text not null) strict;
    create table product (number integer primary key, code text, name text, product_line text) strict;
    create table line (seq integer primary key, account integer, product integer, order_number text, line_number integer,
      ordered_on text, currency text, quantity_e4 integer, list_e4 integer, discount_e4 integer, rebate_e4 integer,
      allowance_e4 integer, terms_e4 integer, net_e4 integer, cost_e4 integer, freight_e4 integer, channel text) strict;
    create table replaced (line_id integer primary key) strict;
    begin`)
  const accounts = createNumbers(database, 'insert into account values (?, ?)')
  const products = createNumbers(database, 'insert into product values (?, ?, ?, ?)')
  const inserterOf = (rows: number): Database.Statement =>
    database.prepare(
      `insert into line values ${Array.from({ length: rows }, () => `(${'?, '.repeat(columns - 1)}?)`).join(', ')}`,
    )
  const many = inserterOf(rowsAtOnce)
  let count = 0

  return {
    insert: (lines) => {
      for (let from = 0; from < lines.length; from += rowsAtOnce) {
        const some = lines.slice(from, from + rowsAtOnce)
        const cells: unknown[] = []
        for (const line of some) {
          cells.push(++count, accounts([line.accountId]))
          cells.push(products([line.productCode, line.productName, line.productLine]))
          cells.push(
            line.orderNumber,
            line.lineNumber,
            line.orderedOn,
            line.currency,
            line.quantity,
            line.list,
          )
          cells.push(
            line.discount,
            line.rebate,
            line.allowance,
            line.terms,
            line.net,
            line.cost,
            line.freight,
            line.channel,
          )
        }
        const statement = some.length === rowsAtOnce ? many : inserterOf(some.length)
        statement.run(cells)
      }
    },
    compare: (workspacePath, source, checkpoint, channel = null) => {
      database.exec('commit')
      const met = knownLines({ workspacePath, path, source, channel }, checkpoint)
      database.exec('begin')
      const leaveOut = database.prepare('delete from line where seq = ?')
      const replace = database.prepare('insert into replaced values (?)')
      let unchanged = 0
      for (const [seq, id, isSame] of met) {
        if (isSame === 1) unchanged += leaveOut.run(seq).changes
        else replace.run(id)
      }
      return { left: count - unchanged, replaced: met.length - unchanged, unchanged }
    },
    finish: (note) => {
      database.prepare('insert into note values (?)').run(JSON.stringify(note))
      database.exec('commit')
    },
    close: () => database.close(),
  }
}

/** The same words get the same number, counted from 1. */
function createNumbers(database: Database.Database, sql: string): (words: readonly string[]) => number {
  const insert = database.prepare(sql)
  const numbers = new Map<string, number>()
  return (words) => {
    const key = words.join('\0')
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size + 1)
    insert.run(numbers.size, ...words)
    return numbers.size
  }
}

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
