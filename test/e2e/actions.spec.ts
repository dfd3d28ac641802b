import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test(
  'actions are moved by keys alone: to another state on the board, to another day on the timeline, and done from the day of somebody',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const account = await call('account.add', { name: 'Haldenau Dairy' })
    const today = new Date().toISOString().slice(0, 10)
    const { plan } = await call('plan.draft', {
      accountId: account.id,
      title: 'Plan',
      startsOn: `${today.slice(0, 4)}-01-01` as never,
      endsOn: `${today.slice(0, 4)}-12-31` as never,
    })
    const objective = await call('plan.addObjective', { planId: plan.id, title: 'Win line 5' })
    const strategy = await call('plan.addStrategy', {
      objectiveId: objective.id,
      title: 'Take the plant along',
    })
    const about = { strategyId: strategy.id, dueOn: today as never }
    const trial = await call('plan.addAction', { ...about, title: 'Trial' })
    await call('plan.addAction', { ...about, title: 'Offer', needIds: [trial.id] })
    const trialNow = async () =>
      (await call('plan.get', { id: plan.id })).actions.find(({ id }) => id === trial.id)

    await go(`/accounts/${account.id}/plan/actions`)
    const card = page.getByRole('button', { name: /^Trial, Haldenau Dairy/ })
    await card.focus()
    await page.keyboard.press('Shift+ArrowRight')
    await expect(
      page.getByRole('region', { name: /In progress/ }).getByRole('button', { name: /^Trial/ }),
    ).toBeFocused()
    await expect.poll(async () => (await trialNow())?.state).toBe('in-progress')

    await page.getByRole('button', { name: 'Timeline' }).click()
    const bar = page.getByRole('button', { name: /^Trial: due/ })
    await bar.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    const later = new Date(Date.parse(today) + 8 * 86_400_000).toISOString().slice(0, 10)
    await expect.poll(async () => (await trialNow())?.dueOn).toBe(later)
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('button', { name: /^Offer: due/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Offer' })).toContainText('Trial')

    await go(`/accounts/${account.id}/plan/actions?view=calendar&month=${later.slice(0, 7)}`)
    const entry = page.getByRole('button', { name: /^Trial, Haldenau Dairy/ })
    await entry.focus()
    await page.keyboard.press('Shift+ArrowRight')
    await expect(entry).toBeFocused()
    await page.keyboard.press('Shift+ArrowRight')
    await expect(entry).toBeFocused()
    const latest = new Date(Date.parse(later) + 2 * 86_400_000).toISOString().slice(0, 10)
    await expect.poll(async () => (await trialNow())?.dueOn).toBe(latest)

    await go('/my-day')
    await page.getByRole('button', { name: 'Done: Offer' }).click()
    await expect(page.getByRole('link', { name: 'Offer' })).toHaveCount(0)
  },
)
