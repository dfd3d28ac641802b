import { contract, procedureOf, type ProcedureName } from '#shared/contract/contract.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { overEachTransport } from '../support/each-transport.ts'

const names = Object.keys(contract) as readonly ProcedureName[]
const ofWorkspace = names.filter((name) => procedureOf(name).kind !== 'application')

overEachTransport((host) => {
  test('a file that is refused leaves the workspace that was open', async () => {
    const before = await host().do('application.getState', {})
    const refused: readonly (readonly [string, object, string])[] = [
      ['workspace.open', { path: join(host().home, 'nowhere.keyplan') }, 'store-missing'],
      ['workspace.open', { path: join(host().home, 'recent.json') }, 'store-not-ours'],
      ['workspace.create', { path: host().path, name: 'Over it', currency: 'EUR' }, 'store-exists'],
      ['workspace.createSample', { path: join(host().home, 'recent.json') }, 'store-exists'],
      [
        'workspace.create',
        { path: '/proc/workspace.keyplan', name: 'X', currency: 'EUR' },
        'store-folder-unusable',
      ],
    ]
    for (const [name, input, code] of refused) {
      expect(await host().refusal(name, input), name).toMatchObject({ code })
    }

    expect(await host().do('application.getState', {})).toEqual(before)
    await anAccount(host())
  })

  test('a name that no file system takes still gets a file of its own', async () => {
    for (const name of ['../../etc/passwd', 'CON', '...', '/', 'a\nb']) {
      const { path } = await host().do('workspace.create', { name, currency: 'EUR' })
      expect(path.startsWith(join(host().home, 'workspaces'))).toBe(true)
      expect(existsSync(path)).toBe(true)
    }
    await host().do('workspace.open', { path: host().path })
  })

  test('a path with spaces around it is taken without them', async () => {
    const path = join(host().home, 'pasted.keyplan')

    expect(
      await host().do('workspace.create', { path: `  ${path} \n`, name: 'Pasted', currency: 'EUR' }),
    ).toMatchObject({ path })
    await host().do('workspace.open', { path: host().path })
    expect(existsSync(path)).toBe(true)
  })

  describe('open for reading', () => {
    test('answers queries and takes no command', async () => {
      await anAccount(host())
      await host().do('workspace.open', { path: host().path, mode: 'read' })

      expect((await host().do('account.list', {})).total).toBeGreaterThan(0)
      for (const name of ofWorkspace.filter((each) => procedureOf(each).kind === 'command')) {
        expect(await host().refusal(name, {}), name).toEqual({ code: 'read-only' })
      }
      await host().do('workspace.open', { path: host().path, mode: 'edit' })
      await anAccount(host())
    })
  })

  test('with no workspace open, everything of a workspace says so', async () => {
    await host().do('workspace.close', {})

    for (const name of ofWorkspace) {
      expect(await host().refusal(name, {}), name).toEqual({ code: 'no-workspace' })
    }
    expect((await host().do('application.getState', {})).workspace).toBeNull()
    expect(existsSync(`${host().path}-wal`)).toBe(false)
  })
})
