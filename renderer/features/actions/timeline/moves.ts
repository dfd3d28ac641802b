import type { Action } from '#shared/domain/plan/model.ts'
import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'

/** What of an action moves: all of it, or its end alone. */
export type MoveKind = 'whole' | 'end'
type Days = Pick<Action, 'startsOn' | 'dueOn'>

/**
 * The days of an action after it is moved by so many days. Its end is not moved before its start; one without a day is due today.
 * `undefined` where nothing changes.
 */
export function moved(
  { startsOn, dueOn }: Days,
  kind: MoveKind,
  days: number,
  today: CalendarDay,
): Days | undefined {
  if (startsOn === null && dueOn === null) return { startsOn: null, dueOn: today }
  if (kind === 'whole')
    return days === 0
      ? undefined
      : {
          startsOn: startsOn && addDays(startsOn, days),
          dueOn: dueOn && addDays(dueOn, days),
        }
  const end = addDays(dueOn ?? startsOn ?? today, days)
  const kept = startsOn !== null && end < startsOn ? startsOn : end
  return kept === dueOn ? undefined : { startsOn, dueOn: kept }
}

/** What a key means for the action that it is pressed on; `undefined` where it means nothing. */
export function moveByKey(
  event: Readonly<{ key: string; shiftKey: boolean; altKey: boolean }>,
): Readonly<{ kind: MoveKind; days: number }> | undefined {
  const way = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
  if (way === 0) return undefined
  return { kind: event.altKey ? 'end' : 'whole', days: way * (event.shiftKey ? 7 : 1) }
}
