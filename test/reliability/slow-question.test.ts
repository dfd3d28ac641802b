import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../main/app.ts'
import { builtOr } from '../support/built-threads.ts'
import { callerOver } from '../support/caller.ts'
import { aFolder } from '../support/folder.ts'

const months = { from: '2025-01', to: '2025-12' } as const

/** A workspace whose threads answer what the portfolio earns only when they are let. */
async function openHeld() {
  const home = aFolder()
  const until = join(home, 'let')
  process.env['KEYPLAN_HELD_PROCEDURE'] = 'economics.getPortfolio'
  process.env['KEYPLAN_HELD_UNTIL'] = until
  process.env['KEYPLAN_HELD_WORKER'] = builtOr(
    'worker',
    new URL('../../main/worker.ts', import.meta.url),
  ).href
  const app = createApp({
    host: 'test',
    environment: { KEYPLAN_HOME: home },
    workerUrl: new URL('./support/held-worker.mjs', import.meta.url),
  })
  onTestFinished(app.close)
  const on = callerOver(app.call)
  await on.do('workspace.create', { path: join(home, 'w.keyplan'), name: 'W', currency: 'EUR' })
  await on.do('account.add', { name: 'Sundholt' })
  return { ...on, let: () => writeFileSync(until, '') }
}

test('no other question waits for what accounts earn through one channel, which is added up line by line', async () => {
  const on = await openHeld()
  let isAnswered = false
  const slow = on
    .do('economics.getPortfolio', { ...months, channel: 'Distributor' })
    .finally(() => (isAnswered = true))

  expect((await on.do('account.list', {})).total).toBe(1)
  await on.do('account.add', { name: 'Haldenau' })
  expect((await on.do('account.list', {})).total).toBe(2)
  expect(isAnswered).toBe(false)

  on.let()
  expect((await slow).accounts).toEqual([])
})

test('what is quick for all channels together has no thread of its own', async () => {
  const on = await openHeld()
  const quick = on.do('economics.getPortfolio', months)
  let isListed = false
  const listed = on.do('account.list', {}).finally(() => (isListed = true))
  await on.do('account.add', { name: 'Haldenau' })

  expect(isListed).toBe(false)
  on.let()
  await quick
  await listed
})
