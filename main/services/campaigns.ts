import { ruleFailure } from '#shared/contract/errors.ts'
import { drawHoldOut } from '#shared/domain/campaign/hold-out.ts'
import {
  blankCampaign,
  daysGone,
  type Campaign,
  type CampaignAccount,
  type CampaignId,
} from '#shared/domain/campaign/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf } from '../core/context.ts'
import {
  campaignAccountShape,
  campaignResponseShape,
  campaignShape,
  campaignWaveShape,
} from '../store/campaign-tables.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape, teamMemberShape } from '../store/tables.ts'
import { pickedBy } from './campaign-audience.ts'
import { dayAt } from './moments.ts'
import { edit, get, getAll, getAt } from './outcome.ts'
import { getWorkspace } from './workspace.ts'

type Commands = Pick<
  HandlersOf<'campaign'>,
  | 'campaign.add'
  | 'campaign.edit'
  | 'campaign.remove'
  | 'campaign.pickAudience'
  | 'campaign.addAccounts'
  | 'campaign.editAccount'
  | 'campaign.removeAccount'
  | 'campaign.drawHoldOut'
>

/** Campaigns and their audiences. */
export const campaignHandlers: Commands = {
  'campaign.add': async ({ recorder, db, newId }, { name, ownerId }) => {
    if (ownerId !== null) await get(db, teamMemberShape, ownerId)
    const { currency } = await getWorkspace(db)

    const campaign: Campaign = {
      ...blankCampaign,
      id: newId<'campaign'>(),
      name,
      ownerId,
      currency,
      version: 1,
    }
    await recorder.insert(campaignShape, [campaign])
    return campaign
  },

  'campaign.edit': async ({ recorder, db }, { id, version, changes }) => {
    const before = await getAt(db, campaignShape, id, version)
    if (changes.ownerId) await get(db, teamMemberShape, changes.ownerId)
    const { startsOn, endsOn } = { ...before, ...changes }
    if (startsOn && endsOn && endsOn < startsOn) throw ruleFailure({ rule: 'campaign-ends-before-it-starts' })

    const measure = changes.aimMeasure === undefined ? before.aimMeasure : changes.aimMeasure
    const isOther = measure !== before.aimMeasure && changes.aimValue === undefined
    return edit(recorder, campaignShape, id, { ...changes, ...(isOther && { aimValue: null }) }, version)
  },

  'campaign.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, campaignShape, id, version)
    for (const shape of [campaignResponseShape, campaignWaveShape, campaignAccountShape] as const)
      await removeOf(recorder, shape as typeof campaignWaveShape, id)
    await recorder.remove(campaignShape, [id])
    return { id }
  },

  'campaign.pickAudience': async ({ recorder, db, newId, now }, { id, version, audience }) => {
    const before = await getAt(db, campaignShape, id, version)
    const today = dayAt(now().toISOString())
    const picked = await pickedBy(db, audience, today)
    const known = await rows.listWhere(db, campaignAccountShape, 'campaignId', [id], ['id'])
    const responses = await rows.listWhere(db, campaignResponseShape, 'campaignId', [id])
    const isUnderWay = await hasGone(db, id, today)

    const responded = new Set(responses.map(({ accountId }) => accountId))
    const reasons = new Map(picked.map(({ accountId, reason }) => [accountId, reason]))
    const gone = known.filter(
      ({ accountId, origin }) => origin === 'view' && !reasons.has(accountId) && !responded.has(accountId),
    )
    const inside = new Set(known.map(({ accountId }) => accountId))
    const added = picked
      .filter(({ accountId }) => !inside.has(accountId))
      .map(({ accountId, reason }) => rowOf(newId<'campaign-account'>(), id, accountId, 'view', reason))

    await recorder.remove(
      campaignAccountShape,
      gone.map((row) => row.id),
    )
    await recorder.updateAll(
      campaignAccountShape,
      known
        .filter(({ accountId, origin }) => origin === 'view' && reasons.has(accountId))
        .map((row) => ({ id: row.id, changes: { reason: reasons.get(row.accountId) ?? row.reason } })),
    )
    await recorder.insert(campaignAccountShape, added)
    const { holdOutPercent, holdOutSeed } = before
    if (holdOutPercent !== null && holdOutSeed !== null && !isUnderWay)
      await holdOut(recorder, id, holdOutPercent, holdOutSeed)
    const campaign = await edit(recorder, campaignShape, id, { audience }, version)
    return { campaign, added: added.length, removed: gone.length }
  },

  'campaign.addAccounts': async ({ recorder, db, newId }, { id, accountIds, reason }) => {
    await get(db, campaignShape, id)
    const accounts = await getAll(db, accountShape, accountIds)
    const known = await rows.listWhere(db, campaignAccountShape, 'campaignId', [id])

    const inside = new Set(known.map(({ accountId }) => accountId))
    const added = accounts
      .filter((account) => !inside.has(account.id))
      .map((account) => rowOf(newId<'campaign-account'>(), id, account.id, 'hand', reason))
    await recorder.insert(campaignAccountShape, added)
    return added
  },

  'campaign.editAccount': async ({ recorder, db }, { id, version, changes }) => {
    const before = await getAt(db, campaignAccountShape, id, version)
    const isOut = typeof changes.leftOutReason === 'string'
    const held = isOut && before.isHeldOut ? { isHeldOut: false } : {}
    return edit(recorder, campaignAccountShape, id, { ...changes, ...held }, version)
  },

  'campaign.removeAccount': async ({ recorder, db }, { id, version }) => {
    const { campaignId, accountId } = await getAt(db, campaignAccountShape, id, version)
    const responses = await rows.listWhere(db, campaignResponseShape, 'campaignId', [campaignId])

    await recorder.remove(
      campaignResponseShape,
      responses.filter((response) => response.accountId === accountId).map((response) => response.id),
    )
    await recorder.remove(campaignAccountShape, [id])
    return { id }
  },

  'campaign.drawHoldOut': async ({ recorder, db, now }, { id, version, percent, seed }) => {
    await getAt(db, campaignShape, id, version)
    if (await hasGone(db, id, dayAt(now().toISOString()))) throw ruleFailure({ rule: 'campaign-under-way' })

    const heldOut = await holdOut(recorder, id, percent ?? 0, seed)
    const drawn = percent === null ? null : seed
    const changes = { holdOutPercent: percent, holdOutSeed: drawn }
    return { campaign: await edit(recorder, campaignShape, id, changes, version), heldOut }
  },
}

