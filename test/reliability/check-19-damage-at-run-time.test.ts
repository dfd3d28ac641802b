import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, aTouchpoint } from '../support/builders.ts'
import { transports, type Host } from '../support/host.ts'
import { look } from '../support/workspace-file.ts'

let host: Host
beforeAll(async () => {
  host = await transports['in process']()
})
afterAll(() => host.close())

/** Through another process: reading the file in this one would drop the locks that SQLite holds on it. */
const hashOutside = (path: string): string =>
  execFileSync('sha256sum', [path], { encoding: 'utf8' }).slice(0, 64)

test(
  'check 19: damage that is met while working stops all writing, is told, and leaves file and log as they are',
  { timeout: 120_000 },
  async () => {
    const { path } = host
    const account = await anAccount(host)
    for (let made = 0; made < 20; made++)
      await aTouchpoint(host, { accountId: account.id, subject: `Call ${made}` })
    await host.do('workspace.close', {})
    const root = look(path, (database) =>
      Number(database.prepare(`select rootpage from sqlite_schema where name = 'touchpoint'`).pluck().get()),
    )
    await host.do('workspace.open', { path })
    await anAccount(host, { name: 'In the log alone' })

    const where = [`of=${path}`, 'bs=4096', `seek=${root - 1}`, 'count=1', 'conv=notrunc', 'status=none']
    execFileSync('dd', ['if=/dev/urandom', ...where])
    const hash = hashOutside(path)

    const before = await host.do('application.getState', {})
    expect(before.health.isDamaged).toBe(false)
    const met = await host.refusal('touchpoint.listByAccount', { accountId: account.id })
    expect(met).toEqual({ code: 'workspace-damaged' })

    const state = await host.do('application.getState', {})
    expect(state).toMatchObject({ workspace: { mode: 'read' }, health: { isDamaged: true } })
    expect(await host.refusal('account.add', { name: 'Too late' })).toEqual({ code: 'workspace-damaged' })
    expect(await host.refusal('backup.make', {})).toEqual({ code: 'read-only' })
    // What is still whole can be read.
    expect((await host.do('account.list', {})).total).toBe(2)

    await host.do('workspace.close', {})
    expect(hashOutside(path)).toBe(hash)
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
  },
)
