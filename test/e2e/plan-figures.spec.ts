import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test('a figure and a name are put into a text by the keys, follow the data, and stand still in the approved copy', async ({
  keyplan,
}) => {
  const { page, call } = keyplan
  const { accountId, contact } = await aPlanWithOrders(keyplan)
  const section = page.getByRole('textbox', { name: 'Profile and money' })
  await section.focus()
  await page.keyboard.type('#zzzz')
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found for “zzzz”.' })).toBeAttached()
  await expect(page.getByRole('listbox', { name: 'Figures' })).toHaveCount(0)
  for (let typed = '#zzzz'.length; typed > 0; typed--) await page.keyboard.press('Backspace')
  await page.keyboard.type('Revenue #reve')
  await expect(page.getByRole('option', { name: /^Revenue €1,000/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await page.keyboard.type('says @brandt')
  await expect(page.getByRole('option', { name: /^Ilse Brandt/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(section).toContainText('Revenue €1,000 says Ilse Brandt')
  await section.blur()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()

  await call('contact.edit', { id: contact.id, version: 1, changes: { lastName: 'Keller' } })
  await expect(section).toContainText('says Ilse Keller')
  await page.getByRole('button', { name: 'Send to review' }).click()
  await page.getByRole('button', { name: 'Approve' }).click()
  await page.getByRole('button', { name: 'Make it active' }).click()
  await order(keyplan, accountId, 'B-2')
  await expect(section).toContainText('Revenue €2,000')

  await page.getByRole('link', { name: /^Approved, / }).click()
  await expect(page.getByText(/^Approved copy of .* can’t be edited\.$/)).toBeVisible()
  await expect(page.getByText('Revenue €1,000 says Ilse Keller')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await page.getByRole('link', { name: 'Compare with now' }).click()
  await expect(page.getByRole('row', { name: /^Revenue €1,000 .* €2,000/ })).toBeVisible()
  await expect(page.getByRole('row', { name: 'State approved active' })).toBeVisible()
})

async function aPlanWithOrders(keyplan: Keyplan) {
  const { call, go, page } = keyplan
  const { id: accountId } = await call('account.add', { name: 'Haldenau Dairy' })
  const contact = await call('contact.add', { accountId, firstName: 'Ilse', lastName: 'Brandt' })
  await call('product-line.add', { name: 'Fillers' })
  await order(keyplan, accountId, 'A-1')
  const year = new Date().getFullYear()
  const period = { startsOn: `${year}-01-01` as never, endsOn: `${year}-12-31` as never }
  await call('plan.draft', { accountId, title: 'Plan', ...period })
  await go(`/accounts/${accountId}/plan`)
  await expect(page.getByRole('textbox', { name: 'Profile and money' })).toBeVisible()
  return { accountId, contact }
}

async function order({ call }: Keyplan, accountId: string, orderNumber: string): Promise<void> {
  const [line] = await call('product-line.list', {})
  await call('order.record', {
    lines: [
      {
        accountId: accountId as never,
        productLineId: line!.id,
        orderNumber,
        orderedOn: new Date().toISOString().slice(0, 10) as never,
        quantity: 1,
        listMinor: 100_000,
        netMinor: 100_000,
        costMinor: 70_000,
        freightMinor: 0,
        isExpedited: false,
        needsSpecialPacking: false,
        isReturned: false,
      },
    ],
  })
}
