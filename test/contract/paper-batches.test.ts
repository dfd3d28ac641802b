import type { Id } from '#shared/kernel/id.ts'
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../main/app.ts'
import { callerOver } from '../support/caller.ts'
import { aFolder } from '../support/folder.ts'
import { jobOver } from '../support/jobs.ts'

async function aProgram(jobs?: Readonly<{ pagePatienceMs: number }>) {
  const home = aFolder()
  const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home }, ...(jobs ? { jobs } : {}) })
  onTestFinished(() => app.close())
  const on = callerOver(app.call)
  const put = async (jobId: Id<'job'>, name: string, text: string) => {
    const { fileId } = await on.do('file.begin', { name, byteLength: Buffer.byteLength(text) })
    await on.do('file.append', { fileId, base64: Buffer.from(text).toString('base64') })
    return { jobId, name, fileId }
  }
  return { on, put, folder: join(home, 'briefs'), staged: () => readdirSync(join(home, 'staging')) }
}

test('names are planned beside each other and beside what lies in the folder; nothing is written', async () => {
  const { on, folder } = await aProgram()
  const files = [
    { name: 'Brief', ending: 'pdf' as const },
    { name: 'brief', ending: 'pdf' as const },
    { name: 'x'.repeat(120), ending: 'docx' as const },
    { name: 'x'.repeat(120), ending: 'docx' as const },
  ]
  expect(await on.do('paper-batch.plan', { folder, files })).toEqual({
    folder,
    isThere: false,
    names: ['Brief.pdf', 'brief (2).pdf', `${'x'.repeat(120)}.docx`, `${'x'.repeat(120)} (2).docx`],
  })
  mkdirSync(folder)
  writeFileSync(join(folder, 'BRIEF.pdf'), '')
  expect((await on.do('paper-batch.plan', { folder, files })).names.slice(0, 2)).toEqual([
    'Brief (2).pdf',
    'brief (3).pdf',
  ])
  expect(readdirSync(folder)).toEqual(['BRIEF.pdf'])
})

test('files come into the folder whole, the job counts them and ends with how many there are', async () => {
  const { on, put, folder, staged } = await aProgram()
  const { jobId } = await on.do('paper-batch.start', { folder, files: 2 })
  expect(await on.do('paper-batch.put', await put(jobId, 'One.pdf', 'one'))).toEqual({ goesOn: true })
  expect((await on.do('job.list', {}))[0]).toMatchObject({ kind: 'paper-batch', done: 1, total: 2 })
  await on.do('paper-batch.put', await put(jobId, 'Two (2).docx', 'two'))
  await on.do('paper-batch.end', { jobId })

  expect(await jobOver(on, jobId)).toMatchObject({ state: 'done', result: { folder, files: 2 } })
  expect(readdirSync(folder).toSorted()).toEqual(['One.pdf', 'Two (2).docx'])
  expect(readFileSync(join(folder, 'One.pdf'), 'utf8')).toBe('one')
  expect(staged().filter((name) => name !== 'jobs')).toEqual([])
})

test('what is there is never replaced, and a name that leads elsewhere is none', async () => {
  const { on, put, folder } = await aProgram()
  const { jobId } = await on.do('paper-batch.start', { folder, files: 2 })
  writeFileSync(join(folder, 'One.pdf'), 'Mine')
  expect(await on.refusal('paper-batch.put', await put(jobId, 'One.pdf', 'one'))).toEqual({
    code: 'store-exists',
    path: join(folder, 'One.pdf'),
  })
  expect(readFileSync(join(folder, 'One.pdf'), 'utf8')).toBe('Mine')
  for (const name of ['../One.pdf', 'a/b.pdf', '.pdf', 'CON.pdf', 'One.exe', 'One.pdf\u202e.pdf']) {
    const asked = { ...(await put(jobId, 'One.pdf', 'one')), name }
    expect(await on.refusal('paper-batch.put', asked)).toMatchObject({ code: 'invalid-input' })
  }
  expect(readdirSync(folder)).toEqual(['One.pdf'])
})

test('once it is cancelled no file comes, and those that are there stay', async () => {
  const { on, put, folder } = await aProgram()
  const { jobId } = await on.do('paper-batch.start', { folder, files: 3 })
  await on.do('paper-batch.put', await put(jobId, 'One.pdf', 'one'))
  await on.do('job.cancel', { id: jobId })
  expect(await on.do('paper-batch.put', await put(jobId, 'Two.pdf', 'two'))).toEqual({ goesOn: false })
  await on.do('paper-batch.end', { jobId })

  expect(await jobOver(on, jobId)).toMatchObject({ state: 'cancelled', done: 1, total: 3 })
  expect(readdirSync(folder)).toEqual(['One.pdf'])
})

test('a page that gives nothing any more ends its job, and a failure of the page is told by it', async () => {
  const { on, put, folder } = await aProgram({ pagePatienceMs: 60 })
  const { jobId } = await on.do('paper-batch.start', { folder, files: 2 })
  await on.do('paper-batch.put', await put(jobId, 'One.pdf', 'one'))
  expect(await jobOver(on, jobId)).toMatchObject({ state: 'failed', error: { code: 'page-gone' }, done: 1 })

  const next = await on.do('paper-batch.start', { folder, files: 2 })
  await on.do('paper-batch.end', { jobId: next.jobId, error: { code: 'pdf-failed' } })
  expect(await jobOver(on, next.jobId)).toMatchObject({ state: 'failed', error: { code: 'pdf-failed' } })
})

test('a folder that can be none is refused before anything begins, and what a crash left in one is cleared', async () => {
  const { on, folder } = await aProgram()
  writeFileSync(folder, 'A file')
  expect(await on.refusal('paper-batch.start', { folder, files: 1 })).toMatchObject({
    code: 'store-folder-unusable',
  })
  expect(await on.do('job.list', {})).toEqual([])

  const other = `${folder}-2`
  mkdirSync(other)
  for (const name of ['.keyplan-old.part', '.keyplan-new.part', 'Mine.part'])
    writeFileSync(join(other, name), '')
  const longAgo = new Date(Date.now() - 2 * 60 * 60_000)
  utimesSync(join(other, '.keyplan-old.part'), longAgo, longAgo)
  await on.do('paper-batch.start', { folder: other, files: 1 })
  expect(readdirSync(other).toSorted()).toEqual(['.keyplan-new.part', 'Mine.part'])
})
