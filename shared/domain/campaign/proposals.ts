import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { AccountId } from '../account/model.ts'
import type { ContactId } from '../relationship/model.ts'
import type { Touchpoint, TouchpointChannel } from '../touchpoint/model.ts'
import type { Campaign, CampaignAccount, CampaignResponse, CampaignWave, ResponseKind } from './model.ts'

/** A touchpoint that may be a response; whether it is one, the user says. */
export type Proposal = Readonly<{
  accountId: AccountId
  contactId: ContactId | null
  waveId: CampaignWave['id']
  respondedOn: CalendarDay
  kind: ResponseKind
  touchpointId: Touchpoint['id']
}>

type Touched = Pick<Touchpoint, 'id' | 'accountId' | 'happenedOn' | 'channel' | 'contactIds'>

/**
 * Touchpoints with accounts that a campaign is aimed at, in the channel of a wave and within so many days after it, one for each of
 * their people. Those that a response was read from already, and those that somebody said are none, are left out; of several waves it belongs to the latest.
 */
export function proposalsOf(
  about: Readonly<{
    waves: readonly CampaignWave[]
    accounts: readonly Pick<CampaignAccount, 'accountId' | 'isHeldOut' | 'leftOutReason'>[]
    responses: readonly Pick<CampaignResponse, 'touchpointId' | 'contactId'>[]
    campaign: Pick<Campaign, 'dismissed'>
  }>,
  touchpoints: readonly Touched[],
  responseDays: number,
): readonly Proposal[] {
  const aimedAt = new Set(
    about.accounts
      .filter(({ isHeldOut, leftOutReason }) => !isHeldOut && leftOutReason === null)
      .map(({ accountId }) => accountId),
  )
  const settled = [...about.responses, ...(about.campaign.dismissed ?? [])]
  const known = new Set(settled.map(({ touchpointId, contactId }) => keyOf(touchpointId, contactId)))
  const waves = about.waves.toSorted((one, other) => other.happensOn.localeCompare(one.happensOn))
  return touchpoints.flatMap((touchpoint) => {
    const { id, accountId, happenedOn, channel, contactIds } = touchpoint
    const wave = waves.find(
      (each) =>
        each.channel === channel &&
        each.happensOn <= happenedOn &&
        happenedOn <= addDays(each.happensOn, responseDays),
    )
    if (!wave || !aimedAt.has(accountId)) return []
    const people: readonly (ContactId | null)[] = contactIds.length === 0 ? [null] : contactIds
    return people
      .filter((contactId) => !known.has(keyOf(id, contactId)))
      .map((contactId) => ({
        accountId,
        contactId,
        waveId: wave.id,
        respondedOn: happenedOn,
        kind: kindIn(channel),
        touchpointId: id,
      }))
  })
}

function keyOf(touchpointId: string | null, contactId: string | null): string {
  return `${touchpointId} ${contactId}`
}

/** Who is met in person came; who is heard answered. */
function kindIn(channel: TouchpointChannel): ResponseKind {
  return channel === 'meeting' || channel === 'event' || channel === 'field-service' ? 'came' : 'answered'
}
