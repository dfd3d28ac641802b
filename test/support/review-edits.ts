import type { CommandName } from '#shared/contract/contract.ts'
import { pointKinds } from '#shared/domain/review/model.ts'
import { criterion } from './review-builders.ts'
import { known, orNone, type Input } from './edit-dice.ts'

/** What somebody does to reviews. */
export const reviewInputs: Partial<Record<CommandName, Input>> = {
  'review.plan': (pick, dice) => ({
    title: `R${dice.text}`,
    heldOn: `2026-04-0${1 + (dice.number % 9)}`,
    teamMemberIds: dice.isNone ? [] : [pick('team_member', dice.other).id],
    planIds: [pick('plan', dice.one).id],
    agenda: 'short',
  }),
  'review.edit': (pick, { one, text }) => ({ ...known(pick('review', one)), changes: { title: `S${text}` } }),
  'review.takePlan': (pick, { one, other }) => ({
    id: pick('review', one).id,
    planId: pick('plan', other).id,
    agenda: 'decisions',
  }),
  'review.leavePlan': (pick, { one, other }) => ({
    id: pick('review', one).id,
    planId: pick('plan', other).id,
  }),
  'review.editItem': (pick, { one, number, text }) => ({
    ...known(pick('agenda_item', one)),
    changes: { minutes: number, position: number, title: text },
  }),
  'review.removeItem': (pick, { one }) => known(pick('agenda_item', one)),
  'review.say': (pick, dice) => ({
    id: pick('review', dice.one).id,
    planId: pick('plan', dice.other).id,
    kind: pointKinds[dice.number % pointKinds.length],
    text: `T${dice.text}`,
    ownerId: orNone(dice, () => pick('team_member', dice.other).id),
  }),
  'review.editPoint': (pick, { one, text, isNone }) => ({
    ...known(pick('review_point', one)),
    changes: { text: `U${text}`, settledOn: isNone ? null : '2026-04-10' },
  }),
  'review.makeAction': (pick, { one }) => known(pick('review_point', one)),
  'review.removePoint': (pick, { one }) => known(pick('review_point', one)),
  'review.score': (pick, { one, other, number }) => {
    const review = pick('review', one)
    const [teamMemberId] = JSON.parse(String(review.team_member_ids)) as string[]
    return {
      id: review.id,
      planId: pick('plan', other).id,
      teamMemberId: teamMemberId ?? pick('team_member', one).id,
      criterion,
      points: number,
    }
  },
  'review.showScores': (pick, { one }) => known(pick('review', one)),
  'review.setRhythm': (_pick, { number, isNone }) => ({
    tier: `T${number % 3}`,
    days: isNone ? null : 30 + number,
  }),
  'review.hold': (pick, { one }) => known(pick('review', one)),
  'review.remove': (pick, { one }) => known(pick('review', one)),
}
