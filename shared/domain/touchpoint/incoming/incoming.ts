import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { PostFact } from '../../relationship/evidence.ts'
import type { TouchpointChannel } from '../model.ts'

/** Somebody as a file names them; either may be empty. */
export type IncomingPerson = Readonly<{ name: string; email: string }>

/** A touchpoint as a file tells it, before anybody in it is known: all formats come to this one shape. */
export type IncomingTouch = Readonly<{
  /** Which one of the file it is, from 1: the message, the event, the row. */
  place: number
  /** What tells it from all others, in this file and the next. */
  sourceId: string
  happenedOn: CalendarDay
  /** Null where the file says no length. */
  minutes: number | null
  channel: TouchpointChannel
  subject: string
  note: string
  /** People of either side, as far as it is not said whose they are. */
  people: readonly IncomingPerson[]
  /** Those whom the file says to be ours. */
  agents: readonly IncomingPerson[]
  /** The account as the file names it; empty where it names none. */
  account: string
  /** What it says of the employers and titles of people, where it says anything. */
  said?: readonly PostSaid[]
}>

/** That somebody works for another firm now, or as something else, and who says so. */
export type PostSaid = Readonly<{ person: IncomingPerson; fact: PostFact; now: string; source: string }>

/** What of a file was left out, with how many. Nothing is left out without being told. */
export type LeftOut = Readonly<{ reason: LeftOutReason; count: number }>

export const leftOutReasons = [
  'outside-days',
  'cancelled',
  'no-day',
  'rule-not-read',
  'attachment',
  'nested-too-deep',
  'encrypted',
  'text-cut',
  'people-cut',
  'repeated',
  'unknown-channel',
  'no-minutes',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** Why a file brings nothing at all. */
export type TouchFileProblem =
  | Readonly<{ code: 'not-known' }>
  | Readonly<{ code: 'no-events' }>
  | Readonly<{ code: 'no-messages' }>
  | Readonly<{ code: 'too-large'; limit: number }>
  | Readonly<{ code: 'too-many'; limit: number }>
  | Readonly<{ code: 'cut-off' }>

export type IncomingRead = Readonly<{ touches: readonly IncomingTouch[]; leftOut: readonly LeftOut[] }>

/** The days of which touchpoints are taken, both included, and the zone in which a day begins (`Europe/Berlin`). */
export type Window = Readonly<{ from: CalendarDay; until: CalendarDay; zone: string }>

/** More touchpoints are not brought in at once. */
export const touchesAtMost = 5_000
/** More of a text is not kept: the rest stays in the file. */
export const noteAtMost = 8_000
export const peopleAtMost = 100

/** Counts what is left out, by its reason. */
export function createLeftOut() {
  const counts = new Map<LeftOutReason, number>()
  return {
    add: (reason: LeftOutReason, count = 1): void => {
      if (count > 0) counts.set(reason, (counts.get(reason) ?? 0) + count)
    },
    all: (): readonly LeftOut[] =>
      leftOutReasons.flatMap((reason) => {
        const count = counts.get(reason)
        return count === undefined ? [] : [{ reason, count }]
      }),
  }
}
export type LeftOutCounts = ReturnType<typeof createLeftOut>
