import type { Account, AccountId } from '#shared/domain/account/model.ts'
import type {
  AccountDraft,
  AccountRef,
  ContactDraft,
  ContactRef,
  OwnerRef,
} from '#shared/domain/import/draft.ts'
import type { AccountPlan, ContactPlan, ImportPlan } from '#shared/domain/import/plan.ts'
import type { Contact, ContactId, TeamMember, TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { Recorder } from '../store/recorder.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'

type NewId = <K extends string>() => Id<K>

/** Writes what the plan says, in the one transaction of the command. */
export function takeIn(plan: ImportPlan, recorder: Recorder, newId: NewId): Promise<void> {
  return plan.object === 'account'
    ? takeInAccounts(plan, recorder, newId)
    : takeInContacts(plan, recorder, newId)
}

async function takeInAccounts(plan: AccountPlan, recorder: Recorder, newId: NewId): Promise<void> {
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
  const fieldsOf = ({ parent, owner, ...fields }: Partial<AccountDraft>): Partial<Account> => ({
    ...fields,
    ...(parent === undefined ? {} : { parentId: parentId(parent) }),
    ...(owner === undefined ? {} : { ownerId: ownerId(owner) }),
  })

  await recorder.insert(teamMemberShape, members)
  await recorder.insert(
    accountShape,
    plan.creates.map(({ row, draft: { parent, owner, ...fields } }) => ({
      ...fields,
      parentId: parentId(parent),
      ownerId: ownerId(owner),
      id: ids.get(row) ?? newId<'account'>(),
      version: 1,
    })),
  )
  await recorder.updateAll(
    accountShape,
    plan.updates.map(({ id, after }) => ({ id, changes: fieldsOf(after) })),
  )
}

async function takeInContacts(plan: ContactPlan, recorder: Recorder, newId: NewId): Promise<void> {
  const ids = new Map(plan.creates.map(({ row }) => [row, newId<'contact'>()]))
  const managerId = (ref: ContactRef | null): ContactId | null =>
    ref === null ? null : ref.to === 'existing' ? ref.id : (ids.get(ref.row) ?? null)
  const fieldsOf = ({ manager, ...fields }: Partial<ContactDraft>): Partial<Contact> => ({
    ...fields,
    ...(manager === undefined ? {} : { managerId: managerId(manager) }),
  })

  await recorder.insert(
    contactShape,
    plan.creates.map(({ row, draft: { manager, ...fields } }) => ({
      ...fields,
      managerId: managerId(manager),
      id: ids.get(row) ?? newId<'contact'>(),
      version: 1,
    })),
  )
  await recorder.updateAll(
    contactShape,
    plan.updates.map(({ id, after }) => ({ id, changes: fieldsOf(after) })),
  )
}
