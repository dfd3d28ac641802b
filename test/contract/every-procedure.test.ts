import { contract, procedureOf, touchesOf } from '#shared/contract/contract.ts'
import { appError } from '#shared/contract/errors.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { wholeFile } from '../support/all-rows.ts'
import { transports, type Host } from '../support/host.ts'
import { namedCases } from './cases/all.ts'

test('no procedure lacks a case', () => {
  expect(namedCases.map(([name]) => name).toSorted()).toEqual(Object.keys(contract).toSorted())
})

describe.each(Object.entries(transports))('%s', (_transport, start) => {
  let host: Host
  beforeAll(async () => {
    host = await start()
  })
  afterAll(() => host.close())
  beforeEach(async () => {
    const { workspace } = await host.do('application.getState', {})
    if (workspace?.path !== host.path || workspace.mode !== 'edit') {
      await host.do('workspace.open', { path: host.path })
    }
  })

  describe.each(namedCases)('%s', (name, { good, bad }) => {
    const procedure = procedureOf(name)

    test('accepts a good input, and its answer fits', async () => {
      const input = await good(host)

      const value = await host.do(name, input)

      expect(procedure.output.parse(value)).toEqual(value)
    })

    test('refuses a bad input, and what is not an object', async () => {
      const input = await good(host)
      const spoiled = bad === null ? [] : [{ ...input, ...bad }]

      for (const each of [...spoiled, null, [], 'text', 7, true]) {
        expect(appError.parse(await host.refusal(name, each))).toMatchObject({ code: 'invalid-input' })
      }
    })

    test('check 87: refuses fields that it does not have', async () => {
      const input: object = await good(host)
      const extras = ['isAdmin', 'createdAt', 'constructor'].map((field) => ({ ...input, [field]: 1 }))
      const inside = 'changes' in input ? [{ ...input, changes: { ...Object(input.changes), id: 1 } }] : []

      for (const each of [...extras, ...inside]) {
        expect(await host.refusal(name, each)).toMatchObject({ code: 'invalid-input' })
      }
      const poisoned = JSON.parse(
        `{"__proto__": {"isAdmin": true}, ${JSON.stringify(input).slice(1)}`.replace(', }', '}'),
      ) as object
      expect(await host.refusal(name, poisoned)).toMatchObject({ code: 'invalid-input' })
    })

    test('announces exactly its topics', async () => {
      const input = await good(host)
      await silence(host)
      const before = host.announced.length
      const topics = touchesOf(name)
      const expected = topics.length > 0 ? [topics] : []

      await host.do(name, input)

      await host.do('workspace.forgetRecent', { path: '/the/end' })
      await vi.waitFor(() => expect(host.announced.length).toBeGreaterThan(before + expected.length))
      expect(host.announced.slice(before)).toEqual([...expected, ['application']])
    })

    if (procedure.kind === 'query') {
      test('changes nothing', async () => {
        const input = await good(host)
        const before = wholeFile(host.path)

        await host.do(name, input)

        expect(wholeFile(host.path)).toEqual(before)
      })
    }

    if (procedure.kind === 'command') {
      test('refuses a version that is not there any more', async () => {
        const input: object = await good(host)
        if (!('version' in input)) return
        const before = wholeFile(host.path)

        expect(await host.refusal(name, { ...input, version: Number(input.version) + 1_000 })).toMatchObject({
          code: 'stale',
        })
        expect(wholeFile(host.path)).toEqual(before)
      })

      test('announces nothing where it is refused', async () => {
        const input: object = await good(host)
        await silence(host)
        const before = host.announced.length

        await host.refusal(name, { ...input, isAdmin: true })

        await host.do('workspace.forgetRecent', { path: '/the/end' })
        await vi.waitFor(() => expect(host.announced.length).toBeGreaterThan(before))
        expect(host.announced.slice(before)).toEqual([['application']])
      })
    }
  })
})

/** Waits until everything that was announced has arrived. */
async function silence(host: Host): Promise<void> {
  const known = host.announced.length
  await host.do('workspace.forgetRecent', { path: '/the/end' })
  await vi.waitFor(() => {
    expect(host.announced.length).toBeGreaterThan(known)
    expect(host.announced.at(-1)).toEqual(['application'])
  })
}
