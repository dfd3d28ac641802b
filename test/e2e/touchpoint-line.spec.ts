import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test(
  'a line is understood in the fields and kept by Enter, and its promise is settled by a key',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const account = await call('account.add', { name: 'Haldenau Dairy' })
    await call('contact.add', { accountId: account.id, firstName: 'Heather', lastName: 'Sims' })
    await go(`/accounts/${account.id}/activity`)

    const form = page.getByRole('form', { name: 'Record a touchpoint' })
    await form
      .getByLabel('In one line')
      .fill('call heathr 20m yesterday: worried about delivery #risk. promise: price list by fri')
    await expect(form.getByLabel('Subject')).toHaveValue('worried about delivery')
    await expect(form.getByLabel('Minutes')).toHaveValue('20')
    await expect(form.getByRole('button', { name: 'Heather Sims' })).toBeVisible()
    await form.getByLabel('In one line').press('Enter')
    await expect(form.getByText('Recorded: worried about delivery')).toBeVisible()
    await expect(form.getByLabel('In one line')).toBeFocused()
    await expect(page.getByText('1 touchpoint', { exact: true })).toBeVisible()

    await page.getByRole('button', { name: 'Promises' }).click()
    const promise = page.getByRole('row').filter({ hasText: 'price list' })
    await promise.focus()
    await page.keyboard.press('k')
    await expect(promise).toContainText('Kept')
    await expect(promise).toContainText('Open again')
    await page.keyboard.press('Control+z')
    await expect(promise.getByRole('button', { name: 'Mark “price list” as kept' })).toBeVisible()
  },
)

test(
  'from anywhere a line names somebody, and is recorded at their account',
  { tag: ['@loopback', '@long'] },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const account = await call('account.add', { name: 'Haldenau Dairy' })
    const other = await call('account.add', { name: 'Nordmilch' })
    await call('contact.add', { accountId: account.id, firstName: 'Heather', lastName: 'Sims' })
    await call('contact.add', { accountId: other.id, firstName: 'Ilse', lastName: 'Brandt' })
    await go('/accounts')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Record a touchpoint')
    await page
      .getByRole('option', { name: /Record a touchpoint/ })
      .first()
      .click()

    await expect(page.getByLabel('In one line')).toBeFocused()
    await expect(page.getByRole('navigation', { name: 'Where you are' })).toContainText('Touchpoints')
    await page.keyboard.type('meeting brandt 1h30: spare parts')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Recorded at Nordmilch: spare parts')).toBeVisible()
    const { rows } = await call('touchpoint.listByAccount', { accountId: other.id })
    expect(rows.map(({ channel, minutes, subject }) => [channel, minutes, subject])).toEqual([
      ['meeting', 90, 'spare parts'],
    ])
  },
)
