import type { AccountId } from '#shared/domain/account/model.ts'
import type { Month } from '#shared/domain/economics/months.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { sql, type Kysely } from 'kysely'
import { linesOfPlaces } from './account-lines.ts'
import { holderText } from './order-accounts.ts'
import { counts } from './order-months.ts'
import { linesIn } from './order-money.ts'
import type { Reader } from './recorder.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>
type Asked = Readonly<{ from: Month; to: Month; currency: string }>
/** What an account bought of something, in ten-thousandths; what was given back in whole is not among it. */
export type BoughtItem = Readonly<{ accountId: AccountId; item: string; netE4: number }>

/** What each account bought of each product line in some months, as it is called where it stands. */
export async function listBoughtLines(db: Reader, { from, to, currency }: Asked): Promise<BoughtItem[]> {
  const size = 10 ** (4 - minorDigits(currency))
  const { rows } = await sql<BoughtItem>`select accountId, item, sum(net) as netE4 from (
      select ${sql.raw(holderText)} as accountId, m.product_line as item, sum(m.net_e4) as net
      from order_account as a cross join rollup_month as m
        on m.account_number = a.number and m.month between ${from} and ${to} and m.currency = ${currency}
      where m.product_line <> '' group by a.number, m.product_line
      union all
      select o.account_id, p.name, sum(o.net_minor) * ${size} from order_line as o
      join product_line as p on p.id = o.product_line_id
      where o.ordered_on between ${`${from}-01`} and ${`${to}-31`} group by o.account_id, o.product_line_id
    ) group by accountId, item having sum(net) > 0 order by accountId, item`.execute(db as unknown as Db)
  return rows
}

/** The same by product. Lines that were recorded here name none. */
export async function listBoughtProducts(db: Reader, { from, to, currency }: Asked): Promise<BoughtItem[]> {
  const { amount, join, isIn } = await linesIn(db, currency)
  const { rows } = await sql<BoughtItem>`select accountId,
      case when p.name = '' then p.code else p.name end as item, sum(net) as netE4 from (
      select ${sql.raw(holderText)} as accountId, l.product_number as product, sum(${amount('net_e4')}) as net
      from order_account as a cross join account_line as y on y.account_number = a.number
        and y.ordered_on between ${`${from}-01`} and ${`${to}-31`} ${sql.raw(linesOfPlaces)} ${join}
      where ${isIn} and ${counts} group by a.number, l.product_number
    ) join product as p on p.number = product
    group by accountId, item having sum(net) > 0 order by accountId, item`.execute(db as unknown as Db)
  return rows
}

/** Net of each account in each month in which it has a line, in ten-thousandths. */
export async function listMonths(
  db: Reader,
  { from, to, currency }: Asked,
): Promise<readonly Readonly<{ accountId: AccountId; month: Month; netE4: number }>[]> {
  const size = 10 ** (4 - minorDigits(currency))
  const { rows } = await sql<{ accountId: AccountId; month: Month; netE4: number }>`select accountId, month,
      sum(net) as netE4 from (
      select ${sql.raw(holderText)} as accountId, m.month as month, sum(m.net_e4) as net
      from order_account as a cross join rollup_account as m
        on m.account_number = a.number and m.month between ${from} and ${to} and +m.currency = ${currency}
      group by a.number, m.month
      union all
      select o.account_id, substr(o.ordered_on, 1, 7), sum(o.net_minor) * ${size}
      from order_line as o where o.ordered_on between ${`${from}-01`} and ${`${to}-31`} group by 1, 2
    ) group by accountId, month order by accountId, month`.execute(db as unknown as Db)
  return rows
}
