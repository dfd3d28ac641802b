import type { ActionRow } from '#shared/contract/action-views.ts'
import type { ActionState } from '#shared/domain/plan/model.ts'
import { isPending } from '#shared/domain/plan/needs.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'

/** How far an action is, as a sign beside the word. */
export const stateMarks: Readonly<Record<ActionState, string>> = {
  open: '○',
  'in-progress': '◐',
  done: '●',
  dropped: '×',
}

export function isOverdue({ action }: Pick<ActionRow, 'action'>, today: CalendarDay): boolean {
  return isPending(action) && action.dueOn !== null && action.dueOn < today
}
