import type { PlanId } from '#shared/domain/plan/model.ts'
import type { ReviewId } from '#shared/domain/review/model.ts'
import type { Recorder } from '../store/recorder.ts'
import { agendaItemShape, reviewPointShape, reviewScoreShape } from '../store/review-tables.ts'
import * as rows from '../store/rows.ts'

/** Takes plans that go out of all reviews, with what was said about them. */
export async function forgetPlans(recorder: Recorder, ids: readonly PlanId[]): Promise<void> {
  await removeReviewParts(recorder, 'planId', ids)
}

/** Removes what is on the agenda and what was said: of reviews, or about plans. */
export async function removeReviewParts<F extends 'reviewId' | 'planId'>(
  recorder: Recorder,
  field: F,
  ids: F extends 'reviewId' ? readonly ReviewId[] : readonly PlanId[],
): Promise<void> {
  for (const shape of [agendaItemShape, reviewPointShape, reviewScoreShape] as const) {
    const parts = await rows.listWhere(recorder.db, shape as typeof reviewPointShape, field, ids as never)
    await recorder.remove(
      shape as typeof reviewPointShape,
      parts.map(({ id }) => id),
    )
  }
}
