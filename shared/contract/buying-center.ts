import {
  decisionOrientations,
  responseModes,
  roleMeanings,
  type BuyingCenter,
  type Member,
} from '#shared/domain/buying-center/model.ts'
import { memberJudgements } from '#shared/domain/relationship/evidence.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { opportunity, opportunityId } from './opportunity.ts'
import { command, query } from './procedure.ts'
import { presetRole, roleKey, rolePresetId } from './role-preset.ts'
import {
  attitude,
  changesOf,
  count,
  evidenceOn,
  filledLine,
  idOf,
  influence,
  line,
  note,
  shownName,
  version,
} from './values.ts'

export const buyingCenterId = idOf('buying-center')
const memberId = idOf('buying-center-member')

const fields = { name: filledLine, decision: note, opportunityId: opportunityId.nullable() }
export const buyingCenter = z.strictObject({
  id: buyingCenterId,
  accountId,
  ...fields,
  rolePresetId: rolePresetId.nullable(),
  version,
}) satisfies z.ZodType<BuyingCenter>

const roles = z
  .array(roleKey)
  .max(20)
  .refine((list) => new Set(list).size === list.length, { message: 'A role twice' })
  .readonly()
const judgement = {
  roles,
  attitude: attitude.nullable(),
  influence,
  responseMode: z.enum(responseModes).nullable(),
  note,
  evidence: evidenceOn(memberJudgements),
  orientation: z.enum(decisionOrientations).nullable(),
  personalWin: note.nullable(),
  firmWin: note.nullable(),
}
export const member = z.strictObject({
  id: memberId,
  buyingCenterId,
  contactId,
  ...judgement,
  version,
}) satisfies z.ZodType<Member>

/** A member with what the chart shows of the person, and what their roles mean in the roles that the center is told in. */
const memberInChart = z.strictObject({
  ...member.shape,
  roles: z.array(z.enum(roleMeanings)).readonly(),
  /** Keys of the roles. */
  held: roles,
  name: shownName,
  title: line,
  isPlaceholder: z.boolean(),
  coveredBy: count.nullable(),
})
export type MemberInChart = z.output<typeof memberInChart>

export const buyingCenterContract = {
  'buying-center.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z.array(
      z.strictObject({
        center: buyingCenter,
        members: z.array(memberInChart),
        /** The roles it is told in. */
        roles: z.array(presetRole).readonly(),
        opportunity: opportunity.nullable(),
      }),
    ),
    reads: ['buying-center', 'contact', 'relationship', 'role-preset', 'opportunity'],
  }),
  'buying-center.add': command({
    input: z.strictObject({
      accountId,
      name: filledLine,
      decision: note.default(''),
      opportunityId: opportunityId.nullable().default(null),
    }),
    output: buyingCenter,
    touches: ['buying-center'],
  }),
  /** Buying centers of all accounts whose name or account has the text in it, by name. */
  'buying-center.find': query({
    input: z.strictObject({ text: line, limit: z.int().min(1).max(50).default(20) }),
    output: z.array(
      z.strictObject({ id: buyingCenterId, name: filledLine, accountId, accountName: line, members: count }),
    ),
    reads: ['buying-center', 'account', 'contact'],
  }),
  /**
   * A new buying center made like an earlier one: with its roles, phases and benefits. Its members come along only within the same
   * account, with their parts in phases and what benefits are worth to them; `members` without what is thought of them,
   * `judgements` with all of it and what that rests on.
   */
  'buying-center.addLike': command({
    input: z.strictObject({
      likeId: buyingCenterId,
      accountId,
      name: filledLine,
      decision: note.default(''),
      opportunityId: opportunityId.nullable().default(null),
      takes: z.enum(['frame', 'members', 'judgements']),
    }),
    output: buyingCenter,
    touches: ['buying-center', 'purchase-phase', 'benefit'],
  }),
  /** Tells a buying center in other roles. What members hold goes to the role of the same meaning; what has no place is lost. */
  'buying-center.useRoles': command({
    input: z.strictObject({ id: buyingCenterId, version, rolePresetId: rolePresetId.nullable() }),
    output: buyingCenter,
    touches: ['buying-center'],
  }),
  'buying-center.edit': command({
    input: z.strictObject({ id: buyingCenterId, version, changes: changesOf(fields) }),
    output: buyingCenter,
    touches: ['buying-center'],
    typed: ['name', 'decision'],
  }),
  'buying-center.remove': command({
    input: z.strictObject({ id: buyingCenterId, version }),
    output: z.strictObject({ id: buyingCenterId }),
    touches: ['buying-center', 'rating', 'touchpoint', 'metric'],
  }),
  'buying-center.addMembers': command({
    input: z.strictObject({ id: buyingCenterId, contactIds: z.array(contactId).min(1).max(200) }),
    output: z.array(member),
    touches: ['buying-center'],
  }),
  'buying-center.editMember': command({
    input: z.strictObject({ id: memberId, version, changes: changesOf(judgement) }),
    output: member,
    touches: ['buying-center'],
    typed: ['note', 'personalWin', 'firmWin'],
  }),
  'buying-center.removeMember': command({
    input: z.strictObject({ id: memberId, version }),
    output: z.strictObject({ id: memberId }),
    touches: ['buying-center', 'rating'],
  }),
}
