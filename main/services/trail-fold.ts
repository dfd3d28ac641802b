import type { StoredChange } from '../store/trail.ts'

/** What became of one thing in one go, however many steps it took. */
export type FoldedChange = Readonly<{
  table: string
  id: string
  operation: 'insert' | 'update' | 'delete'
  /** The first and the last command that had a part in it. */
  from: number
  to: number
  before: Fields
  after: Fields
  /** Inserted in bulk: what it was must be read from the past. */
  isLight: boolean
}>
type Fields = Readonly<Record<string, unknown>>

/** Each thing once, in the order of its first change: the first `before` and the last `after` of each field count. */
export function foldChanges(changes: readonly StoredChange[]): readonly FoldedChange[] {
  const folded = new Map<string, FoldedChange>()
  for (const change of changes) {
    const now = read(change)
    const known = folded.get(now.id)
    folded.set(now.id, known ? joined(known, now) : now)
  }
  return [...folded.values()]
}

function read(change: StoredChange): FoldedChange {
  return {
    table: change.object,
    id: change.object_id,
    operation: change.operation,
    from: change.command_seq,
    to: change.command_seq,
    before: JSON.parse(change.before ?? '{}') as Fields,
    after: JSON.parse(change.after ?? '{}') as Fields,
    isLight: change.operation === 'insert' && change.after === null,
  }
}

function joined(first: FoldedChange, second: FoldedChange): FoldedChange {
  const after = { ...first.after, ...second.after }
  const both = { ...first, to: second.to, after }
  if (first.operation === 'insert') return both
  const before = { ...second.before, ...first.before }
  return { ...both, before, operation: second.operation === 'delete' ? 'delete' : first.operation }
}
