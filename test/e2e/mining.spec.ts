import { expect, test } from '../support/keyplan-test.ts'

test(
  'what accounts lack by rules of cross-sell goes into the white space by one press, and back by another',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go } = keyplan
    await go('/portfolio/mining?view=cross-sell&least=2')
    const gaps = page.getByRole('table', { name: 'What accounts lack by these rules' })
    const put = gaps.getByRole('button', { name: /^Put .* into its white space$/ }).first()
    const name = await put.getAttribute('aria-label')
    await put.click()
    await expect(page.getByText(/stands in the white space of/)).toBeVisible()
    await expect(gaps.getByRole('button', { name: name ?? '', exact: true })).toHaveCount(0)
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
    await expect(gaps.getByRole('button', { name: name ?? '', exact: true })).toHaveCount(1)

    const least = page.getByRole('spinbutton', { name: 'At least so many accounts' })
    await least.fill('12')
    await least.press('Enter')
    await expect(page.getByText(/^No rule holds that much/)).toBeVisible()
  },
)

test(
  'a decline goes into the plan of its account as a risk, and is taken back from where it was put',
  { tag: ['@loopback', '@long'] },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    await go('/portfolio/mining?alerts=no&find=haldenau dairy')
    const row = page.getByRole('table', { name: 'Declines' }).getByRole('row', { name: /Haldenau Dairy/ })
    const risksOf = async () => {
      const { rows } = await call('account.list', { filter: { search: 'Haldenau Dairy' } })
      const plans = await call('plan.listByAccount', { accountId: rows[0]!.id })
      const all = await Promise.all(plans.map(({ id }) => call('risk.listByPlan', { planId: id })))
      return all.flat().filter(({ title }) => title.startsWith('Buys less'))
    }
    await row.getByRole('button', { name: /as a risk$/ }).click()
    await expect(page.getByText(/^A risk stands in the plan/)).toBeVisible()
    expect(await risksOf()).toHaveLength(1)
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(await risksOf()).toEqual([])
  },
)

test(
  'recency and frequency narrow the table to a field of the grid, and look-alikes follow the account and the measures',
  { tag: ['@loopback', '@long'] },
  async ({ keyplan }) => {
    const { page, go } = keyplan
    await go('/portfolio/mining?view=rfm')
    const cell = page
      .getByRole('group', { name: /^Accounts by recency/ })
      .getByRole('button', { disabled: false })
    await cell.first().click()
    await expect(cell.first()).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('button', { name: 'All of them' }).click()

    await go('/portfolio/mining?view=alike')
    const table = page.getByRole('table', { name: 'Look-alikes' })
    const first = await table.getByRole('rowheader').first().innerText()
    await page.getByRole('combobox', { name: 'Like which account' }).click()
    await page.getByRole('option', { name: first, exact: true }).click()
    await expect(table.getByRole('rowheader', { name: first, exact: true })).toHaveCount(0)
    await page.getByRole('button', { name: 'Gross margin' }).click()
    await expect(table.getByRole('columnheader', { name: 'Gross margin' })).toBeVisible()

    await page.getByRole('button', { name: 'Segments' }).click()
    const segments = page.getByRole('table', { name: 'Segments with what sets them apart' })
    await page.getByRole('combobox', { name: 'Segments' }).click()
    await page.getByRole('option', { name: '3', exact: true }).click()
    await expect(segments.getByRole('rowheader')).toHaveCount(3)
    await segments.getByRole('button', { name: /^1\. / }).click()
    const members = page.getByRole('table', { name: 'Accounts of the segments' })
    await expect(members.getByRole('rowheader').first()).toBeVisible()
    const said = await segments.getByRole('row').nth(1).getByRole('cell').first().innerText()
    await expect(members.getByRole('rowheader')).toHaveCount(Number(said))
  },
)

test(
  'what any view finds goes into the plan that is chosen, in words that are chosen, or into white space without losing what stood there',
  { tag: '@loopback' },
  async ({ keyplan }) => {
    const { page, go, call } = keyplan
    const idOf = async (name: string) =>
      (await call('account.list', { filter: { search: name } })).rows.find((row) => row.name === name)!.id
    const dialog = page.getByRole('dialog')
    await go('/portfolio/mining?view=rfm&find=haldenau dairy')
    const scores = page.getByRole('table', { name: 'Recency, frequency, value' })
    await scores
      .getByRole('button', { name: /choose where$/ })
      .first()
      .click()
    await dialog.getByRole('combobox', { name: 'As what' }).click()
    await page.getByRole('option', { name: 'A risk', exact: true }).click()
    await dialog.getByRole('textbox', { name: 'In words' }).fill('Nobody there answers any more')
    await dialog.getByRole('button', { name: 'Put in' }).click()
    await expect(page.getByText(/^A risk stands in the plan/)).toBeVisible()
    const accountId = await idOf('Haldenau Dairy')
    const risksOf = async () => {
      const plans = await call('plan.listByAccount', { accountId })
      const all = await Promise.all(plans.map(({ id }) => call('risk.listByPlan', { planId: id })))
      return all.flat().filter(({ title }) => title === 'Nobody there answers any more')
    }
    expect(await risksOf()).toHaveLength(1)

    const [line] = await call('product-line.list', {})
    const potential = async () =>
      (await call('white-space.getCell', { accountId, productLineId: line!.id })).cell?.potentialMinor ?? null
    await call('white-space.fill', {
      cells: [{ accountId, productLineId: line!.id, changes: { potentialMinor: 1_250_000 } }],
    })
    await go('/portfolio/mining?view=segments&find=haldenau dairy')
    const members = page.getByRole('table', { name: 'Accounts of the segments' })
    await members
      .getByRole('button', { name: /choose where$/ })
      .first()
      .click()
    await dialog.getByRole('combobox', { name: 'As what' }).click()
    await page.getByRole('option', { name: 'White space of a product line' }).click()
    await dialog.getByRole('combobox', { name: 'Product line' }).click()
    await page.getByRole('option', { name: line!.name, exact: true }).click()
    await expect(dialog.getByText(/^So far it says €12,500/)).toBeVisible()
    await dialog.getByRole('textbox', { name: /^Could buy a year/ }).fill('20,000')
    await dialog.getByRole('button', { name: 'Put in' }).click()
    await expect.poll(potential).toBe(2_000_000)
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(potential).toBe(1_250_000)

    await go('/portfolio/mining?view=alike')
    const alike = page.getByRole('table', { name: 'Look-alikes' })
    await alike
      .getByRole('button', { name: /as an objective$/ })
      .first()
      .click()
    await expect(page.getByRole('alert')).toBeVisible()
  },
)
