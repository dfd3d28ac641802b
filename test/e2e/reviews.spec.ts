import { readFileSync } from 'node:fs'
import { huesFor, seriousFindings } from '../support/axe.ts'
import { expect, test } from '../support/keyplan-test.ts'
import { aPlanToReview, aReviewOf, today } from '../support/review-pages.ts'

test('a review is prepared, held and left behind as minutes; what is said is in the plan at once', async ({
  keyplan,
}) => {
  const { page, call, go } = keyplan
  const { planId, ownerName } = await aPlanToReview(keyplan)
  await go('/reviews')
  await page.getByRole('button', { name: 'Prepare a review' }).click()
  const dialog = page.getByRole('dialog', { name: 'Prepare a review' })
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Review of spring')
  await dialog.getByRole('combobox', { name: 'Plans to be reviewed' }).fill('Nordfjord')
  await page.getByRole('option', { name: /^Nordfjord Seafood: Plan for the year/ }).click()
  await dialog.getByRole('combobox', { name: 'Plans to be reviewed' }).press('Escape')
  await dialog.getByRole('button', { name: 'Prepare a review' }).click()

  await expect(page.getByRole('table', { name: 'Agenda' }).getByRole('row')).toHaveCount(1 + 7 + 1)
  const part = page.getByRole('region', { name: 'Nordfjord Seafood' })
  await expect(part.getByText('No review of this account was held before')).toBeVisible()
  await part.getByRole('combobox', { name: 'Who checks: Eva Lund: attitude' }).selectOption(ownerName)
  await expect(part.getByRole('list', { name: 'Asked for' })).toHaveText(`Eva Lund: attitude · ${ownerName}`)

  await page.getByRole('button', { name: 'Record' }).click()
  const said = page.getByRole('textbox', { name: 'What is said', exact: true })
  await said.press('Alt+d')
  await page.keyboard.type('We bid for line 7')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /Decision.*Closed/ })).toBeVisible()
  await said.press('Alt+n')
  await page.keyboard.type('Somebody should call Eva')
  await page.keyboard.press('Enter')
  await expect(said).toHaveValue('')
  await expect(page.getByRole('row', { name: /^Note/ })).toBeVisible()
  await said.press('Alt+Enter')
  await expect(page.getByRole('link', { name: 'In the plan, open' })).toBeVisible()
  const { actions } = await call('plan.get', { id: planId })
  expect(actions.map(({ title }) => title)).toEqual(['Somebody should call Eva'])

  await page.getByRole('button', { name: 'Close the review' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close the review' }).click()
  const paper = page.getByRole('article', { name: 'Minutes: Review of spring' })
  await expect(paper.getByRole('region', { name: 'Decisions' })).toContainText('We bid for line 7')
  const copies = await call('plan.listCopies', { planId })
  expect(copies.map(({ reason }) => reason)).toEqual(['review'])

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Markdown' }).click(),
  ])
  const markdown = readFileSync(await file.path(), 'utf8')
  expect(markdown).toContain('# Minutes: Review of spring\n')
  expect(markdown).toContain('### Decisions\n\n1. We bid for line 7 (open)\n')
  expect(markdown).toContain('### Actions\n\n1. Somebody should call Eva (open)\n')
})

