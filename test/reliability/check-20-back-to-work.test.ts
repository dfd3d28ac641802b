import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { backUp } from '../support/backups.ts'
import { spoilPage } from '../support/damage.ts'
import { aFullAccount } from '../support/full-account.ts'
import { hashOf } from '../support/file-hash.ts'
import { transports, type Host } from '../support/host.ts'
import { jobOver } from '../support/jobs.ts'

const patience = { timeout: 120_000 }

let host: Host
beforeAll(async () => {
  host = await transports['in process']()
})
afterAll(() => host.close())

test(
  'check 20: from a damaged file with three backups back to work, the loss told, the damaged file kept',
  patience,
  async () => {
    const { path } = host
    await anAccount(host, { name: 'First' })
    for (const day of ['01', '02', '03']) {
      await anAccount(host, { name: `Of day ${day}` })
      backUp(path, { at: `2026-03-${day}T12:00:00Z` })
    }
    await anAccount(host, { name: 'Lost' })
    await host.do('workspace.close', {})
    spoilPage(path, 1)
    const hash = hashOf(path)

    expect(await host.refusal('workspace.open', { path })).toMatchObject({ code: 'store-damaged', path })
    const { backups } = await host.do('backup.list', { path })
    const good = backups.find(({ state }) => state === 'verified')
    expect(good?.madeAt).toBe('2026-03-03T12:00:00.000Z')

    const name = good?.name ?? ''
    const newer = await host.do('backup.listNewer', { path, name })
    expect(newer).toMatchObject({ commands: 1, isOtherHistory: false, newest: [{ command: 'account.add' }] })
    expect(newer.lastKnownAt).toBe(newer.newest[0]?.happenedAt)

    const { jobId } = await host.do('backup.restore', { path, name })
    const job = await jobOver(host, jobId)
    if (job.kind !== 'restore' || !job.result) throw new Error(JSON.stringify(job))
    const { workspace, keptAs } = await host.do('workspace.putInPlace', {
      path,
      replacement: job.result.path,
    })

    expect(workspace).toMatchObject({ path, mode: 'edit' })
    expect((await host.do('account.list', {})).rows.map(({ name }) => name).toSorted()).toEqual([
      'First',
      'Of day 01',
      'Of day 02',
      'Of day 03',
    ])
    expect(basename(keptAs ?? '')).toMatch(/\.corrupt-/)
    expect(hashOf(keptAs ?? '')).toBe(hash)
    expect((await host.do('application.getState', {})).health).toEqual({ isDamaged: false, findings: [] })
  },
)

test('what is newer than a backup is told from a file that is not open', patience, async () => {
  const path = join(dirname(host.path), 'middle.keyplan')
  await host.do('workspace.create', { path, name: 'Middle', currency: 'EUR' })
  await anAccount(host, { name: 'Kept' })
  backUp(path)
  await anAccount(host, { name: 'Newer' })
  await host.do('workspace.open', { path: host.path })
  const [name = ''] = (await host.do('backup.list', { path })).backups.map((each) => each.name)

  const newer = await host.do('backup.listNewer', { path, name })

  expect(newer).toMatchObject({ commands: 1, isOtherHistory: false, newest: [{ command: 'account.add' }] })
})

test('a file that is no workspace is not put in the place of one', patience, async () => {
  const replacement = join(dirname(host.path), 'recent.json')

  expect(await host.refusal('workspace.putInPlace', { path: host.path, replacement })).toMatchObject({
    code: 'store-not-ours',
  })
  expect(
    await host.refusal('workspace.putInPlace', { path: host.path, replacement: host.path }),
  ).toMatchObject({
    code: 'store-missing',
  })
  expect((await host.do('application.getState', {})).workspace?.mode).toBe('edit')
})

test('check 30: a restored backup answers the whole read API as the workspace did', patience, async () => {
  const path = join(dirname(host.path), 'drill.keyplan')
  await host.do('workspace.create', { path, name: 'Drill', currency: 'EUR' })
  for (let made = 0; made < 2; made++) await aFullAccount(host)
  const before = await everythingRead(host)
  const made = await jobOver(host, (await host.do('backup.make', {})).jobId)
  if (made.kind !== 'backup' || !made.result) throw new Error(JSON.stringify(made))
  await anAccount(host, { name: 'Later' })

  const restored = await jobOver(
    host,
    (await host.do('backup.restore', { path, name: made.result.name })).jobId,
  )
  if (restored.kind !== 'restore' || !restored.result) throw new Error(JSON.stringify(restored))
  await host.do('workspace.open', { path: restored.result.path })

  expect(await everythingRead(host)).toEqual(before)
  expect(readdirSync(`${path} backups`)).toHaveLength(2)
})

/** Everything that can be asked about every account, in one value. */
async function everythingRead(on: Host): Promise<unknown> {
  const { rows } = await on.do('account.list', { limit: 200 })
  const asked = [
    ...[
      'workspace.get',
      'team-member.list',
      'account.listWordsInUse',
      'product-line.list',
      'history.getStanding',
    ].map((name) => [name, {}] as const),
    ...rows.flatMap(({ id }) => [
      ['account.get', { id }] as const,
      ['account.getStanding', { id }] as const,
      ...[
        'contact.listByAccount',
        'relationship.listByAccount',
        'informal-line.listByAccount',
        'buying-center.listByAccount',
        'plan.listByAccount',
        'touchpoint.listByAccount',
      ].map((name) => [name, { accountId: id }] as const),
    ]),
  ]
  const answers = []
  for (const [name, input] of asked) answers.push([name, input, await on.reply(name, input)])
  return answers
}
