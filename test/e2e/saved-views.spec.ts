import { expect, test } from '../support/keyplan-test.ts'

test(
  'a page over all accounts is kept as it is looked at, found again under its name, changed, renamed and removed',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    await go('/portfolio/economics')
    await page.getByRole('button', { name: 'Lifetime and profit', exact: true }).click()
    await page.getByRole('switch', { name: /^Show moves/ }).click()
    await page.getByRole('button', { name: 'Views' }).click()
    await expect(page.getByText(/^No view of this page is saved yet/)).toBeVisible()
    await page.getByRole('menuitem', { name: 'Save this view …' }).click()
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('How long they stay')
    await page.keyboard.press('Enter')
    const own = page.getByRole('button', { name: 'How long they stay', exact: true })
    await expect(own).toBeVisible()
    expect(await call('saved-view.list', {})).toMatchObject([
      { page: 'economics', name: 'How long they stay', choices: 'matrix=lifespan&moves=shown' },
    ])

    // What is looked at goes on from the view, and can take its place.
    await page.getByRole('switch', { name: /^Show moves/ }).click()
    await page.getByRole('button', { name: 'How long they stay, changed since' }).click()
    await page.getByRole('menuitem', { name: 'As it was saved: How long they stay' }).click()
    await expect(page.getByRole('switch', { name: /^Show moves/ })).toBeChecked()
    await page.getByRole('switch', { name: /^Show moves/ }).click()
    await page.getByRole('button', { name: 'How long they stay, changed since' }).click()
    await page.getByRole('menuitem', { name: 'Save what is shown as “How long they stay”' }).click()
    await expect(own).toBeVisible()

    // Another page has views of its own.
    await go('/portfolio/mining?view=rfm')
    await expect(page.getByRole('tab', { name: 'Findings', selected: true })).toBeVisible()
    await page.getByRole('button', { name: 'Views' }).press('Enter')
    await expect(page.getByText(/^No view of this page is saved yet/)).toBeVisible()
    await page.keyboard.press('Escape')

    await go('/portfolio/economics')
    await expect(page.getByRole('tab', { name: 'Economics', selected: true })).toBeVisible()
    await page.getByRole('button', { name: 'Views' }).press('Enter')
    await page.getByRole('menuitem', { name: 'How long they stay', exact: true }).press('Enter')
    await expect(page).toHaveURL(/matrix=lifespan/)
    await expect(page.getByRole('application', { name: /^Lifetime and profitability/ })).toBeVisible()
    await own.click()
    await page.getByRole('menuitem', { name: 'Rename “How long they stay” …' }).click()
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Loyal and costly')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Loyal and costly' }).click()
    await page.getByRole('menuitem', { name: 'Remove “Loyal and costly”' }).click()
    await expect(page.getByRole('button', { name: 'Views' })).toBeVisible()
    await expect(page).toHaveURL(/matrix=lifespan/)
    expect(await call('saved-view.list', {})).toEqual([])
    await call('history.undo', {})
    expect(await call('saved-view.list', {})).toMatchObject([{ name: 'Loyal and costly' }])
  },
)
