import {
  informalLineKinds,
  lineStrengths,
  relationshipLevels,
  type InformalLine,
  type Relationship,
} from '#shared/domain/relationship/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { command, query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import { certainty, changesOf, day, idOf, line, note, version } from './values.ts'

const relationshipId = idOf('relationship')
const levels = {
  currentLevel: z.enum(relationshipLevels),
  targetLevel: z.enum(relationshipLevels),
  lastTouchOn: day.nullable(),
}
export const relationship = z.strictObject({
  id: relationshipId,
  contactId,
  teamMemberId,
  ...levels,
  version,
}) satisfies z.ZodType<Relationship>

const informalLineId = idOf('informal-line')
const tie = {
  kind: z.enum(informalLineKinds),
  strength: z.literal(lineStrengths),
  note,
  source: line,
  asOf: day.nullable(),
  certainty: certainty.nullable(),
}
export const informalLine = z.strictObject({
  id: informalLineId,
  fromContactId: contactId,
  toContactId: contactId,
  ...tie,
  version,
}) satisfies z.ZodType<InformalLine>

export const relationshipContract = {
  'relationship.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z.array(relationship),
    reads: ['relationship', 'contact'],
  }),
  'relationship.add': command({
    input: z.strictObject({ contactId, teamMemberId, ...levels, lastTouchOn: day.nullable().default(null) }),
    output: relationship,
    touches: ['relationship'],
  }),
  'relationship.edit': command({
    input: z.strictObject({ id: relationshipId, version, changes: changesOf(levels) }),
    output: relationship,
    touches: ['relationship'],
  }),
  'relationship.remove': command({
    input: z.strictObject({ id: relationshipId, version }),
    output: z.strictObject({ id: relationshipId }),
    touches: ['relationship'],
  }),
  'informal-line.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z.array(informalLine),
    reads: ['informal-line', 'contact'],
  }),
  'informal-line.add': command({
    input: z.strictObject({
      fromContactId: contactId,
      toContactId: contactId,
      ...tie,
      note: note.default(''),
      source: line.default(''),
      asOf: day.nullable().default(null),
      certainty: certainty.nullable().default(null),
    }),
    output: informalLine,
    touches: ['informal-line'],
  }),
  'informal-line.edit': command({
    input: z.strictObject({ id: informalLineId, version, changes: changesOf(tie) }),
    output: informalLine,
    touches: ['informal-line'],
    typed: ['note', 'source'],
  }),
  'informal-line.remove': command({
    input: z.strictObject({ id: informalLineId, version }),
    output: z.strictObject({ id: informalLineId }),
    touches: ['informal-line'],
  }),
}
