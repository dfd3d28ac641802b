import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OverviewPage } from '../../renderer/features/account/overview-page.tsx'
import { anAccount } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

/** The page of an account, with its field for the city. */
async function atCity() {
  const page = await openForPages()
  const account = await anAccount(page.core, { city: 'Haldenau' })
  const screen = show(page.bridge, <OverviewPage />, {
    path: '/accounts/:accountId',
    at: `/accounts/${account.id}`,
  })
  const city = await screen.findByLabelText<HTMLInputElement>('City')
  const stored = async () => (await page.core.do('account.get', { id: account.id })).account
  return { ...page, ...screen, account, city, stored }
}

test('what is typed is kept after a pause, without leaving the field', async () => {
  const { user, city, stored, findByText } = await atCity()

  await user.type(city, ' West')
  expect((await stored()).city).toBe('Haldenau')

  await waitFor(async () => expect((await stored()).city).toBe('Haldenau West'))
  expect(city).toBe(document.activeElement)
  await findByText('Saved')
})

test('leaving the field keeps at once', async () => {
  const { user, city, stored, sent } = await atCity()

  await user.type(city, ' West')
  await user.tab()

  expect(sent).toHaveLength(1)
  await waitFor(async () => expect((await stored()).city).toBe('Haldenau West'))
})

test('Enter keeps and leaves the field', async () => {
  const { user, city, stored, sent } = await atCity()

  await user.type(city, ' West{Enter}')

  expect(sent.at(-1)?.input).toMatchObject({ changes: { city: 'Haldenau West' } })
  expect(city).not.toBe(document.activeElement)
  await waitFor(async () => expect((await stored()).city).toBe('Haldenau West'))
})

test('Escape takes back what was typed and keeps nothing', async () => {
  const { user, city, sent } = await atCity()

  await user.type(city, ' West{Escape}')
  expect(city.value).toBe('Haldenau')
  await user.tab()
  await new Promise((resolve) => setTimeout(resolve, 700))

  expect(sent).toEqual([])
})

test('going to another page keeps what was typed last', async () => {
  const { user, city, stored, unmount, sent } = await atCity()

  await user.type(city, ' West')
  unmount()

  await waitFor(() => expect(sent).toHaveLength(1))
  await waitFor(async () => expect((await stored()).city).toBe('Haldenau West'))
})

test('fast typing with pauses in it is kept whole', async () => {
  const { user, city, stored, hold, sent } = await atCity()
  const release = hold()
  await user.type(city, ' W')
  await new Promise((resolve) => setTimeout(resolve, 700))
  await user.type(city, 'est')
  await user.tab()
  release()

  await waitFor(async () => expect((await stored()).city).toBe('Haldenau West'))
  expect(sent.map(({ input }) => (input as { changes: unknown }).changes)).toEqual([
    { city: 'Haldenau W' },
    { city: 'Haldenau West' },
  ])
  expect(city.value).toBe('Haldenau West')
})

test('a name that is empty is not taken: the field says why and keeps what stands in it', async () => {
  const { user, findByLabelText, findByRole, stored, getByRole } = await atCity()
  const name = await findByLabelText<HTMLInputElement>('Name')

  await user.clear(name)
  await user.tab()

  expect((await findByRole('alert')).textContent).toMatch(/\.$/)
  expect(name.value).toBe('')
  expect(name.getAttribute('aria-invalid')).toBe('true')
  expect((await stored()).name).toBe('Haldenau Dairy')
  expect(getByRole('status').textContent).toBe('Saved')
})

test('a text that a rule refuses stays with its sentence until it is mended', async () => {
  const { user, core, findByLabelText, findByRole, queryByRole, stored } = await atCity()
  await anAccount(core, { name: 'Oldenau Dairy', sourceId: '0042' })
  const sourceId = await findByLabelText<HTMLInputElement>('Source id')

  await user.type(sourceId, '0042{Enter}')
  expect((await findByRole('alert')).textContent).toBe('The source id 0042 belongs to Oldenau Dairy.')
  expect(sourceId.value).toBe('0042')

  await user.type(sourceId, '-B{Enter}')
  await waitFor(async () => expect((await stored()).sourceId).toBe('0042-B'))
  await waitFor(() => expect(queryByRole('alert')).toBeNull())
})

test('where nothing answers, the text stays and the mark says so', async () => {
  const { user, city, cut, mend, findByText, findAllByRole, stored } = await atCity()
  cut()
  await user.type(city, ' West')
  await user.tab()

  await findByText('Not saved')
  // Other parts of the page may say as well that nothing answers.
  const alerts = (await findAllByRole('alert')).map(({ textContent }) => textContent)
  expect(alerts.join('\n')).toMatch(/Keyplan does not answer.*Not saved; the text stays here/)
  expect(city.value).toBe('Haldenau West')

  mend()
  await user.type(city, '!')
  await user.tab()
  await waitFor(async () => expect((await stored()).city).toBe('Haldenau West!'))
  await findByText('Saved')
})

