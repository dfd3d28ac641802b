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
  await waitFor(async () => expect((await stored()).city).toBe('Haldenau West'), { timeout: 300 })
})

test('Enter keeps and leaves the field', async () => {
  const { user, city, stored } = await atCity()

  await user.type(city, ' West{Enter}')

  expect(city).not.toBe(document.activeElement)
  await waitFor(async () => expect((await stored()).city).toBe('Haldenau West'), { timeout: 300 })
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

  await waitFor(() => expect(sent).toHaveLength(1), { timeout: 300 })
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
  const { user, city, cut, mend, findByText, findByRole, stored } = await atCity()
  cut()
  await user.type(city, ' West')
  await user.tab()

  await findByText('Not saved')
  expect((await findByRole('alert')).textContent).toContain('Keyplan does not answer')
  expect(city.value).toBe('Haldenau West')

  mend()
  await user.type(city, '!')
  await user.tab()
  await waitFor(async () => expect((await stored()).city).toBe('Haldenau West!'))
  await findByText('Saved')
})

test('text of somebody else does not replace what is being typed', async () => {
  const { user, city, elsewhere, account, stored, findByDisplayValue } = await atCity()
  await user.clear(city)
  await user.type(city, 'Neuen')

  await elsewhere.do('account.edit', {
    id: account.id,
    version: account.version,
    changes: { city: 'Oldenau', region: 'North' },
  })

  await findByDisplayValue('North')
  expect(city.value).toBe('Neuen')
  await user.type(city, 'au{Enter}')
  await waitFor(async () => expect(await stored()).toMatchObject({ city: 'Neuenau', region: 'North' }))
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
