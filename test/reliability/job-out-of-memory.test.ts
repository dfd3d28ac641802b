import { sayFailure } from '#shared/contract/failure-words.ts'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createApp, type App } from '../../main/app.ts'
import { callerOver, type Caller } from '../support/caller.ts'
import { aFolder } from '../support/folder.ts'
import { contactLines, contactsOf, handedIn, importStarted } from '../support/incoming-file.ts'
import { importOver } from './support/import-over.ts'
import { unsoundnessOf } from './support/soundness.ts'
import { patience } from './support/extent.ts'

/** A program whose jobs may hold little. */
async function aSmallProgram(jobs: Parameters<typeof createApp>[0]['jobs']) {
  const home = aFolder()
  const path = join(home, 'w.keyplan')
  const app: App = createApp({ host: 'test', environment: { KEYPLAN_HOME: home }, ...(jobs ? { jobs } : {}) })
  onTestFinished(app.close)
  const on: Caller = callerOver(app.call)
  await on.do('workspace.create', { path, name: 'Workspace', currency: 'EUR' })
  const { id } = await on.do('account.add', { name: 'Sundholt' })
  return { ...on, id, home, path, close: app.close }
}

async function expectNothingDone(on: Awaited<ReturnType<typeof aSmallProgram>>): Promise<void> {
  expect(readdirSync(join(on.home, 'staging', 'jobs'))).toEqual([])
  expect(existsSync(join(on.home, 'incidents.log'))).toBe(false)
  await on.do('account.add', { name: 'Vestergaard' })
  expect((await on.do('account.list', {})).total).toBe(2)
  expect((await on.do('contact.listByAccount', { accountId: on.id })).total).toBe(0)
  await on.close()
  expect(unsoundnessOf(on.path)).toEqual([])
}

test(
  'an import that needs more memory than a job may hold ends with a sentence, and the program goes on',
  patience,
  async () => {
    const on = await aSmallProgram({ heapMb: 64 })
    const how = await handedIn(on, contactLines(100_000), contactsOf(on.id))

    const { state, error } = await importOver(on, await importStarted(on, how))

    expect([state, error]).toEqual(['failed', { code: 'out-of-memory' }])
    expect(error && sayFailure(error)).toBe(
      'This needs more memory than there is for it. Nothing was changed; divide it into smaller parts, a file into several, and try again.',
    )
    await expectNothingDone(on)
  },
)

test(
  'a job that never looks how much it holds is ended by its limit, and only the job',
  patience,
  async () => {
    const on = await aSmallProgram({
      heapMb: 64,
      workerUrl: new URL('../support/odd-job-worker.ts', import.meta.url),
    })
    const how = await handedIn(on, contactLines(1), contactsOf(on.id))
    const { basis } = await on.do('import.preview', how)
    const { jobId } = await on.do('import.start', { ...how, basis, fileName: 'greedy' })

    const { state, error } = await importOver(on, jobId)

    expect([state, error]).toEqual(['failed', { code: 'out-of-memory' }])
    await expectNothingDone(on)
  },
)
