import { touchpointChannels, type Touchpoint } from '#shared/domain/touchpoint/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { command, query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import { count, day, idOf, line, note, paging, version } from './values.ts'

const touchpointId = idOf('touchpoint')
const fields = {
  accountId,
  happenedOn: day,
  channel: z.enum(touchpointChannels),
  minutes: count.nullable(),
  subject: line,
  note,
  contactIds: z.array(contactId).max(200).readonly(),
  teamMemberIds: z.array(teamMemberId).max(200).readonly(),
}
export const touchpoint = z.strictObject({
  id: touchpointId,
  ...fields,
  version,
}) satisfies z.ZodType<Touchpoint>

export const touchpointContract = {
  'touchpoint.listByAccount': query({
    input: z.strictObject({ accountId, ...paging }),
    output: z.strictObject({ rows: z.array(touchpoint), total: count }),
    reads: ['touchpoint'],
  }),
  'touchpoint.record': command({
    input: z.strictObject(fields),
    output: touchpoint,
    touches: ['touchpoint'],
  }),
}
