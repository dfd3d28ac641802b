import { fold } from '#shared/kernel/fold.ts'
import type { AccountFieldKey } from './fields.ts'
import { matchRows, repeatsOf, type Way } from './match-rows.ts'
import type { ExistingAccount } from './plan.ts'
import { note, type RefusalLog } from './refusal.ts'
import type { SourceRow } from './source-rows.ts'

export type AccountRow = SourceRow<AccountFieldKey>
/** The heading of a field's column; `null` where it is not mapped. */
export type AccountHeading = (key: AccountFieldKey) => string | null

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
    cells.sourceId === undefined && cells.name ? fold(cells.name) : undefined,
  )
  for (const [{ row, cells }, first] of sameName) {
    note(log, row, heading('name'), cells.name!, { code: 'duplicate-row', firstRow: first.row })
  }
  return rows.filter((each) => !sameId.has(each) && !sameName.has(each))
}

const ways: readonly Way<AccountRow, ExistingAccount>[] = [
  {
    keyOfRow: ({ cells }) => cells.sourceId,
    keyOfExisting: ({ sourceId }) => sourceId ?? undefined,
    mayStayNew: () => false,
  },
  {
    keyOfRow: ({ cells }) => (cells.name === undefined ? undefined : fold(cells.name)),
    keyOfExisting: ({ name }) => fold(name),
    mayStayNew: ({ cells }) => cells.sourceId !== undefined,
  },
]

/** Which account each row means: by source id, else by name where no other source id speaks against it. */
export function knownAccounts(
  rows: readonly AccountRow[],
  accounts: readonly ExistingAccount[],
  heading: AccountHeading,
  log: RefusalLog,
): ReadonlyMap<AccountRow, ExistingAccount> {
  const known = new Map<AccountRow, ExistingAccount>()
  const hasNoOtherId = ({ cells }: AccountRow, { sourceId }: ExistingAccount) =>
    sourceId === null || cells.sourceId === undefined || cells.sourceId === sourceId
  for (const [each, match] of matchRows(rows, accounts, ways, hasNoOtherId)) {
    if (match.kind === 'one') known.set(each, match.existing)
    else
      note(log, each.row, heading('name'), each.cells.name ?? '', {
        code: 'match-ambiguous',
        count: match.count,
      })
  }
  return known
}
