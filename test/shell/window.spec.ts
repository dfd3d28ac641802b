import { call, expect, test } from './shell-test.ts'

test('the window shows the page of the built bundle', async ({ shell }) => {
  await expect(shell.page).toHaveURL(new RegExp(`^${shell.address}`))
  await expect(shell.page).toHaveTitle(/Keyplan/)
  await expect(shell.page.locator('#root')).toBeVisible()
  await expect(shell.page.locator('#root')).not.toBeEmpty()
})

test('the page gets exactly two functions, and nothing of Node or Electron', async ({ shell }) => {
  const seen = await shell.page.evaluate(() => ({
    bridge: Object.entries(window.bridge).map(([name, value]) => [name, typeof value]),
    isFrozen: Object.isFrozen(window.bridge),
    strangers: [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      'ipcRenderer',
      'electron',
    ].filter((name) => name in globalThis),
    isSecure: isSecureContext,
  }))

  expect(seen).toEqual({
    bridge: [
      ['call', 'function'],
      ['onChanged', 'function'],
    ],
    isFrozen: true,
    strangers: [],
    isSecure: true,
  })
})

test('a call goes to the core and comes back', async ({ shell }) => {
  expect(await call(shell, 'application.getState', {})).toMatchObject({
    ok: true,
    value: { host: 'electron', hasFileDialogs: true, workspace: null },
  })
})

test('what is no procedure and what is no JSON is refused as data', async ({ shell }) => {
  for (const name of ['no.such', 'constructor', '__proto__', ''])
    expect(await call(shell, name, {})).toEqual({ ok: false, error: { code: 'unknown-procedure', name } })

  const nothing = await shell.page.evaluate(() => window.bridge.call('application.getState', undefined))
  expect(nothing).toMatchObject({ ok: false, error: { code: 'invalid-input' } })

  const cycle = await shell.page.evaluate(() => {
    const round: Record<string, unknown> = {}
    round['self'] = round
    return Promise.resolve()
      .then(() => window.bridge.call('application.getState', round))
      .then(
        () => 'answered',
        () => 'refused',
      )
  })
  expect(cycle).toBe('refused')
})

test('news of a change reaches the page, until it stops listening', async ({ shell, folder }) => {
  await shell.page.evaluate(() => {
    const heard: unknown[] = []
    const stop = window.bridge.onChanged((...news) => heard.push(news))
    Object.assign(window, { heard, stop })
  })
  const path = `${folder}/Plans.keyplan`
  expect(await call(shell, 'workspace.create', { path, name: 'Plans', currency: 'EUR' })).toMatchObject({
    ok: true,
  })

  const heard = () => shell.page.evaluate(() => (window as unknown as { heard: unknown[][] }).heard)
  await expect.poll(heard).toEqual([[expect.arrayContaining(['application', 'workspace'])]])

  await shell.page.evaluate(() => (window as unknown as { stop: () => void }).stop())
  await call(shell, 'workspace.close', {})
  await call(shell, 'application.getState', {})
  expect(await heard()).toHaveLength(1)
})

test('a command tells which topics it touched', async ({ start }) => {
  const shell = await start({ args: ['--sample'] })
  await call(shell, 'application.getState', {})
  await shell.page.evaluate(() => {
    const heard: unknown[] = []
    window.bridge.onChanged((topics) => heard.push(topics))
    Object.assign(window, { heard })
  })

  const added = await call(shell, 'team-member.add', { name: 'Ada Example' })
  expect(added).toMatchObject({ ok: true })
  await expect
    .poll(() => shell.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
    .toEqual([expect.arrayContaining(['team-member', 'history'])])
})
