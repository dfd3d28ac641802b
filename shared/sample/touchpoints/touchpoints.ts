import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import type { SampleTouchpoint } from '../model.ts'
import { rowsOf, wordsOf } from '../outline.ts'
import { oneOf } from '../vocabulary.ts'
import { workingDayUpTo } from '../working-days.ts'
import { routineTouchpoints } from './routine.ts'
import { haldenauStories } from './stories-haldenau.ts'
import { otherStories } from './stories-others.ts'

/** All touchpoints up to `today`, by day, the oldest first. */
export function touchpoints(today: CalendarDay): readonly SampleTouchpoint[] {
  const told = [haldenauStories, otherStories].flatMap((stories) => toldTouchpoints(stories, today))
  return [...told, ...routineTouchpoints(today)].toSorted((one, other) =>
    one.happenedOn < other.happenedOn ? -1 : one.happenedOn > other.happenedOn ? 1 : 0,
  )
}

function toldTouchpoints(stories: string, today: CalendarDay): readonly SampleTouchpoint[] {
  return rowsOf(stories).map(
    ([
      accountKey = '',
      daysAgo = '',
      channel = '',
      minutes = '',
      people = '',
      team = '',
      subject = '',
      note = '',
    ]) => ({
      accountKey,
      happenedOn: workingDayUpTo(addDays(today, -Number(daysAgo))),
      channel: oneOf(touchpointChannels, channel),
      minutes: minutes === '-' ? null : Number(minutes),
      subject,
      note,
      contactKeys: wordsOf(people),
      teamMemberKeys: wordsOf(team),
    }),
  )
}
