import type { Account, AccountId } from '../account/model.ts'
import type { Contact, ContactId } from '../relationship/model.ts'
import type { AccountDraft, Changes, ContactDraft } from './draft.ts'
import type { ImportObject } from './fields.ts'
import type { NumberFormat } from './read-value.ts'
import type { Refusal } from './refusal.ts'
import type { ExistingTeamMember, NewTeamMember } from './team-owners.ts'

export type ExistingAccount = Omit<Account, 'version'>
export type ExistingContact = Omit<Contact, 'version'>

/**
 * What the workspace holds before the import: all of its accounts; for an import of contacts also all of its contacts, of
 * every account; for one of accounts also all team members. What is not asked for may be empty.
 */
export type Existing = Readonly<{
  accounts: readonly ExistingAccount[]
  contacts: readonly ExistingContact[]
  teamMembers: readonly ExistingTeamMember[]
}>

export type ImportOptions = Readonly<{
  object: ImportObject
  /** For contacts: the account of every row; `null` takes it from the mapped column. */
  account: AccountId | null
  numberFormat: NumberFormat
  /** Words in a manager's or parent's cell that mean "nobody above", compared without case. An empty cell says nothing. */
  topMarkers: readonly string[]
  /** ISO 4217: the currency of accounts whose row and record name none. */
  currency: string
  /** Plans the rest of the file where rows are refused. Without it one refusal stops the whole import. */
  leaveOutRefused: boolean
}>

export const defaultTopMarkers = ['', 'xx', 'none', 'n/a', '-', '0'] as const

/** What the user should know and nothing stops for. */
export type ImportNotice =
  | Readonly<{ code: 'deleted-rows-skipped'; count: number }>
  /** An account was chosen for all rows, so that the mapped account column is not read. */
  | Readonly<{ code: 'account-column-not-read'; column: string }>

/** Made by the import, so that those above come before those below. */
export type Create<D> = Readonly<{ row: number; draft: D }>
export type Update<I, D> = Readonly<{ row: number; id: I }> & Changes<D>

type Outcome = Readonly<{
  /** Rows that say nothing new. */
  unchanged: number
  /** At most 1,000 refusals by row, those of the whole file first. */
  refusals: readonly Refusal[]
  refusalCount: number
  /** Every refused row of the file, ascending. */
  refusedRows: readonly number[]
  notices: readonly ImportNotice[]
}>

export type AccountPlan = Outcome &
  Readonly<{
    object: 'account'
    creates: readonly Create<AccountDraft>[]
    updates: readonly Update<AccountId, AccountDraft>[]
    teamMembers: readonly NewTeamMember[]
  }>
export type ContactPlan = Outcome &
  Readonly<{
    object: 'contact'
    creates: readonly Create<ContactDraft>[]
    updates: readonly Update<ContactId, ContactDraft>[]
    teamMembers: readonly []
  }>

/**
 * What an import would do. What is created comes after what it hangs under, so that it can be kept in this order. Where a row is refused and refused rows are not left out, and where the whole file is refused,
 * nothing is planned: `creates`, `updates` and `teamMembers` are empty and `unchanged` is 0.
 */
export type ImportPlan = AccountPlan | ContactPlan
