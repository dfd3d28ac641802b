import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { PointKind, Review, ReviewPoint } from './model.ts'

/** What is asked again in every review until it is closed. An action is followed up in its plan, a vulnerability as a risk of it. */
const lasting: ReadonlySet<PointKind> = new Set(['decision', 'question', 'check'])

export function isLasting({ kind }: Pick<ReviewPoint, 'kind'>): boolean {
  return lasting.has(kind)
}

/** Whether something that was said is still to be closed. */
export function isOpen(point: Pick<ReviewPoint, 'kind' | 'settledOn'>): boolean {
  return isLasting(point) && point.settledOn === null
}

/**
 * What earlier reviews left open, the oldest first. Of two reviews on one day the one with the earlier id came first.
 * @param earlier reviews over plans of the same accounts, in any order
 */
export function carriedTo<P extends Pick<ReviewPoint, 'reviewId' | 'kind' | 'settledOn' | 'position'>>(
  review: Pick<Review, 'id' | 'heldOn'>,
  earlier: readonly Pick<Review, 'id' | 'heldOn'>[],
  points: readonly P[],
): readonly P[] {
  const before = new Map(earlier.filter((each) => isBefore(each, review)).map((each) => [each.id, each]))
  return points
    .filter((point) => before.has(point.reviewId) && isOpen(point))
    .toSorted((one, other) => {
      const [first, second] = [before.get(one.reviewId), before.get(other.reviewId)]
      return first && second && first.id !== second.id
        ? isBefore(first, second)
          ? -1
          : 1
        : one.position - other.position
    })
}

/** The day of the last review before this one that was held; `null` where there was none. */
export function lastHeldOn(
  review: Pick<Review, 'id' | 'heldOn'>,
  others: readonly Pick<Review, 'id' | 'heldOn' | 'state'>[],
): CalendarDay | null {
  return others
    .filter((other) => other.state === 'held' && isBefore(other, review))
    .reduce<CalendarDay | null>((last, { heldOn }) => (last === null || heldOn > last ? heldOn : last), null)
}

function isBefore(one: Pick<Review, 'id' | 'heldOn'>, other: Pick<Review, 'id' | 'heldOn'>): boolean {
  return one.heldOn < other.heldOn || (one.heldOn === other.heldOn && one.id < other.id)
}
