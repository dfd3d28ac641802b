import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Id } from '#shared/kernel/id.ts'

export type AgeLimitId = Id<'age-limit'>
export type AgeKeptId = Id<'age-kept'>

/**
 * What is held about people and may have an age limit: somebody with whom nothing has been for long, somebody who has left their company,
 * somebody whom only the history still holds, a lead that led to nobody, and what is thought of somebody.
 */
export const ageKinds = ['quiet', 'left', 'removed', 'lead', 'judgement'] as const
export type AgeKind = (typeof ageKinds)[number]

/** After how many months what is held of a kind is due for erasure. A kind without one never is. */
export type AgeLimit = Readonly<{ id: AgeLimitId; kind: AgeKind; months: number; version: number }>

/** What is proposed to whoever sets a limit: a habit of the field, no law. */
export const proposedMonths: Readonly<Record<AgeKind, number>> = {
  quiet: 36,
  left: 12,
  removed: 6,
  lead: 24,
  judgement: 24,
}

/** The person or the lead as a whole, or what is thought of the person alone. */
export const keptParts = ['whole', 'judgements'] as const
export type KeptPart = (typeof keptParts)[number]

export function partOf(kind: AgeKind): KeptPart {
  return kind === 'judgement' ? 'judgements' : 'whole'
}

/** That somebody said it is kept longer, until when and why. Who was removed may be kept in the history. */
export type AgeKept = Readonly<{
  id: AgeKeptId
  /** A contact, one who was removed, or a lead. */
  thingId: Id<string>
  part: KeptPart
  /** On this day it is due as if nobody had said anything. */
  keptUntil: CalendarDay
  reason: string
  keptOn: CalendarDay
  keptBy: string
  version: number
}>
