import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import type { AccountId } from '../account/model.ts'
import type { ContactFieldKey } from './fields.ts'
import { folded } from './folded.ts'
import type { PersonRow } from './known-contacts.ts'
import { lazyLookup } from './lookup.ts'
import type { ExistingAccount } from './plan.ts'
import type { Planning } from './planning.ts'
import { note, type RefusalReason } from './refusal.ts'
import type { ContactRow } from './source-rows.ts'

/**
 * Rows with their account. One that names none keeps the account of the one contact that its source id knows; others are
 * noted and left out. Where an account was chosen for all rows, ids at other accounts mean other people: every firm numbers
 * its people from 1.
 */
export function atAccounts(
  planning: Planning<ContactFieldKey>,
  rows: readonly ContactRow[],
): readonly PersonRow[] {
  const { heading, log, checkpoint } = planning
  const accountOf = accountFinder(planning)
  const located: PersonRow[] = []
  for (const { row, cells } of rows) {
    checkpoint()
    const found = accountOf(cells)
    if (typeof found === 'string') located.push({ row, cells, accountId: found })
    else note(log, row, heading(found.key), cells[found.key] ?? '', found.reason)
  }
  return located
}

type Fault = Readonly<{ key: ContactFieldKey; reason: RefusalReason }>

/** Finds the account of a row's cells, or says what is wrong with which of them. */
function accountFinder({
  options: { account: fixed },
  existing: { accounts, contacts },
  checkpoint,
}: Planning<ContactFieldKey>): (cells: ContactRow['cells']) => AccountId | Fault {
  if (fixed !== null) return () => fixed

  const accountsNamed = accountsByCell(accounts, checkpoint)
  const contactsById = lazyLookup(contacts, ({ sourceId }) => sourceId ?? undefined, checkpoint)
  const nameOfAccount = namesOfAccounts(accounts)

  return ({ sourceId, account: cell }) => {
    const sameId = sourceId === undefined ? [] : (contactsById.get(sourceId) ?? [])
    const named = cell === undefined ? [] : accountsNamed(cell)
    const [before] = sameId
    if (cell === undefined && sameId.length !== 1)
      return { key: 'account', reason: { code: 'missing', field: 'account' } }
    if (cell !== undefined && named.length !== 1) {
      return {
        key: 'account',
        reason:
          named.length === 0
            ? { code: 'reference-unknown', field: 'account' }
            : { code: 'reference-ambiguous', field: 'account', count: named.length },
      }
    }
    const accountId = named[0]?.id ?? before!.accountId
    if (before && sameId.every((each) => each.accountId !== accountId)) {
      const account = nameOfAccount(before.accountId)
      return { key: 'sourceId', reason: { code: 'contact-at-another-account', account } }
    }
    return accountId
  }
}

/** The accounts that a cell could mean: by source id, else by name. */
export function accountsByCell(
  accounts: readonly ExistingAccount[],
  checkpoint: Checkpoint,
): (cell: string) => readonly ExistingAccount[] {
  const bySourceId = lazyLookup(accounts, ({ sourceId }) => sourceId ?? undefined, checkpoint)
  const byName = lazyLookup(accounts, ({ name }) => folded(name), checkpoint)
  return (cell) => bySourceId.get(cell) ?? byName.get(folded(cell)) ?? []
}

export function namesOfAccounts(accounts: readonly ExistingAccount[]): (id: AccountId) => string {
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? ''
}
