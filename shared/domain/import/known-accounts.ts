import { folded } from './folded.ts'
import { matchRows, repeatsOf, type Matching } from './match-rows.ts'
import type { ExistingAccount } from './plan.ts'
import { note, type RefusalLog } from './refusal.ts'
import type { AccountHeading, AccountRow } from './source-rows.ts'

/** A source id stands once in a file, and so does a name without one. The first stays. */
export function withoutRepeats(
  rows: readonly AccountRow[],
  heading: AccountHeading,
  log: RefusalLog,
): readonly AccountRow[] {
  const sameId = repeatsOf(rows, ({ cells }) => cells.sourceId)
  for (const [{ row, cells }, first] of sameId) {
    note(log, row, heading('sourceId'), cells.sourceId!, { code: 'duplicate-source-id', firstRow: first.row })
  }
  const sameName = repeatsOf(rows, ({ cells }) =>
    cells.sourceId === undefined && cells.name ? folded(cells.name) : undefined,
  )
  for (const [{ row, cells }, first] of sameName) {
    note(log, row, heading('name'), cells.name!, { code: 'duplicate-row', firstRow: first.row })
  }
  return rows.filter((each) => !sameId.has(each) && !sameName.has(each))
}

type Named = Readonly<{ sourceId: string | null; name: string }>

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
  rows: readonly AccountRow[],
  accounts: readonly ExistingAccount[],
  heading: AccountHeading,
  log: RefusalLog,
): ReadonlyMap<AccountRow, ExistingAccount> {
  const known = new Map<AccountRow, ExistingAccount>()
  for (const [each, match] of matchRows(rows, accounts, matching)) {
    if (match.kind === 'one') known.set(each, match.existing)
    else
      note(log, each.row, heading('name'), each.cells.name ?? '', {
        code: 'match-ambiguous',
        count: match.count,
      })
  }
  return known
}
