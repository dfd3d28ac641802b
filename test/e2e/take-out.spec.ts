import { readFileSync } from 'node:fs'
import { expect, test } from '../support/keyplan-test.ts'
import { anOrg } from '../support/people-map.ts'

test.use({ startsWith: 'empty' })

test('people and ties are taken out as files, notes only where they are asked for', async ({ keyplan }) => {
  const { accountId, idOf } = await anOrg(keyplan)
  const { page } = keyplan
  await keyplan.call('contact.add', { accountId, lastName: '=1+1', note: 'In confidence' })
  await page.reload()

  const taken = async (way: string, withNotes: boolean): Promise<readonly [name: string, text: string]> => {
    await page.getByRole('button', { name: 'Take out' }).click()
    if (withNotes) await page.getByRole('menuitemcheckbox', { name: /With notes/ }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: way }).click(),
    ])
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')]
  }

  const [name, people] = await taken('People as a table', false)
  expect(name).toMatch(/ people \d{4}-\d{2}-\d{2}\.csv$/)
  expect(people).toContain(`"'=1+1"`.replaceAll('"', ''))
  expect(people).toContain(idOf('Duffy'))
  expect(people).not.toContain('In confidence')

  expect((await taken('People as a table', true))[1]).toContain('In confidence')
  const [, network] = await taken('People and ties as a network', false)
  expect(network).toContain(`source="${idOf('Duffy')}" target="${idOf('Sánchez')}"`)
  expect(network).not.toContain('In confidence')
})
