import { amountFromDecimal, type AmountMinor } from '#shared/kernel/money.ts'
import type { AccountId } from '../account/model.ts'
import { newAccountDraft, draftOfAccount, mergedAccount } from './account-draft.ts'
import { columnsOf, headingOf } from './columns.ts'
import { changesBetween, type AccountDraft, type OwnerRef } from './draft.ts'
import { accountFields, type AccountFieldKey } from './fields.ts'
import type { ImportTable } from './import-table.ts'
import { knownAccounts, withoutRepeats } from './known-accounts.ts'
import { placeAccounts } from './place-accounts.ts'
import type {
  AccountPlan,
  Create,
  Existing,
  ExistingAccount,
  ImportNotice,
  ImportOptions,
  Update,
} from './plan.ts'
import { currencyOf, decimalOf } from './read-value.ts'
import type { Mapping } from './recognize.ts'
import { emptyLog, isPlannable, note, summaryOf, type RefusalLog } from './refusal.ts'
import { sourceRows, type AccountHeading, type AccountRow } from './source-rows.ts'
import { ownersOf } from './team-owners.ts'
import { topDown } from './tree-of-rows.ts'

/** See `planImport`. */
export function planAccounts(
  table: ImportTable,
  mapping: Mapping,
  options: ImportOptions,
  existing: Existing,
): AccountPlan {
  const log = emptyLog()
  const columns = columnsOf(table.headers, mapping, accountFields, log)
  const heading = (key: AccountFieldKey) => headingOf(table.headers, columns, key)
  if (heading('name') === null) note(log, null, null, '', { code: 'field-not-mapped', field: 'name' })
  if (log.counted.total > 0) return nothing(log, [])

  const { rows, deleted } = sourceRows(table, columns, options.numberFormat, log)
  const notices: readonly ImportNotice[] =
    deleted > 0 ? [{ code: 'deleted-rows-skipped', count: deleted }] : []
  const single = withoutRepeats(rows, heading, log)
  const known = knownAccounts(single, existing.accounts, heading, log)
  for (const each of single) {
    const isNameless = each.cells.name === undefined && !known.has(each)
    if (isNameless) note(log, each.row, heading('name'), '', { code: 'missing', field: 'name' })
  }
  const amounts = amountsOf(single, known, options, heading, log)
  const { owners, ownerOf } = ownersOfRows(single, existing, heading, log)
  const parentOf = placeAccounts(single, known, existing.accounts, options, heading('parent'), log)
  if (!isPlannable(log, options.leaveOutRefused)) return nothing(log, notices)

  const creates: Create<AccountDraft>[] = []
  const updates: Update<AccountId, AccountDraft>[] = []
  let unchanged = 0
  for (const each of single) {
    if (log.rows.has(each.row)) continue
    const before = known.get(each)
    const base = before ? draftOfAccount(before) : newAccountDraft(options.currency)
    const parent = parentOf.get(each)
    const draft: AccountDraft = {
      ...mergedAccount(base, each, options),
      annualRevenueMinor: amounts.get(each) ?? base.annualRevenueMinor,
      owner: ownerOf.get(each) ?? base.owner,
      parent: parent === undefined ? base.parent : parent,
    }
    const changes = before && changesBetween(base, draft)
    if (!before) creates.push({ row: each.row, draft })
    else if (changes) updates.push({ row: each.row, id: before.id, ...changes })
    else unchanged += 1
  }
  const named = [
    ...creates.map(({ draft }) => draft.owner),
    ...updates.map(({ after }) => after.owner ?? null),
  ]
  return {
    object: 'account',
    creates: topDown(creates, ({ draft }) => (draft.parent?.to === 'row' ? draft.parent.row : undefined)),
    updates,
    unchanged,
    teamMembers: owners.newAmong(named),
    ...summaryOf(log),
    notices,
  }
}

function nothing(log: RefusalLog, notices: readonly ImportNotice[]): AccountPlan {
  return {
    object: 'account',
    creates: [],
    updates: [],
    unchanged: 0,
    teamMembers: [],
    ...summaryOf(log),
    notices,
  }
}

/** Revenues in minor units of the currency that the account will have. */
function amountsOf(
  rows: readonly AccountRow[],
  known: ReadonlyMap<AccountRow, ExistingAccount>,
  options: ImportOptions,
  heading: AccountHeading,
  log: RefusalLog,
): ReadonlyMap<AccountRow, AmountMinor> {
  const amounts = new Map<AccountRow, AmountMinor>()
  for (const each of rows) {
    const { annualRevenue, currency: cell = '' } = each.cells
    const before = known.get(each)
    const currency = currencyOf(cell) ?? before?.currency ?? options.currency
    if (annualRevenue !== undefined) {
      const amount = amountFromDecimal(decimalOf(annualRevenue, options.numberFormat) ?? '', currency)
      if (amount !== undefined) amounts.set(each, amount)
      else note(log, each.row, heading('annualRevenue'), annualRevenue, { code: 'out-of-range' })
    } else if (before && before.annualRevenueMinor !== null && before.currency !== currency) {
      note(log, each.row, heading('currency'), cell, {
        code: 'currency-without-revenue',
        currency: before.currency,
      })
    }
  }
  return amounts
}

function ownersOfRows(
  rows: readonly AccountRow[],
  existing: Existing,
  heading: AccountHeading,
  log: RefusalLog,
) {
  const owners = ownersOf(existing.teamMembers)
  const ownerOf = new Map<AccountRow, OwnerRef>()
  for (const each of rows) {
    const { owner } = each.cells
    if (owner === undefined) continue
    const found = owners.named(owner)
    if (found.ok) ownerOf.set(each, found.value)
    else
      note(log, each.row, heading('owner'), owner, {
        code: 'reference-ambiguous',
        field: 'owner',
        count: found.error,
      })
  }
  return { owners, ownerOf }
}
