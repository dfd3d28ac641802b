import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { ContactId } from '../relationship/model.ts'

export type ErasureId = Id<'erasure'>

/** That somebody was erased: when, by whom of us, and which placeholder stands where they stood. Who it was is nowhere in it. */
export type Erasure = Readonly<{
  id: ErasureId
  erasedId: ContactId
  erasedOn: CalendarDay
  erasedBy: string
}>
