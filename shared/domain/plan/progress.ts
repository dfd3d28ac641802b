import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Action } from './model.ts'

/** How far the actions of an objective have come. Dropped actions do not count. `share` is 0 to 1, `null` without actions. */
export type Progress = Readonly<{
  total: number
  done: number
  inProgress: number
  overdue: number
  unassigned: number
  share: number | null
}>

/** @param today the day overdue is judged by: an action is overdue the day after it was due */
export function progressOf(
  actions: readonly Pick<Action, 'state' | 'dueOn' | 'ownerId'>[],
  today: CalendarDay,
): Progress {
  const counted = actions.filter((action) => action.state !== 'dropped')
  const pending = counted.filter((action) => action.state !== 'done')
  const done = counted.length - pending.length
  return {
    total: counted.length,
    done,
    inProgress: pending.filter((action) => action.state === 'in-progress').length,
    overdue: pending.filter((action) => action.dueOn !== null && action.dueOn < today).length,
    unassigned: pending.filter((action) => action.ownerId === null).length,
    share: counted.length === 0 ? null : done / counted.length,
  }
}
