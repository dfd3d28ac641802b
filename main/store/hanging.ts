import type { AccountId } from '#shared/domain/account/model.ts'
import type { DuplicateObject, HungKind } from '#shared/domain/duplicates/model.ts'
import { countImported } from './order-accounts.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'
import { fromRow } from './shape.ts'
import type { Tables } from './tables.ts'
import { touchpointShape } from './touchpoint-tables.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'

/** A column that says on what a row hangs. */
export type Reference = Readonly<{ kind: HungKind; table: keyof Tables; column: string }>

/**
 * Every column that refers to an account or a contact, but for what users said to be different; a test compares this with the schema. What
 * comes to the schema here must be moved by `main/services/merging`.
 */
export const references: Readonly<Record<DuplicateObject, readonly Reference[]>> = {
  account: [
    { kind: 'unit', table: 'account', column: 'parent_id' },
    { kind: 'contact', table: 'contact', column: 'account_id' },
    { kind: 'buying-center', table: 'buying_center', column: 'account_id' },
    { kind: 'opportunity', table: 'opportunity', column: 'account_id' },
    { kind: 'plan', table: 'plan', column: 'account_id' },
    { kind: 'order-line', table: 'order_line', column: 'account_id' },
    { kind: 'order-line', table: 'moved_orders', column: 'account_id' },
    { kind: 'touchpoint', table: 'touchpoint', column: 'account_id' },
    { kind: 'rating-round', table: 'rating_round', column: 'account_id' },
    { kind: 'lead', table: 'lead', column: 'account_id' },
    { kind: 'campaign-place', table: 'campaign_account', column: 'account_id' },
    { kind: 'campaign-response', table: 'campaign_response', column: 'account_id' },
    { kind: 'white-space-cell', table: 'white_space_cell', column: 'account_id' },
    { kind: 'world-card', table: 'world_card', column: 'account_id' },
    { kind: 'loyalty-proof', table: 'loyalty_proof', column: 'account_id' },
    { kind: 'chosen-treatment', table: 'chosen_treatment', column: 'account_id' },
    { kind: 'terms-scenario', table: 'terms_scenario', column: 'account_id' },
    { kind: 'factor-score', table: 'factor_score', column: 'account_id' },
    { kind: 'brief-wording', table: 'brief_wording', column: 'account_id' },
    { kind: 'customer-choice', table: 'customer_choice', column: 'account_id' },
    { kind: 'budget-cell', table: 'budget_cell', column: 'account_id' },
    { kind: 'contract', table: 'contract', column: 'account_id' },
  ],
  contact: [
    { kind: 'report', table: 'contact', column: 'manager_id' },
    { kind: 'relationship', table: 'relationship', column: 'contact_id' },
    { kind: 'informal-line', table: 'informal_line', column: 'from_contact_id' },
    { kind: 'informal-line', table: 'informal_line', column: 'to_contact_id' },
    { kind: 'membership', table: 'buying_center_member', column: 'contact_id' },
    { kind: 'phase-part', table: 'phase_part', column: 'contact_id' },
    { kind: 'benefit-tie', table: 'benefit_tie', column: 'contact_id' },
    { kind: 'rating', table: 'rating', column: 'contact_id' },
    { kind: 'outcome', table: 'outcome', column: 'contact_id' },
    { kind: 'lead', table: 'lead', column: 'contact_id' },
    { kind: 'campaign-response', table: 'campaign_response', column: 'contact_id' },
    { kind: 'competitor-standing', table: 'competitor_standing', column: 'contact_id' },
    { kind: 'world-card', table: 'world_card', column: 'contact_id' },
  ],
}

export type Hung = Readonly<{ kind: HungKind; count: number }>

/** How much hangs on a thing, by what it is; what there is none of is left out. */
export async function countHung(db: Reader, object: DuplicateObject, id: string): Promise<Hung[]> {
  const counts = new Map<HungKind, number>()
  for (const { kind, table, column } of references[object]) {
    const count =
      table === 'moved_orders'
        ? await countImported(db, id as AccountId)
        : await countRows(db, { table, column }, id)
    counts.set(kind, (counts.get(kind) ?? 0) + count)
  }
  if (object === 'contact') counts.set('touchpoint', (await listTouchpointsNaming(db, [id])).length)
  return [...counts].map(([kind, count]) => ({ kind, count })).filter(({ count }) => count > 0)
}

async function countRows(
  db: Reader,
  { table, column }: Pick<Reference, 'table' | 'column'>,
  id: string,
): Promise<number> {
  const { count } = await db
    .selectFrom(table as 'contact')
    .where(column as 'account_id', '=', id as never)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The touchpoints, of any account, that name one of these people. */
export async function listTouchpointsNaming(
  db: Reader,
  contactIds: readonly string[],
): Promise<Touchpoint[]> {
  const found = new Map<string, Touchpoint>()
  for (const some of chunks(contactIds, idsAtOnce)) {
    const rows = await db
      .selectFrom('touchpoint')
      .selectAll()
      .where('id', 'in', (is) =>
        is.selectFrom('touchpoint_person').select('touchpoint_id').where('person_id', 'in', some),
      )
      .orderBy('id')
      .execute()
    for (const row of rows) found.set(row.id, fromRow(touchpointShape, row))
  }
  return [...found.values()]
}

/** The ids of what refers to one of these, by one column. */
export async function listReferring(
  db: Reader,
  { table, column }: Pick<Reference, 'table' | 'column'>,
  to: readonly string[],
): Promise<string[]> {
  const found: string[] = []
  for (const some of chunks(to, idsAtOnce)) {
    const rows = await db
      .selectFrom(table as 'contact')
      .select('id')
      .where(column as 'account_id', 'in', some as never)
      .orderBy('id')
      .execute()
    for (const { id } of rows) found.push(id)
  }
  return found
}
