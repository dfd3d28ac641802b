import { blankAccount } from '#shared/domain/account/blank-account.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import { planImport } from '#shared/domain/import/plan-import.ts'
import {
  defaultTopMarkers,
  type AccountPlan,
  type ContactPlan,
  type Existing,
  type ExistingAccount,
  type ExistingContact,
  type ExistingLead,
  type ExistingOpportunity,
  type ImportOptions,
  type LeadPlan,
  type OpportunityPlan,
} from '#shared/domain/import/plan.ts'
import type { AccountRef, ContactRef, OwnerRef } from '#shared/domain/import/draft.ts'
import type { ImportTable } from '#shared/domain/import/import-table.ts'
import { mapHeaders, type Mapping } from '#shared/domain/import/recognize.ts'
import { blankOpportunity, type OpportunityId } from '#shared/domain/opportunity/model.ts'
import { blankLead, type LeadId } from '#shared/domain/lead/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId, TeamMemberId } from '#shared/domain/relationship/model.ts'

export const nobody: Existing = {
  accounts: [],
  contacts: [],
  teamMembers: [],
  opportunities: [],
  stages: [],
  productLines: [],
  leads: [],
}

/** A table as the readers give it: the header is row 1. */
export function aTable(headers: readonly string[], ...rows: readonly (readonly string[])[]): ImportTable {
  return { headers, rows, rowNumbers: rows.map((_, index) => index + 2) }
}

export function anAccount(fields: Partial<ExistingAccount> = {}): ExistingAccount {
  return {
    ...blankAccount,
    id: 'acme' as AccountId,
    name: 'Acme',
    parentId: null,
    ownerId: null,
    currency: 'EUR',
    ...fields,
  }
}

export function aContact(fields: Partial<ExistingContact> = {}): ExistingContact {
  return {
    ...blankContact,
    id: 'ann' as ContactId,
    accountId: 'acme' as AccountId,
    firstName: 'Ann',
    lastName: 'Lee',
    managerId: null,
    ...fields,
  }
}

const usual = {
  account: null,
  numberFormat: 'point',
  formats: new Map(),
  topMarkers: defaultTopMarkers,
  same: new Map(),
  currency: 'EUR',
  leaveOutRefused: false,
} as const

export function planForLeads(
  table: ImportTable,
  existing: Existing = nobody,
  options: Partial<ImportOptions> = {},
  mapping: Mapping = mapHeaders(table.headers, 'lead'),
): LeadPlan {
  const plan = planImport(table, mapping, { ...usual, ...options, object: 'lead' }, existing)
  if (plan.object !== 'lead') throw new Error('A plan for leads is one')
  return plan
}

export function aLead(fields: Partial<ExistingLead> = {}): ExistingLead {
  return {
    ...blankLead,
    id: 'lena' as LeadId,
    firstName: 'Lena',
    lastName: 'Roth',
    currency: 'EUR',
    receivedOn: '2026-01-05' as CalendarDay,
    ...fields,
  }
}

export function planForAccounts(
  table: ImportTable,
  existing: Existing = nobody,
  options: Partial<ImportOptions> = {},
  mapping: Mapping = mapHeaders(table.headers, 'account'),
): AccountPlan {
  const plan = planImport(table, mapping, { ...usual, ...options, object: 'account' }, existing)
  if (plan.object !== 'account') throw new Error('A plan for accounts was asked for')
  return plan
}

export function planForContacts(
  table: ImportTable,
  existing: Existing,
  options: Partial<ImportOptions> = {},
  mapping: Mapping = mapHeaders(table.headers, 'contact'),
): ContactPlan {
  const plan = planImport(table, mapping, { ...usual, ...options, object: 'contact' }, existing)
  if (plan.object !== 'contact') throw new Error('A plan for contacts was asked for')
  return plan
}

export function planForDeals(
  table: ImportTable,
  existing: Existing,
  options: Partial<ImportOptions> = {},
  mapping: Mapping = mapHeaders(table.headers, 'opportunity'),
): OpportunityPlan {
  const plan = planImport(table, mapping, { ...usual, ...options, object: 'opportunity' }, existing)
  if (plan.object !== 'opportunity') throw new Error('A plan for opportunities was asked for')
  return plan
}

export function aDeal(fields: Partial<ExistingOpportunity> = {}): ExistingOpportunity {
  return {
    ...blankOpportunity,
    id: 'deal' as OpportunityId,
    accountId: 'acme' as AccountId,
    name: 'Two presses',
    ...fields,
  }
}

/** What the workspace holds after the plan: each reference must name something that is there by then. */
export function after(existing: Existing, plan: AccountPlan | ContactPlan): Existing {
  return plan.object === 'account' ? afterAccounts(existing, plan) : afterContacts(existing, plan)
}

let made = 0

function afterAccounts(existing: Existing, plan: AccountPlan): Existing {
  const members = new Map(
    plan.teamMembers.map((member) => [member.key, `member-${(made += 1)}` as TeamMemberId]),
  )
  const ids = new Map<number, AccountId>()
  const there = new Map(existing.accounts.map((account) => [account.id, account]))
  const idOf = (ref: AccountRef | null) => ref && (ref.to === 'existing' ? ref.id : must(ids.get(ref.row)))
  const ownerIdOf = (ref: OwnerRef | null) =>
    ref && (ref.to === 'existing' ? ref.id : must(members.get(ref.key)))
  for (const { row, draft } of plan.creates) {
    const { parent, owner, ...fields } = draft
    const id = `account-${(made += 1)}` as AccountId
    there.set(id, { id, ...fields, parentId: idOf(parent), ownerId: ownerIdOf(owner) })
    ids.set(row, id)
  }
  for (const update of plan.updates) {
    const { parent, owner, ...fields } = update.after
    there.set(update.id, {
      ...must(there.get(update.id)),
      ...fields,
      ...(parent === undefined ? {} : { parentId: idOf(parent) }),
      ...(owner === undefined ? {} : { ownerId: ownerIdOf(owner) }),
    })
  }
  const teamMembers = plan.teamMembers.map(({ key, name, email }) => ({
    id: must(members.get(key)),
    name,
    email,
  }))
  return {
    ...existing,
    accounts: [...there.values()],
    teamMembers: [...existing.teamMembers, ...teamMembers],
  }
}

function afterContacts(existing: Existing, plan: ContactPlan): Existing {
  const ids = new Map<number, ContactId>()
  const there = new Map(existing.contacts.map((contact) => [contact.id, contact]))
  const idOf = (ref: ContactRef | null) => ref && (ref.to === 'existing' ? ref.id : must(ids.get(ref.row)))
  for (const { row, draft } of plan.creates) {
    const { manager, ...fields } = draft
    const id = `contact-${(made += 1)}` as ContactId
    there.set(id, { id, ...fields, evidence: null, freeX: null, freeY: null, managerId: idOf(manager) })
    ids.set(row, id)
  }
  for (const update of plan.updates) {
    const { manager, ...fields } = update.after
    there.set(update.id, {
      ...must(there.get(update.id)),
      ...fields,
      ...(manager === undefined ? {} : { managerId: idOf(manager) }),
    })
  }
  return { ...existing, contacts: [...there.values()] }
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The plan names something that is not there')
  return value
}
