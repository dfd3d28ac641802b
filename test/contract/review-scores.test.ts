import { describe, expect, test } from 'vitest'
import { aTeamMember } from '../support/builders.ts'
import { brokenRule } from '../support/broken-rule.ts'
import { openCore, type Core } from '../support/core.ts'
import { aReview, criterion } from '../support/review-builders.ts'

describe('scores of reviewers', () => {
  async function aScoredReview(core: Core) {
    const [one, other] = [await aTeamMember(core), await aTeamMember(core)]
    const { review, planId } = await aReview(core)
    const { id, version } = review
    const edited = await core.do('review.edit', {
      id,
      version,
      changes: { teamMemberIds: [one.id, other.id] },
    })
    const give = (teamMemberId: typeof one.id, points: number) =>
      core.reply('review.score', { id, planId, teamMemberId, criterion, points })
    return { id, planId, version: edited.version, one, other, give }
  }

  test('are seen by nobody but their giver until they are shown, nor in the history', async () => {
    const core = await openCore()
    const { id, planId, version, one, other, give } = await aScoredReview(core)
    await give(one.id, 17)
    await give(one.id, 18)
    await give(other.id, 4)

    const hidden = await core.do('review.getScorecards', { id })
    expect(hidden.scores).toBe(null)
    expect(hidden.progress).toEqual([
      { planId, teamMemberId: one.id, given: 1 },
      { planId, teamMemberId: other.id, given: 1 },
    ])
    expect(await core.do('review.listOwnScores', { id, teamMemberId: one.id })).toMatchObject([
      { points: 18 },
    ])
    const { plan } = await core.do('plan.get', { id: planId })
    const trail = JSON.stringify(await core.do('history.listOfAccount', { accountId: plan.accountId }))
    expect(trail).toContain('review-score')
    expect(trail).not.toContain('"points"')
    const inSql = await core.reply('sql.run', { text: 'select points from review_score' })
    expect(inSql.ok).toBe(false)

    await core.do('review.showScores', { id, version })
    const shown = await core.do('review.getScorecards', { id })
    expect(shown.scores?.map(({ points }) => points).toSorted((a, b) => a - b)).toEqual([4, 18])
    expect(brokenRule(await give(one.id, 1))).toMatchObject({ rule: 'scores-shown' })
  })

  test('are given by who takes part, and no more than the line has', async () => {
    const core = await openCore()
    const { one, give } = await aScoredReview(core)
    const stranger = await aTeamMember(core)

    expect(brokenRule(await give(stranger.id, 3))).toMatchObject({ rule: 'not-in-review' })
    expect(brokenRule(await give(one.id, 41))).toMatchObject({ rule: 'not-on-scorecard' })
  })
})
