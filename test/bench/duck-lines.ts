import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import Database from 'better-sqlite3'

/** The lines of a workspace in DuckDB, the peer for questions that go over many lines. */
export type DuckLines = Readonly<{
  /** The rows as JavaScript values. */
  ask: (sql: string) => Promise<readonly (readonly unknown[])[]>
  close: () => void
}>

const columns = [
  ...['list_e4', 'discount_e4', 'rebate_e4', 'allowance_e4', 'terms_e4', 'net_e4'],
  ...['cost_e4', 'freight_e4'],
]

/** Copies all imported lines of a workspace into DuckDB's memory: a table `line` with day, account, order, product line and amounts. */
export async function duckLinesOf(path: string): Promise<DuckLines> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`create table line (account integer, order_number varchar, line_number integer, month varchar,
    product_line varchar, ${columns.map((column) => `${column} integer`).join(', ')})`)
  await copy(path, connection)
  return {
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS(),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

async function copy(path: string, connection: DuckDBConnection): Promise<void> {
  const file = new Database(path, { readonly: true })
  const lines = file
    .prepare(
      `select l.account_number, l.order_number, l.line_number, substr(l.ordered_on, 1, 7), p.product_line,
        ${columns.map((column) => `l.${column}`).join(', ')}
      from imported_line as l join product as p on p.number = l.product_number order by l.id`,
    )
    .raw()
    .iterate() as IterableIterator<[number, string, number, string, string, ...(number | null)[]]>
  const appender = await connection.createAppender('line')
  for (const [account, order, at, month, productLine, ...amounts] of lines) {
    appender.appendInteger(account)
    appender.appendVarchar(order)
    appender.appendInteger(at)
    appender.appendVarchar(month)
    appender.appendVarchar(productLine)
    for (const amount of amounts)
      if (amount === null) appender.appendNull()
      else appender.appendInteger(amount)
    appender.endRow()
  }
  appender.closeSync()
  file.close()
}