/** Whether a wave has gone out by a day: from then on who is held out is settled. */
async function hasGone(db: Reader, id: CampaignId, today: CalendarDay): Promise<boolean> {
  return daysGone(await rows.listWhere(db, campaignWaveShape, 'campaignId', [id]), today).length > 0
}

/** Draws from what a view picked and nobody left out; answers how many are held out. */
async function holdOut(recorder: Recorder, id: CampaignId, percent: number, seed: number): Promise<number> {
  const known = await rows.listWhere(recorder.db, campaignAccountShape, 'campaignId', [id], ['id'])
  const drawable = known.filter((row) => row.origin === 'view' && row.leftOutReason === null)
  const drawn = drawHoldOut(
    drawable.map(({ accountId }) => accountId),
    percent,
    seed,
  )
  await recorder.updateAll(
    campaignAccountShape,
    drawable
      .filter((row) => row.isHeldOut !== drawn.has(row.accountId))
      .map((row) => ({ id: row.id, changes: { isHeldOut: drawn.has(row.accountId) } })),
  )
  return drawn.size
}

async function removeOf(recorder: Recorder, shape: typeof campaignWaveShape, id: CampaignId): Promise<void> {
  const found = await rows.listWhere(recorder.db, shape, 'campaignId', [id])
  await recorder.remove(
    shape,
    found.map((each) => each.id),
  )
}

function rowOf(
  id: CampaignAccount['id'],
  campaignId: CampaignId,
  accountId: CampaignAccount['accountId'],
  origin: CampaignAccount['origin'],
  reason: string,
): CampaignAccount {
  return { id, campaignId, accountId, origin, reason, isHeldOut: false, leftOutReason: null, version: 1 }
}
