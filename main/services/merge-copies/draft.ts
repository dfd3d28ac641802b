import type { MergeConflict, MergeStep } from '#shared/domain/merge-copies/step.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { ChangedRows } from '../../store/merge-copies/changed-rows.ts'
import type { orderAccountsOfBoth } from '../../store/merge-copies/order-accounts-of-both.ts'
import type { Origin } from '../../store/merge-copies/origin.ts'
import type { AnyValue } from '../../store/past.ts'
import type { Reader } from '../../store/recorder.ts'
import { references } from '../../store/references.ts'

/** Two copies of a workspace: ours, into which is merged, and the other one. */
export type Sides = Readonly<{
  mine: Reader
  theirs: Reader
  origin: Origin
  /** What they changed since it was known here, and what we changed since the copies parted. */
  changedThere: ChangedRows
  changedHere: ChangedRows
  /** The numbers of accounts in order lines of files. */
  orders: Awaited<ReturnType<typeof orderAccountsOfBoth>>
  checkpoint: Checkpoint
}>

/** Something that they removed and that is still here. */
export type GoneThere = Readonly<{ table: string; now: AnyValue; removedBy: number; isEdited: boolean }>
/** Something that we removed and that they changed, as they have it and as both had it. */
export type GoneHere = Readonly<{ table: string; theirs: AnyValue; before: readonly AnyValue[] }>

/** What a merge comes to, as far as it is worked out. */
export type Draft = Readonly<{
  steps: Map<string, MergeStep>
  conflicts: MergeConflict[]
  goneThere: Map<string, GoneThere>
  goneHere: Map<string, GoneHere>
  /** Things made there that are the same as one of ours, with ours. */
  same: Map<string, string>
  madeSame: { table: string; copyId: string; ownId: string }[]
  /** Files of order lines that came in there. */
  orderImports: Id<'order-import'>[]
}>

export function emptyDraft(same: ReadonlyMap<string, string>): Draft {
  return {
    steps: new Map(),
    conflicts: [],
    goneThere: new Map(),
    goneHere: new Map(),
    same: new Map(same),
    madeSame: [],
    orderImports: [],
  }
}

/** A value of theirs with our things in place of those that are the same. */
export function inOurIds<V>(draft: Draft, value: V): V {
  if (draft.same.size === 0 || value === undefined) return value
  return JSON.parse(JSON.stringify(value).replace(anyId, (id) => draft.same.get(id) ?? id)) as V
}

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** What a state of a thing refers to, field by field. */
export function referred(
  table: string,
  value: Readonly<Record<string, unknown>>,
): readonly Readonly<{ field: string; target: string; to: string; isList: boolean }>[] {
  return (referencesOf.get(table) ?? []).flatMap(({ field, target, isList }) =>
    [value[field]].flat().flatMap((to) => (typeof to === 'string' ? [{ field, target, to, isList }] : [])),
  )
}

export const referencesOf = Map.groupBy(references, ({ table }) => table)
