import type { PlanCopyId } from '#shared/domain/plan/copy.ts'
import type { Reader } from './recorder.ts'

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
