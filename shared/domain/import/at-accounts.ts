import type { AccountId } from '../account/model.ts'
import type { ContactFieldKey } from './fields.ts'
import { folded } from './folded.ts'
import { personRow, type PersonRow } from './known-contacts.ts'
import { lookupBy } from './lookup.ts'
import type { Existing, ExistingAccount } from './plan.ts'
import { note, type RefusalLog, type RefusalReason } from './refusal.ts'
import type { ContactHeading, ContactRow } from './source-rows.ts'

/**
 * Rows with their account. One that names none keeps the account of the one contact that its source id knows; others are
 * noted and left out. Where an account was chosen for all rows, ids at other accounts mean other people: every firm numbers
 * its people from 1.
 */
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
    const sameId = sourceId === undefined ? [] : (contactsById.get(sourceId) ?? [])
    const [before] = sameId.length === 1 ? sameId : []
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
    const isElsewhere = sameId.length > 0 && sameId.every((each) => each.accountId !== accountId)
    if (isElsewhere && fixed === null) {
      return refuseIn('sourceId', {
        code: 'contact-at-another-account',
        account: nameOfAccount(sameId[0]!.accountId),
      })
    }
    return [personRow(each, accountId)]
  })
}

export function namesOfAccounts(accounts: readonly ExistingAccount[]): (id: AccountId) => string {
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? ''
}
