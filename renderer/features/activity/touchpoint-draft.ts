import type { Payload } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId, TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { TouchpointChannel } from '#shared/domain/touchpoint/model.ts'
import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'

/** A touchpoint as it is being filled in: days and minutes are still text. */
export type TouchpointDraft = Readonly<{
  happenedOn: string
  channel: TouchpointChannel
  minutes: string
  subject: string
  note: string
  contactIds: readonly ContactId[]
  teamMemberIds: readonly TeamMemberId[]
}>

export type Complaint = 'dayMissing' | 'subjectMissing' | 'minutesWrong'

export function emptyDraft(today: CalendarDay): TouchpointDraft {
  return {
    happenedOn: today,
    channel: 'meeting',
    minutes: '',
    subject: '',
    note: '',
    contactIds: [],
    teamMemberIds: [],
  }
}

/** What is likely the same for the next one stays: the day, the channel and who of ours. */
export function nextDraft(draft: TouchpointDraft): TouchpointDraft {
  return { ...draft, minutes: '', subject: '', note: '', contactIds: [] }
}

export function complaintsOf(draft: TouchpointDraft): readonly Complaint[] {
  return [
    ...(isCalendarDay(draft.happenedOn) ? [] : (['dayMissing'] as const)),
    ...(draft.subject.trim() === '' ? (['subjectMissing'] as const) : []),
    ...(/^\d{0,5}$/.test(draft.minutes.trim()) ? [] : (['minutesWrong'] as const)),
  ]
}

/** What is recorded of a draft that nothing is to be said against. */
export function recordOf(accountId: AccountId, draft: TouchpointDraft): Payload<'touchpoint.record'> {
  const minutes = draft.minutes.trim()
  return {
    ...draft,
    accountId,
    happenedOn: draft.happenedOn as CalendarDay,
    minutes: minutes === '' ? null : Number(minutes),
    subject: draft.subject.trim(),
    note: draft.note.trim(),
  }
}
