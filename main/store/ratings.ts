import type { Rating, RatingRound, RatingRoundId } from '#shared/domain/rating/model.ts'
import type { ContactId, TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { Reader } from './recorder.ts'
import { fromRow } from './shape.ts'
import { ratingRoundShape, ratingShape } from './tables.ts'

/** The rounds about the contacts of an account, or about the members of one of its buying centers; the newest first. */
export async function listRounds(
  db: Reader,
  { accountId, buyingCenterId }: Pick<RatingRound, 'accountId' | 'buyingCenterId'>,
): Promise<RatingRound[]> {
  const rows = await db
    .selectFrom('rating_round')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('buying_center_id', 'is', buyingCenterId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => fromRow(ratingRoundShape, row))
}

/** How many contacts each of our side has rated in a round. What they answered is not read. */
export async function countByMember(
  db: Reader,
  roundId: RatingRoundId,
): Promise<ReadonlyMap<TeamMemberId, number>> {
  const rows = await db
    .selectFrom('rating')
    .select(['team_member_id as id', ({ fn }) => fn.countAll<number>().as('rated')])
    .where('round_id', '=', roundId)
    .groupBy('team_member_id')
    .execute()
  return new Map(rows.map(({ id, rated }) => [id, rated]))
}

export async function listOwn(
  db: Reader,
  roundId: RatingRoundId,
  teamMemberId: TeamMemberId,
): Promise<Rating[]> {
  const rows = await db
    .selectFrom('rating')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('team_member_id', '=', teamMemberId)
    .orderBy('id')
    .execute()
  return rows.map((row) => fromRow(ratingShape, row))
}

export async function findOwn(
  db: Reader,
  roundId: RatingRoundId,
  contactId: ContactId,
  teamMemberId: TeamMemberId,
): Promise<Rating | undefined> {
  const row = await db
    .selectFrom('rating')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('contact_id', '=', contactId)
    .where('team_member_id', '=', teamMemberId)
    .executeTakeFirst()
  return row && fromRow(ratingShape, row)
}
