import type { AccountDraft, ContactDraft } from '#shared/domain/import/draft.ts'
import type { Existing, ImportPlan } from '#shared/domain/import/plan.ts'
import { displayName } from '#shared/domain/relationship/model.ts'

type Shown = Readonly<{ row: number; name: string }>
type Change = Readonly<{ field: string; before: string; after: string }>

/** The first rows that would be created, by name, with what tells them apart. */
export function shownCreates(plan: ImportPlan, atMost: number): (Shown & { detail: string })[] {
  if (plan.object === 'account') {
    return plan.creates.slice(0, atMost).map(({ row, draft }) => ({
      row,
      name: draft.name,
      detail: joined(draft.tier, draft.segment, draft.city, draft.country),
    }))
  }
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
  return plan.updates.slice(0, atMost).map(({ row, id, before, after }) => {
    const contact = existing.contacts.find((each) => each.id === id)
    return { row, name: contact ? displayName(contact) : '', changes: changesIn(before, after, nameOf) }
  })
}

type Draft = Partial<AccountDraft> | Partial<ContactDraft>

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
  for (const member of existing.teamMembers) names.set(member.id, member.name)
  return (value) => {
    if (value === null || value === undefined) return ''
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
