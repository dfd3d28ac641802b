import type { Moment } from '#shared/contract/as-of.ts'
import type { Output } from '#shared/contract/contract.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import { present } from '../../../api/present.ts'

type Copies = Output<'plan.listCopies'>

/** A moment as the address names it: a copy by its id, a day, or now. */
export type Named = string

/** `undefined` where the address names none that there is. */
export function momentOf(named: Named | null, copies: Copies): Moment | undefined {
  if (named === null) return undefined
  if (named === 'now') return { day: present }
  if (isCalendarDay(named)) return { day: named }
  const copy = copies.find(({ id }) => id === named)
  return copy && { seq: copy.seq }
}

/** What now is compared with where nobody has chosen: the last copy; `undefined` where there is none. */
export function usualFrom(copies: Copies): Named | undefined {
  return copies.at(-1)?.id
}
