import type { Reply } from '#shared/contract/bridge.ts'
import type { Output } from '#shared/contract/contract.ts'
import type { OpeningUnderWay } from '#shared/contract/opening.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import { screen as document, waitFor, within } from '@testing-library/react'
import { writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Opening } from '../../main/core/thread-messages.ts'
import { openWorkspaceCore } from '../../main/workspace-core.ts'
import { WelcomePage } from '../../renderer/features/welcome/welcome-page.tsx'
import { throughJson } from '../support/caller.ts'
import { openCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { show } from '../support/page-over-core.tsx'
import { aWorkspaceFile, tamper } from '../support/workspace-file.ts'

/** The start before a workspace is open. Files are opened in this process; all else around them is made up. */
function atStart({ opening = null }: Readonly<{ opening?: OpeningUnderWay | null }> = {}) {
  const folder = aFolder()
  const cancelled: unknown[] = []
  let workspace: Output<'application.getState'>['workspace'] = null

  async function enter(opening: Pick<Opening, 'mode' | 'path'>) {
    const place = {
      actor: 'tester',
      stagingFolder: folder,
      incidentLog: join(folder, 'incidents.log'),
      marksFolder: join(folder, 'marks'),
      version: '1.2.3',
    }
    const core = await openWorkspaceCore({ ...place, ...opening } as Opening)
    onTestFinished(core.close)
    const reply = await core.dispatch('workspace.get', {}, { actor: 'tester' })
    const { name } = (reply as { value: Output<'workspace.get'> }).value
    workspace = { path: opening.path, name, mode: opening.mode === 'read' ? 'read' : 'edit' }
    return workspace
  }
  async function answer(name: string, input: unknown): Promise<unknown> {
    const around = { version: '0.0.0', host: 'test', user: 'tester', hasFileDialogs: false, folder }
    if (name === 'application.getState')
      return { ...around, workspace, opening, warnings: [], health: { isDamaged: false, findings: [] } }
    if (name === 'workspace.listRecent') return []
    if (name === 'workspace.cancelOpening') return cancelled.push(input) && {}
    if (name === 'workspace.open') return enter({ mode: 'edit', ...(input as { path: string }) })
    if (name !== 'workspace.create') throw new Error(`Nothing here answers ${name}`)
    const made = { mode: 'create', path: join(folder, 'new.keyplan'), withSample: false } as const
    return enter({ ...made, ...(input as object), path: made.path })
  }
  async function call(name: string, input: unknown): Promise<Reply> {
    try {
      return { ok: true, value: throughJson(await answer(name, input)) }
    } catch (error) {
      if (error instanceof AppFailure) return { ok: false, error: throughJson(error.detail) }
      throw error
    }
  }

  const screen = show(
    { call, onChanged: () => () => undefined },
    <WelcomePage
      failure={undefined}
      damagedPath={undefined}
      renderRescue={(path) => <p>Ways back for {path}</p>}
      renderOpenExport={({ folder }) => <p>An export goes to {folder}</p>}
    />,
  )
  const { user } = screen
  async function openByPath(path: string): Promise<void> {
    await user.click(await screen.findByText('Open a workspace'))
    const dialog = within(await document.findByRole('dialog'))
    await user.click(dialog.getByLabelText('Path of the file'))
    await user.paste(path)
    await user.keyboard('{Enter}')
  }
  return { ...screen, openByPath, opened: () => workspace, cancelled }
}

test('a workspace that is open elsewhere names who has it, and can be opened for reading only', async () => {
  const { path } = await openCore()
  const { user, openByPath, opened, findByText } = atStart()

  await openByPath(path)
  await findByText(
    `${path} is open in another Keyplan: on ${hostname()}, process ${process.pid}, since 2026-03-02 09:00. Close it there, or open it here for reading only.`,
  )
  await user.click(await findByText('Open for reading only'))

  await waitFor(() => expect(opened()).toEqual({ path, name: 'Workspace', mode: 'read' }))
})

test('a workspace of a newer Keyplan is named and not touched; there is no way on', async () => {
  const path = await aWorkspaceFile()
  tamper(path, (database) => database.pragma('user_version = 999'))
  const { openByPath, opened, findByText, queryByText } = atStart()

  await openByPath(path)

  await findByText(/was written by a newer Keyplan \(format 999, .* update Keyplan to open it\.$/)
  expect(queryByText('Open for reading only')).toBeNull()
  expect(opened()).toBeNull()
})

test.each([
  ['a letter', 'Dear Ilse', 'is a text, not a Keyplan workspace. It was not touched.'],
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
  const { user, findByText, opened } = atStart()
  await user.click(await findByText('New workspace'))
  const dialog = within(await document.findByRole('dialog'))

  await user.clear(dialog.getByLabelText('Currency'))
  await user.click(dialog.getByRole('button', { name: 'Create' }))
  dialog.getByText('A workspace needs a name.')
  dialog.getByText('A currency is three capital letters.')

  await user.type(dialog.getByLabelText('Name'), 'Haldenau')
  await user.type(dialog.getByLabelText('Currency'), 'chf')
  await user.click(dialog.getByRole('button', { name: 'Create' }))

  await waitFor(() => expect(opened()).toMatchObject({ name: 'Haldenau', mode: 'edit' }))
})

test('a file that has gone is said to be gone', async () => {
  const { openByPath, findByText } = atStart()

  await openByPath('/nowhere/gone.keyplan')

  await findByText('There is no file at /nowhere/gone.keyplan. It may have been moved or renamed.')
})

/** A large file of an earlier Keyplan, on its way. */
const underWay: OpeningUnderWay = {
  path: '/home/tilde/Haldenau.keyplan',
  phase: 'copying',
  done: 250,
  total: 1_000,
  isCancelled: false,
}

test('an old file that is brought up to date shows how far it is, and can be stopped', async () => {
  const { user, findByText, getByRole, cancelled } = atStart({ opening: underWay })

  await findByText('Bringing Haldenau up to date')
  await findByText('Making a backup')
  await findByText('25%')
  expect(getByRole('progressbar', { name: 'Progress' }).getAttribute('aria-valuenow')).toBe('25')
  expect(getByRole('button', { name: /^New workspace/ })).toHaveProperty('disabled', true)

  await user.click(getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(cancelled).toHaveLength(1))
})

test.each([
  ['a step', { phase: 'migrating', done: 1, total: 3 }, 'Making the changes: step 2 of 3', false],
  [
    'the end',
    { phase: 'keeping', total: null },
    'Keeping the changes. This can’t be stopped any more.',
    true,
  ],
  ['a stop', { isCancelled: true }, 'Stopping. What has begun is ended first.', true],
] as const)('%s is said in words', async (_what, at, sentence, isTooLate) => {
  const { findByText, getByRole } = atStart({ opening: { ...underWay, ...at } })

  await findByText(sentence)
  expect(getByRole('button', { name: 'Cancel' })).toHaveProperty('disabled', isTooLate)
})
