import type { Id } from '#shared/kernel/id.ts'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp, type App } from '../../main/app.ts'
import { createIds } from '../../main/core/ids.ts'
import { stepsBehind } from '../../main/core/thread-priority.ts'
import { callerOver, type Caller } from '../support/caller.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { jobNamed, jobOver, jobsAreOver, jobThat } from '../support/jobs.ts'

const workerUrl = new URL('../support/odd-job-worker.ts', import.meta.url)
const newId = createIds(() => new Date())

let app: App
let on: Caller
let home: string
beforeAll(async () => {
  home = newFolder()
  app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home }, jobs: { workerUrl, graceMs: 50 } })
  on = callerOver(app.call)
  await on.do('workspace.create', { path: join(home, 'w.keyplan'), name: 'Workspace', currency: 'EUR' })
})
afterEach(async () => {
  for (const { id } of await on.do('job.list', {})) await on.do('job.cancel', { id })
  await jobsAreOver(on)
  for (const { id } of await on.do('job.list', {})) await on.do('job.dismiss', { id })
  rmSync(join(home, 'go'), { force: true })
})
afterAll(async () => {
  await app.close()
  removeFolder(home)
})

/** What the job does is told by the name of its file, see `odd-job-worker.ts`. */
async function started(fileName: string): Promise<Id<'job'>> {
  const how = { fileId: newId<'file'>(), object: 'account' as const, mapping: [], basis: 0 }
  return (await on.do('import.start', { ...how, fileName })).jobId
}

