import type { AccountId } from '../account/model.ts'
import type { ContactFieldKey } from './fields.ts'
import { folded } from './folded.ts'
import { personRow, type PersonRow } from './known-contacts.ts'
import { lookupBy } from './lookup.ts'
import type { Existing, ExistingAccount } from './plan.ts'
import { note, type RefusalLog, type RefusalReason } from './refusal.ts'
import type { ContactHeading, ContactRow } from './source-rows.ts'

/** Rows with their account. One that names none keeps the account of the contact that its source id knows; others are noted and left out. */
export function atAccounts(
  rows: readonly ContactRow[],
  fixed: AccountId | null,
  { accounts, contacts }: Existing,
  heading: ContactHeading,
  log: RefusalLog,
): readonly PersonRow[] {
  const bySourceId = lookupBy(accounts, ({ sourceId }) => sourceId ?? undefined)
  const byName = lookupBy(accounts, ({ name }) => folded(name))
  const nameOfAccount = namesOfAccounts(accounts)
  const contactsById = lookupBy(contacts, ({ sourceId }) => sourceId ?? undefined)

  return rows.flatMap((each): PersonRow[] => {
    const { sourceId, account: cell } = each.cells
    const before = sourceId === undefined ? undefined : contactsById.get(sourceId)?.[0]
    const named = cell === undefined ? [] : (bySourceId.get(cell) ?? byName.get(folded(cell)) ?? [])
    const refuseIn = (key: ContactFieldKey, reason: RefusalReason) => {
      note(log, each.row, heading(key), each.cells[key] ?? '', reason)
      return []
    }
    if (fixed === null && cell === undefined && !before)
      return refuseIn('account', { code: 'missing', field: 'account' })
    if (fixed === null && cell !== undefined && named.length !== 1) {
      return refuseIn(
        'account',
        named.length === 0
          ? { code: 'reference-unknown', field: 'account' }
          : { code: 'reference-ambiguous', field: 'account', count: named.length },
      )
    }
    const accountId = fixed ?? named[0]?.id ?? before!.accountId
    if (before && before.accountId !== accountId) {
      return refuseIn('sourceId', {
        code: 'contact-at-another-account',
        account: nameOfAccount(before.accountId),
      })
    }
    return [personRow(each, accountId)]
  })
}

export function namesOfAccounts(accounts: readonly ExistingAccount[]): (id: AccountId) => string {
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? ''
}
