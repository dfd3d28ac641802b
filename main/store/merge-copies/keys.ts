import type { AnyValue } from '../past.ts'
import type { Reader } from '../recorder.ts'
import { fromRow, storedAs } from '../shape.ts'
import { shapeNamed } from './changed-rows.ts'

/** Fields of which the same values mean the same thing: there may be one, whoever made it. No fields: there is one of all. */
export type Key = Readonly<{
  fields: readonly string[]
  where?: (value: AnyValue) => boolean
  /** Whether large and small letters, accents and spaces make no difference. */
  isFolded?: boolean
}>

/** By what things made on both sides are known to be the same. A test compares it with what the schema says is unique. */
export const keysOf: Readonly<Record<string, readonly Key[]>> = {
  workspace: [{ fields: [] }],
  sales_process: [{ fields: [] }],
  lead_scoring: [{ fields: [] }],
  coach: [{ fields: [] }],
  tier_rules: [{ fields: [] }],
  house_style: [{ fields: [] }],
  customer_rules: [{ fields: [] }],
  customer_choice: [{ fields: ['accountId', 'field', 'text', 'form'] }],
  exchange_rate: [{ fields: ['intoCurrency', 'currency', 'month'] }],
  order_profile: [{ fields: ['headers'] }],
  matrix_factors: [{ fields: [] }],
  account: [{ fields: ['sourceId'] }],
  contact: [{ fields: ['accountId', 'sourceId'] }],
  opportunity: [{ fields: ['sourceId'] }],
  lead: [{ fields: ['sourceId'] }],
  relationship: [{ fields: ['contactId', 'teamMemberId'] }],
  buying_center_member: [{ fields: ['buyingCenterId', 'contactId'] }],
  phase_part: [{ fields: ['purchasePhaseId', 'contactId'] }],
  benefit_tie: [{ fields: ['benefitId', 'contactId'] }],
  plan_section: [{ fields: ['planId', 'key'] }],
  plan_template: [{ fields: ['key', 'edition'] }],
  rating: [{ fields: ['roundId', 'contactId', 'teamMemberId'] }],
  touch_rhythm: [{ fields: ['tier'] }],
  review_rhythm: [{ fields: ['tier'] }],
  age_limit: [{ fields: ['kind'] }],
  age_kept: [{ fields: ['thingId', 'part'] }],
  campaign_account: [{ fields: ['campaignId', 'accountId'] }],
  white_space_cell: [{ fields: ['accountId', 'productLineId'] }],
  center_competitor: [{ fields: ['buyingCenterId', 'competitorId'] }],
  competitor_standing: [{ fields: ['centerCompetitorId', 'contactId'] }],
  distinct_pair: [{ fields: ['accountId', 'otherAccountId'] }, { fields: ['contactId', 'otherContactId'] }],
  chosen_treatment: [{ fields: ['accountId'] }],
  factor_score: [{ fields: ['accountId', 'factor'] }],
  budget_cell: [{ fields: ['accountId', 'month', 'productLine', 'measure', 'kind'] }],
  brief_wording: [{ fields: ['accountId', 'section', 'slot'], where: (value) => value['form'] !== 'own' }],
  review_score: [{ fields: ['reviewId', 'planId', 'teamMemberId', 'criterion'] }],
  moved_orders: [{ fields: ['orderAccount'] }],
  competitor: [{ fields: ['name'], isFolded: true }],
  product_line: [{ fields: ['name'], isFolded: true }],
}

/** Whether a value has all fields of a key: where one is not set, it is like nothing else. */
export function isKeyed({ fields, where }: Key, value: AnyValue): boolean {
  return (
    fields.every((field) => value[field] !== null && value[field] !== undefined) && (where?.(value) ?? true)
  )
}

/** Things of a table, not itself, that have the same key. */
export async function findSame(
  db: Reader,
  table: string,
  value: AnyValue,
  key: Key,
): Promise<readonly AnyValue[]> {
  if (!isKeyed(key, value)) return []
  const shape = shapeNamed(table)
  let query = db
    .selectFrom(table as 'account')
    .selectAll()
    .where('id', '!=', value.id as never)
  for (const field of key.fields) {
    const [part] = storedAs(shape, field, [value[field]])
    query = query.where((shape.columnOf[field] ?? field) as 'name', '=', part as never)
  }
  const found = (await query.limit(2).execute()).map((row): AnyValue => fromRow(shape, row as never))
  return found.filter((each) => isKeyed(key, each))
}
