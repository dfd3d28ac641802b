import type { CopyContent, PlanCopy, PlanCopyId } from '#shared/domain/plan/copy.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { sql } from 'kysely'
import type { Reader } from './recorder.ts'

/** A copy without what it holds, which is long. */
type Listed = Omit<PlanCopy, 'content' | 'version'> & Pick<CopyContent, 'health' | 'completeness'>

/** The copies of a plan, the oldest first. */
export async function listOfPlan(db: Reader, planId: PlanId): Promise<readonly Listed[]> {
  return db
    .selectFrom('plan_copy')
    .select(['id', 'plan_id as planId', 'reason', 'taken_on as takenOn'])
    .select([
      sql<number | null>`content ->> '$.health'`.as('health'),
      sql<number | null>`content ->> '$.completeness'`.as('completeness'),
    ])
    .where('plan_id', '=', planId)
    .orderBy('taken_on')
    .orderBy('id')
    .execute()
}

/**
 * The command that took each copy, the first: one that went and came back, by an undo or by a redo, is of what it was taken of. The
 * record as of it is what the copy is of.
 */
export async function seqsOfCopies(
  db: Reader,
  ids: readonly PlanCopyId[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('change')
    .select('object_id as id')
    .select(({ fn }) => fn.min('command_seq').as('seq'))
    .where('object_id', 'in', ids)
    .where('object', '=', 'plan_copy')
    .where('operation', '=', 'insert')
    .groupBy('object_id')
    .execute()
  return new Map(rows.map(({ id, seq }) => [id, seq]))
}
