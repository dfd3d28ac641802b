import type { Id } from '#shared/kernel/id.ts'
import { daysBetween, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { ContactId } from '../relationship/model.ts'
import type { TouchpointChannel } from './model.ts'

/** How many days at most are expected between two touchpoints with a key player of an account of this tier. */
export type TouchRhythm = Readonly<{ id: Id<'touch-rhythm'>; tier: string; days: number; version: number }>

/** How a person was reached through one channel: how often, and the latest day. */
export type Reached = Readonly<{ channel: TouchpointChannel; count: number; lastOn: CalendarDay }>

export type PlayerReach = Readonly<{
  contactId: ContactId
  lastOn: CalendarDay | null
  channels: readonly Reached[]
}>

/** A touchpoint as far as reach goes. */
export type Touch = Readonly<{
  happenedOn: CalendarDay
  channel: TouchpointChannel
  contactIds: readonly string[]
}>

/**
 * Through which channels each of these people was reached, the channel of the latest touch first. What lies after `today` is
 * planned and reaches nobody yet.
 */
export function reachOf(
  contactIds: readonly ContactId[],
  touches: readonly Touch[],
  today: CalendarDay,
): readonly PlayerReach[] {
  const reached = new Map(contactIds.map((id) => [id as string, new Map<TouchpointChannel, Reached>()]))
  for (const { happenedOn, channel, contactIds: people } of touches) {
    if (happenedOn > today) continue
    for (const id of new Set(people)) {
      const channels = reached.get(id)
      if (!channels) continue
      const before = channels.get(channel)
      const lastOn = before && before.lastOn > happenedOn ? before.lastOn : happenedOn
      channels.set(channel, { channel, count: (before?.count ?? 0) + 1, lastOn })
    }
  }
  return contactIds.map((contactId) => {
    const channels = [...(reached.get(contactId)?.values() ?? [])].toSorted(
      (one, other) => other.lastOn.localeCompare(one.lastOn) || one.channel.localeCompare(other.channel),
    )
    return { contactId, lastOn: channels[0]?.lastOn ?? null, channels }
  })
}

/** Days since the latest touch; `null` where there was none. Who was touched within the rhythm is not silent. */
export type Silence = Readonly<{ contactId: ContactId; days: number | null }>

/** Who has not been touched for longer than the rhythm: those never touched first, then the longest silence. */
export function silencesOf(
  reach: readonly PlayerReach[],
  rhythmDays: number,
  today: CalendarDay,
): readonly Silence[] {
  return reach
    .map(({ contactId, lastOn }) => ({
      contactId,
      days: lastOn === null ? null : daysBetween(lastOn, today),
    }))
    .filter(({ days }) => days === null || days > rhythmDays)
    .toSorted((one, other) => (other.days ?? Infinity) - (one.days ?? Infinity))
}
