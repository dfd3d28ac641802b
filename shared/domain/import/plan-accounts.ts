import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { amountFromDecimal, type AmountMinor } from '#shared/kernel/money.ts'
import type { AccountId } from '../account/model.ts'
import { newAccountDraft, draftOfAccount, mergedAccount } from './account-draft.ts'
import { columnsOf, headingOf } from './columns.ts'
import { changesBetween, type AccountDraft, type OwnerRef } from './draft.ts'
import { accountFields, type AccountFieldKey } from './fields.ts'
import type { ImportTable } from './import-table.ts'
import { knownAccounts, withoutRepeatedAccounts, type KnownAccount } from './known-accounts.ts'
import { placeAccounts } from './place-accounts.ts'
import type { AccountPlan, Create, Existing, ImportNotice, ImportOptions, Update } from './plan.ts'
import { currencyOf } from './read-value.ts'
import type { Planning } from './planning.ts'
import type { Mapping } from './recognize.ts'
import { emptyLog, isPlannable, note, nothingTaken, summaryOf } from './refusal.ts'
import { sourceRows } from './source-rows.ts'
import { ownersOf } from './team-owners.ts'
import { topDown } from './top-down.ts'

/** See `planImport`. */
export function planAccounts(
  table: ImportTable,
  mapping: Mapping,
  options: ImportOptions,
  existing: Existing,
  checkpoint: Checkpoint,
): AccountPlan {
  const log = emptyLog()
  const columns = columnsOf(table.headers, mapping, accountFields, log)
  const heading = (key: AccountFieldKey) => headingOf(table.headers, columns, key)
  if (heading('name') === null) note(log, null, null, '', { code: 'field-not-mapped', field: 'name' })
  if (log.counted.total > 0) return { object: 'account', met: [], ...nothingTaken(log), notices: [] }

  const planning: Planning<AccountFieldKey> = { options, existing, heading, log, checkpoint }
  const { rows, deleted } = sourceRows(planning, table, columns)
  const notices: readonly ImportNotice[] =
    deleted > 0 ? [{ code: 'deleted-rows-skipped', count: deleted }] : []
  const known = knownAccounts(planning, withoutRepeatedAccounts(planning, rows))
  for (const { row: each, before } of known) {
    if (each.cells.name === undefined && before === undefined)
      note(log, each.row, heading('name'), '', { code: 'missing', field: 'name' })
  }
  const amounts = amountsOf(planning, known)
  const { owners, ofRows } = ownersOfRows(planning, known)
  const parents = placeAccounts(planning, known)
  if (!isPlannable(log, options.leaveOutRefused))
    return { object: 'account', met: [], ...nothingTaken(log), notices }

  const creates: Create<AccountDraft>[] = []
  const updates: Update<AccountId, AccountDraft>[] = []
  let unchanged = 0
  for (const [index, { row: each, before }] of known.entries()) {
    checkpoint()
    if (log.rows.has(each.row)) continue
    const base = before ? draftOfAccount(before) : newAccountDraft(options.currency)
    const parent = parents[index]
    const draft: AccountDraft = {
      ...mergedAccount(base, each),
      annualRevenueMinor: amounts[index] ?? base.annualRevenueMinor,
      owner: ofRows[index] ?? base.owner,
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
    met: known.flatMap(({ before }) => before?.id ?? []),
    creates: topDown(
      creates,
      ({ draft }) => (draft.parent?.to === 'row' ? draft.parent.row : undefined),
      checkpoint,
    ),
    updates,
    unchanged,
    teamMembers: owners.newAmong(named),
    ...summaryOf(log),
    notices,
  }
}

/** Of each row, its revenue in minor units of the currency that the account will have. */
function amountsOf(
  { options, heading, log, checkpoint }: Planning<AccountFieldKey>,
  known: readonly KnownAccount[],
): readonly (AmountMinor | undefined)[] {
  return known.map(({ row: { row, cells }, before }) => {
    checkpoint()
    const { annualRevenue, currency: cell = '' } = cells
    const currency = currencyOf(cell) ?? before?.currency ?? options.currency
    if (annualRevenue !== undefined) {
      const amount = amountFromDecimal(annualRevenue, currency)
      if (amount === undefined)
        note(log, row, heading('annualRevenue'), annualRevenue, { code: 'out-of-range' })
      return amount
    }
    if (before && before.annualRevenueMinor !== null && before.currency !== currency)
      note(log, row, heading('currency'), cell, {
        code: 'currency-without-revenue',
        currency: before.currency,
      })
    return undefined
  })
}

/** Of each row, the member of our team that it names. */
function ownersOfRows(
  { existing, heading, log, checkpoint }: Planning<AccountFieldKey>,
  known: readonly KnownAccount[],
) {
  const owners = ownersOf(existing.teamMembers, checkpoint)
  const ofRows = known.map(({ row: { row, cells } }): OwnerRef | undefined => {
    checkpoint()
    if (cells.owner === undefined) return undefined
    const found = owners.named(cells.owner)
    if (found.ok) return found.value
    const { error: count } = found
    note(log, row, heading('owner'), cells.owner, { code: 'reference-ambiguous', field: 'owner', count })
    return undefined
  })
  return { owners, ofRows }
}
