import type { Account, AccountId } from '#shared/domain/account/model.ts'
import type {
  AccountDraft,
  AccountRef,
  ContactDraft,
  ContactRef,
  OwnerRef,
} from '#shared/domain/import/draft.ts'
import type { AccountPlan, ContactPlan } from '#shared/domain/import/plan.ts'
import type { Contact, ContactId, TeamMember, TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { Id } from '#shared/kernel/id.ts'

type NewId = <K extends string>() => Id<K>

/** What a plan makes of accounts: each row as it will be kept, one after another, so that a large plan is not held twice. */
export function accountRows(plan: AccountPlan, newId: NewId) {
  const members: TeamMember[] = plan.teamMembers.map(({ name, email }) => ({
    id: newId<'team-member'>(),
    name,
    role: '',
    email,
    phone: '',
    version: 1,
  }))
  const ownerIds = new Map(plan.teamMembers.map(({ key }, index) => [key, members[index]?.id]))
  const ownerId = (ref: OwnerRef | null): TeamMemberId | null =>
    ref === null ? null : ref.to === 'existing' ? ref.id : (ownerIds.get(ref.key) ?? null)

  const ids = new Map(plan.creates.map(({ row }) => [row, newId<'account'>()]))
  const parentId = (ref: AccountRef | null): AccountId | null =>
    ref === null ? null : ref.to === 'existing' ? ref.id : (ids.get(ref.row) ?? null)

  return {
    members,
    created: ({ row, draft: { parent, owner, ...fields } }: AccountPlan['creates'][number]): Account => ({
      ...fields,
      parentId: parentId(parent),
      ownerId: ownerId(owner),
      id: ids.get(row) ?? newId<'account'>(),
      version: 1,
    }),
    changes: ({ parent, owner, ...fields }: Partial<AccountDraft>): Partial<Account> => ({
      ...fields,
      ...(parent === undefined ? {} : { parentId: parentId(parent) }),
      ...(owner === undefined ? {} : { ownerId: ownerId(owner) }),
    }),
  }
}

/** The same of contacts. */
export function contactRows(plan: ContactPlan, newId: NewId) {
  const ids = new Map(plan.creates.map(({ row }) => [row, newId<'contact'>()]))
  const managerId = (ref: ContactRef | null): ContactId | null =>
    ref === null ? null : ref.to === 'existing' ? ref.id : (ids.get(ref.row) ?? null)

  return {
    created: ({ row, draft: { manager, ...fields } }: ContactPlan['creates'][number]): Contact => ({
      ...fields,
      managerId: managerId(manager),
      id: ids.get(row) ?? newId<'contact'>(),
      version: 1,
    }),
    changes: ({ manager, ...fields }: Partial<ContactDraft>): Partial<Contact> => ({
      ...fields,
      ...(manager === undefined ? {} : { managerId: managerId(manager) }),
    }),
  }
}
