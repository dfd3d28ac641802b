import fc from 'fast-check'
import { appError } from '#shared/contract/errors.ts'
import { describeProcedures } from '#shared/contract/describe.ts'
import { copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startCore } from '../support/core.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { aFullAccount } from '../support/full-account.ts'
import { transports, type Host } from '../support/host.ts'
import { callRaw, startWatchedHost } from '../support/http-host.ts'
import { extent, patience } from './support/extent.ts'
import { inputsAround } from './support/inputs-around.ts'
import { idsIn } from './support/ids-in.ts'
import { unsoundnessOf } from './support/soundness.ts'

const inputsEach = extent(15, 1_000)

/** Left out: what makes, opens or closes files by any path it is given; those have cases of their own. */
const aboutFiles = [
  'workspace.create',
  'workspace.createSample',
  'workspace.open',
  'workspace.close',
  'workspace.saveCopy',
  'workspace.export',
  'workspace.import',
  'workspace.putInPlace',
  'workspace-merge.compare',
]
const procedures = describeProcedures().filter(({ name }) => !aboutFiles.includes(name))

/** SQL, a stack, a file of the program or a place on the disk. */
const telling =
  /\b(select|insert into|update|delete from) .*\b(from|set|where|values)\b|sqlite|node_modules|[.](ts|js):\d|\bat [\w.<>]+ \(|\/dev\/shm\/|\/tmp\//i

let hosts: readonly [string, Host][]
let ids: readonly string[]
beforeAll(async () => {
  hosts = await Promise.all(
    Object.entries(transports).map(async ([name, start]): Promise<[string, Host]> => [name, await start()]),
  )
  // Both begin with the same file, so that the same id means the same thing.
  const start = join(newFolder(), 'start.keyplan')
  const core = await startCore({ path: start })
  await aFullAccount(core)
  await aFullAccount(core)
  await core.close()
  for (const [, host] of hosts) {
    const path = join(host.home, 'the same.keyplan')
    copyFileSync(start, path)
    await host.do('workspace.open', { path })
  }
  ids = idsIn(start)
  removeFolder(dirname(start))
})
afterAll(() => Promise.all(hosts.map(([, host]) => host.close())))

/** Asks both hosts the same and answers what is wrong with their replies. */
async function wrongWith(name: string, input: unknown): Promise<readonly string[]> {
  const replies = await Promise.all(hosts.map(([, host]) => host.reply(name, input)))
  const wrong = replies.flatMap((reply) => {
    if (reply.ok) return []
    const known = appError.safeParse(reply.error)
    if (!known.success) return ['its error is none of the contract']
    return [
      ...(reply.error.code === 'internal' ? ['it fails inside'] : []),
      ...(telling.test(JSON.stringify(reply.error)) ? ['its error tells of the inside'] : []),
    ]
  })
  const codes = replies.map((reply) => (reply.ok ? 'ok' : reply.error.code))
  return new Set(codes).size > 1 ? [...wrong, `it is answered differently: ${codes.join(', ')}`] : wrong
}

describe('check 85: any input near to or far from what is agreed', () => {
  test.each(procedures)(
    '$name is answered in kind, the same everywhere',
    patience,
    async ({ name, input }) => {
      const seen = new Set<string>()
      const samples = fc.sample(inputsAround(input as object, ids), { numRuns: inputsEach, seed: 85 })
      for (const each of samples) {
        for (const wrong of await wrongWith(name, each)) seen.add(`${wrong}: ${shown(each)}`)
      }

      expect([...seen]).toEqual([])
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
      expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
    },
  )

  test('after all that the workspaces are sound and work on', async () => {
    for (const [, host] of hosts) {
      expect(unsoundnessOf(join(host.home, 'the same.keyplan'))).toEqual([])
      const { name } = await host.do('account.add', { name: 'Still here' })
      expect(name).toBe('Still here')
    }
  })
})

describe('check 89: size and rate', () => {
  test('900 calls at once are all answered', async () => {
    for (const [, host] of hosts) {
      const replies = await Promise.all(
        Array.from({ length: 900 }, () => host.reply('account.list', { limit: 1 })),
      )
      expect(replies.filter((reply) => reply.ok)).toHaveLength(900)
    }
  })

  test('texts of 7 MB are refused by their length, and memory does not stay with them', async () => {
    const [, host] = hosts[0] ?? []
    if (!host) throw new Error('No host')
    const text = 'x'.repeat(7 * 1024 * 1024)
    for (const [name, input] of [
      ['account.add', { name: text }],
      ['account.list', { filter: { search: text } }],
      ['workspace.forgetRecent', { path: text }],
    ] as const) {
      const error = await host.refusal(name, input)
      expect(error.code).toBe('invalid-input')
      expect(JSON.stringify(error).length).toBeLessThan(2_000)
    }
  })

  test('what is far too deep is refused, and the next call works', async () => {
    for (const [, host] of hosts) {
      const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown
      expect(await host.refusal('account.list', deep)).toMatchObject({ code: 'invalid-input' })
      expect(await host.refusal('account.add', { name: 'X', parentId: deep })).toMatchObject({
        code: 'invalid-input',
      })
    }
  })

  test('a body of 100,000 brackets does not end the host', async () => {
    const host = await startWatchedHost()
    onTestFinished(host.close)
    for (const body of [
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ]) {
      const line = 'POST /rpc/account.add HTTP/1.1'
      const reply = await callRaw(host, { line, body })
      expect(JSON.parse(reply.body)).toMatchObject({ ok: false, error: { code: 'no-workspace' } })
    }
    expect((await callRaw(host)).status).toBe(200)
  })
})

function shown(input: unknown): string {
  return (JSON.stringify(input) ?? String(input)).slice(0, 300)
}
