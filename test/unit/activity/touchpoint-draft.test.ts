import { expect, test } from 'vitest'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import {
  complaintsOf,
  emptyDraft,
  nextDraft,
  recordOf,
} from '../../../renderer/features/activity/touchpoint-draft.ts'

const draft = { ...emptyDraft('2026-03-02' as CalendarDay), subject: ' Line 5 ' }

test('a record needs a day that exists, a subject and minutes in whole numbers', () => {
  expect(complaintsOf(draft)).toEqual([])
  expect(complaintsOf({ ...draft, happenedOn: '' })).toEqual(['dayMissing'])
  expect(complaintsOf({ ...draft, subject: '  ' })).toEqual(['subjectMissing'])
  for (const minutes of ['1.5', '-3', 'an hour'])
    expect(complaintsOf({ ...draft, minutes })).toEqual(['minutesWrong'])
})

test('no minutes are unknown minutes, not none', () => {
  expect(recordOf('a' as AccountId, draft)).toMatchObject({ subject: 'Line 5', minutes: null })
  expect(recordOf('a' as AccountId, { ...draft, minutes: ' 45 ' }).minutes).toBe(45)
  expect(recordOf('a' as AccountId, { ...draft, minutes: '0' }).minutes).toBe(0)
})

test('the next one starts with the day, the channel and our people of the last', () => {
  const next = nextDraft({ ...draft, channel: 'call', note: 'Agreed', minutes: '5' })
  expect(next).toMatchObject({
    happenedOn: '2026-03-02',
    channel: 'call',
    subject: '',
    note: '',
    minutes: '',
  })
})
