import type { FieldKey } from '#shared/domain/import/fields.ts'
import type { Existing, ImportPlan, OpportunityPlan } from '#shared/domain/import/plan.ts'
import { policyFieldOf, type Policy, type Taken } from '#shared/domain/import/policies.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { nameOfLead } from '#shared/domain/lead/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import type { How, Planned } from './import-plan.ts'

type Shown = Readonly<{ row: number; name: string }>
type Change = Readonly<{
  field: string
  before: string
  after: string
  decidedAs: FieldKey | null
  policy: Policy
  taken: Taken
}>

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
  if (plan.object === 'lead') {
    return plan.creates.slice(0, atMost).map(({ row, draft }) => ({
      row,
      name: nameOfLead(draft),
      detail: joined(draft.company, draft.title, draft.email),
    }))
  }
  if (plan.object === 'opportunity') return shownDeals(plan, existing, atMost)
  return plan.creates.slice(0, atMost).map(({ row, draft }) => ({
    row,
    name: displayName(draft),
    detail: joined(draft.title, draft.department, draft.email),
  }))
}

/**
 * The first rows that differ from what is there, with each field before and after and which of both is taken; those that the user
 * is asked about come first.
 */
export function shownUpdates(
  { all, open, decide, known }: Planned,
  { policies }: Pick<How, 'policies'>,
  atMost: number,
): (Shown & { changes: Change[] })[] {
  const nameOf = namesIn(known)
  const policyOf = new Map(policies.map(({ field, policy }) => [field, policy]))
  const updates: readonly Difference[] = all.updates
  const isAsked = (update: Difference) => [...decide(update).values()].includes('open')
  const asked = open === 0 ? [] : updates.filter(isAsked).slice(0, atMost)
  const first = new Set([...asked, ...updates.slice(0, atMost)])
  const titles = titlesOf(all, known, new Set([...first].map(({ id }) => id)))
  return [...first].slice(0, atMost).map((update) => {
    const taken = decide(update)
    const before = update.before as Readonly<Record<string, unknown>>
    return {
      row: update.row,
      name: titles.get(update.id) ?? '',
      changes: Object.entries(update.after).map(([field, value]): Change => {
        const decidedAs = policyFieldOf(field) ?? null
        return {
          field,
          before: nameOf(before[field]),
          after: nameOf(value),
          decidedAs,
          policy: (decidedAs === null ? undefined : policyOf.get(decidedAs)) ?? 'theirs',
          taken: taken.get(field) ?? 'theirs',
        }
      }),
    }
  })
}

type Difference = Readonly<{ row: number; id: string; before: object; after: object }>

/** What the things that are shown are called. */
function titlesOf(
  { object }: ImportPlan,
  known: Existing,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const named: readonly (readonly [string, string])[] =
    object === 'contact'
      ? known.contacts.filter(({ id }) => ids.has(id)).map((each) => [each.id, displayName(each)])
      : object === 'lead'
        ? known.leads.filter(({ id }) => ids.has(id)).map((each) => [each.id, nameOfLead(each)])
        : (object === 'account' ? known.accounts : known.opportunities).map(({ id, name }) => [id, name])
  return new Map(named)
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

export function joined(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join(' · ')
    .slice(0, 200)
}
