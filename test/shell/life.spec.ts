import { existsSync, writeFileSync } from 'node:fs'
import { launchAgain } from '../support/launch-shell.ts'
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
