import type { MergeStep } from '#shared/domain/merge-copies/step.ts'
import { findLoop } from '#shared/kernel/hierarchy.ts'
import { listAbove } from '../../store/import-runs.ts'
import { contactShape, productLineShape } from '../../store/tables.ts'
import type { Reader } from '../../store/recorder.ts'
import * as rows from '../../store/rows.ts'
import { readOwn } from './plan-gone-there.ts'

/** Tables of which things stand below others of the same table, by which field. */
export const treesOf = { account: 'parentId', contact: 'managerId', product_line: 'parentLineId' } as const
type TreeTable = keyof typeof treesOf

/** Steps by the things they are done to. */
export type Steps = ReadonlyMap<string, MergeStep>

/** The first loop that there would be once the steps are done, as the ids of a table in it. */
export async function loopAfter(
  mine: Reader,
  steps: Steps,
): Promise<Readonly<{ table: TreeTable; field: string; ids: readonly string[] }> | undefined> {
  for (const table of ['account', 'contact', 'product_line'] as const) {
    const field = treesOf[table]
    const moved = [...steps.values()].filter(
      (step) => step.table === table && valueSet(step, field) !== undefined,
    )
    if (!moved.some((step) => typeof valueSet(step, field) === 'string')) continue
    const above = new Map(await aboveOf(mine, table, moved))
    for (const step of moved) {
      const to = valueSet(step, field)
      if (typeof to === 'string') above.set(step.id, to)
      else above.delete(step.id)
    }
    const loop = findLoop(
      moved.map(({ id }) => id),
      (id) => above.get(id),
    )
    if (loop) return { table, field, ids: [...new Set(loop)] }
  }
  return undefined
}

/** What a step sets a field to; `undefined` where it does not. */
function valueSet(step: MergeStep, field: string): unknown {
  if (step.act === 'insert') return step.value[field]
  return step.act === 'update' ? step.fields[field] : undefined
}

async function aboveOf(
  mine: Reader,
  table: TreeTable,
  moved: readonly MergeStep[],
): Promise<ReadonlyMap<string, string>> {
  if (table === 'product_line') {
    const lines = await rows.listAll(mine, productLineShape, ['id'])
    return new Map(
      lines.flatMap(({ id, parentLineId }) => (parentLineId ? [[id, parentLineId] as const] : [])),
    )
  }
  if (table === 'account') return listAbove(mine, table, [])
  const own = await readOwn(
    { mine },
    table,
    moved.map(({ id }) => id),
  )
  const accounts = moved.flatMap((step) => [valueSet(step, 'accountId'), own.get(step.id)?.['accountId']])
  return listAbove(mine, table, [...new Set(accounts.filter((id) => typeof id === 'string'))])
}

/** Contacts of whom the manager would be at another account once the steps are done: they report to nobody then. */
export async function managersElsewhere(mine: Reader, steps: Steps): Promise<readonly MergeStep[]> {
  const contacts = [...steps.values()].filter(({ table, act }) => table === 'contact' && act !== 'remove')
  if (contacts.length === 0) return []
  const own = new Map(
    await readOwn(
      { mine },
      'contact',
      contacts.map(({ id }) => id),
    ),
  )
  const movedIds = contacts
    .filter((step) => step.act === 'update' && 'accountId' in step.fields)
    .map(({ id }) => id)
  const below = movedIds.length === 0 ? [] : await rowsBelow(mine, movedIds)
  for (const value of below) own.set(value.id, value)
  const after = (id: string): Readonly<Record<string, unknown>> | undefined => {
    const step = steps.get(id)
    if (step?.act === 'insert') return step.value
    return step?.act === 'update' ? { ...own.get(id), ...step.fields } : own.get(id)
  }
  const ids = [...new Set([...contacts.map(({ id }) => id), ...below.map(({ id }) => id)])]
  const managers = ids.flatMap((id) => {
    const manager = after(id)?.['managerId']
    return typeof manager === 'string' && !own.has(manager) ? [manager] : []
  })
  for (const [id, value] of await readOwn({ mine }, 'contact', managers)) own.set(id, value)
  return ids.flatMap((id): readonly MergeStep[] => {
    const value = after(id)
    const manager = value?.['managerId']
    if (typeof manager !== 'string' || after(manager)?.['accountId'] === value?.['accountId']) return []
    return [
      { act: 'update', table: 'contact', id, fields: { managerId: null }, before: { managerId: manager } },
    ]
  })
}

function rowsBelow(mine: Reader, managerIds: readonly string[]) {
  return rows.listWhere(mine, contactShape, 'managerId', managerIds as never)
}
