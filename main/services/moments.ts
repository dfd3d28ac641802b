import type { Moment } from '#shared/contract/as-of.ts'
import { dayFrom, dayOf, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import { latestSeq, timeOf } from '../store/history.ts'
import { lastUpTo } from '../store/points.ts'
import type { Reader } from '../store/recorder.ts'

/** The last command that had been done by a moment, with when it was done; 0 where there was none. */
export async function seqAt(
  db: Reader,
  moment: Moment,
): Promise<Readonly<{ seq: number; happenedAt: string | null }>> {
  const seq = 'seq' in moment ? moment.seq : await lastUpTo(db, lastInstantOf(moment))
  if (seq > (await latestSeq(db))) throw new AppFailure({ code: 'not-found', object: 'command' })
  return { seq, happenedAt: seq === 0 ? null : await timeOf(db, seq) }
}

/** The day of an instant where the program runs. */
export function dayAt(instant: string): CalendarDay {
  const at = new Date(instant)
  return dayFrom(at.getFullYear(), at.getMonth() + 1, at.getDate()) ?? dayOf(at)
}

function lastInstantOf(moment: Exclude<Moment, { seq: number }>): string {
  return 'day' in moment ? endOf(moment.day).toISOString() : new Date(moment.at).toISOString()
}

/** The last millisecond of a day where the program runs: days there have 23 to 25 hours. */
function endOf(day: CalendarDay): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const next = new Date(2000, 0, 1)
  next.setFullYear(year, month - 1, date + 1)
  next.setHours(0, 0, 0, 0)
  return new Date(next.getTime() - 1)
}
