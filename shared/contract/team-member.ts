import type { TeamMember } from '#shared/domain/relationship/model.ts'
import { z } from 'zod'
import { command, query } from './procedure.ts'
import { changesOf, count, filledLine, idOf, line, version } from './values.ts'

export const teamMemberId = idOf('team-member')
const fields = { name: filledLine, role: line, email: line, phone: line }
export const teamMember = z.strictObject({
  id: teamMemberId,
  ...fields,
  version,
}) satisfies z.ZodType<TeamMember>

export const teamMemberContract = {
  'team-member.list': query({
    input: z.strictObject({}),
    output: z.array(teamMember),
    reads: ['team-member'],
  }),
  /** What is a team member's own: what is left without them, were they removed. */
  'team-member.getHoldings': query({
    input: z.strictObject({ id: teamMemberId }),
    output: z.strictObject({ accounts: count, actions: count, relationships: count }),
    reads: ['team-member', 'account', 'plan', 'relationship'],
  }),
  'team-member.add': command({
    input: z.strictObject({
      ...fields,
      role: line.default(''),
      email: line.default(''),
      phone: line.default(''),
    }),
    output: teamMember,
    touches: ['team-member'],
  }),
  'team-member.edit': command({
    input: z.strictObject({ id: teamMemberId, version, changes: changesOf(fields) }),
    output: teamMember,
    touches: ['team-member', 'account', 'plan', 'relationship'],
    typed: ['name', 'role', 'email', 'phone'],
  }),
  'team-member.remove': command({
    input: z.strictObject({ id: teamMemberId, version }),
    output: z.strictObject({ id: teamMemberId }),
    touches: [
      'team-member',
      'review',
      'account',
      'plan',
      'investment',
      'relationship',
      'rating',
      'opportunity',
      'outcome',
      'lead',
      'campaign',
    ],
  }),
}
