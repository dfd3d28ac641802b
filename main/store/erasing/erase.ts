import type { Kysely } from 'kysely'
import type { AnyValue } from '../past.ts'
import type { Recorder } from '../recorder.ts'
import { toRow, type Shape } from '../shape.ts'
import { shapes, type Tables } from '../tables.ts'
import type { ErasurePlan } from './plan-erasure.ts'
import type { Rewriting } from './rewriting.ts'

/**
 * Writes rows and their record anew, as the plan says. It is the one thing that changes what is recorded: each row stays what its
 * record says, and the rows count as changed by this command, so that no page takes what it holds for what is there.
 */
export async function erase(recorder: Recorder, { things, details, erased }: ErasurePlan): Promise<void> {
  await recorder.aside(async (tx) => {
    for (const thing of things) await rewrite(tx, thing)
    for (const { seq, detail } of details)
      await tx.updateTable('command').set({ detail }).where('seq', '=', seq).execute()
    const ids = [...erased.contactIds]
    if (ids.length === 0) return
    await tx
      .deleteFrom('duplicate_pair')
      .where((pair) => pair.or([pair('one_id', 'in', ids), pair('other_id', 'in', ids)]))
      .execute()
  })
  for (const { table, id, row } of things) if (row) await recorder.noteAnew(shapeNamed(table), id, row.fields)
  recorder.beside(async (tx, seq) => {
    await tx.insertInto('wiping').values({ command_seq: seq }).execute()
  })
}

async function rewrite(tx: Kysely<Tables>, { table, id, row, changes }: Rewriting): Promise<void> {
  if (row) {
    const fields = Object.fromEntries(row.fields.map((field) => [field, row.after[field]]))
    await tx
      .updateTable(`main.${table}` as 'account')
      .set(toRow(shapeNamed(table), { ...fields, ...counted(row.after) }) as never)
      .where('id', '=', id as never)
      .execute()
  }
  for (const { id: changeId, before, after } of changes)
    await tx.updateTable('change').set({ before, after }).where('id', '=', changeId).execute()
}

function counted({ version }: AnyValue): object {
  return typeof version === 'number' ? { version: version + 1 } : {}
}

function shapeNamed(table: string): Shape<AnyValue> {
  const shape = (shapes as unknown as readonly Shape<AnyValue>[]).find((each) => each.table === table)
  if (!shape) throw new Error(`There is no table ${table}`)
  return shape
}
