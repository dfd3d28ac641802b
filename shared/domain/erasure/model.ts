import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'

export type ErasureId = Id<'erasure'>

/** That somebody was erased: when, by whom of us, and which placeholder stands where they stood. Who it was is nowhere in it. */
export type Erasure = Readonly<{
  id: ErasureId
  /** A contact, or a lead that was nobody at an account. */
  erasedId: Id<string>
  erasedOn: CalendarDay
  erasedBy: string
}>
