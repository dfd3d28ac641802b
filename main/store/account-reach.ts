import type { AccountId } from '#shared/domain/account/model.ts'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'

/** The ids of all that hangs on an account, by table. Order lines are left out: there are many, and they never change. */
export type Reach = ReadonlyMap<string, readonly string[]>

/** What hangs on the account now, and what once did and was removed. */
export async function reachOf(db: Reader, accountId: AccountId): Promise<Reach> {
  const reach = new Map<string, Set<string>>([['account', new Set([accountId])]])
  const add = (table: string, ids: readonly string[]): readonly string[] => {
    const known = reach.get(table) ?? new Set<string>()
    for (const id of ids) known.add(id)
    reach.set(table, known)
    return ids
  }

  const departed = await db
    .selectFrom('departure')
    .select(['object', 'object_id'])
    .where('account_id', '=', accountId)
    .execute()
  for (const { object, object_id: id } of departed) add(object, [id])

  const on = (table: Hung, column: string, above: readonly string[]) => idsOn(db, table, column, above)
  const contacts = add('contact', await on('contact', 'account_id', [accountId]))
  add('relationship', await on('relationship', 'contact_id', contacts))
  add('informal_line', await on('informal_line', 'from_contact_id', contacts))
  add('informal_line', await on('informal_line', 'to_contact_id', contacts))
  const centers = add('buying_center', await on('buying_center', 'account_id', [accountId]))
  add('buying_center_member', await on('buying_center_member', 'buying_center_id', centers))
  add('opportunity', await on('opportunity', 'account_id', [accountId]))
  const phases = add('purchase_phase', await on('purchase_phase', 'buying_center_id', centers))
  add('phase_part', await on('phase_part', 'purchase_phase_id', phases))
  const benefits = add('benefit', await on('benefit', 'buying_center_id', centers))
  add('benefit_tie', await on('benefit_tie', 'benefit_id', benefits))
  const plans = add('plan', await on('plan', 'account_id', [accountId]))
  add('plan_section', await on('plan_section', 'plan_id', plans))
  const objectives = add('objective', await on('objective', 'plan_id', plans))
  add('metric', await on('metric', 'objective_id', objectives))
  add('investment', await on('investment', 'plan_id', plans))
  const strategies = add('strategy', await on('strategy', 'objective_id', objectives))
  add('action', await on('action', 'strategy_id', strategies))
  const touchpoints = add('touchpoint', await on('touchpoint', 'account_id', [accountId]))
  add('outcome', await on('outcome', 'touchpoint_id', touchpoints))
  const rounds = add('rating_round', await on('rating_round', 'account_id', [accountId]))
  add('rating', await on('rating', 'round_id', rounds))
  add('campaign_account', await on('campaign_account', 'account_id', [accountId]))
  add('campaign_response', await on('campaign_response', 'account_id', [accountId]))
  add('white_space_cell', await on('white_space_cell', 'account_id', [accountId]))
  const rivals = add('center_competitor', await on('center_competitor', 'buying_center_id', centers))
  add('competitor_standing', await on('competitor_standing', 'center_competitor_id', rivals))
  const cards = add('world_card', await on('world_card', 'account_id', [accountId]))
  add('world_tie', await on('world_tie', 'world_card_id', cards))
  add('loyalty_proof', await on('loyalty_proof', 'account_id', [accountId]))
  const hanging = [
    'chosen_treatment',
    'terms_scenario',
    'factor_score',
    'brief_wording',
    'customer_choice',
    'budget_cell',
    'contract',
  ] as const
  for (const table of hanging) add(table, await on(table, 'account_id', [accountId]))
  add('plan_risk', await on('plan_risk', 'plan_id', plans))
  add('plan_line', await on('plan_line', 'plan_id', plans))
  add('plan_copy', await on('plan_copy', 'plan_id', plans))
  add('agenda_item', await on('agenda_item', 'plan_id', plans))
  add('review_score', await on('review_score', 'plan_id', plans))
  add('review_point', await on('review_point', 'plan_id', plans))
  return new Map([...reach].map(([table, ids]) => [table, [...ids]]))
}

/** What of several accounts their maps show, now and once: people, relationships, informal lines, and who is in which buying center. */
export async function mapReachOf(db: Reader, accountIds: readonly AccountId[]): Promise<Reach> {
  const on = (table: Hung, column: string, above: readonly string[]) => idsOn(db, table, column, above)
  const contacts = await on('contact', 'account_id', accountIds)
  const centers = await on('buying_center', 'account_id', accountIds)
  const found = new Map<string, readonly string[]>([
    ['contact', contacts],
    ['relationship', await on('relationship', 'contact_id', contacts)],
    [
      'informal_line',
      [
        ...(await on('informal_line', 'from_contact_id', contacts)),
        ...(await on('informal_line', 'to_contact_id', contacts)),
      ],
    ],
    ['buying_center', centers],
    ['buying_center_member', await on('buying_center_member', 'buying_center_id', centers)],
  ])
  const departed: Readonly<{ object: string; object_id: string }>[] = []
  for (const some of chunks(accountIds, idsAtOnce))
    departed.push(
      ...(await db
        .selectFrom('departure')
        .select(['object', 'object_id'])
        .where('account_id', 'in', some)
        .execute()),
    )
  const once = Map.groupBy(departed, ({ object }) => object)
  return new Map(
    [...found].map(([table, ids]) => [
      table,
      [...new Set([...ids, ...(once.get(table) ?? []).map((row) => row.object_id)])],
    ]),
  )
}

type Hung =
  | 'contact'
  | 'relationship'
  | 'informal_line'
  | 'buying_center'
  | 'buying_center_member'
  | 'opportunity'
  | 'purchase_phase'
  | 'phase_part'
  | 'benefit'
  | 'benefit_tie'
  | 'plan'
  | 'plan_section'
  | 'objective'
  | 'strategy'
  | 'metric'
  | 'investment'
  | 'action'
  | 'touchpoint'
  | 'outcome'
  | 'rating_round'
  | 'rating'
  | 'campaign_account'
  | 'campaign_response'
  | 'white_space_cell'
  | 'center_competitor'
  | 'competitor_standing'
  | 'world_card'
  | 'world_tie'
  | 'loyalty_proof'
  | 'chosen_treatment'
  | 'terms_scenario'
  | 'factor_score'
  | 'brief_wording'
  | 'customer_choice'
  | 'budget_cell'
  | 'contract'
  | 'plan_risk'
  | 'plan_line'
  | 'plan_copy'
  | 'agenda_item'
  | 'review_point'
  | 'review_score'

async function idsOn(
  db: Reader,
  table: Hung,
  column: string,
  above: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = []
  for (const some of chunks(above, idsAtOnce)) {
    const rows = await db
      .selectFrom(table as 'contact')
      .select('id')
      .where(column as 'account_id', 'in', some as never)
      .execute()
    for (const { id } of rows) found.push(id)
  }
  return found
}
