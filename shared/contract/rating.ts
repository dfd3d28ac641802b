import type { Rating, RatingRound } from '#shared/domain/rating/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { buyingCenterId } from './buying-center.ts'
import { contactId } from './contact.ts'
import { command, query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import { attitude, count, day, idOf, influence, note, version } from './values.ts'

const roundId = idOf('rating-round')
const asked = z
  .array(teamMemberId)
  .min(1)
  .max(100)
  .refine((ids) => new Set(ids).size === ids.length, { message: 'Somebody is asked twice' })
  .readonly()

export const ratingRound = z.strictObject({
  id: roundId,
  accountId,
  buyingCenterId: buyingCenterId.nullable(),
  teamMemberIds: z.array(teamMemberId).readonly(),
  startsOn: day,
  endsOn: day.nullable(),
  closedOn: day.nullable(),
  version,
}) satisfies z.ZodType<RatingRound>

export const rating = z.strictObject({
  id: idOf('rating'),
  roundId,
  contactId,
  teamMemberId,
  attitude: attitude.nullable(),
  influence: influence.nullable(),
  note,
  ratedOn: day,
  version,
}) satisfies z.ZodType<Rating>

export const ratingContract = {
  /**
   * The rounds of an account, or of one of its buying centers, the newest first, each with how many people each of those asked has
   * rated: never how.
   */
  'rating.listRounds': query({
    input: z.strictObject({ accountId, buyingCenterId: buyingCenterId.nullable().default(null) }),
    output: z.array(
      z.strictObject({
        round: ratingRound,
        progress: z.array(z.strictObject({ teamMemberId, rated: count })).readonly(),
      }),
    ),
    reads: ['rating', 'contact', 'team-member', 'buying-center'],
  }),
  /** What one of us answered: all that is told of an open round. */
  'rating.listOwn': query({
    input: z.strictObject({ roundId, teamMemberId }),
    output: z.array(rating),
    reads: ['rating', 'contact', 'buying-center'],
  }),
  /** What all answered; refused while the round is open. */
  'rating.listRevealed': query({
    input: z.strictObject({ roundId }),
    output: z.array(rating),
    reads: ['rating', 'contact', 'buying-center'],
  }),
  'rating.startRound': command({
    input: z.strictObject({
      accountId,
      buyingCenterId: buyingCenterId.nullable().default(null),
      teamMemberIds: asked,
      endsOn: day.nullable().default(null),
    }),
    output: ratingRound,
    touches: ['rating'],
  }),
  /** Answers for one of us, or changes the answer; what is left out stays. */
  'rating.rate': command({
    input: z.strictObject({
      roundId,
      contactId,
      teamMemberId,
      attitude: attitude.nullable().optional(),
      influence: influence.nullable().optional(),
      note: note.optional(),
    }),
    output: rating,
    touches: ['rating'],
  }),
  /** Ends a round: from now on everybody sees what all answered. */
  'rating.closeRound': command({
    input: z.strictObject({ id: roundId, version }),
    output: ratingRound,
    touches: ['rating'],
  }),
  /** Takes a round away with all its answers. */
  'rating.removeRound': command({
    input: z.strictObject({ id: roundId, version }),
    output: z.strictObject({ id: roundId }),
    touches: ['rating'],
  }),
}
