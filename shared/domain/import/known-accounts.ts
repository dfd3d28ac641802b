import { folded } from './folded.ts'
import type { AccountFieldKey } from './fields.ts'
import { matchRows, withoutRepeats, type Match, type Matching } from './match-rows.ts'
import type { ExistingAccount } from './plan.ts'
import type { Planning } from './planning.ts'
import { note } from './refusal.ts'
import { withoutRepeatedIds } from './repeated-ids.ts'
import type { AccountRow } from './source-rows.ts'

/** What an account is known again by, and what parents are found by. */
export type Named = Readonly<{ sourceId: string | null; name: string }>

/** A row, the account that it means, if any, and what it will be known by after the import. */
export type KnownAccount = Match<AccountRow, Named, ExistingAccount>

/** A source id stands once in a file, and so does a name without one. The first stays. */
export function withoutRepeatedAccounts(
  planning: Planning<AccountFieldKey>,
  rows: readonly AccountRow[],
): readonly AccountRow[] {
  const { heading, log, checkpoint } = planning
  return withoutRepeats(
    withoutRepeatedIds(planning, rows),
    ({ cells }) => (cells.sourceId === undefined && cells.name ? folded(cells.name) : undefined),
    ({ row, cells }, first) =>
      note(log, row, heading('name'), cells.name!, { code: 'duplicate-row', firstRow: first.row }),
    checkpoint,
  )
}

const hasId = ({ cells }: AccountRow) => cells.sourceId !== undefined
const nameOf = ({ name }: Named) => folded(name) || undefined

const matching: Matching<AccountRow, Named, ExistingAccount> = {
  ways: [
    { keyOf: ({ sourceId }) => sourceId ?? undefined, isFor: hasId, isSole: false, mayStayNew: () => false },
    { keyOf: nameOf, isFor: (row) => !hasId(row), isSole: false, mayStayNew: () => false },
    { keyOf: nameOf, isFor: hasId, isSole: true, mayStayNew: () => true },
  ],
  fits: ({ cells }, { sourceId }) =>
    sourceId === null || cells.sourceId === undefined || cells.sourceId === sourceId,
  after: ({ cells }, existing) => ({
    sourceId: cells.sourceId ?? existing?.sourceId ?? null,
    name: cells.name ?? existing?.name ?? '',
  }),
}

/** Which account each row means: by source id, else by name where no other source id speaks against it. */
export function knownAccounts(
  { existing, options, heading, log, checkpoint }: Planning<AccountFieldKey>,
  rows: readonly AccountRow[],
): readonly KnownAccount[] {
  const matches = matchRows(rows, existing.accounts, matching, checkpoint, options.same)
  for (const { row, several } of matches) {
    if (several > 0)
      note(log, row.row, heading('name'), row.cells.name ?? '', { code: 'match-ambiguous', count: several })
  }
  return matches
}
