import { screen as document, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ImportPage } from '../../renderer/features/import/import-page.tsx'
import { anAccount } from '../support/builders.ts'
import { openForPages, show } from '../support/page-over-core.tsx'

/** The page with a file that was chosen and has arrived. */
async function atFile(
  text: string,
  before: (page: Awaited<ReturnType<typeof openForPages>>) => unknown = () => 0,
) {
  const page = await openForPages()
  await before(page)
  const screen = show(page.bridge, <ImportPage />)
  await screen.findByRole('button', { name: 'Choose files' })
  await screen.user.upload(screen.getByLabelText('Choose files', { selector: 'input' }), aFile(text))
  await screen.findByText('What will happen')
  return { ...page, ...screen }
}

const aFile = (text: string) => new File([text], 'accounts.csv', { type: 'text/csv' })
const twoAccounts =
  'Name,City,Town\nHaldenau Dairy,Haldenau,Haldenau West\nOldenau Dairy,Oldenau,Oldenau East\n'

test('a file becomes accounts, and one undo takes all of them back', async () => {
  const { user, core, findByRole, findByText, getByText } = await atFile(twoAccounts)

  await user.click(await findByRole('button', { name: 'Import 2 rows' }))
  await findByText('Imported from accounts.csv')
  getByText('2 created, 0 updated, 0 unchanged.')
  expect((await core.do('account.list', {})).total).toBe(2)

  await user.click(await findByRole('button', { name: 'Undo the import' }))
  await findByText('The import was undone. Nothing of it is left.')
  expect((await core.do('account.list', {})).total).toBe(0)
})

test('a file of several pieces arrives as it is', async () => {
  const filler = 'x'.repeat(90_000)
  const rows = Array.from({ length: 100 }, (_, at) => `Account ${at},${filler}`)
  const { user, core, findByRole, findByText } = await atFile(`Name,Remark\n${rows.join('\n')}\n`)

  await user.click(await findByRole('button', { name: 'Import 100 rows' }))
  await findByText('100 created, 0 updated, 0 unchanged.')
  const { rows: names } = await core.do('account.list', { limit: 200 })
  expect(new Set(names.map(({ name }) => name))).toEqual(new Set(rows.map((row) => row.split(',')[0])))
})

test('a field goes to one column only: the one that had it is left out', async () => {
  const { user, core, getByLabelText, findByText, findByRole } = await atFile(twoAccounts)
  const city = getByLabelText<HTMLSelectElement>('City')
  const town = getByLabelText<HTMLSelectElement>('Town')
  expect(city.value).toBe('city')
  await findByText('2 of 3 columns are used')

  await user.selectOptions(town, 'City')

  expect([city.value, town.value]).toEqual(['', 'city'])
  await findByText('2 of 3 columns are used')
  await user.click(await findByRole('button', { name: 'Import 2 rows' }))
  await findByText('Imported from accounts.csv')
  const { rows } = await core.do('account.list', {})
  const cities = await Promise.all(
    rows.map(async ({ id }) => (await core.do('account.get', { id })).account.city),
  )
  expect(cities.sort()).toEqual(['Haldenau West', 'Oldenau East'])
})

test('a column that is left out is not brought in', async () => {
  const { user, getByLabelText, findByText, queryByRole } = await atFile(twoAccounts)

  await user.selectOptions(getByLabelText('Name'), 'Left out')

  await findByText('No column is mapped to Name, and it is needed.')
  expect(queryByRole('checkbox')).toBeNull()
})

test('refused rows come first, and stop the import until they are left out', async () => {
  const { user, core, findByRole, getByRole, findByText } = await atFile(
    'Name,E-mail,Employees\nHaldenau Dairy,,12\n,,3\nOldenau Dairy,,many\n',
  )
  const refusals = await findByRole('tab', { name: '2 refused' })
  expect(refusals.getAttribute('aria-selected')).toBe('true')
  await findByText('Name is missing.')
  await findByText('Not a number as 1,234.56.')
  expect(getByRole<HTMLButtonElement>('button', { name: /^Import/ }).disabled).toBe(true)

  await user.click(getByRole('checkbox', { name: 'Leave the refused rows out and import the rest' }))

  const run = await waitFor(() => {
    const button = getByRole<HTMLButtonElement>('button', { name: 'Import 1 row' })
    expect(button.disabled).toBe(false)
    return button
  })
  await user.click(run)
  await findByText('2 refused rows were left out.')
  expect((await core.do('account.list', {})).rows.map(({ name }) => name)).toEqual(['Haldenau Dairy'])
})

