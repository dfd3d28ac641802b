import { withoutRepeats } from './match-rows.ts'
import type { Planning } from './planning.ts'
import { note } from './refusal.ts'
import type { SourceRow } from './source-rows.ts'

/** A source id stands once in a file. The first stays. */
export function withoutRepeatedIds<R extends SourceRow<'sourceId'>>(
  { heading, log, checkpoint }: Planning<'sourceId'>,
  rows: readonly R[],
): readonly R[] {
  return withoutRepeats(
    rows,
    ({ cells }) => cells.sourceId,
    ({ row, cells }, first) =>
      note(log, row, heading('sourceId'), cells.sourceId!, {
        code: 'duplicate-source-id',
        firstRow: first.row,
      }),
    checkpoint,
  )
}
