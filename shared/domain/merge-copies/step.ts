type Fields = Readonly<Record<string, unknown>>

/** What a merge does to one thing. `before` is what an update finds, as far as it changes it. */
export type MergeStep =
  | Readonly<{ act: 'insert'; table: string; id: string; value: Fields }>
  | Readonly<{ act: 'update'; table: string; id: string; fields: Fields; before: Fields }>
  | Readonly<{ act: 'remove'; table: string; id: string }>

/** Who did something, with which command and when (an ISO instant). */
export type Doer = Readonly<{ actor: string; at: string; command: string }>

/**
 * What somebody must decide.
 * - `fields`: both said something else of the same fields; `mine` stands unless `theirs` is chosen.
 * - `removed-here`, `removed-there`: one removed what the other works with; it stays unless `removed` is chosen.
 * - `loop`: both moved things so that one would come below itself; mine stands unless `theirs` is chosen.
 * - `taken`: what they set is another thing's here; it can't be taken.
 */
export type ConflictKind = 'fields' | 'removed-here' | 'removed-there' | 'loop' | 'taken'

/** What is done by the usual answer, and by the other one. */
export type MergeConflict = Readonly<{
  kind: ConflictKind
  table: string
  id: string
  usual: readonly MergeStep[]
  other: readonly MergeStep[]
}>
