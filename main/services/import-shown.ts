import type { AccountDraft, ContactDraft, OpportunityDraft } from '#shared/domain/import/draft.ts'
import type { Existing, ImportPlan, OpportunityPlan } from '#shared/domain/import/plan.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { displayName } from '#shared/domain/relationship/model.ts'

type Shown = Readonly<{ row: number; name: string }>
type Change = Readonly<{ field: string; before: string; after: string }>

/** The first rows that would be created, by name, with what tells them apart. */
export function shownCreates(
  plan: ImportPlan,
  existing: Existing,
  atMost: number,
): (Shown & { detail: string })[] {
  if (plan.object === 'account') {
    return plan.creates.slice(0, atMost).map(({ row, draft }) => ({
      row,
      name: draft.name,
      detail: joined(draft.tier, draft.segment, draft.city, draft.country),
    }))
  }
  if (plan.object === 'opportunity') return shownDeals(plan, existing, atMost)
  return plan.creates.slice(0, atMost).map(({ row, draft }) => ({
    row,
    name: displayName(draft),
    detail: joined(draft.title, draft.department, draft.email),
  }))
}

/** The first rows that would be updated, with each field before and after. */
export function shownUpdates(
  plan: ImportPlan,
  existing: Existing,
  atMost: number,
): (Shown & { changes: Change[] })[] {
  const nameOf = namesIn(existing)
  if (plan.object === 'account') {
    return plan.updates.slice(0, atMost).map(({ row, id, before, after }) => ({
      row,
      name: existing.accounts.find((account) => account.id === id)?.name ?? '',
      changes: changesIn(before, after, nameOf),
    }))
  }
  if (plan.object === 'opportunity') {
    return plan.updates.slice(0, atMost).map(({ row, id, before, after }) => ({
      row,
      name: existing.opportunities.find((opportunity) => opportunity.id === id)?.name ?? '',
      changes: changesIn(before, after, nameOf),
    }))
  }
  return plan.updates.slice(0, atMost).map(({ row, id, before, after }) => {
    const contact = existing.contacts.find((each) => each.id === id)
    return { row, name: contact ? displayName(contact) : '', changes: changesIn(before, after, nameOf) }
  })
}

function shownDeals(plan: OpportunityPlan, existing: Existing, atMost: number) {
  const accounts = new Map(existing.accounts.map((account) => [account.id, account]))
  const stages = new Map(existing.stages.map(({ key, name }) => [key, name]))
  return plan.creates.slice(0, atMost).map(({ row, draft }) => {
    const account = accounts.get(draft.accountId)
    const stage = draft.state === 'open' ? (stages.get(draft.stage ?? '') ?? '') : draft.state
    const amount =
      draft.amountMinor === null || !account
        ? ''
        : `${draft.amountMinor / 10 ** minorDigits(account.currency)} ${account.currency}`
    return { row, name: draft.name, detail: joined(account?.name ?? '', stage, amount) }
  })
}

type Draft = Partial<AccountDraft> | Partial<ContactDraft> | Partial<OpportunityDraft>

function changesIn(before: Draft, after: Draft, nameOf: (value: unknown) => string): Change[] {
  const old = before as Readonly<Record<string, unknown>>
  return Object.entries(after).map(([field, value]) => ({
    field,
    before: nameOf(old[field]),
    after: nameOf(value),
  }))
}

/** A value as text; a reference by the name of what it refers to, or the row that makes it. */
function namesIn(existing: Existing): (value: unknown) => string {
  const names = new Map<string, string>()
  for (const account of existing.accounts) names.set(account.id, account.name)
  for (const contact of existing.contacts) names.set(contact.id, displayName(contact))
  for (const { key, name } of existing.stages) names.set(key, name)
  for (const member of existing.teamMembers) names.set(member.id, member.name)
  return (value) => {
    if (value === null || value === undefined) return ''
    if (Array.isArray(value))
      return (value as readonly { product?: string }[]).map(({ product }) => product).join(', ')
    if (typeof value === 'string' || typeof value === 'number') return String(value).slice(0, 200)
    const { to, id, row, key } = value as { to?: string; id?: string; row?: number; key?: string }
    return to === 'existing' ? (names.get(id ?? '') ?? '') : row === undefined ? (key ?? '') : `#${row}`
  }
}

function joined(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join(' · ')
    .slice(0, 200)
}
