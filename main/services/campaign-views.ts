import { movesOf, compareMoves } from '#shared/domain/campaign/attitude-moves.ts'
import { figuresOf, returnOn } from '#shared/domain/campaign/analysis.ts'
import type { Campaign } from '#shared/domain/campaign/model.ts'
import { costOf, daysGone } from '#shared/domain/campaign/model.ts'
import { proposalsOf } from '#shared/domain/campaign/proposals.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { addDays } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf } from '../core/context.ts'
import {
  campaignAccountShape,
  campaignResponseShape,
  campaignShape,
  campaignWaveShape,
} from '../store/campaign-tables.ts'
import * as campaignStore from '../store/campaigns.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'
import { pickedBy } from './campaign-audience.ts'
import { influencedAt, peopleOf } from './campaign-effects.ts'
import { dayAt } from './moments.ts'
import { get } from './outcome.ts'

type Views = Pick<
  HandlersOf<'campaign'>,
  | 'campaign.list'
  | 'campaign.get'
  | 'campaign.previewAudience'
  | 'campaign.listProposals'
  | 'campaign.getAnalysis'
>

export const campaignViewHandlers: Views = {
  'campaign.list': ({ db }) => campaignStore.list(db),

  'campaign.get': async ({ db }, { id }) => {
    const { campaign, accounts, waves, responses } = await partsOf(db, id)
    const owner = campaign.ownerId && (await rows.find(db, teamMemberShape, campaign.ownerId))
    const known = await accountsById(db, accounts)
    const ownerIds = [...known.values()].flatMap(({ ownerId }) => ownerId ?? [])
    const owners = await rows.listWhere(db, teamMemberShape, 'id', [...new Set(ownerIds)])
    const nameOf = await contactNames(db, responses)

    return {
      campaign,
      ownerName: owner ? owner.name : null,
      accounts: accounts
        .map((row) => {
          const account = known.get(row.accountId)
          const ownerName = owners.find((each) => each.id === account?.ownerId)?.name ?? null
          return { ...row, accountName: account?.name ?? '', tier: account?.tier ?? '', ownerName }
        })
        .toSorted((one, other) => one.accountName.localeCompare(other.accountName)),
      waves,
      responses: responses
        .map((row) => ({
          ...row,
          contactName: row.contactId === null ? null : (nameOf.get(row.contactId) ?? null),
        }))
        .toSorted((one, other) => other.respondedOn.localeCompare(one.respondedOn)),
    }
  },

  'campaign.previewAudience': async ({ db, now }, { audience }) => [
    ...(await pickedBy(db, audience, dayAt(now().toISOString()))),
  ],

  'campaign.listProposals': async ({ db, now }, { id }) => {
    const parts = await partsOf(db, id)
    const { responseDays } = parts.campaign
    const [first] = parts.waves
    const today = dayAt(now().toISOString())
    if (!first) return []
    const touchpoints = await campaignStore.listTouchpoints(
      db,
      parts.accounts.map(({ accountId }) => accountId),
      first.happensOn,
      today,
    )
    const proposals = proposalsOf(parts, touchpoints, responseDays)

    const known = await accountsById(db, proposals)
    const nameOf = await contactNames(db, proposals)
    const subjectOf = new Map(touchpoints.map((each) => [each.id, each.subject]))
    return proposals.map((each) => ({
      ...each,
      accountName: known.get(each.accountId)?.name ?? '',
      contactName: each.contactId === null ? null : (nameOf.get(each.contactId) ?? null),
      subject: subjectOf.get(each.touchpointId) ?? '',
    }))
  },

  'campaign.getAnalysis': async ({ db, now }, { id }) => {
    const { campaign, accounts: all, waves, responses } = await partsOf(db, id)
    const today = dayAt(now().toISOString())
    const gone = daysGone(waves, today)
    const inside = all.filter(({ leftOutReason }) => leftOutReason === null)
    const known = await accountsById(db, inside)
    const nameOf = (accountId: string): string => known.get(accountId)?.name ?? ''
    const opportunities = await influencedAt(db, inside, known, gone, campaign.influenceDays)
    const firstWaveOn = gone[0] ?? null
    const people = firstWaveOn === null ? [] : await peopleOf(db, inside, responses, addDays(firstWaveOn, -1))

    const accounts = inside.map(({ accountId, isHeldOut }) => ({
      accountId,
      accountName: nameOf(accountId),
      isHeldOut,
      kinds: [...new Set(responses.flatMap((each) => (each.accountId === accountId ? each.kind : [])))],
      influenced: opportunities.filter((each) => each.accountId === accountId).length,
    }))
    const figures = figuresOf(accounts, opportunities, gone.length > 0)
    const { costMinor, withoutCost } = costOf(waves)
    const touched = movesOf(people.filter(({ group }) => group === 'touched'))
    const heldOut = movesOf(people.filter(({ group }) => group === 'held-out'))
    return {
      today,
      firstWaveOn,
      currency: campaign.currency,
      costMinor,
      withoutCost,
      figures: { ...figures, byKind: [...figures.byKind], won: [...figures.won] },
      gain: returnOn(costMinor, wonIn(campaign, figures.won), campaign.marginPercent),
      attitudes: { touched, heldOut, comparison: compareMoves(touched, heldOut) ?? null },
      accounts: accounts.toSorted((one, other) => one.accountName.localeCompare(other.accountName)),
      opportunities: opportunities.map((each) => ({ ...each, accountName: nameOf(each.accountId) })),
      people: people.map((each) => ({ ...each, accountName: nameOf(each.accountId) })),
    }
  },
}

async function partsOf(db: Reader, id: Campaign['id']) {
  return {
    campaign: await get(db, campaignShape, id),
    accounts: await rows.listWhere(db, campaignAccountShape, 'campaignId', [id], ['id']),
    waves: await rows.listWhere(db, campaignWaveShape, 'campaignId', [id], ['happensOn', 'id']),
    responses: await rows.listWhere(db, campaignResponseShape, 'campaignId', [id], ['respondedOn', 'id']),
  }
}

async function accountsById(db: Reader, named: readonly Readonly<{ accountId: Campaign['id'] | string }>[]) {
  const ids = [...new Set(named.map(({ accountId }) => accountId))]
  const accounts = await rows.listWhere(db, accountShape, 'id', ids as never[])
  return new Map<string, (typeof accounts)[number]>(accounts.map((account) => [account.id, account]))
}

async function contactNames(db: Reader, named: readonly Readonly<{ contactId: string | null }>[]) {
  const ids = [...new Set(named.flatMap(({ contactId }) => contactId ?? []))]
  const contacts = await rows.listWhere(db, contactShape, 'id', ids as never[])
  return new Map<string, string>(contacts.map((contact) => [contact.id, displayName(contact)]))
}

/** What was won in the campaign's own currency: nothing is added up over currencies. */
function wonIn(
  { currency }: Campaign,
  won: readonly Readonly<{ currency: string; amountMinor: number }>[],
): number {
  return won.find((each) => each.currency === currency)?.amountMinor ?? 0
}
