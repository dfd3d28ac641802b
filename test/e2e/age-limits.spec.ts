import { aDay } from '../support/builders.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

const dayIn = (months: number): string => {
  const day = new Date()
  return new Date(Date.UTC(day.getFullYear(), day.getMonth() + months, 15)).toISOString().slice(0, 10)
}

test('a limit is set, what is due is listed with its reason, kept by keys alone until a day, and comes back', async ({
  keyplan,
}) => {
  const { page, call, go } = keyplan
  const { accountId, evaId } = await peopleOfLongAgo(keyplan)
  await go('/settings/privacy')
  const limits = page.getByRole('table', { name: 'Age limits' })
  await expect(limits.getByRole('row')).toHaveCount(6)
  await page.getByRole('button', { name: 'Set 24 months: Judgements about people' }).press('Enter')
  const months = page.getByRole('textbox', { name: 'Limit in months: Judgements about people' })
  await expect(months).toHaveValue('24')
  await months.fill('never')
  await months.press('Enter')
  await expect(page.getByRole('alert')).toContainText('from 1 to 600')
  await months.fill('12')
  await months.press('Enter')
  await page.getByRole('link', { name: 'Due for erasure: 2' }).press('Enter')

  await expect(page.getByRole('heading', { name: 'Due for erasure' })).toBeVisible()
  const table = page.getByRole('table', { name: 'Due for erasure' })
  const eva = table.getByRole('row', { name: /Eva Lundqvist/ })
  await expect(eva).toContainText('1 judgement')
  await expect(eva).toContainText('limit 12 months')
  await expect(eva.getByRole('link', { name: /^Verify or remove/ })).toHaveAttribute(
    'href',
    new RegExp(`accounts/${accountId}/people\\?person=${evaId}`),
  )
  await expect(table.getByRole('row').nth(1)).toContainText('Eva Lundqvist')
  await page.getByRole('button', { name: 'Due', exact: true }).press('Enter')
  await expect(table.getByRole('row').nth(1)).toContainText('Jon Dahl')

  const keep = page.getByRole('button', { name: 'Keep …' })
  await expect(keep).toBeDisabled()
  await page.getByRole('checkbox', { name: 'Choose all of this page' }).press('Space')
  await expect(page.getByText('2 chosen')).toBeVisible()
  await keep.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Keep', exact: true })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The contract runs until then')
  await dialog.getByRole('textbox', { name: 'Reason' }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Nothing is due.')).toBeVisible()
  await page.getByRole('button', { name: 'Kept (2)' }).press('Enter')
  await expect(eva).toContainText('The contract runs until then')

  await page.getByRole('button', { name: 'Keep Eva Lundqvist no longer' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Due (1)' })).toBeVisible()
  await call('history.undo', {})
  await call('history.undo', {})
  await expect(page.getByRole('button', { name: 'Due (2)' })).toBeVisible()

  await go('/my-day')
  await page.getByRole('link', { name: 'Due for erasure: 2' }).press('Enter')
  await expect(table.getByRole('row')).toHaveCount(3)
  await go(`/accounts/${accountId}/people/${evaId}/report`)
  await expect(page.getByRole('article')).toContainText('How long it is held')
  await expect(page.getByRole('article')).toContainText('limit 12 months')
})

test('a lead that led to nobody is erased from the list, with all of it said before', async ({ keyplan }) => {
  const { page, call, go } = keyplan
  await call('lead.add', {
    firstName: 'Ada',
    lastName: 'Lindlead',
    company: 'Milkworks',
    receivedOn: aDay('2020-01-10'),
  })
  await call('age-limit.set', { kind: 'lead', months: 1 })
  await go('/settings/privacy/due')
  await expect(page.getByText('Nothing is due.')).toBeVisible()
  await page.getByRole('button', { name: 'Within 90 days (1)' }).press('Enter')
  const row = page.getByRole('row', { name: /Ada Lindlead/ })
  await expect(row).toContainText('Milkworks')
  await row.getByRole('link', { name: 'Erase Ada Lindlead …' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Erase Ada Lindlead' })).toBeVisible()
  await expect(page.getByText(/is a lead that is nobody at an account/)).toBeVisible()
  const field = page.getByRole('textbox', { name: /^Type the name to confirm/ })
  await field.fill('Ada Lindlead')
  await field.press('Enter')
  await expect(page.getByRole('heading', { name: 'The person is erased' })).toBeFocused()
  await go('/settings/privacy/due?state=soon')
  await expect(page.getByText('Nothing falls due within 90 days.')).toBeVisible()
})

/** Two people about whom something was said that nobody has confirmed for years. */
async function peopleOfLongAgo({ call }: Keyplan) {
  const { id: accountId } = await call('account.add', { name: 'Haldenau Dairy' })
  const told = (asOf: string) =>
    ({ attitude: { certainty: 'told', source: 'Jon', asOf: aDay(asOf) } }) as const
  const eva = await call('contact.add', {
    accountId,
    firstName: 'Eva',
    lastName: 'Lundqvist',
    title: 'Plant manager',
    attitude: 1,
    evidence: told(dayIn(-40)),
  })
  await call('contact.add', {
    ...{ accountId, firstName: 'Jon', lastName: 'Dahl', attitude: -1 },
    evidence: told(dayIn(-30)),
  })
  return { accountId, evaId: eva.id }
}
