import { contract, procedureOf, type ProcedureName } from '#shared/contract/contract.ts'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { overEachTransport } from '../support/each-transport.ts'

const names = Object.keys(contract) as readonly ProcedureName[]
const ofWorkspace = names.filter((name) => procedureOf(name).kind !== 'application')

overEachTransport((host) => {
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
