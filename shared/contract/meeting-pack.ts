import type { MeetingPack } from '#shared/domain/brief/meeting-pack.ts'
import { decisionOrientations } from '#shared/domain/buying-center/model.ts'
import { relationshipLevels } from '#shared/domain/relationship/model.ts'
import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import { z } from 'zod'
import { contactId } from './contact.ts'
import { query } from './procedure.ts'
import { attitude, certainty, count, day, idOf, influence, line, note, shownName } from './values.ts'

const level = z.enum(relationshipLevels)
const said = z.strictObject({ text: note, day: day.nullable() })
const promised = z.strictObject({
  text: note,
  dueOn: day.nullable(),
  isLate: z.boolean(),
  who: shownName.nullable(),
})
function judged<V extends z.ZodType>(value: V) {
  return z.strictObject({ value, certainty, asOf: day.nullable() }).nullable()
}

const pack = z.strictObject({
  name: shownName,
  account: line,
  isPlaceholder: z.boolean(),
  title: line,
  department: line,
  location: line,
  email: line,
  phone: line,
  mobile: line,
  manager: shownName.nullable(),
  reports: count,
  attitude: judged(attitude),
  influence: judged(influence),
  seats: z
    .array(
      z.strictObject({
        center: line,
        roles: z.array(line).readonly(),
        orientation: z.enum(decisionOrientations).nullable(),
        personalWin: note.nullable(),
        firmWin: note.nullable(),
      }),
    )
    .readonly(),
  benefits: z.array(line).readonly(),
  needs: z.array(said).readonly(),
  objections: z.array(said).readonly(),
  ours: z.array(promised).readonly(),
  theirs: z.array(promised).readonly(),
  actions: z.array(promised).readonly(),
  touches: z
    .array(
      z.strictObject({
        id: idOf('touchpoint'),
        day,
        channel: z.enum(touchpointChannels),
        subject: line,
        ours: z.array(shownName).readonly(),
      }),
    )
    .readonly(),
  touchCount: count,
  covers: z
    .array(
      z.strictObject({
        name: shownName,
        role: line,
        currentLevel: level,
        targetLevel: level,
        lastTouchOn: day.nullable(),
      }),
    )
    .readonly(),
  asOf: day,
}) satisfies z.ZodType<MeetingPack>

export const meetingPackContract = {
  /** What somebody reads before they meet one person: who that is, what they want, what was, what is owed on both sides, and who of ours knows them. */
  'meeting-pack.get': query({
    input: z.strictObject({ contactId, today: day }),
    output: pack,
    reads: [
      'contact',
      'account',
      'team-member',
      'relationship',
      'buying-center',
      'role-preset',
      'opportunity',
      'benefit',
      'touchpoint',
      'outcome',
      'plan',
    ],
  }),
}
