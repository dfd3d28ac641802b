import Database from 'better-sqlite3'
import { sql as orderLines } from '../../main/store/migrations/0180-order-lines.ts'

/** Makes a file one of an earlier schema, from 520 on, as far as sums of order lines are concerned: they are not there, or not as they are now. */
export function withOrderSumsOf(schema: number, path: string): void {
  const [asBefore = ''] = /create table rollup_month [^;]*;/.exec(orderLines) ?? []
  const file = new Database(path)
  file.exec('drop table rollup_day')
  if (schema < 560)
    file.exec(`drop table account_line;
      create index imported_line_by_account on imported_line (account_number, ordered_on)`)
  if (schema < 550) file.exec('drop table rollup_quarter')
  if (schema < 540) file.exec(`drop table rollup_line_again; drop table rollup_month; ${asBefore}`)
  if (schema < 530) file.exec('drop table rollup_account; drop table rollup_again')
  file.pragma(`user_version = ${schema}`)
  file.close()
}
