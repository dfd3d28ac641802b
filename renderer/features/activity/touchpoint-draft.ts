import type { Payload } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId, TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { Entry } from '#shared/domain/touchpoint/entry.ts'
import type { EntryOutcome } from '#shared/domain/touchpoint/entry-parts.ts'
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
  /** Without the hashes, with spaces between. */
  tags: string
  outcomes: readonly EntryOutcome[]
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
    tags: '',
    outcomes: [],
  }
}

/** What is likely the same for the next one stays: the day, the channel and who of ours. */
export function nextDraft(draft: TouchpointDraft): TouchpointDraft {
  return { ...draft, minutes: '', subject: '', note: '', contactIds: [], tags: '', outcomes: [] }
}

export function complaintsOf(draft: TouchpointDraft): readonly Complaint[] {
  return [
    ...(isCalendarDay(draft.happenedOn) ? [] : (['dayMissing'] as const)),
    ...(draft.subject.trim() === '' ? (['subjectMissing'] as const) : []),
    ...(/^\d{0,5}$/.test(draft.minutes.trim()) ? [] : (['minutesWrong'] as const)),
  ]
}

/** The draft with what a line says beside it. What the line says nothing about stays. */
export function draftWith(draft: TouchpointDraft, entry: Entry): TouchpointDraft {
  const idsOf = <I extends string>(side: 'theirs' | 'ours', before: readonly I[]): readonly I[] => [
    ...new Set([...before, ...entry.people.filter((each) => each.side === side).map(({ id }) => id as I)]),
  ]
  return {
    ...draft,
    happenedOn: entry.happenedOn ?? draft.happenedOn,
    channel: entry.channel ?? draft.channel,
    minutes: entry.minutes === null ? draft.minutes : String(entry.minutes),
    subject: entry.subject === '' ? draft.subject : entry.subject,
    contactIds: idsOf('theirs', draft.contactIds),
    teamMemberIds: idsOf('ours', draft.teamMemberIds),
    tags: [draft.tags, ...entry.tags].filter(Boolean).join(' '),
    outcomes: [...draft.outcomes, ...entry.outcomes],
  }
}

/** Hash words as they are typed, with or without the hash; `null` where there are none. */
export function tagsOf(text: string): readonly string[] | null {
  const tags = text.split(/[\s,#]+/u).filter((tag) => tag !== '')
  return tags.length === 0 ? null : [...new Set(tags)].slice(0, 50)
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
    tags: tagsOf(draft.tags),
    outcomes: draft.outcomes.filter(({ text }) => text.trim() !== ''),
  }
}
