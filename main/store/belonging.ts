import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * Notes that these things leave their account, before they do: what was removed is found again by the account it hung on.
 * A line between people of two accounts leaves both. What hangs on no account, and order lines, leave nothing to find.
 * @param ids no more than go in one statement
 */
export async function noteDeparture(
  tx: Kysely<Tables>,
  table: string,
  ids: readonly string[],
): Promise<void> {
  const homes = homesOf[table]
  if (!homes) return

  for (const home of homes) {
    await sql`
      insert into departure (account_id, object, object_id)
      select ${sql.ref(`${home.at}.account_id`)}, ${table}, thing.id
      from ${sql.table(table)} as thing ${home.join}
      where thing.id in (${sql.join(ids)})
      on conflict do nothing`.execute(tx)
  }
}

/**
 * The same of things that are about to hang on another account, with all that hangs on them. Things that hang on no account, or are
 * found on it by what they are a part of, are passed over.
 * @param ids no more than go in one statement
 */
export async function noteMove(tx: Kysely<Tables>, table: string, ids: readonly string[]): Promise<void> {
  if (!homesOf[table]?.includes(own)) return
  await noteDeparture(tx, table, ids)
  for (const [below, homes] of Object.entries(homesOf)) {
    for (const home of homes.filter(({ at }) => at === table)) {
      await sql`
        insert into departure (account_id, object, object_id)
        select ${sql.ref(`${home.at}.account_id`)}, ${below}, thing.id
        from ${sql.table(below)} as thing ${home.join}
        where ${sql.ref(`${home.at}.id`)} in (${sql.join(ids)})
        on conflict do nothing`.execute(tx)
    }
  }
}

/** How one gets from a thing to the table that names its account. */
type Home = Readonly<{ at: string; join: RawBuilder<unknown> }>

const own: Home = { at: 'thing', join: sql`` }
const overContact = (column: string): Home => ({
  at: 'contact',
  join: sql`join contact on contact.id = ${sql.ref(`thing.${column}`)}`,
})
const overCenter = (join: RawBuilder<unknown>): Home => ({ at: 'buying_center', join })
const overPlan = (join: RawBuilder<unknown>): Home => ({ at: 'plan', join })

const homesOf: Readonly<Record<string, readonly Home[]>> = {
  contact: [own],
  buying_center: [own],
  plan: [own],
  touchpoint: [own],
  opportunity: [own],
  campaign_account: [own],
  campaign_response: [own],
  white_space_cell: [own],
  center_competitor: [overCenter(sql`join buying_center on buying_center.id = thing.buying_center_id`)],
  competitor_standing: [
    overCenter(
      sql`join center_competitor on center_competitor.id = thing.center_competitor_id
          join buying_center on buying_center.id = center_competitor.buying_center_id`,
    ),
  ],
  outcome: [{ at: 'touchpoint', join: sql`join touchpoint on touchpoint.id = thing.touchpoint_id` }],
  rating_round: [own],
  rating: [{ at: 'rating_round', join: sql`join rating_round on rating_round.id = thing.round_id` }],
  relationship: [overContact('contact_id')],
  informal_line: [overContact('from_contact_id'), overContact('to_contact_id')],
  buying_center_member: [overCenter(sql`join buying_center on buying_center.id = thing.buying_center_id`)],
  purchase_phase: [overCenter(sql`join buying_center on buying_center.id = thing.buying_center_id`)],
  phase_part: [
    overCenter(
      sql`join purchase_phase on purchase_phase.id = thing.purchase_phase_id
          join buying_center on buying_center.id = purchase_phase.buying_center_id`,
    ),
  ],
  benefit: [overCenter(sql`join buying_center on buying_center.id = thing.buying_center_id`)],
  benefit_tie: [
    overCenter(
      sql`join benefit on benefit.id = thing.benefit_id
          join buying_center on buying_center.id = benefit.buying_center_id`,
    ),
  ],
  world_card: [own],
  loyalty_proof: [own],
  chosen_treatment: [own],
  terms_scenario: [own],
  factor_score: [own],
  brief_wording: [own],
  customer_choice: [own],
  budget_cell: [own],
  contract: [own],
  world_tie: [{ at: 'world_card', join: sql`join world_card on world_card.id = thing.world_card_id` }],
  plan_risk: [overPlan(sql`join plan on plan.id = thing.plan_id`)],
  plan_line: [overPlan(sql`join plan on plan.id = thing.plan_id`)],
  plan_copy: [overPlan(sql`join plan on plan.id = thing.plan_id`)],
  agenda_item: [overPlan(sql`join plan on plan.id = thing.plan_id`)],
  review_score: [overPlan(sql`join plan on plan.id = thing.plan_id`)],
  review_point: [overPlan(sql`join plan on plan.id = thing.plan_id`)],
  plan_section: [overPlan(sql`join plan on plan.id = thing.plan_id`)],
  investment: [overPlan(sql`join plan on plan.id = thing.plan_id`)],
  metric: [
    overPlan(
      sql`join objective on objective.id = thing.objective_id join plan on plan.id = objective.plan_id`,
    ),
  ],
  objective: [overPlan(sql`join plan on plan.id = thing.plan_id`)],
  strategy: [
    overPlan(
      sql`join objective on objective.id = thing.objective_id join plan on plan.id = objective.plan_id`,
    ),
  ],
  action: [
    overPlan(
      sql`join strategy on strategy.id = thing.strategy_id
          join objective on objective.id = strategy.objective_id
          join plan on plan.id = objective.plan_id`,
    ),
  ],
}
