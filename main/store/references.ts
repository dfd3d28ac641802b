import { sql } from 'kysely'
import type { Reader } from './recorder.ts'
import { shapes } from './tables.ts'

/** Fields that refer to something, and the table it is in. */
export const refersTo: Readonly<Record<string, string>> = {
  parentId: 'account',
  accountId: 'account',
  ownerId: 'team_member',
  teamMemberId: 'team_member',
  nextStepOwnerId: 'team_member',
  teamMemberIds: 'team_member',
  managerId: 'contact',
  contactId: 'contact',
  contactIds: 'contact',
  fromContactId: 'contact',
  toContactId: 'contact',
  buyingCenterId: 'buying_center',
  rolePresetId: 'role_preset',
  opportunityId: 'opportunity',
  purchasePhaseId: 'purchase_phase',
  benefitId: 'benefit',
  planId: 'plan',
  planRiskId: 'plan_risk',
  reviewId: 'review',
  objectiveId: 'objective',
  strategyId: 'strategy',
  productLineId: 'product_line',
  parentLineId: 'product_line',
  competitorId: 'competitor',
  incumbentId: 'competitor',
  centerCompetitorId: 'center_competitor',
  roundId: 'rating_round',
  touchpointId: 'touchpoint',
  actionId: 'action',
  needIds: 'action',
  campaignId: 'campaign',
  otherAccountId: 'account',
  otherContactId: 'contact',
  waveId: 'campaign_wave',
  worldCardId: 'world_card',
  otherWorldCardId: 'world_card',
}

/** A field of a table that refers to things of another; a list refers to several. */
export type Reference = Readonly<{
  table: string
  field: string
  column: string
  target: string
  isList: boolean
}>

/** Every reference from one table that commands write to another. */
export const references: readonly Reference[] = shapes.flatMap(({ table, columns }) =>
  columns.flatMap(({ field, column, codec }) => {
    const target = refersTo[field]
    return target === undefined ? [] : [{ table, field, column, target, isList: codec === 'list' }]
  }),
)

/** A thing that refers to another. */
export type Referring = Readonly<{ id: string; to: string }>

/** Who refers to things between two ids, both included. */
export async function listReferring(
  db: Reader,
  { table, column, isList }: Reference,
  from: string,
  until: string,
): Promise<readonly Referring[]> {
  const ask = isList
    ? sql<Referring>`select ${sql.ref(table)}.id, named.value as "to"
        from ${sql.table(table)}, json_each(${sql.ref(`${table}.${column}`)}) as named
        where named.value between ${from} and ${until}`
    : sql<Referring>`select id, ${sql.ref(column)} as "to" from ${sql.table(table)}
        where ${sql.ref(column)} between ${from} and ${until}`
  return (await ask.execute(db as never)).rows
}
