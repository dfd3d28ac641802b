import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import type { Outcome } from '#shared/domain/touchpoint/outcome.ts'
import type { TouchRhythm } from '#shared/domain/touchpoint/rhythm.ts'
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