test('a preview that is no longer true is not carried out, and the new one is shown', async () => {
  const { user, core, findByRole, findByText, getByText } = await atFile(twoAccounts)
  const run = await findByRole<HTMLButtonElement>('button', { name: 'Import 2 rows' })
  // It is shown while the preview is asked for once more, for a column that was looked at more closely.
  await waitFor(() => expect(run.disabled).toBe(false))
  await anAccount(core, { name: 'Haldenau Dairy', city: 'Elsewhere' })

  await user.click(run)

  await findByText(
    'The workspace has changed since the preview was made. Look at the new preview, then import.',
  )
  await findByRole('tab', { name: '1 updated' })
  expect((await core.do('account.list', {})).total).toBe(1)

  await user.click(await findByRole('button', { name: 'Import 2 rows' }))
  await findByText('Imported from accounts.csv')
  getByText('1 created, 1 updated, 0 unchanged.')
})

test('the preview follows what others change', async () => {
  const { elsewhere, findByRole } = await atFile(twoAccounts)
  await findByRole('tab', { name: '2 created' })

  await anAccount(elsewhere, { name: 'Oldenau Dairy', city: 'Oldenau' })

  await findByRole('tab', { name: '1 created' })
})

test('a file that is in the workspace already brings nothing', async () => {
  const { getByRole, findByText } = await atFile(twoAccounts, async ({ core }) => {
    await anAccount(core, { name: 'Haldenau Dairy', city: 'Haldenau' })
    await anAccount(core, { name: 'Oldenau Dairy', city: 'Oldenau' })
  })

  await findByText('Everything in the file is in the workspace already.')
  expect(getByRole<HTMLButtonElement>('button', { name: /^Import/ }).disabled).toBe(true)
})

test('a value that is new is taken for another one only where somebody says so, and the profile keeps that', async () => {
  const page = await atFile('Name,Industry\nHaldenau Dairy,technolgy\n', async ({ core }) => {
    await anAccount(core, { name: 'Oldenau Dairy', industry: 'Technology' })
  })
  await page.user.click(await page.findByRole('button', { name: 'Is it Technology?' }))
  await page.user.type(page.getByLabelText('Name of a new profile'), 'Month')
  await page.user.click(page.getByRole('button', { name: 'Keep as a profile' }))
  await page.findByRole('button', { name: 'Keep changes in Month' })
  await page.user.click(await page.findByRole('button', { name: 'Import 1 row' }))
  await page.findByText('Imported from accounts.csv')
  const { rows } = await page.core.do('account.list', {})
  expect(rows.map(({ industry }) => industry)).toEqual(['Technology', 'Technology'])

  await page.user.click(page.getByRole('button', { name: 'Import another file' }))
  await page.user.upload(
    page.getByLabelText('Choose files', { selector: 'input' }),
    aFile('Industry,Name\ntechnolgy,Neuenau Dairy\n'),
  )
  await page.findByText(/The headings fit the profile “Month”/)
  expect((await page.findByLabelText<HTMLSelectElement>('What technolgy means')).value).toBe('Technology')
})

test('where it is asked, both values are shown, and nothing is imported until it is answered', async () => {
  const { user, findByRole, findByText, getByLabelText, getByRole, core } = await atFile(
    'Name,City\nHaldenau Dairy,Bonn\n',
    async (page) => {
      await anAccount(page.core, { name: 'Haldenau Dairy', city: 'Kiel' })
    },
  )
  await user.selectOptions(getByLabelText('Where City differs'), 'ask')
  await findByText('1 difference is still to be decided. Until then what is there stays.')
  expect(getByRole<HTMLButtonElement>('button', { name: /^Import/ }).disabled).toBe(true)

  await user.selectOptions(getByLabelText('Row 2, City'), 'Take Bonn')
  await user.click(await findByRole('button', { name: 'Import 1 row' }))
  await findByText('Imported from accounts.csv')
  const [row] = (await core.do('account.list', {})).rows
  expect((await core.do('account.get', { id: row!.id })).account.city).toBe('Bonn')
})

test('a file that is no table says what it is, and another one can be chosen', async () => {
  const page = await openForPages()
  const { user, findByRole, findByText, getByLabelText } = show(page.bridge, <ImportPage />)
  await findByRole('button', { name: 'Choose files' })

  await user.upload(getByLabelText('Choose files', { selector: 'input' }), aFile('%PDF-1.7\n...'))

  await findByText('This file is a PDF document. Nothing was imported.')
  await user.click(await findByRole('button', { name: 'Another file' }))
  await findByRole('button', { name: 'Choose files' })
})

test('a workspace that is open for reading takes no file', async () => {
  const page = await openForPages('read')
  const { findByText } = show(page.bridge, <ImportPage />)

  await findByText('This workspace is open for reading only. Open it for editing to import.')
  expect(document.queryByRole('button', { name: 'Choose files' })).toBeNull()
})

