import { join } from 'node:path'
import { expect, test } from '../support/keyplan-test.ts'

test.use({ startsWith: 'empty' })

test(
  'the workspace goes out as JSON and comes in again as another, and a file that is none is refused',
  { tag: '@shell' },
  async ({ keyplan }) => {
    const { page, go, call, home } = keyplan
    await call('account.add', { name: 'Haldenau Dairy' })
    const json = join(home, 'out', 'Test.json')
    const again = join(home, 'Again.keyplan')
    await go('/data/export')

    await page.getByLabel('File', { exact: true }).fill(json)
    await page.getByRole('button', { name: 'Export the workspace' }).click()
    await expect(page.getByText(`Done: ${json}`)).toBeVisible()

    await page.getByLabel('Export file').fill(join(home, 'Test.keyplan'))
    await page.getByRole('button', { name: 'Make the workspace' }).click()
    await expect(
      page.getByText("This can't be taken in: the file is not JSON. No workspace was made."),
    ).toBeVisible()

    await page.getByRole('button', { name: 'Close this workspace and go to the start' }).click()
    await page.getByRole('button', { name: 'Make a workspace of an export (JSON)' }).click()
    await page.getByLabel('Export file').fill(json)
    await page.getByLabel('New workspace file').fill(again)
    await page.getByRole('button', { name: 'Make the workspace' }).click()
    await expect(page.getByText(`Done: ${again}`)).toBeVisible()

    await page.getByRole('button', { name: 'Open it' }).click()
    await expect(page.getByText('Haldenau Dairy').first()).toBeVisible()
    expect((await call('application.getState', {})).workspace?.path).toBe(again)
  },
)