test('the room is gone through by keys: item after item, account after account, each with its time', async ({
  keyplan,
}) => {
  const { page, call } = keyplan
  const { planId } = await aReviewOf(keyplan, 'prepare')
  const { accountId } = (await call('plan.get', { id: planId })).plan
  await call('brief-wording.add', { accountId, section: 'changes', text: 'Their buyer leaves in May' })
  await expect(page.getByText('Their buyer leaves in May')).toBeVisible()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  const room = page.getByRole('dialog', { name: 'Presentation of Review of spring' })
  await expect(room.getByRole('heading', { level: 1, name: 'Begin' })).toBeVisible()
  await expect(room.getByRole('timer')).toContainText('of 10:00')

  await page.keyboard.press('ArrowRight')
  await expect(room.getByRole('heading', { level: 1, name: 'Nordfjord Seafood' })).toBeVisible()
  await expect(room.getByText('Present', { exact: true })).toBeVisible()
  await expect(room.getByRole('region', { name: 'Where we stand' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(room.getByText('Their buyer leaves in May')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(room.getByRole('heading', { level: 1, name: 'End' })).toBeVisible()
  await expect(room.getByRole('region', { name: 'Decisions' })).toContainText('We bid for line 7')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(room.getByText('Present', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(room).toHaveCount(0)
})

test('a review is prepared with the agenda of an earlier one @long', async ({ keyplan }) => {
  const { page, call, go } = keyplan
  const { planId } = await aReviewOf(keyplan, 'prepare')
  const [{ review } = { review: undefined }] = await call('review.list', {})
  const { items } = await call('review.get', { id: review!.id })
  for (const { id, version, stage } of items)
    if (stage === 'challenge') await call('review.removeItem', { id, version })
    else if (stage === 'present')
      await call('review.editItem', { id, version, changes: { title: 'What we earn', minutes: 21 } })

  await go('/reviews')
  await page.getByRole('button', { name: 'Prepare a review' }).click()
  const dialog = page.getByRole('dialog', { name: 'Prepare a review' })
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Review of autumn')
  await dialog.getByRole('combobox', { name: 'Plans to be reviewed' }).fill('Nordfjord')
  await page.getByRole('option', { name: /^Nordfjord Seafood: Plan for the year/ }).click()
  await dialog.getByRole('combobox', { name: 'Plans to be reviewed' }).press('Escape')
  await dialog.getByRole('combobox', { name: 'Agenda' }).click()
  await page.getByRole('option', { name: /^As in “Review of spring” of / }).click()
  await dialog.getByRole('button', { name: 'Prepare a review' }).click()

  await expect(page.getByRole('table', { name: 'Agenda' }).getByRole('row')).toHaveCount(1 + 6 + 1)
  const made = (await call('review.list', {})).find((each) => each.review.title === 'Review of autumn')
  const agenda = await call('review.get', { id: made!.review.id })
  expect(agenda.items.map(({ stage }) => stage)).not.toContain('challenge')
  expect(agenda.items.find(({ stage }) => stage === 'present')).toMatchObject({
    planId,
    title: 'What we earn',
    minutes: 21,
  })
})

test('a decision is asked for again in the next review until it is closed @long', async ({ keyplan }) => {
  const { page, call, go } = keyplan
  const { planId } = await aReviewOf(keyplan, 'prepare')
  const [first] = await call('review.list', {})
  await call('review.hold', { id: first!.review.id, version: first!.review.version })
  const next = await call('review.plan', { title: 'Review of summer', heldOn: today, planIds: [planId] })
  await go(`/reviews/${next.review.id}`)

  const carried = page.getByRole('region', { name: 'Left open by earlier reviews' })
  await expect(carried).toContainText('We bid for line 7')
  await carried.getByRole('checkbox', { name: 'Close “We bid for line 7”' }).press('Space')
  await expect(carried).toHaveCount(0)
  await page.getByRole('link', { name: 'Plan for the year' }).click()
  const log = page.getByRole('region', { name: 'Review of spring' })
  await expect(log).toContainText(/Decision: We bid for line 7 · closed/)
})

test('reviewers give points without seeing each other’s, and see all of them once they are shown', async ({
  keyplan,
}) => {
  const { page, call, go } = keyplan
  const { planId } = await aReviewOf(keyplan, 'prepare')
  const [listed] = await call('review.list', {})
  const { id, version } = listed!.review
  const nora = (await call('team-member.list', {})).find(({ name }) => name === 'Nora Vik')!
  const other = await call('team-member.add', { name: 'Per Dahl' })
  await call('review.edit', { id, version, changes: { teamMemberIds: [nora.id, other.id] } })
  const { cards } = await call('review.getScorecards', { id })
  for (const { key } of cards[0]!.lines)
    await call('review.score', { id, planId, teamMemberId: other.id, criterion: key, points: 7 })
  await go(`/reviews/${id}?view=scores`)

  await page.getByRole('combobox', { name: 'I am' }).click()
  await page.getByRole('option', { name: 'Nora Vik' }).click()
  const own = page.getByRole('table', { name: 'Points that you give' })
  const slider = own.getByRole('slider', { name: 'Current relationship, Nordfjord Seafood' })
  await slider.focus()
  for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowRight')
  await expect(own.getByRole('row', { name: /Current relationship/ })).toContainText('3 of 25')
  await expect(slider).toBeFocused()
  await expect(page.getByText('7', { exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Show the scores' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Show the scores' }).click()

  const shown = page.getByRole('table', { name: 'Scores of Nordfjord Seafood' })
  await expect(shown.getByRole('row', { name: /Current relationship/ }).getByRole('cell')).toHaveText([
    '3',
    '7',
    '5.0',
    '4',
    '25',
  ])
})

test('whose review is due follows from the rhythm of the tier, and is prepared by one press @long', async ({
  keyplan,
}) => {
  const { page, call, go } = keyplan
  const { planId } = await aPlanToReview(keyplan)
  const { plan } = await call('plan.get', { id: planId })
  const { account } = await call('account.get', { id: plan.accountId })
  await call('account.edit', { id: account.id, version: account.version, changes: { tier: 'Fjord' } })
  await go('/reviews')
  await expect(page.getByText('Nobody is due while no tier has a rhythm.')).toBeVisible()

  await page.getByRole('textbox', { name: 'Days between reviews of tier Fjord' }).fill('90')
  await page.keyboard.press('Enter')
  const due = page.getByRole('table', { name: 'Whose review is due' })
  await expect(due.getByRole('row', { name: /Nordfjord Seafood/ })).toContainText('at once')
  await page.getByRole('button', { name: 'Prepare a review of all that are due' }).click()
  const dialog = page.getByRole('dialog', { name: 'Prepare a review' })
  await expect(dialog.getByText('Nordfjord Seafood: Plan for the year')).toBeVisible()
  await dialog.getByRole('button', { name: 'Prepare a review' }).click()
  await expect(page.getByRole('table', { name: 'Agenda' })).toBeVisible()
  await go('/reviews')
  await expect(page.getByText('Nobody is due today.')).toBeVisible()
})

test('no view of a review has a serious finding of axe, in light and in dark', async ({ keyplan }) => {
  const { page, call, go } = keyplan
  await aReviewOf(keyplan, 'prepare')
  const [listed] = await call('review.list', {})
  const { items } = await call('review.get', { id: listed!.review.id })
  const at = `/reviews/${listed!.review.id}`
  const views = [
    '/reviews',
    ...['prepare', 'record', 'scores', 'minutes'].map((view) => `${at}?view=${view}`),
  ]
  const found: string[] = []
  const paths = [...views, `${at}?room=${items[1]!.id}`, `${at}?room=${items[4]!.id}`]
  for (const [index, path] of paths.entries()) {
    await go(path)
    for (const colorScheme of huesFor(index)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.waitForTimeout(400)
      found.push(...(await seriousFindings(page)).map((finding) => `${path}, ${colorScheme}: ${finding}`))
    }
  }
  expect(found).toEqual([])
})
