import { isLasting } from '#shared/domain/review/carried.ts'
import { formatDay, formatList } from '../../../ui/format.ts'
import { useReviewsWords, type SayReviews } from '../reviews-words.ts'
import { useOwners } from '../use-owners.ts'
import type { PointData, ReviewData } from '../use-review.ts'

/** What minutes say about one thing, in words. */
export type SayMinutes = Readonly<{
  say: SayReviews
  ownerOf: (point: PointData) => string
  dueOf: (point: PointData) => string
  /** Whether it is closed, or how its action stands in the plan. */
  standingOf: (point: PointData) => string
  whenAndWho: readonly string[]
}>

export function useSayMinutes({ review, actions }: ReviewData): SayMinutes {
  const say = useReviewsWords()
  const owners = useOwners()
  const people = review.teamMemberIds.map(owners.nameOf).filter(Boolean)
  return {
    say,
    ownerOf: ({ ownerId }) => (ownerId === null ? '' : owners.nameOf(ownerId)),
    dueOf: ({ dueOn }) => (dueOn === null ? '' : formatDay(dueOn)),
    standingOf: (point) => {
      const action = actions.find(({ id }) => id === point.actionId)
      if (action) return say(`action-${action.state}`)
      if (!isLasting(point)) return ''
      return point.settledOn ? say('closedSince', { day: formatDay(point.settledOn) }) : say('stillOpenMark')
    },
    whenAndWho: [
      say(review.state === 'held' ? 'heldOn' : 'plannedOn', { day: formatDay(review.heldOn) }),
      ...(people.length > 0 ? [say('tookPart', { names: formatList(people) })] : []),
    ],
  }
}