const left = () => readdirSync(join(home, 'staging', 'jobs'))
const letGo = () => writeFileSync(join(home, 'go'), '')
/** Field 19 of proc(5), counted after the name in brackets, which may hold spaces. */
const nicenessOfThreads = () =>
  readdirSync('/proc/self/task').map((thread) =>
    Number(readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ')[1]?.split(' ')[16]),
  )
const namesOfAccounts = async () => (await on.do('account.list', {})).rows.map(({ name }) => name)

describe('a job', () => {
  test('tells how far it is while it works, and its result when it is done', async () => {
    const announced: string[] = []
    app.onChanged((topics) => announced.push(...topics))
    const id = await started('patient')

    const early = await jobThat(on, id, ({ done }) => done > 0)
    await jobThat(on, id, ({ done }) => done > early.done)
    await vi.waitFor(() => expect(announced.filter((topic) => topic === 'job').length).toBeGreaterThan(2))
    letGo()
    const ended = await jobOver(on, id)

    expect(early).toMatchObject({
      kind: 'import',
      title: 'patient',
      state: 'running',
      phase: 'reading',
      total: null,
    })
    expect(ended).toMatchObject({ state: 'done', phase: 'writing', done: 3, total: 4, error: null })
    expect(ended.result).toMatchObject({ created: 4 })
    expect(left()).toEqual([])
  })

  test.runIf(process.platform === 'linux')('stands back behind what somebody waits for', async () => {
    const behind = getPriority() + stepsBehind
    await vi.waitFor(() => expect(nicenessOfThreads()).not.toContain(behind), { timeout: 5_000 })
    const id = await started('patient')
    await jobThat(on, id, ({ done }) => done > 0)

    expect(nicenessOfThreads().filter((niceness) => niceness === behind)).toHaveLength(1)

    letGo()
    await jobOver(on, id)
  })

  test('that is cancelled stops and leaves nothing', async () => {
    const id = await started('patient')
    await jobThat(on, id, ({ done }) => done > 0)
    expect(left().flatMap((name) => readdirSync(join(home, 'staging', 'jobs', name)))).toEqual([
      'process',
      'rows',
    ])

    await on.do('job.cancel', { id })

    expect((await jobOver(on, id)).state).toBe('cancelled')
    await vi.waitFor(() => expect(left()).toEqual([]))
  })

  test('that does not look whether it is cancelled is ended', async () => {
    const id = await started('deaf')
    await jobThat(on, id, ({ phase }) => phase === 'planning')

    await on.do('job.cancel', { id })

    expect((await jobOver(on, id)).state).toBe('cancelled')
  })

  test('whose thread dies has failed, with an incident, and leaves nothing', async () => {
    const { error, state } = await jobOver(on, await started('dying'))

    expect([state, error?.code]).toEqual(['failed', 'internal'])
    expect(left()).toEqual([])
  })

  test('that fails unforeseen tells no more than the number of the incident', async () => {
    const { error } = await jobOver(on, await started('throwing'))

    expect(error).toMatchObject({ code: 'internal' })
    expect(JSON.stringify(error)).not.toContain('secret')
    expect(readFileSync(join(home, 'incidents.log'), 'utf8')).toContain('A secret of the machinery')
  })

  test('whose command is refused has that reason', async () => {
    const { error } = await jobOver(on, await started('refused'))

    expect(error?.code).toBe('invalid-input')
  })

  test('writes through the one writer: its command stands in the history and can be undone', async () => {
    expect((await jobOver(on, await started('adding'))).state).toBe('done')

    expect(await namesOfAccounts()).toEqual(['Added by a job'])
    await on.do('history.undo', {})
    expect(await namesOfAccounts()).toEqual([])
  })

  test('that is cancelled can begin no command', async () => {
    const id = await started('late')
    await jobThat(on, id, ({ phase }) => phase === 'writing')

    await on.do('job.cancel', { id })

    expect((await jobOver(on, id)).state).toBe('cancelled')
    expect(await namesOfAccounts()).toEqual([])
  })
})

describe('the list of jobs', () => {
  test('has two at work at most; the next begins when one is over', async () => {
    const ids = [await started('patient'), await started('patient'), await started('adding')]
    for (const id of ids.slice(0, 2)) await jobThat(on, id, ({ phase }) => phase === 'reading')
    expect(await jobNamed(on, ids[2]!)).toMatchObject({ state: 'running', phase: 'waiting' })

    await on.do('job.cancel', { id: ids[0]! })

    expect((await jobOver(on, ids[2]!)).state).toBe('done')
    expect((await on.do('job.list', {})).map(({ id }) => id)).toEqual(ids.toReversed())
  })

  test('one that waits for its turn is cancelled at once', async () => {
    const before = await namesOfAccounts()
    const ids = [await started('patient'), await started('patient'), await started('adding')]

    await on.do('job.cancel', { id: ids[2]! })

    expect((await jobNamed(on, ids[2]!)).state).toBe('cancelled')
    expect(await namesOfAccounts()).toEqual(before)
  })

  test('forgets a job that is dismissed, once it is over', async () => {
    const id = await started('patient')

    expect(await on.refusal('job.dismiss', { id })).toMatchObject({ code: 'rule-broken' })
    await on.do('job.cancel', { id })
    await on.do('job.cancel', { id })
    await jobOver(on, id)
    await on.do('job.dismiss', { id })

    expect(await on.do('job.list', {})).toEqual([])
    expect(await on.refusal('job.dismiss', { id })).toEqual({ code: 'not-found', object: 'job' })
    expect(await on.refusal('job.cancel', { id })).toEqual({ code: 'not-found', object: 'job' })
  })
})

describe('closing the workspace', () => {
  test('cancels what runs and waits for it', async () => {
    const id = await started('patient')
    await jobThat(on, id, ({ done }) => done > 0)
    expect(app.runningJobs()).toBe(1)

    await on.do('workspace.close', {})

    expect((await jobNamed(on, id)).state).toBe('cancelled')
    expect([app.runningJobs(), left()]).toEqual([0, []])
    await on.do('workspace.open', { path: join(home, 'w.keyplan') })
  })

  test('no job starts without a workspace, nor in one that is open for reading', async () => {
    const how = { fileId: newId<'file'>(), object: 'account', mapping: [], basis: 0, fileName: 'patient' }
    await on.do('workspace.open', { path: join(home, 'w.keyplan'), mode: 'read' })
    expect(await on.refusal('import.start', how)).toEqual({ code: 'read-only' })

    await on.do('workspace.close', {})
    expect(await on.refusal('import.start', how)).toEqual({ code: 'no-workspace' })
    await on.do('workspace.open', { path: join(home, 'w.keyplan') })
  })
})

test('what the jobs of a process that is gone have left is cleared at the next start, and nothing else', () => {
  const folder = join(home, 'staging', 'jobs')
  const ofProcess = (pid: number): string => {
    const path = join(folder, newId())
    mkdirSync(path)
    writeFileSync(join(path, 'process'), String(pid))
    return path
  }
  const [gone, alive, other] = [ofProcess(2 ** 22 + 1), ofProcess(process.ppid), join(folder, 'not ours')]
  const over = join(folder, `${newId()}.over`)
  mkdirSync(over)
  mkdirSync(other)

  createApp({ host: 'test', environment: { KEYPLAN_HOME: home } })

  expect([gone, over, alive, other].map((each) => existsSync(each))).toEqual([false, false, true, true])
})
