import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { tamper } from '../../support/workspace-file.ts'

const released = join(import.meta.dirname, '..', 'fixtures', 'schema-0010.keyplan')

/**
 * A workspace of the first schema into which so many order lines were imported, with a line in the record for each, as
 * imports wrote them then. Filled by SQL: the program of that time would take hours.
 */
export function makeLargeOldFile(path: string, lines: number): void {
  copyFileSync(released, path)
  tamper(path, (database) => {
    database.pragma('journal_mode = OFF')
    database.pragma('synchronous = OFF')
    database.pragma('cache_size = -200000')
    database.exec(`
create temp table line as
  with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${lines})
  select n, printf('019cae00-0000-7000-8000-%012x', n) as id,
    (select id from account where rowid = n % 3 + 1) as account_id,
    (select id from product_line) as product_line_id
  from numbers;
insert into command (seq, id, name, happened_at, actor, kind, standing)
  select max(seq) + 1, '019cae00-0000-7000-9000-000000000000', 'import.run', '2026-03-02T10:00:00.000Z', 'tilde', 'do', 'done'
  from command;
insert into order_line
  select id, account_id, product_line_id, printf('B-%07d', n), '2026-02-10', 2, 120000, 100000, 70000, 5000, 0, 0, 0
  from temp.line;
insert into change (command_seq, object, object_id, operation, after)
  select (select max(seq) from command), 'order_line', id, 'insert', json_object(
    'id', id, 'accountId', account_id, 'productLineId', product_line_id, 'orderNumber', printf('B-%07d', n),
    'orderedOn', '2026-02-10', 'quantity', 2, 'listMinor', 120000, 'netMinor', 100000, 'costMinor', 70000,
    'freightMinor', 5000, 'isExpedited', json('false'), 'needsSpecialPacking', json('false'), 'isReturned', json('false'))
  from temp.line order by n;`)
    database.pragma('journal_mode = DELETE')
  })
}
