import { seriousFindings } from '../support/axe.ts'
import { aDay } from '../support/builders.ts'
import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test(
  'a block of a spreadsheet is pasted into the grid by keys; what can’t be read is named, one undo takes it back',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const account = await call('account.add', { name: 'Haldenau', currency: 'EUR' })
    await call('account.add', { name: 'Haldenau Cheese', parentId: account.id })
    await call('product-line.add', { name: 'Fillers' })
    await call('product-line.add', { name: 'Service' })
    await go(`/accounts/${account.id}/white-space`)

    await page.getByRole('combobox', { name: /^Figure/ }).click()
    await page.getByRole('option', { name: 'Potential', exact: true }).click()
    const grid = page.getByRole('grid', { name: /Potential/ })
    await grid.focus()
    await page.keyboard.press('ArrowDown')
    await grid.evaluate((element) => {
      const data = new DataTransfer()
      data.setData('text/plain', '1,200\tabout 3\r\n500\t70\r\n')
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await expect(page.getByText(/3 cells were filled.*“about 3” for Haldenau, Service/)).toBeVisible()
    const row = (name: string) => grid.getByRole('row', { name: new RegExp(`^${name}`) })
    await expect(row('Haldenau itself').getByRole('gridcell').first()).toHaveText('1,200')
    await expect(row('Haldenau Cheese').getByRole('gridcell').nth(1)).toHaveText('70')
    await expect(row('Close Haldenau').getByRole('gridcell').first()).toHaveText('1,700')

    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('250')
    await page.keyboard.press('Enter')
    await expect(row('Haldenau itself').getByRole('gridcell').nth(1)).toHaveText('250')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await expect(row('Haldenau itself').getByRole('gridcell').nth(1)).toHaveText('')
    await page.keyboard.press('Control+z')
    await expect(row('Close Haldenau').getByRole('gridcell').first()).toHaveText('')
  },
)

test(
  'a gap becomes an objective of the plan, which shows the gaps and the competitors of its account',
  { tag: ['@loopback', '@long'] },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const account = await call('account.add', { name: 'Haldenau', currency: 'EUR' })
    const line = await call('product-line.add', { name: 'Fillers' })
    const changes = { potentialMinor: 50_000_000, incumbent: 'Brehmer' }
    await call('white-space.fill', { cells: [{ accountId: account.id, productLineId: line.id, changes }] })
    await call('plan.draft', {
      accountId: account.id,
      title: 'Plan 2026',
      startsOn: aDay('2026-01-01'),
      endsOn: aDay('2026-12-31'),
    })
    await go(`/accounts/${account.id}/plan`)

    await page.getByRole('button', { name: 'Make an objective of Haldenau, Fillers' }).click()
    await expect(page.getByText('An objective was added to the plan Plan 2026.')).toBeVisible()
    await expect(
      page.getByText('Win €500,000 a year of Fillers at Haldenau from Brehmer').first(),
    ).toBeAttached()
    await expect(page.getByRole('cell', { name: 'Brehmer' }).first()).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
  },
)
