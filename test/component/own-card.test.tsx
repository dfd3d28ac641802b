import { fireEvent, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OwnCard } from '../../renderer/features/reviews/scores/own-card.tsx'
import { aTeamMember } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'
import { aReview, criterion } from '../support/review-builders.ts'

async function atOwnCard() {
  const on = await openForPages()
  const { core } = on
  const { id: who } = await aTeamMember(core)
  const { review, planId } = await aReview(core)
  await core.do('review.edit', {
    id: review.id,
    version: review.version,
    changes: { teamMemberIds: [who] },
  })
  const data = await core.do('review.get', { id: review.id })
  const { cards } = await core.do('review.getScorecards', { id: review.id })
  const page = show(
    on.bridge,
    <OwnCard
      review={data.review}
      plan={data.plans[0]!}
      lines={cards[0]!.lines}
      who={who}
      isReadOnly={false}
    />,
  )
  const slider = await page.findByRole('slider', { name: /^Current relationship,/ })
  const row = within(slider.closest('tr')!)
  return {
    ...on,
    page,
    key: (): void => void fireEvent.keyDown(slider, { key: 'ArrowRight' }),
    sees: (points: string) => row.getByText(`${points} of 25`),
    points: async () =>
      (await core.do('review.listOwnScores', { id: review.id, teamMemberId: who })).map(
        (each) => each.points,
      ),
    giveElsewhere: (points: number) =>
      on.elsewhere.do('review.score', { id: review.id, planId, teamMemberId: who, criterion, points }),
  }
}

test('points are there at once, and each key goes on from them', async () => {
  const { key, sees, hold, points, sent, giveElsewhere } = await atOwnCard()
  sees('–')
  const release = hold()
  key()
  key()
  sees('2')
  release()
  await waitFor(() => expect(sent).toHaveLength(2))
  key()
  sees('3')
  await waitFor(async () => expect(await points()).toEqual([3]))
  sees('3')

  await giveElsewhere(9)
  await waitFor(() => sees('9'))
})

test('points that are not taken go back to what is stored, and it is said why', async () => {
  const { key, sees, page, cut } = await atOwnCard()
  cut()
  key()
  sees('1')
  await waitFor(() => sees('–'))
  await page.findByText(/does not answer/)
})
