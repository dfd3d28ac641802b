import type { MergeStep } from '#shared/domain/merge-copies/step.ts'
import { fold } from '#shared/kernel/fold.ts'
import { shapeNamed } from '../../store/merge-copies/changed-rows.ts'
import { isKeyed, keysOf, type Key } from '../../store/merge-copies/keys.ts'
import type { AnyValue } from '../../store/past.ts'
import type { Reader } from '../../store/recorder.ts'
import * as rows from '../../store/rows.ts'
import { withoutFields } from './joined-steps.ts'
import { readOwn } from './plan-gone-there.ts'

/** What a thing has that only one may have, as a text to compare. */
export function markOf(table: string, key: Key, value: AnyValue): string | undefined {
  if (!isKeyed(key, value)) return undefined
  const parts = key.fields.map((field) => {
    const part = value[field]
    return key.isFolded && typeof part === 'string' ? fold(part) : part
  })
  return JSON.stringify([table, keysOf[table]?.indexOf(key), ...parts])
}

/**
 * What comes and would have what something here has, of which there may be one, comes without it where it can be without it, and else not
 * at all: what is here is the same thing.
 */
export async function keepUnique(mine: Reader, steps: Map<string, MergeStep>): Promise<void> {
  for (const [table, some] of Map.groupBy([...steps.values()], (step) => step.table))
    for (const key of keysOf[table] ?? []) await keepOneOf(mine, steps, table, some, key)
}

async function keepOneOf(
  mine: Reader,
  steps: Map<string, MergeStep>,
  table: string,
  some: readonly MergeStep[],
  key: Key,
): Promise<void> {
  const updates = some.filter(
    (step) => step.act === 'update' && key.fields.some((field) => field in step.fields),
  )
  const own = await readOwn(
    { mine },
    table,
    updates.map(({ id }) => id),
  )
  const coming = [...updates, ...some.filter(({ act }) => act === 'insert')].flatMap(({ id }) => {
    const step = steps.get(id)
    if (!step || step.act === 'remove') return []
    const value = step.act === 'insert' ? step.value : { ...own.get(id), ...step.fields }
    const mark = markOf(table, key, { ...value, id })
    return mark === undefined ? [] : [{ step, value: { ...value, id }, mark }]
  })
  if (coming.length === 0) return
  const held = new Map<string, string>()
  for (const value of await there(
    mine,
    table,
    key,
    coming.map(({ value }) => value),
  )) {
    const step = steps.get(value.id)
    const isLeft =
      step?.act === 'remove' || (step?.act === 'update' && key.fields.some((field) => field in step.fields))
    const mark = isLeft ? undefined : markOf(table, key, value)
    if (mark !== undefined) held.set(mark, value.id)
  }
  for (const { step, mark } of coming) {
    const holder = held.get(mark)
    if (holder === undefined || holder === step.id) held.set(mark, step.id)
    else {
      const rest =
        step.act === 'insert' && !isLoose(key) ? undefined : withoutFields(step, key.fields.slice(-1))
      if (rest) steps.set(step.id, rest)
      else steps.delete(step.id)
    }
  }
}

/** The number of another system: a thing can be without it. */
function isLoose(key: Key): boolean {
  return key.fields.at(-1) === 'sourceId'
}

async function there(
  mine: Reader,
  table: string,
  key: Key,
  like: readonly AnyValue[],
): Promise<readonly AnyValue[]> {
  const shape = shapeNamed(table)
  const [first] = key.fields
  if (first === undefined || key.isFolded) return rows.listAll(mine, shape, ['id'])
  const by = key.fields.length === 1 ? first : (key.fields.find((field) => field.endsWith('Id')) ?? first)
  return rows.listWhere(mine, shape, by, [...new Set(like.map((value) => value[by]))] as never)
}