test('a change of another field elsewhere does not hinder what is being typed', async () => {
  const { user, city, elsewhere, account, stored, findByDisplayValue, queryByRole } = await atCity()
  await user.type(city, ' We')

  await elsewhere.do('account.edit', {
    id: account.id,
    version: account.version,
    changes: { region: 'North' },
  })

  await findByDisplayValue('North')
  expect(city.value).toBe('Haldenau We')
  await user.type(city, 'st{Enter}')
  await waitFor(async () => expect(await stored()).toMatchObject({ city: 'Haldenau West', region: 'North' }))
  expect(queryByRole('alert')).toBeNull()
})

test('check 45: of two who edit one field, the second is shown both texts and decides', async () => {
  const { user, city, elsewhere, account, stored, findByRole, findByText, getByRole } = await atCity()
  const edit = { id: account.id, version: account.version, changes: { city: 'Oldenau', region: 'North' } }
  await user.type(city, '!')
  await elsewhere.do('account.edit', edit)
  await user.type(city, '!{Enter}')

  expect((await findByRole('alert')).textContent).toContain('There now: Oldenau')
  await findByText('Not saved')
  expect(city.value).toBe('Haldenau!!')
  expect((await stored()).city).toBe('Oldenau')

  await user.click(getByRole('button', { name: 'Save this text over it' }))
  await waitFor(async () => expect(await stored()).toMatchObject({ city: 'Haldenau!!', region: 'North' }))
  await findByText('Saved')
})

test('check 45: or takes what is there', async () => {
  const { user, city, elsewhere, account, stored, findByRole, findByText, queryByRole } = await atCity()
  const edit = { id: account.id, version: account.version, changes: { city: 'Oldenau' } }
  await user.type(city, '!')
  await elsewhere.do('account.edit', edit)
  await user.type(city, '!{Enter}')

  await user.click(await findByRole('button', { name: 'Show what is there now' }))

  await waitFor(() => expect(city.value).toBe('Oldenau'))
  expect(queryByRole('alert')).toBeNull()
  expect((await stored()).city).toBe('Oldenau')
  await findByText('Saved')
})

test('where the news come after the text is sent, the refusal leads to the same choice', async () => {
  const { user, city, core, account, stored, findByRole } = await atCity()
  const edit = { id: account.id, version: account.version, changes: { city: 'Oldenau' } }
  await core.do('account.edit', edit)

  await user.type(city, '!{Enter}')

  expect((await findByRole('alert')).textContent).toContain('There now: Oldenau')
  expect((await stored()).city).toBe('Oldenau')
})

test('where they come after and are of another field, the text is given again by itself', async () => {
  const { user, city, core, account, stored, queryByRole } = await atCity()
  await core.do('account.edit', { id: account.id, version: account.version, changes: { region: 'North' } })

  await user.type(city, '!{Enter}')

  await waitFor(async () => expect(await stored()).toMatchObject({ city: 'Haldenau!', region: 'North' }))
  expect(queryByRole('alert')).toBeNull()
})

test('what is written otherwise than it was typed is not taken for a change made elsewhere', async () => {
  const { user, findByLabelText, stored, queryByRole } = await atCity()
  const revenue = await findByLabelText<HTMLInputElement>(/^Annual revenue/)

  await user.type(revenue, '1250000')
  await waitFor(async () => expect((await stored()).annualRevenueMinor).toBe(125_000_000))
  await user.type(revenue, '0{Enter}')

  await waitFor(async () => expect((await stored()).annualRevenueMinor).toBe(1_250_000_000))
  await waitFor(() => expect(revenue.value).toBe('12,500,000'))
  expect(queryByRole('alert')).toBeNull()
})

test('check 16: however long one types without a pause, what is older than a second is kept', async () => {
  const { user, city, sent } = await atCity()
  const startedAt = Date.now()

  while (sent.length === 0 && Date.now() - startedAt < 10_000) await user.type(city, 'x')

  expect(sent.length).toBeGreaterThan(0)
})

test('where nothing answers, the text stays and goes by itself once something answers again', async () => {
  const { user, city, cut, mend, findByText, stored } = await atCity()
  cut()
  await user.type(city, ' West')
  await user.tab()
  await findByText('Not saved')

  mend()

  await waitFor(async () => expect((await stored()).city).toBe('Haldenau West'))
  await findByText('Saved')
})

test('text of somebody else appears where nobody types', async () => {
  const { city, elsewhere, account } = await atCity()

  await elsewhere.do('account.edit', {
    id: account.id,
    version: account.version,
    changes: { city: 'Oldenau' },
  })

  await waitFor(() => expect(city.value).toBe('Oldenau'))
})
