import type { Account } from '#shared/domain/account/model.ts'
import { influenceOn, type StageDay } from '#shared/domain/campaign/influence.ts'
import type { CampaignAccount, CampaignResponse } from '#shared/domain/campaign/model.ts'
import { displayName, type Contact } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { opportunityShape } from '../store/center-tables.ts'
import { createPast } from '../store/past.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { listStageMoments, type StageMoment } from '../store/stage-moments.ts'
import { contactShape } from '../store/tables.ts'
import { dayAt, seqAt } from './moments.ts'
import { processOf } from './sales-process.ts'

type Row = Pick<CampaignAccount, 'accountId' | 'isHeldOut'>

/** The opportunities at these accounts that something became of within so many days after a wave, by the day of it. */
export async function influencedAt(
  db: Reader,
  accounts: readonly Row[],
  known: ReadonlyMap<string, Account>,
  waveDays: readonly CalendarDay[],
  withinDays: number,
) {
  if (waveDays.length === 0) return []
  const ids = accounts.map(({ accountId }) => accountId)
  const opportunities = await rows.listWhere(db, opportunityShape, 'accountId', ids, ['id'])
  const moments = await listStageMoments(
    db,
    opportunities.map(({ id }) => id),
  )
  const process = await processOf(db)

  const heldOut = new Set(accounts.filter(({ isHeldOut }) => isHeldOut).map(({ accountId }) => accountId))
  return opportunities
    .flatMap(({ id, accountId, name, state, amountMinor }) => {
      const influence = influenceOn(dayEnds(moments.get(id) ?? []), waveDays, withinDays, process)
      if (!influence) return []
      const currency = known.get(accountId)?.currency ?? ''
      const isHeldOut = heldOut.has(accountId)
      return [{ opportunityId: id, name, accountId, isHeldOut, state, amountMinor, currency, ...influence }]
    })
    .toSorted((one, other) => one.on.localeCompare(other.on))
}

/** Who responded at accounts that are aimed at, and who is at an account that is held out, as they stood on a day and stand now. */
export async function peopleOf(
  db: Reader,
  accounts: readonly Row[],
  responses: readonly Pick<CampaignResponse, 'accountId' | 'contactId'>[],
  before: CalendarDay,
) {
  const heldOut = accounts.filter(({ isHeldOut }) => isHeldOut).map(({ accountId }) => accountId)
  const aimedAt = new Set(accounts.filter(({ isHeldOut }) => !isHeldOut).map(({ accountId }) => accountId))
  const touchedIds = responses.flatMap(({ accountId, contactId }) =>
    contactId !== null && aimedAt.has(accountId) ? [contactId] : [],
  )
  const touched = await rows.listWhere(db, contactShape, 'id', [...new Set(touchedIds)], ['id'])
  const others = await rows.listWhere(db, contactShape, 'accountId', heldOut, ['id'])
  const { seq } = await seqAt(db, { day: before })
  const past = createPast(db, seq)
  const people = [...touched, ...others]
  await past.read(
    'contact',
    people.map(({ id }) => id),
  )

  return people.map((contact, index) => ({
    contactId: contact.id,
    name: displayName(contact),
    accountId: contact.accountId,
    group: index < touched.length ? ('touched' as const) : ('held-out' as const),
    before: (past.at(contact.id, seq) as Contact | undefined)?.attitude ?? null,
    after: contact.attitude,
  }))
}

/** How it stood at the end of each of these days. */
function dayEnds(moments: readonly StageMoment[]): readonly StageDay[] {
  const ends = new Map(
    moments.map(({ happenedAt, stage, state }) => [dayAt(happenedAt), { stage, state }] as const),
  )
  return [...ends]
    .map(([day, standing]) => ({ day, ...standing }))
    .toSorted((one, other) => one.day.localeCompare(other.day))
}
