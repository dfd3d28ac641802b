import type { Touchpoint, TouchpointId } from '#shared/domain/touchpoint/model.ts'
import type { Outcome } from '#shared/domain/touchpoint/outcome.ts'
import type { TouchRhythm } from '#shared/domain/touchpoint/rhythm.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { shapeOf, versioned } from './shape.ts'

export const touchpointShape = shapeOf<Touchpoint>()('touchpoint', {
  ...versioned,
  accountId: 'text',
  happenedOn: 'text',
  channel: 'text',
  minutes: 'integer',
  subject: 'text',
  note: 'text',
  contactIds: 'list',
  teamMemberIds: 'list',
  buyingCenterId: 'text',
  opportunityId: 'text',
  actionId: 'text',
  tags: 'list',
  sourceId: 'text',
})

export const outcomeShape = shapeOf<Outcome>()('outcome', {
  ...versioned,
  touchpointId: 'text',
  kind: 'text',
  text: 'text',
  contactId: 'text',
  teamMemberId: 'text',
  side: 'text',
  dueOn: 'text',
  state: 'text',
  settledOn: 'text',
  settledNote: 'text',
  fromAttitude: 'integer',
  toAttitude: 'integer',
})

export const touchRhythmShape = shapeOf<TouchRhythm>()('touch_rhythm', {
  ...versioned,
  tier: 'text',
  days: 'integer',
})

/** Who took part in a touchpoint, of either side: made of its lists by the file itself (step 170), written by nobody else. */
export type TouchpointPersonRow = { person_id: string; happened_on: CalendarDay; touchpoint_id: TouchpointId }
