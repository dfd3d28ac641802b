import { ruleFailure } from '#shared/contract/errors.ts'
import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import type { Rating, RatingRound } from '#shared/domain/rating/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { HandlersOf } from '../core/context.ts'
import { buyingCenterShape } from '../store/center-tables.ts'
import * as ratingStore from '../store/ratings.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import {
  accountShape,
  contactShape,
  ratingRoundShape,
  ratingShape,
  teamMemberShape,
} from '../store/tables.ts'
import { refuseStranger } from './center-members.ts'
import { edit, get, getAll, getAt, given } from './outcome.ts'

export const ratingHandlers: HandlersOf<'rating'> = {
  'rating.listRounds': async ({ db }, subject) => {
    const rounds = await ratingStore.listRounds(db, subject)
    return Promise.all(
      rounds.map(async (round) => {
        const rated = await ratingStore.countByMember(db, round.id)
        const progress = round.teamMemberIds.map((id) => ({ teamMemberId: id, rated: rated.get(id) ?? 0 }))
        return { round, progress }
      }),
    )
  },

  'rating.listOwn': async ({ db }, { roundId, teamMemberId }) => {
    await get(db, ratingRoundShape, roundId)
    return ratingStore.listOwn(db, roundId, teamMemberId)
  },

  'rating.listRevealed': async ({ db }, { roundId }) => {
    const round = await get(db, ratingRoundShape, roundId)
    if (isOpen(round)) throw ruleFailure({ rule: 'ratings-hidden' })

    return rows.listWhere(db, ratingShape, 'roundId', [roundId], ['id'])
  },

  'rating.startRound': async ({ recorder, db, newId, now }, { teamMemberIds, endsOn, ...subject }) => {
    await get(db, accountShape, subject.accountId)
    await refuseOtherCenter(db, subject)
    await getAll(db, teamMemberShape, teamMemberIds)
    const rounds = await ratingStore.listRounds(db, subject)
    if (rounds.some(isOpen)) throw ruleFailure({ rule: 'rating-round-open' })

    const round = { id: newId<'rating-round'>(), ...subject, teamMemberIds, startsOn: dayOf(now()), endsOn }
    const started: RatingRound = { ...round, closedOn: null, version: 1 }
    await recorder.insert(ratingRoundShape, [started])
    return started
  },

  'rating.rate': async ({ recorder, db, newId, now }, { roundId, contactId, teamMemberId, ...answer }) => {
    const round = await get(db, ratingRoundShape, roundId)
    const contact = await get(db, contactShape, contactId)
    const member = await get(db, teamMemberShape, teamMemberId)
    const before = await ratingStore.findOwn(db, roundId, contactId, teamMemberId)

    if (!isOpen(round)) throw ruleFailure({ rule: 'rating-round-closed' })
    if (contact.accountId !== round.accountId)
      throw ruleFailure({ rule: 'contact-at-other-account', contact: displayName(contact) })
    if (round.buyingCenterId) await refuseStranger(db, round.buyingCenterId, contactId)
    if (!round.teamMemberIds.includes(member.id))
      throw ruleFailure({ rule: 'not-asked-to-rate', teamMember: member.name })

    const ratedOn = dayOf(now())
    if (before) return edit(recorder, ratingShape, before.id, { ...answer, ratedOn }, before.version)
    const blank = { attitude: null, influence: null, note: '', ...given(answer) }
    const rating = { id: newId<'rating'>(), roundId, contactId, teamMemberId, ...blank, ratedOn, version: 1 }
    await recorder.insert(ratingShape, [rating])
    return rating
  },

  'rating.closeRound': async ({ recorder, db, now }, { id, version }) => {
    const round = await getAt(db, ratingRoundShape, id, version)
    if (!isOpen(round)) throw ruleFailure({ rule: 'rating-round-closed' })

    return edit(recorder, ratingRoundShape, id, { closedOn: dayOf(now()) }, version)
  },

  'rating.removeRound': async ({ recorder, db }, { id, version }) => {
    await getAt(db, ratingRoundShape, id, version)
    await removeRounds(recorder, [id])
    return { id }
  },
}

/** Removes the rounds in which members of these buying centers were rated. */
export async function removeRoundsOfCenters(
  recorder: Recorder,
  centerIds: readonly BuyingCenterId[],
): Promise<void> {
  const rounds = await rows.listWhere(recorder.db, ratingRoundShape, 'buyingCenterId', centerIds)
  await removeRounds(
    recorder,
    rounds.map(({ id }) => id),
  )
}

/** Removes rounds with all that was answered in them. */
export async function removeRounds(recorder: Recorder, ids: readonly RatingRound['id'][]): Promise<void> {
  await removeRatings(recorder, 'roundId', ids)
  await recorder.remove(ratingRoundShape, ids)
}

/** Removes what was answered in rounds, about contacts, or by some of our side. */
export async function removeRatings<F extends 'roundId' | 'contactId' | 'teamMemberId'>(
  recorder: Recorder,
  field: F,
  ids: readonly Rating[F][],
): Promise<void> {
  const ratings = await rows.listWhere(recorder.db, ratingShape, field, ids)
  await recorder.remove(
    ratingShape,
    ratings.map((rating) => rating.id),
  )
}

/** A buying center is rated as a part of its account. */
async function refuseOtherCenter(
  db: Reader,
  { accountId, buyingCenterId }: Pick<RatingRound, 'accountId' | 'buyingCenterId'>,
): Promise<void> {
  if (buyingCenterId === null) return
  const center = await get(db, buyingCenterShape, buyingCenterId)
  if (center.accountId !== accountId)
    throw ruleFailure({ rule: 'center-at-other-account', name: center.name })
}

function isOpen({ closedOn }: RatingRound): boolean {
  return closedOn === null
}
