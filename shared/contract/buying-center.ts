import {
  buyingRoles,
  responseModes,
  type BuyingCenter,
  type Member,
} from '#shared/domain/buying-center/model.ts'
import { memberJudgements } from '#shared/domain/relationship/evidence.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { command, query } from './procedure.ts'
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

const fields = { name: filledLine, decision: note }
export const buyingCenter = z.strictObject({
  id: buyingCenterId,
  accountId,
  ...fields,
  version,
}) satisfies z.ZodType<BuyingCenter>

const roles = z
  .array(z.enum(buyingRoles))
  .max(buyingRoles.length)
  .refine((list) => new Set(list).size === list.length, { message: 'A role twice' })
  .readonly()
const judgement = {
  roles,
  attitude: attitude.nullable(),
  influence,
  responseMode: z.enum(responseModes).nullable(),
  note,
  evidence: evidenceOn(memberJudgements),
}
export const member = z.strictObject({
  id: memberId,
  buyingCenterId,
  contactId,
  ...judgement,
  version,
}) satisfies z.ZodType<Member>

/** A member with what the chart shows of the person. */
const memberInChart = z.strictObject({
  ...member.shape,
  name: shownName,
  title: line,
  isPlaceholder: z.boolean(),
  coveredBy: count.nullable(),
})
export type MemberInChart = z.output<typeof memberInChart>

export const buyingCenterContract = {
  'buying-center.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z.array(z.strictObject({ center: buyingCenter, members: z.array(memberInChart) })),
    reads: ['buying-center', 'contact', 'relationship'],
  }),
  'buying-center.add': command({
    input: z.strictObject({ accountId, name: filledLine, decision: note.default('') }),
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
    touches: ['buying-center'],
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
    typed: ['note'],
  }),
  'buying-center.removeMember': command({
    input: z.strictObject({ id: memberId, version }),
    output: z.strictObject({ id: memberId }),
    touches: ['buying-center'],
  }),
}
