import type { OrderField } from '#shared/domain/economics/order-line-fields.ts'
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/** What the columns of the file are, in its order. */
export const csvFields: readonly OrderField[] = [
  ...(['accountName', 'productCode', 'productName', 'productLine', 'orderNumber', 'lineNumber'] as const),
  ...(['orderedOn', 'currency', 'quantity', 'list', 'discount', 'rebate', 'allowance'] as const),
  ...(['terms', 'net', 'cost', 'freight'] as const),
]

/** Ten years of order lines, ten of each order, as an order system writes them out: amounts with two decimals. */
export function orderCsv(lines: number, accounts: number): string {
  const rows = [csvFields.join(',')]
  for (let at = 0; at < lines; at += 1) {
    const net = (10_000 + (at % 99_991)) / 100
    const [year, month] = [10 + Math.floor((at * 10) / lines), String((at % 12) + 1).padStart(2, '0')]
    const words = [`A${(at * 7) % accounts}`, `P${at % 500}`, `Product ${at % 500}`, `L${at % 8}`]
    const place = [`SO-${Math.floor(at / 10)}`, (at % 10) + 1, `20${year}-${month}-15`, 'EUR', (at % 9) + 1]
    const amounts = [net * 1.25, net * 0.2, net * 0.05, 0, 0, net, net * 0.6, net / 40]
    rows.push([...words, ...place, ...amounts.map((amount) => amount.toFixed(2))].join(','))
  }
  return `${rows.join('\n')}\n`
}

/** Milliseconds in which the command line tool of SQLite brings the file into one plain table; `undefined` where it is not installed. */
export function cliImport(csv: string, into: string): number | undefined {
  const columns = csvFields.map((field) => `"${field}"`).join(', ')
  try {
    const startedAt = performance.now()
    const load = ['-cmd', `create table plain (${columns})`, '.mode csv', `.import --skip 1 ${csv} plain`]
    execFileSync('sqlite3', [into, ...load])
    return performance.now() - startedAt
  } catch {
    return undefined
  } finally {
    rmSync(into, { force: true })
  }
}
