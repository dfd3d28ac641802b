import type { Account, AccountId } from '../account/model.ts'
import type { Opportunity } from '../opportunity/model.ts'
import type { Contact, ContactId, TeamMemberId } from '../relationship/model.ts'

/** Something that is there, or that a row of this import makes. */
export type AccountRef = Readonly<{ to: 'existing'; id: AccountId }> | Readonly<{ to: 'row'; row: number }>
export type ContactRef = Readonly<{ to: 'existing'; id: ContactId }> | Readonly<{ to: 'row'; row: number }>
/** A member of our team that is there, or one of the plan's `teamMembers`. */
export type OwnerRef = Readonly<{ to: 'existing'; id: TeamMemberId }> | Readonly<{ to: 'new'; key: string }>

/** An account as it will be. What it hangs on may not exist yet and is therefore a reference. */
export type AccountDraft = Readonly<
  Omit<Account, 'id' | 'version' | 'parentId' | 'ownerId'> & {
    parent: AccountRef | null
    owner: OwnerRef | null
  }
>
export type ContactDraft = Readonly<
  Omit<Contact, 'id' | 'version' | 'managerId' | 'evidence' | 'freeX' | 'freeY'> & {
    manager: ContactRef | null
  }
>
export type OpportunityDraft = Readonly<
  Omit<Opportunity, 'id' | 'version' | 'ownerId'> & { owner: OwnerRef | null }
>

/** The fields that differ, before and after; the same keys in both. */
export type Changes<D> = Readonly<{ before: Readonly<Partial<D>>; after: Readonly<Partial<D>> }>

/** `undefined` where nothing differs. Both drafts have the same keys. */
export function changesBetween<D extends AccountDraft | ContactDraft | OpportunityDraft>(
  before: D,
  after: D,
): Changes<D> | undefined {
  const keys = (Object.keys(after) as (keyof D)[]).filter((key) => !isSame(before[key], after[key]))
  if (keys.length === 0) return undefined
  const only = (draft: D) => Object.fromEntries(keys.map((key) => [key, draft[key]])) as Partial<D>
  return { before: only(before), after: only(after) }
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b)) return JSON.stringify(a) === JSON.stringify(b)
  return isRef(a) && isRef(b) && a.to === b.to && a.id === b.id && a.row === b.row && a.key === b.key
}

function isRef(value: unknown): value is Readonly<{ to: string; id?: string; row?: number; key?: string }> {
  return typeof value === 'object' && value !== null
}
