import type { Topic } from '#shared/contract/topics.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../main/app.ts'
import { builtOr } from '../support/built-threads.ts'
import { callerOver } from '../support/caller.ts'
import { aFolder } from '../support/folder.ts'
import { createClock } from '../support/clock.ts'
import { commandsIn } from './support/commands-in.ts'
import { spawnHost } from './support/failing-host.ts'
import { unsoundnessOf } from './support/soundness.ts'

process.env['KEYPLAN_MORTAL_WORKER'] = builtOr(
  'worker',
  new URL('../../main/worker.ts', import.meta.url),
).href

/** A workspace whose threads die when they are told to. */
async function openMortal() {
  const home = aFolder()
  const path = join(home, 'workspace.keyplan')
  const clock = createClock()
  const app = createApp({
    host: 'test',
    environment: { KEYPLAN_HOME: home },
    now: clock.now,
    workerUrl: new URL('./support/dying-worker.mjs', import.meta.url),
  })
  onTestFinished(app.close)
  const announced: (readonly Topic[])[] = []
  app.onChanged((topics) => announced.push(topics))
  const on = callerOver(app.call)
  await on.do('workspace.create', { path, name: 'Workspace', currency: 'EUR' })
  return { ...on, path, announced, clock, incidents: () => incidentsIn(home), close: app.close }
}

function incidentsIn(home: string): readonly string[] {
  const log = join(home, 'incidents.log')
  return existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : []
}

test('check 14: a thread that dies within a transaction is started again; nothing was kept, and the next command is', async () => {
  const on = await openMortal()

  expect(await on.refusal('account.add', { name: 'dies within' })).toEqual({
    code: 'interrupted',
    wasKept: false,
  })
  expect(on.announced.at(-1)).toContain('account')
  await on.do('account.add', { name: 'Sundholt' })

  expect((await on.do('account.list', {})).rows.map(({ name }) => name)).toEqual(['Sundholt'])
  await on.close()
  expect(unsoundnessOf(on.path)).toEqual([])
  expect(on.incidents()).toHaveLength(1)
})

test('check 14: a thread that dies when a command is on disk: the reply says that it was kept, and pages ask again', async () => {
  const on = await openMortal()

  expect(await on.refusal('account.add', { name: 'dies after' })).toEqual({
    code: 'interrupted',
    wasKept: true,
  })
  expect(on.announced.at(-1)).toEqual(expect.arrayContaining(['account', 'history']))

  expect((await on.do('account.list', {})).rows.map(({ name }) => name)).toEqual(['dies after'])
  await on.close()
  expect(commandsIn(on.path)).toEqual(['workspace.found', 'account.add'])
})

test('check 14: commands that waited behind the one that died are each answered', async () => {
  const on = await openMortal()

  const replies = await Promise.all(
    ['dies within', 'One', 'Two'].map((name) => on.reply('account.add', { name })),
  )

  expect(replies).toEqual(replies.map(() => ({ ok: false, error: { code: 'interrupted', wasKept: false } })))
  expect((await on.do('account.list', {})).total).toBe(0)
})

test('check 14: a thread that dies again and again is not started for ever; when time has passed it is', async () => {
  const on = await openMortal()

  for (let time = 0; time < 4; time++)
    expect(await on.refusal('account.add', { name: 'dies within' })).toMatchObject({ code: 'interrupted' })

  expect(await on.refusal('account.add', { name: 'dies within' })).toMatchObject({ code: 'internal' })
  expect((await on.do('account.list', {})).total).toBe(0)
  on.clock.forward(61_000)
  await on.do('account.add', { name: 'Sundholt' })
  expect((await on.do('account.list', {})).total).toBe(1)
})

test.each(['rejects', 'throws'])(
  'check 15: a thread in which something %s out of nowhere is an incident, and the next call works',
  async (name) => {
    const on = await openMortal()

    await on.reply('account.add', { name })
    await expect.poll(() => on.incidents().length, { timeout: 20_000 }).toBe(1)

    expect(on.incidents()[0]).toMatch(/Nobody waits for this|Out of nowhere/)
    await on.do('account.add', { name: 'Sundholt' })
    await on.close()
    expect(unsoundnessOf(on.path)).toEqual([])
  },
)

test('check 15: in a host it is written down and told, and the host goes on', async () => {
  const host = await spawnHost()
  onTestFinished(() => void host.launched.process.kill('SIGKILL'))

  for (const way of ['rejects', 'throws']) {
    host.launched.process.send?.(way)
    await host.launched.line(
      new RegExp(`host ${way}: Something failed inside Keyplan[.] Incident [0-9a-f]{8}`),
    )
  }

  expect(incidentsIn(host.home).map((line) => (JSON.parse(line) as { message: string }).message)).toEqual([
    'rejects in the host',
    'throws in the host',
  ])
  host.launched.process.send?.('call')
  await host.launched.line(/answered true/)
})
