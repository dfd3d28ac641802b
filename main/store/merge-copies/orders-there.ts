import type { AccountId } from '#shared/domain/account/model.ts'
import { createLineWords, wordsOf } from '#shared/domain/economics/line-words.ts'
import type { ReadLine } from '#shared/domain/economics/read-order-line.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import Database from 'better-sqlite3'
import { holderText } from '../order-accounts.ts'
import type { StagedLines } from '../staged-orders.ts'

const fields = `l.order_number as orderNumber, l.line_number as lineNumber, l.ordered_on as orderedOn, l.channel as channel,
  l.currency as currency, l.quantity_e4 as quantity, l.list_e4 as list, l.discount_e4 as discount, l.rebate_e4 as rebate,
  l.allowance_e4 as allowance, l.terms_e4 as terms, l.net_e4 as net, l.cost_e4 as cost, l.freight_e4 as freight,
  p.code as productCode, p.name as productName, p.product_line as productLine`

/** Puts the lines that count of an import in a copy into a side file, and answers how many they are. */
export function stageImportThere(
  copyPath: string,
  importNumber: number,
  staged: StagedLines,
  checkpoint: Checkpoint,
): number {
  const from = `select ${holderText} as accountId, ${fields} from imported_line as l
    join order_account as a on a.number = l.account_number
    join product as p on p.number = l.product_number
    where l.import_number = ? and not exists (select 1 from replaced_line as r
      join order_import as later on later.number = r.import_number where r.line_id = l.id)
    order by l.id`
  return stage(copyPath, from, [importNumber], staged, checkpoint, (line) => line)
}

/**
 * Puts the lines of a side file into another one, each with the account that is meant here, and answers how many.
 * @param accountOf `undefined` where the account is not here: such lines are left out
 */
export function stageAgain(
  path: string,
  accountOf: (id: AccountId) => AccountId | undefined,
  staged: StagedLines,
  checkpoint: Checkpoint,
): number {
  const from = `select sa.account_id as accountId, ${fields} from line as l
    join account as sa on sa.number = l.account join product as p on p.number = l.product order by l.seq`
  return stage(path, from, [], staged, checkpoint, (line) => {
    const accountId = accountOf(line.accountId)
    return accountId && { ...line, accountId }
  })
}

/** What was left with the lines of a side file. */
export function noteIn(path: string): unknown {
  const database = new Database(path, { readonly: true })
  try {
    return JSON.parse(database.prepare('select value from note').pluck().get() as string)
  } finally {
    database.close()
  }
}

function stage(
  path: string,
  from: string,
  parameters: readonly number[],
  staged: StagedLines,
  checkpoint: Checkpoint,
  asHere: (line: ReadLine) => ReadLine | undefined,
): number {
  const database = new Database(path, { readonly: true })
  try {
    const words = createLineWords()
    let count = 0
    for (const line of database.prepare(from).iterate(...parameters) as IterableIterator<ReadLine>) {
      checkpoint()
      const here = asHere(line)
      if (!here) continue
      staged.insert(here, wordsOf(words, here))
      count += 1
    }
    return count
  } finally {
    database.close()
  }
}