test('a row that looks like an account there is told with why, and updates it once the user says it is the same', async () => {
  const { user, core, findByRole, findByText, getByRole } = await atFile(
    'Name,City\nHaldenau Dairys,Haldenau\nNordlicht,Kiel\n',
    async ({ core: before }) => {
      await anAccount(before, { name: 'Haldenau Dairy', city: 'Haldenau', tier: 'A' })
    },
  )

  await user.click(await findByRole('tab', { name: '1 looks like one there' }))
  await findByText(/names differ by one letter and same place/)
  await user.selectOptions(
    getByRole('combobox', { name: 'What row 2, Haldenau Dairys, becomes' }),
    'Update Haldenau Dairy',
  )
  await findByRole('tab', { name: '1 updated' })
  await user.click(await findByRole('button', { name: 'Import 2 rows' }))
  await findByText('1 created, 1 updated, 0 unchanged.')

  const { rows } = await core.do('account.list', {})
  expect(rows.map(({ name, tier }) => [name, tier])).toEqual([
    ['Haldenau Dairys', 'A'],
    ['Nordlicht', ''],
  ])
})

test('of several files that go by themselves, one of which something was to be decided waits for the button', async () => {
  const page = await openForPages()
  const { user, findByRole, findByText, getByLabelText, getByRole } = show(page.bridge, <ImportPage />)
  await findByRole('button', { name: 'Choose files' })
  await user.upload(getByLabelText('Choose files', { selector: 'input' }), [
    new File(['Name,Employees\nHaldenau Dairy,12\n,3\n'], 'first.csv', { type: 'text/csv' }),
    new File(['Name,City\nOldenau Dairy,Oldenau\n'], 'second.csv', { type: 'text/csv' }),
  ])
  await findByRole('tab', { name: '1 refused' })
  await user.click(getByRole('checkbox', { name: /^Import all of them in this order/ }))

  await user.click(getByRole('checkbox', { name: 'Leave the refused rows out and import the rest' }))
  const run = await waitFor(() => {
    const button = getByRole<HTMLButtonElement>('button', { name: 'Import 1 row' })
    expect(button.disabled).toBe(false)
    return button
  })
  await aMoment()
  expect(await page.bridge.call('job.list', {})).toEqual({ ok: true, value: [] })

  await user.click(run)
  await findByText(/Imported from second.csv/)
  expect((await page.core.do('account.list', {})).total).toBe(2)
})

test('of several files that go by themselves, one whose columns were changed waits for the button', async () => {
  const page = await openForPages()
  const { user, findByRole, getByLabelText, getByRole } = show(page.bridge, <ImportPage />)
  await findByRole('button', { name: 'Choose files' })
  await user.upload(getByLabelText('Choose files', { selector: 'input' }), [
    new File([twoAccounts], 'first.csv', { type: 'text/csv' }),
    new File(['Name,City\nNeuenau Dairy,Neuenau\n'], 'second.csv', { type: 'text/csv' }),
  ])
  await findByRole('button', { name: 'Import 2 rows' })
  await user.selectOptions(getByLabelText('Town'), 'City')
  await user.click(getByRole('checkbox', { name: /^Import all of them in this order/ }))
  await waitFor(() =>
    expect(getByRole<HTMLButtonElement>('button', { name: 'Import 2 rows' }).disabled).toBe(false),
  )

  await aMoment()
  expect(await page.bridge.call('job.list', {})).toEqual({ ok: true, value: [] })
  await user.click(getByRole('button', { name: 'Import 2 rows' }))
  await waitFor(async () => expect((await page.core.do('account.list', {})).total).toBe(3))
})

test('who is there can be what one row means only: the others say which row it is', async () => {
  const { user, findByRole } = await atFile(
    'Name,City\nHaldenau Dairys,Haldenau\nHaldenau Dairyx,Haldenau\n',
    async ({ core }) => {
      await anAccount(core, { name: 'Haldenau Dairy', city: 'Haldenau' })
    },
  )
  await user.click(await findByRole('tab', { name: '2 look like some there' }))
  const choiceOf = (row: number) =>
    findByRole<HTMLSelectElement>('combobox', { name: new RegExp(`^What row ${row},`) })

  await user.selectOptions(await choiceOf(2), 'Update Haldenau Dairy')

  const taken = await within(await choiceOf(3)).findByRole<HTMLOptionElement>('option', {
    name: 'Update Haldenau Dairy: row 2 does',
  })
  expect(taken.disabled).toBe(true)
  await user.selectOptions(await choiceOf(3), taken)
  expect((await choiceOf(2)).selectedOptions[0]?.textContent).toBe('Update Haldenau Dairy')
  expect((await choiceOf(3)).value).toBe('')
})

/** Long enough for what goes by itself to go. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500))
}
