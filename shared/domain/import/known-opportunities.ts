import type { AccountId } from '../account/model.ts'
import { accountsByCell, namesOfAccounts } from './at-accounts.ts'
import type { OpportunityFieldKey } from './fields.ts'
import { folded } from './folded.ts'
import { lazyLookup } from './lookup.ts'
import { matchRows, withoutRepeats, type Match, type Matching } from './match-rows.ts'
import type { ExistingOpportunity } from './plan.ts'
import type { Planning } from './planning.ts'
import { note, type RefusalReason } from './refusal.ts'
import type { OpportunityRow } from './source-rows.ts'

/** A row with its account and with the name that it gives: what is not called anything is called by its product. */
export type DealRow = OpportunityRow & Readonly<{ accountId: AccountId; name: string | undefined }>

/** What an opportunity is known again by. */
type Deal = Readonly<{ accountId: AccountId; sourceId: string | null; name: string }>

/** A row, the opportunity that it means, if any, and what it will be known by after the import. */
export type KnownDeal = Match<DealRow, Deal, ExistingOpportunity>

/**
 * Which opportunity each row means: by source id, else by name at the same account. Notes rows whose account is not found or
 * not one, that would move an opportunity to another account, or that nothing tells from an earlier one.
 */
export function knownDeals(
  planning: Planning<OpportunityFieldKey>,
  rows: readonly OpportunityRow[],
): readonly KnownDeal[] {
  const { existing, heading, log, checkpoint } = planning
  const deals = withoutRepeats(
    atAccounts(planning, rows),
    (deal) => (deal.cells.sourceId === undefined ? nameKey({ ...deal, name: deal.name ?? '' }) : undefined),
    ({ row, name }, first) =>
      note(log, row, heading('name'), name ?? '', { code: 'duplicate-row', firstRow: first.row }),
    checkpoint,
  )
  const matches = matchRows(deals, existing.opportunities, matching, checkpoint)
  for (const { row, several } of matches)
    if (several > 0)
      note(log, row.row, heading('name'), row.name ?? '', { code: 'match-ambiguous', count: several })
  return matches
}

const hasId = ({ cells }: DealRow) => cells.sourceId !== undefined
const nameKey = ({ accountId, name }: Readonly<{ accountId: AccountId; name: string }>) =>
  name === '' ? undefined : `${accountId}\n${folded(name)}`

const matching: Matching<DealRow, Deal, ExistingOpportunity> = {
  ways: [
    { keyOf: ({ sourceId }) => sourceId ?? undefined, isFor: hasId, isSole: false, mayStayNew: () => false },
    { keyOf: nameKey, isFor: (row) => !hasId(row), isSole: false, mayStayNew: () => false },
    { keyOf: nameKey, isFor: hasId, isSole: true, mayStayNew: () => true },
  ],
  fits: ({ cells }, { sourceId }) =>
    sourceId === null || cells.sourceId === undefined || cells.sourceId === sourceId,
  after: ({ accountId, cells, name }, existing) => ({
    accountId,
    sourceId: cells.sourceId ?? existing?.sourceId ?? null,
    name: name ?? existing?.name ?? '',
  }),
}

/** A row that names no account keeps the one of the opportunity that its source id knows. */
function atAccounts(
  { options: { account: fixed }, existing, heading, log, checkpoint }: Planning<OpportunityFieldKey>,
  rows: readonly OpportunityRow[],
): readonly DealRow[] {
  const accountsNamed = accountsByCell(existing.accounts, checkpoint)
  const nameOfAccount = namesOfAccounts(existing.accounts)
  const byId = lazyLookup(existing.opportunities, ({ sourceId }) => sourceId ?? undefined, checkpoint)
  const located: DealRow[] = []
  for (const { row, cells } of rows) {
    checkpoint()
    const before = cells.sourceId === undefined ? undefined : byId.get(cells.sourceId)?.[0]
    const found = accountOf(cells, before)
    if ('code' in found) note(log, row, heading('account'), cells.account ?? '', found)
    else if (before && before.accountId !== found.id)
      note(log, row, heading('sourceId'), cells.sourceId ?? '', {
        code: 'opportunity-at-another-account',
        account: nameOfAccount(before.accountId),
      })
    else located.push({ row, cells, accountId: found.id, name: cells.name ?? before?.name ?? cells.product })
  }
  return located

  function accountOf(
    { account: cell }: OpportunityRow['cells'],
    before: ExistingOpportunity | undefined,
  ): Readonly<{ id: AccountId }> | RefusalReason {
    if (fixed !== null) return { id: fixed }
    if (cell === undefined) return before ? { id: before.accountId } : { code: 'missing', field: 'account' }
    const named = accountsNamed(cell)
    if (named.length === 1) return named[0]!
    return named.length === 0
      ? { code: 'reference-unknown', field: 'account' }
      : { code: 'reference-ambiguous', field: 'account', count: named.length }
  }
}
