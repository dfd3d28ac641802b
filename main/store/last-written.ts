import type { PlanId } from '#shared/domain/plan/model.ts'
import { sql } from 'kysely'
import { chunks, idsAtOnce, type Reader } from './recorder.ts'

/** The instant of the latest command that changed anything of these plans; none of a plan that the record does not know of. */
export async function findLastWritten(
  db: Reader,
  planIds: readonly PlanId[],
): Promise<ReadonlyMap<PlanId, string>> {
  const found = new Map<PlanId, string>()
  for (const some of chunks(planIds, idsAtOnce)) {
    const rows = await db
      .with('part', () => partsOf(db, some))
      .with('latest', (from) =>
        from
          .selectFrom('part')
          .innerJoin('change', 'change.object_id', 'part.id')
          .select('part.plan_id')
          .select(({ fn }) => fn.max('change.command_seq').as('seq'))
          .groupBy('part.plan_id'),
      )
      .selectFrom('latest')
      .innerJoin('command', 'command.seq', 'latest.seq')
      .select(['latest.plan_id', 'command.happened_at'])
      .execute()
    for (const row of rows) found.set(row.plan_id, row.happened_at)
  }
  return found
}

/** Everything that stands in the plans, and the plans themselves, by their ids. */
function partsOf(db: Reader, planIds: readonly PlanId[]) {
  const under = db.selectFrom('objective').where('objective.plan_id', 'in', planIds)
  return db
    .selectFrom('plan')
    .select(['plan.id as plan_id', idOf('plan')])
    .where('plan.id', 'in', planIds)
    .unionAll(
      db
        .selectFrom('plan_section')
        .select(['plan_section.plan_id', idOf('plan_section')])
        .where('plan_section.plan_id', 'in', planIds),
    )
    .unionAll(
      db
        .selectFrom('investment')
        .select(['investment.plan_id', idOf('investment')])
        .where('investment.plan_id', 'in', planIds),
    )
    .unionAll(
      db
        .selectFrom('plan_risk')
        .select(['plan_risk.plan_id', idOf('plan_risk')])
        .where('plan_risk.plan_id', 'in', planIds),
    )
    .unionAll(
      db
        .selectFrom('plan_line')
        .select(['plan_line.plan_id', idOf('plan_line')])
        .where('plan_line.plan_id', 'in', planIds),
    )
    .unionAll(under.select(['objective.plan_id', idOf('objective')]))
    .unionAll(
      under
        .innerJoin('metric', 'metric.objective_id', 'objective.id')
        .select(['objective.plan_id', idOf('metric')]),
    )
    .unionAll(
      under
        .innerJoin('strategy', 'strategy.objective_id', 'objective.id')
        .select(['objective.plan_id', idOf('strategy')]),
    )
    .unionAll(
      under
        .innerJoin('strategy', 'strategy.objective_id', 'objective.id')
        .innerJoin('action', 'action.strategy_id', 'strategy.id')
        .select(['objective.plan_id', idOf('action')]),
    )
}

function idOf(table: string) {
  return sql<string>`${sql.ref(`${table}.id`)}`.as('id')
}
