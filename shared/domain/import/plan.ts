import type { Account, AccountId } from '../account/model.ts'
import type { Contact, ContactId } from '../relationship/model.ts'
import type { Lead, LeadId } from '../lead/model.ts'
import type { ProductLine } from '../economics/model.ts'
import type { Opportunity, OpportunityId } from '../opportunity/model.ts'
import type { Stage } from '../opportunity/sales-process.ts'
import type { ColumnFormat } from './column-format.ts'
import type { AccountDraft, Changes, ContactDraft, LeadDraft, OpportunityDraft } from './draft.ts'
import type { ImportObject } from './fields.ts'
import type { NumberFormat } from './read-value.ts'
import type { Refusal } from './refusal.ts'
import type { ExistingTeamMember, NewTeamMember } from './team-owners.ts'

export type ExistingAccount = Omit<Account, 'version'>
export type ExistingContact = Omit<Contact, 'version'>
export type ExistingLead = Omit<Lead, 'version'>
export type ExistingOpportunity = Omit<Opportunity, 'version'>

/**
 * What the workspace holds before the import: all of its accounts; for an import of contacts also all of its contacts, of
 * every account; for one of accounts also all team members. What is not asked for may be empty.
 */
export type Existing = Readonly<{
  accounts: readonly ExistingAccount[]
  contacts: readonly ExistingContact[]
  teamMembers: readonly ExistingTeamMember[]
  /** For an import of opportunities: all of them, the stages in their order, and the product lines. */
  opportunities: readonly ExistingOpportunity[]
  stages: readonly Pick<Stage, 'key' | 'name' | 'probability'>[]
  productLines: readonly Pick<ProductLine, 'name'>[]
  /** For an import of leads: all of them. */
  leads: readonly ExistingLead[]
}>

export type ImportOptions = Readonly<{
  object: ImportObject
  /** For contacts and opportunities: the account of every row; `null` takes it from the mapped column. */
  account: AccountId | null
  /** How numbers are written in columns that `formats` says nothing of; `null`: as most of a column can be read. */
  numberFormat: NumberFormat | null
  /** By the place of its column, how a number or a day is written there; else days are read as most of them can be. */
  formats: ReadonlyMap<number, ColumnFormat>
  /** Words in a manager's or parent's cell that mean "nobody above", compared without case. An empty cell says nothing. */
  topMarkers: readonly string[]
  /** ISO 4217: the currency of accounts whose row and record name none. */
  currency: string
  /** What the user says that a row means though nothing is known again by it: by the row, the id of the account or contact. */
  same: ReadonlyMap<number, string>
  /** Plans the rest of the file where rows are refused. Without it one refusal stops the whole import. */
  leaveOutRefused: boolean
}>

export const defaultTopMarkers = ['', 'xx', 'none', 'n/a', '-', '0'] as const

/** What the user should know and nothing stops for. */
export type ImportNotice =
  | Readonly<{ code: 'deleted-rows-skipped'; count: number }>
  /** An account was chosen for all rows, so that the mapped account column is not read. */
  | Readonly<{ code: 'account-column-not-read'; column: string }>
  /** Opportunities that have several parts keep them and the amount, which is their sum: a row has one product. */
  | Readonly<{ code: 'parts-kept'; count: number }>
  /** Cells that hold several e-mail addresses: the first is taken. */
  | Readonly<{ code: 'several-addresses'; count: number }>
  /** Cells of addresses that hold a hash in place of one: they are left out. */
  | Readonly<{ code: 'hashed-addresses'; count: number }>
  /** Leads that were converted, here or where they come from: they are accounts and contacts by now. */
  | Readonly<{ code: 'converted-leads-kept'; count: number }>

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
    /** Those that rows mean, changed or not. */
    met: readonly AccountId[]
    creates: readonly Create<AccountDraft>[]
    updates: readonly Update<AccountId, AccountDraft>[]
    teamMembers: readonly NewTeamMember[]
  }>
export type ContactPlan = Outcome &
  Readonly<{
    object: 'contact'
    /** Those that rows mean, changed or not. */
    met: readonly ContactId[]
    creates: readonly Create<ContactDraft>[]
    updates: readonly Update<ContactId, ContactDraft>[]
    teamMembers: readonly []
  }>
export type OpportunityPlan = Outcome &
  Readonly<{
    object: 'opportunity'
    creates: readonly Create<OpportunityDraft>[]
    updates: readonly Update<OpportunityId, OpportunityDraft>[]
    teamMembers: readonly NewTeamMember[]
    /** The names of products that the workspace has no product line for. */
    productLines: readonly string[]
  }>
export type LeadPlan = Outcome &
  Readonly<{
    object: 'lead'
    creates: readonly Create<LeadDraft>[]
    updates: readonly Update<LeadId, LeadDraft>[]
    teamMembers: readonly NewTeamMember[]
  }>

/**
 * What an import would do. What is created comes after what it hangs under, so that it can be kept in this order. Where a row is refused and refused rows are not left out, and where the whole file is refused,
 * nothing is planned: `creates`, `updates` and `teamMembers` are empty and `unchanged` is 0.
 */
export type ImportPlan = AccountPlan | ContactPlan | OpportunityPlan | LeadPlan
