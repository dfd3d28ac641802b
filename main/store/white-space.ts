import type { AccountId } from '#shared/domain/account/model.ts'
import type { ProductLineId } from '#shared/domain/economics/model.ts'
import type { Opportunity } from '#shared/domain/opportunity/model.ts'
import type { WhiteSpaceCell } from '#shared/domain/white-space/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { opportunityShape } from './center-tables.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import { fromRow } from './shape.ts'
import { whiteSpaceCellShape } from './white-space-tables.ts'

/** The cells of these accounts as the grid needs them: without notes and what they rest on. */
export async function listCells(db: Reader, accountIds: readonly AccountId[]) {
  const found = []
  for (const some of chunks(accountIds, idsAtOnce)) {
    const rows = await db
      .selectFrom('white_space_cell')
      .select([
        'account_id as accountId',
        'product_line_id as productLineId',
        'potential_minor as potentialMinor',
        'spend_minor as spendMinor',
        'share_percent as sharePercent',
        'incumbent_id as incumbentId',
      ])
      .where('account_id', 'in', some)
      .execute()
    found.push(...rows)
  }
  return found
}

export async function findCell(
  db: Reader,
  accountId: AccountId,
  productLineId: ProductLineId,
): Promise<WhiteSpaceCell | undefined> {
  const row = await db
    .selectFrom('white_space_cell')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('product_line_id', '=', productLineId)
    .executeTakeFirst()
  return row && fromRow(whiteSpaceCellShape, row)
}

/** What is open at these accounts, and what was won from a day on, with its parts and its account's currency. */
export async function listPipeline(db: Reader, accountIds: readonly AccountId[], wonSince: CalendarDay) {
  const found = []
  for (const some of chunks(accountIds, idsAtOnce)) {
    const rows = await db
      .selectFrom('opportunity')
      .innerJoin('account', 'account.id', 'opportunity.account_id')
      .selectAll('opportunity')
      .select('account.currency')
      .where('opportunity.account_id', 'in', some)
      .where((where) =>
        where.or([
          where('opportunity.state', '=', 'open'),
          where.and([where('opportunity.state', '=', 'won'), where('opportunity.closed_on', '>=', wonSince)]),
        ]),
      )
      .execute()
    found.push(
      ...rows.map(({ currency, ...row }) => ({ currency, opportunity: fromRow(opportunityShape, row) })),
    )
  }
  return found
}

/** The opportunities that have any parts, or any competitors: what names products and competitors in words. */
export async function listNaming(db: Reader, field: 'lines' | 'competitors'): Promise<Opportunity[]> {
  const found = await db.selectFrom('opportunity').selectAll().where(field, 'is not', null).execute()
  return found.map((row) => fromRow(opportunityShape, row))
}
