import type { ActionId, ObjectiveId, PlanSectionId, StrategyId } from '#shared/domain/plan/model.ts'
import type { Reader } from './recorder.ts'

/** What stands in plans and has changed, by its table. */
export type ChangedParts = Readonly<{
  plan_section: readonly PlanSectionId[]
  objective: readonly ObjectiveId[]
  strategy: readonly StrategyId[]
  action: readonly ActionId[]
}>

/** The number of the latest command of the record; 0 before the first. */
export async function findLastSeq(db: Reader): Promise<number> {
  const row = await db.selectFrom('command').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row?.seq ?? 0
}

/**
 * What stands in any plan and was changed by commands after a number, each once, removed or not; `undefined` where that are more than
 * `atMost`, or where the record begins after it.
 */
export async function listChangedSince(
  db: Reader,
  since: number,
  atMost: number,
): Promise<ChangedParts | undefined> {
  const changes = await db
    .selectFrom('change')
    .select(['object', 'object_id'])
    .where('command_seq', '>', since)
    .orderBy('command_seq')
    .limit(atMost + 1)
    .execute()
  if (changes.length > atMost) return undefined
  const idsOf = (object: string): readonly string[] => [
    ...new Set(changes.filter((change) => change.object === object).map((change) => change.object_id)),
  ]
  return {
    plan_section: idsOf('plan_section') as readonly PlanSectionId[],
    objective: idsOf('objective') as readonly ObjectiveId[],
    strategy: idsOf('strategy') as readonly StrategyId[],
    action: idsOf('action') as readonly ActionId[],
  }
}
