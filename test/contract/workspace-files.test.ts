import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { transports, type Host } from '../support/host.ts'

let host: Host
beforeAll(async () => {
  host = await transports['in process']()
})
afterAll(() => host.close())

test('a file that is refused leaves the workspace that was open', async () => {
  const before = await host.do('application.getState', {})
  const refused: readonly (readonly [string, object, string])[] = [
    ['workspace.open', { path: join(host.home, 'nowhere.keyplan') }, 'store-missing'],
    ['workspace.open', { path: join(host.home, 'recent.json') }, 'store-not-ours'],
    ['workspace.create', { path: host.path, name: 'Over it', currency: 'EUR' }, 'store-exists'],
    ['workspace.createSample', { path: join(host.home, 'recent.json') }, 'store-exists'],
    [
      'workspace.create',
      { path: '/proc/workspace.keyplan', name: 'X', currency: 'EUR' },
      'store-folder-unusable',
    ],
  ]
  for (const [name, input, code] of refused) {
    expect(await host.refusal(name, input), name).toMatchObject({ code })
  }

  expect(await host.do('application.getState', {})).toEqual(before)
  await anAccount(host)
})

test('a name that no file system takes still gets a file of its own', async () => {
  for (const name of ['../../etc/passwd', 'CON', '...']) {
    const { path } = await host.do('workspace.create', { name, currency: 'EUR' })
    expect(path.startsWith(join(host.home, 'workspaces'))).toBe(true)
    expect(existsSync(path)).toBe(true)
  }
  await host.do('workspace.open', { path: host.path })
})

test('a path with spaces around it is taken without them', async () => {
  const path = join(host.home, 'pasted.keyplan')

  expect(
    await host.do('workspace.create', { path: `  ${path} \n`, name: 'Pasted', currency: 'EUR' }),
  ).toMatchObject({ path })
  await host.do('workspace.open', { path: host.path })
  expect(existsSync(path)).toBe(true)
})
