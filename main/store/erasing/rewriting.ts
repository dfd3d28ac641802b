import { isDeepStrictEqual } from 'node:util'
import { differenceOf } from '../difference.ts'
import type { AnyValue } from '../past.ts'
import { completed, type Shape } from '../shape.ts'
import type { ChangeRow } from '../tables.ts'
import { compact, whole } from '../text-change.ts'

export type Logged = Readonly<Omit<ChangeRow, 'id' | 'command_seq'> & { id: number }>

/** A thing written anew: its row, where it has one that changes, and what of its record changes. */
export type Rewriting = Readonly<{
  table: string
  id: string
  /** As it is now and as it becomes; absent where there is no row, or it stays as it is. */
  row?: Readonly<{ before: AnyValue; after: AnyValue; fields: readonly string[] }>
  changes: readonly Readonly<{ id: number; before: string | null; after: string | null }>[]
}>

/**
 * What a thing and its record become where every state that it was ever in is masked: each change leads from one masked state to the
 * next, so that the record goes on saying how the row came about, and a step back or forward leads to nothing else. A change that
 * would say nothing any more stays and says nothing: versions are counted by changes.
 * @param record what was written down of the thing, the newest first
 */
export function rewritten(
  shape: Shape<AnyValue>,
  id: string,
  now: AnyValue | undefined,
  record: readonly Logged[],
  mask: (value: AnyValue) => AnyValue,
): Rewriting | undefined {
  const changes: Rewriting['changes'][number][] = []
  let value = now
  for (const logged of record) {
    const after = value
    const before = stateBefore(shape, after, logged)
    value = before
    const changed = changedLog(shape, logged, before, after, mask)
    if (changed) changes.push(changed)
  }
  const masked = now && mask(now)
  const difference = now && masked && differenceOf(shape, now, masked)
  if (!difference && changes.length === 0) return undefined
  if (!difference) return { table: shape.table, id, changes }
  return {
    table: shape.table,
    id,
    row: { before: now, after: masked, fields: Object.keys(difference.after) },
    changes,
  }
}

/** Every state that a thing was in, the newest first. */
export function statesOf(
  shape: Shape<AnyValue>,
  now: AnyValue | undefined,
  record: readonly Logged[],
): readonly AnyValue[] {
  const states: AnyValue[] = now ? [now] : []
  let value = now
  for (const logged of record) {
    value = stateBefore(shape, value, logged)
    if (value) states.push(value)
  }
  return states
}

function stateBefore(
  shape: Shape<AnyValue>,
  after: AnyValue | undefined,
  { operation, before: json }: Logged,
): AnyValue | undefined {
  if (operation === 'insert') return undefined
  const was = JSON.parse(json ?? '{}') as AnyValue
  if (operation === 'delete' || !after) return { ...completed(shape, was), id: was.id }
  const { version } = after
  return { ...after, ...whole(was, after), ...(typeof version === 'number' && { version: version - 1 }) }
}

function changedLog(
  shape: Shape<AnyValue>,
  { id, object_id: of, operation, before: beforeText, after: afterText }: Logged,
  before: AnyValue | undefined,
  after: AnyValue | undefined,
  mask: (value: AnyValue) => AnyValue,
): Rewriting['changes'][number] | undefined {
  if (operation !== 'update') {
    const [was, is] = [maskedText(beforeText, of, mask), maskedText(afterText, of, mask)]
    return was === beforeText && is === afterText ? undefined : { id, before: was, after: is }
  }
  if (!before || !after) return undefined
  const [was, is] = [mask(before), mask(after)]
  if (isDeepStrictEqual(was, before) && isDeepStrictEqual(is, after)) return undefined
  const difference = differenceOf(shape, was, is)
  const noted = compact(difference?.before ?? {}, difference?.after ?? {})
  return { id, before: JSON.stringify(noted.before), after: JSON.stringify(noted.after) }
}

/** A whole value as it was written down; it has its fields and no others, whatever came to the schema since. */
function maskedText(text: string | null, id: string, mask: (value: AnyValue) => AnyValue): string | null {
  if (text === null) return null
  const value = { ...(JSON.parse(text) as AnyValue), id }
  const masked = mask(value)
  return isDeepStrictEqual(value, masked) ? text : JSON.stringify(masked)
}
