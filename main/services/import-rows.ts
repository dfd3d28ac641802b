import type { Account, AccountId } from '#shared/domain/account/model.ts'
import type {
  AccountDraft,
  AccountRef,
  ContactDraft,
  ContactRef,
  LeadDraft,
  OpportunityDraft,
  OwnerRef,
} from '#shared/domain/import/draft.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import type { Evidence } from '#shared/domain/relationship/evidence.ts'
import { contactEvidenceAfter } from '#shared/domain/relationship/post.ts'
import type { ProductLine } from '#shared/domain/economics/model.ts'
import type { AccountPlan, ContactPlan, LeadPlan, OpportunityPlan } from '#shared/domain/import/plan.ts'
import type { Lead } from '#shared/domain/lead/model.ts'
import type { Opportunity } from '#shared/domain/opportunity/model.ts'
import type { Contact, ContactId, TeamMember, TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { firstOfMany, idAfter, type Id } from '#shared/kernel/id.ts'

type Around = Readonly<{
  /** The first of so many ids of a kind that follow each other, and those of the next call follow these. */
  idsFor: <K extends string>(kind: K, count: number) => Id<K>
  /** Called at each of the rows, which may be a great many. */
  checkpoint: Checkpoint
}>

/** Hands out ids of each kind in their order, so that all of them are one range. */
export function idsInTurn(newId: <K extends string>() => Id<K>): Around['idsFor'] {
  const next = new Map<string, string>()
  return <K extends string>(kind: K, count: number): Id<K> => {
    const first = (next.get(kind) as Id<K> | undefined) ?? firstOfMany(newId<K>())
    next.set(kind, idAfter(first, count))
    return first
  }
}

/** What a plan makes of accounts: each row as it will be kept, one after another, so that a large plan is not held twice. */
export function accountRows(plan: AccountPlan, around: Around) {
  const { members, ownerId } = newMembers(plan, around)
  const made = idsByRow('account', plan.creates, around)
  const parentId = (ref: AccountRef | null): AccountId | null =>
    ref === null ? null : ref.to === 'existing' ? ref.id : made.idOf(ref.row)

  return {
    members,
    created: ({ row, draft: { parent, owner, ...fields } }: AccountPlan['creates'][number]): Account => ({
      ...fields,
      parentId: parentId(parent),
      ownerId: ownerId(owner),
      id: made.idOf(row),
      version: 1,
    }),
    changes: ({ parent, owner, ...fields }: Partial<AccountDraft>): Partial<Account> => ({
      ...fields,
      ...(parent === undefined ? {} : { parentId: parentId(parent) }),
      ...(owner === undefined ? {} : { ownerId: ownerId(owner) }),
    }),
  }
}

/**
 * The same of contacts.
 * @param unsaid what the judgements of the file rest on
 */
export function contactRows(plan: ContactPlan, around: Around, unsaid: Evidence) {
  const made = idsByRow('contact', plan.creates, around)
  const managerId = (ref: ContactRef | null): ContactId | null =>
    ref === null ? null : ref.to === 'existing' ? ref.id : made.idOf(ref.row)

  return {
    created: ({ row, draft: { manager, ...fields } }: ContactPlan['creates'][number]): Contact => ({
      ...fields,
      freeX: null,
      freeY: null,
      evidence: contactEvidenceAfter(blankContact, fields, unsaid),
      managerId: managerId(manager),
      id: made.idOf(row),
      version: 1,
    }),
    changes: ({ manager, ...fields }: Partial<ContactDraft>, before: Contact): Partial<Contact> => ({
      ...fields,
      evidence: contactEvidenceAfter(before, fields, unsaid),
      ...(manager === undefined ? {} : { managerId: managerId(manager) }),
    }),
  }
}

/**
 * The same of opportunities, with the product lines that are new. What an import puts into a stage beyond the first says by what
 * it stands there: entry rules are not asked.
 * @param lastPosition of the product lines that are there, or -1
 */
export function opportunityRows(
  plan: OpportunityPlan,
  around: Around & Readonly<{ source: string; firstStage: string | undefined; lastPosition: number }>,
) {
  const { members, ownerId } = newMembers(plan, around)
  const firstLine = around.idsFor('product-line', plan.productLines.length)
  const made = idsByRow('opportunity', plan.creates, around)
  const reasonFor = (stage: string | null): string | null =>
    stage === null || stage === around.firstStage ? null : around.source

  return {
    members,
    productLines: plan.productLines.map((name, index): ProductLine => ({
      id: idAfter(firstLine, index),
      name,
      position: around.lastPosition + 1 + index,
      parentLineId: null,
      version: 1,
    })),
    created: ({ row, draft: { owner, ...fields } }: OpportunityPlan['creates'][number]): Opportunity => ({
      ...fields,
      stageReason: reasonFor(fields.stage),
      ownerId: ownerId(owner),
      id: made.idOf(row),
      version: 1,
    }),
    changes: ({ owner, ...fields }: Partial<OpportunityDraft>): Partial<Opportunity> => ({
      ...fields,
      ...(fields.stage === undefined ? {} : { stageReason: reasonFor(fields.stage) }),
      ...(owner === undefined ? {} : { ownerId: ownerId(owner) }),
    }),
  }
}

/**
 * The same of leads.
 * @param today when those came of which the file does not say it
 */
export function leadRows(plan: LeadPlan, around: Around, today: CalendarDay) {
  const { members, ownerId } = newMembers(plan, around)
  const made = idsByRow('lead', plan.creates, around)

  return {
    members,
    created: ({ row, draft }: LeadPlan['creates'][number]): Lead => {
      const {
        leadStatus: status,
        leadSource: source,
        budgetCurrency: currency,
        receivedOn,
        owner,
        ...fields
      } = draft
      return {
        ...fields,
        status,
        source,
        currency,
        receivedOn: receivedOn ?? today,
        ownerId: ownerId(owner),
        convertedOn: null,
        accountId: null,
        contactId: null,
        opportunityId: null,
        id: made.idOf(row),
        version: 1,
      }
    },
    changes: ({
      leadStatus,
      leadSource,
      budgetCurrency,
      receivedOn,
      owner,
      ...fields
    }: Partial<LeadDraft>): Partial<Lead> => ({
      ...fields,
      ...(leadStatus === undefined ? {} : { status: leadStatus }),
      ...(leadSource === undefined ? {} : { source: leadSource }),
      ...(budgetCurrency === undefined ? {} : { currency: budgetCurrency }),
      ...(receivedOn === undefined || receivedOn === null ? {} : { receivedOn }),
      ...(owner === undefined ? {} : { ownerId: ownerId(owner) }),
    }),
  }
}

/** The members of our team that a plan makes, and the id of the one that a reference means. */
function newMembers(plan: AccountPlan | OpportunityPlan | LeadPlan, { idsFor }: Around) {
  const firstMember = idsFor('team-member', plan.teamMembers.length)
  const members: TeamMember[] = plan.teamMembers.map(({ name, email }, index) => ({
    id: idAfter(firstMember, index),
    name,
    role: '',
    email,
    phone: '',
    version: 1,
  }))
  const ownerIds = new Map(plan.teamMembers.map(({ key }, index) => [key, members[index]?.id]))
  const ownerId = (ref: OwnerRef | null): TeamMemberId | null =>
    ref === null ? null : ref.to === 'existing' ? ref.id : (ownerIds.get(ref.key) ?? null)
  return { members, ownerId }
}

type Create = Readonly<{ row: number }>

/** Ids in the order of the plan, each one more than the one before. */
function idsByRow<K extends string>(kind: K, creates: readonly Create[], { idsFor, checkpoint }: Around) {
  const first = idsFor(kind, creates.length)
  const places = new Map<number, number>()
  for (const [index, { row }] of creates.entries()) {
    checkpoint()
    places.set(row, index)
  }
  return {
    idOf: (row: number): Id<K> => {
      const place = places.get(row)
      if (place === undefined) throw new Error(`The plan names row ${row}, which it does not make`)
      return idAfter(first, place)
    },
  }
}
