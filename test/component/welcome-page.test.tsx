import { screen as document, waitFor, within } from '@testing-library/react'
import { writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../main/app.ts'
import { WelcomePage } from '../../renderer/features/welcome/welcome-page.tsx'
import { callerOver } from '../support/caller.ts'
import { openCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { show } from '../support/page-over-core.tsx'
import { aWorkspaceFile, tamper } from '../support/workspace-file.ts'

/** The start of the whole program, before a workspace is open. */
function atStart() {
  const home = aFolder()
  const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home } })
  onTestFinished(app.close)
  const screen = show({ call: app.call, onChanged: app.onChanged }, <WelcomePage failure={undefined} />)
  const { user } = screen
  async function openByPath(path: string): Promise<void> {
    await user.click(await screen.findByText('Open a workspace'))
    const dialog = within(await document.findByRole('dialog'))
    await user.click(dialog.getByLabelText('Path of the file'))
    await user.paste(path)
    await user.keyboard('{Enter}')
  }
  const opened = async () => (await callerOver(app.call).do('application.getState', {})).workspace
  return { ...screen, home, openByPath, opened }
}

test('a workspace that is open elsewhere names who has it, and can be opened for reading only', async () => {
  const { path } = await openCore()
  const { user, openByPath, opened, findByText } = atStart()

  await openByPath(path)
  await findByText(
    `${path} is open in another Keyplan: on ${hostname()}, process ${process.pid}, since 2026-03-02 09:00. Close it there, or open it here for reading only.`,
  )
  await user.click(await findByText('Open for reading only'))

  await waitFor(async () => expect(await opened()).toEqual({ path, name: 'Workspace', mode: 'read' }))
})

test('a workspace of a newer Keyplan is named and not touched; there is no way on', async () => {
  const path = await aWorkspaceFile()
  tamper(path, (database) => database.pragma('user_version = 999'))
  const { openByPath, opened, findByText, queryByText } = atStart()

  await openByPath(path)

  await findByText(/was written by a newer Keyplan \(format 999, .* update Keyplan to open it\.$/)
  expect(queryByText('Open for reading only')).toBeNull()
  expect(await opened()).toBeNull()
})

test.each([
  ['a letter', 'Dear Ilse', 'is not a Keyplan workspace. It was not touched.'],
  ['an empty file', '', 'is empty. It was not touched.'],
])('%s is not taken for a workspace', async (_what, content, sentence) => {
  const path = join(aFolder(), 'letter.keyplan')
  writeFileSync(path, content)
  const { openByPath, findByText, queryByText } = atStart()

  await openByPath(path)

  await findByText(`${path} ${sentence}`)
  expect(queryByText('Open for reading only')).toBeNull()
})

test('a new workspace needs a name and a currency', async () => {
  const { user, findByText, opened, home } = atStart()
  await user.click(await findByText('New workspace'))
  const dialog = within(await document.findByRole('dialog'))

  await user.clear(dialog.getByLabelText('Currency'))
  await user.click(dialog.getByRole('button', { name: 'Create' }))
  dialog.getByText('A workspace needs a name.')
  dialog.getByText('A currency is three capital letters.')

  await user.type(dialog.getByLabelText('Name'), 'Haldenau')
  await user.type(dialog.getByLabelText('Currency'), 'chf')
  await user.click(dialog.getByRole('button', { name: 'Create' }))

  await waitFor(async () => expect(await opened()).toMatchObject({ name: 'Haldenau', mode: 'edit' }))
  expect((await opened())?.path.startsWith(home)).toBe(true)
})

test('a file that has gone is said to be gone', async () => {
  const { openByPath, findByText } = atStart()

  await openByPath('/nowhere/gone.keyplan')

  await findByText('There is no file at /nowhere/gone.keyplan. It may have been moved or renamed.')
})
