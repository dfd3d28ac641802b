import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchAgain, type Shell } from '../support/launch-shell.ts'
import { call, expect, standInOnly, test } from './shell-test.ts'

test('the workspace named at the start is open when the page asks', async ({ start, folder }) => {
  const path = `${folder}/Named.keyplan`
  const shell = await start({ args: ['--workspace', path, '--sample'] })

  expect(await call(shell, 'application.getState', {})).toMatchObject({
    value: { workspace: { path, mode: 'edit', name: 'Sample company' } },
  })
})

test('a second start hands over to the first and ends', async ({ start, folder }) => {
  const shell = await start()
  const path = `${folder}/Second.keyplan`

  expect(await launchAgain(shell, ['--workspace', path])).toBe(0)
  await expect
    .poll(() => call(shell, 'application.getState', {}))
    .toMatchObject({ value: { workspace: { path, mode: 'edit' } } })
})

test('what was acknowledged is there after the shell was stopped, and the file is free', async ({
  start,
  folder,
}) => {
  const path = `${folder}/Kept.keyplan`
  const first = await start({ args: ['--workspace', path] })
  expect(await call(first, 'team-member.add', { name: 'Ada Example' })).toMatchObject({ ok: true })
  await first.close()
  expect(existsSync(`${path}-wal`)).toBe(false)

  const second = await start({ args: ['--workspace', path] })
  expect(await call(second, 'team-member.list', {})).toMatchObject({
    ok: true,
    value: [{ name: 'Ada Example' }],
  })
})

test('closing the window ends the shell', async ({ start }) => {
  test.skip(process.platform === 'darwin', 'On macOS a program stays when its windows go')
  const shell = await start()
  await shell.page.close()
  await shell.close()
})

test('a workspace that can not be opened is told of, and the page is there all the same', async ({
  start,
  folder,
}) => {
  const path = `${folder}/other.keyplan`
  writeFileSync(path, 'The file of another program')
  const shell = await start({ args: ['--workspace', path] })
  const order = standInOnly(shell)

  await expect
    .poll(() => order({ kind: 'shown-dialogs' }))
    .toEqual([
      {
        kind: 'message',
        options: { type: 'error', message: expect.stringContaining(path) },
      },
    ])
  expect(await call(shell, 'application.getState', {})).toMatchObject({ value: { workspace: null } })
})

test("the system's dialogs choose a file", async ({ shell, folder }) => {
  const order = standInOnly(shell)
  const choose = (purpose: 'open' | 'create') =>
    call(shell, 'workspace.choosePath', { purpose, suggestedName: '../Plans: 2026/27' })

  expect(await choose('open')).toEqual({ ok: true, value: { path: null } })
  expect(await choose('create')).toEqual({ ok: true, value: { path: null } })

  await order({ kind: 'answer-dialog', answer: { canceled: false, filePaths: [`${folder}/a.keyplan`] } })
  expect(await choose('open')).toEqual({ ok: true, value: { path: `${folder}/a.keyplan` } })
  await order({ kind: 'answer-dialog', answer: { canceled: false, filePath: `${folder}/b` } })
  expect(await choose('create')).toEqual({ ok: true, value: { path: `${folder}/b.keyplan` } })

  expect(await order({ kind: 'shown-dialogs' })).toMatchObject([
    { kind: 'open', options: { filters: [{ extensions: ['keyplan'] }], properties: ['openFile'] } },
    { kind: 'save', options: { defaultPath: expect.stringMatching(/workspaces.Plans 202627\.keyplan$/) } },
    { kind: 'open' },
    { kind: 'save' },
  ])
})

test('Undo in the menu presses its keys in the page', async ({ shell }) => {
  const order = standInOnly(shell)
  await shell.page.evaluate(() => {
    const keys: string[] = []
    addEventListener('keydown', ({ code, ctrlKey, shiftKey, isTrusted }) => {
      if (code === 'KeyZ') keys.push(`${ctrlKey ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}Z ${isTrusted}`)
    })
    Object.assign(window, { keys })
  })

  await order({ kind: 'click-menu', labels: ['Edit', 'Undo'] })
  await order({ kind: 'click-menu', labels: ['Edit', 'Redo'] })
  await expect
    .poll(() => shell.page.evaluate(() => (window as unknown as { keys: string[] }).keys))
    .toEqual(['Ctrl+Z true', 'Ctrl+Shift+Z true'])
})

test('closing the window with a job running asks; a signal cancels the job, and nothing of it is left', async ({
  start,
  folder,
}) => {
  const path = `${folder}/Jobs.keyplan`
  const shell = await start({ args: ['--workspace', path] })
  const order = standInOnly(shell)
  const jobId = await startLongImport(shell)

  await order({ kind: 'close-window' })
  await expect
    .poll(() => order({ kind: 'shown-dialogs' }))
    .toMatchObject([
      {
        kind: 'message',
        options: { message: 'A job is running.', buttons: ['Wait', 'Cancel the job and close'] },
      },
    ])
  expect(await call(shell, 'job.list', {})).toMatchObject({ value: [{ id: jobId, state: 'running' }] })

  await shell.close()
  const again = await start({ args: ['--workspace', path] })
  expect(await call(again, 'account.list', {})).toMatchObject({ value: { total: 0 } })
})

test('a job is cancelled where the user says so, and the shell ends', async ({ start, folder }) => {
  const path = `${folder}/Jobs.keyplan`
  const shell = await start({ args: ['--workspace', path] })
  const order = standInOnly(shell)
  await startLongImport(shell)

  await order({ kind: 'answer-dialog', answer: { response: 1 } })
  await order({ kind: 'close-window' })
  await expect.poll(() => existsSync(`${path}.lock`), { timeout: 20_000 }).toBe(false)
  await shell.close()

  const again = await start({ args: ['--workspace', path] })
  expect(await call(again, 'account.list', {})).toMatchObject({ value: { total: 0 } })
})

/** An import that takes several seconds. */
async function startLongImport(shell: Shell): Promise<string> {
  const rows = Array.from({ length: 300_000 }, (_, at) => `${at + 1},Account ${at + 1}`)
  const fileId = '0199b3d2-7c11-7a52-9c0e-3f1d5a7e4b10'
  writeFileSync(join(shell.home, 'staging', fileId), `Number,Name\n${rows.join('\n')}\n`)
  const begun = await call(shell, 'import.start', {
    fileId,
    object: 'account',
    mapping: ['sourceId', 'name'],
    basis: 0,
    fileName: 'accounts.csv',
  })
  if (!begun.ok) throw new Error(JSON.stringify(begun.error))
  expect(await call(shell, 'job.list', {})).toMatchObject({ value: [{ state: 'running' }] })
  return (begun.value as { jobId: string }).jobId
}
