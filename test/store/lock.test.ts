import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { takeLock } from '../../main/store/lock.ts'
import { openReader, openStore } from '../../main/store/open-store.ts'
import { openCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { problemOf } from '../support/refused.ts'
import { aWorkspaceFile } from '../support/workspace-file.ts'

const now = new Date('2026-03-02T09:00:00Z')

describe('check 41: a second writer', () => {
  test('is told who has the file open', async () => {
    const { path } = await openCore()

    expect(await problemOf(() => openStore(path, now))).toEqual({
      code: 'store-locked',
      host: hostname(),
      pid: process.pid,
      since: '2026-03-02T09:00:00.000Z',
    })
  })

  test('in another process is told as well', async () => {
    const path = await aWorkspaceFile()
    const child = await holderOf(path)

    expect(await problemOf(() => openStore(path, now))).toMatchObject({
      code: 'store-locked',
      pid: child.pid,
    })
  })

  test('may read beside the first', async () => {
    const { path } = await openCore()

    const reader = await openReader(path)

    expect(reader.write).toBeUndefined()
    await reader.close()
  })

  test('gets in when the first has left', async () => {
    const path = await aWorkspaceFile()
    await (await openStore(path, now)).close()

    await (await openStore(path, now)).close()

    expect(existsSync(`${path}.lock`)).toBe(false)
  })
})

describe('check 42: a lock that was left behind', () => {
  test('by a process that was killed is taken over', async () => {
    const path = await aWorkspaceFile()
    const child = await holderOf(path)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(existsSync(`${path}.lock`)).toBe(true)

    const store = await openStore(path, now)

    expect(JSON.parse(readFileSync(`${path}.lock`, 'utf8'))).toMatchObject({ pid: process.pid })
    await store.close()
  })

  test('by a process whose number another one has now is taken over', async () => {
    const path = await aWorkspaceFile()
    leaveLock(path, { pid: process.pid, startedAt: '1' })

    await (await openStore(path, now)).close()
  })

  test.each(['', '{', '[]', '{"pid":"12"}'])('in pieces is taken over: %s', async (text) => {
    const path = await aWorkspaceFile()
    writeFileSync(`${path}.lock`, text)

    await (await openStore(path, now)).close()
  })

  test('on another computer is not judged from here', async () => {
    const path = await aWorkspaceFile()
    leaveLock(path, { host: 'elsewhere', pid: 2 ** 22 + 1 })

    expect(await problemOf(() => openStore(path, now))).toMatchObject({
      code: 'store-locked',
      host: 'elsewhere',
    })
  })

  test('is not removed by somebody who never held it', () => {
    const path = join(aFolder(), 'workspace.keyplan')
    const lock = takeLock(path, now)
    leaveLock(path, { host: 'elsewhere', pid: 1 })

    lock.release()

    expect(existsSync(`${path}.lock`)).toBe(true)
  })
})

test('check 48: a symlink is the file it points to', async () => {
  const { path } = await openCore()
  const link = join(aFolder(), 'link.keyplan')
  symlinkSync(path, link)

  expect(await problemOf(() => openStore(link, now))).toMatchObject({
    code: 'store-locked',
    pid: process.pid,
  })
})

test('check 48: a file that was opened by its symlink is locked under its own name', async () => {
  const path = await aWorkspaceFile()
  const link = join(aFolder(), 'link.keyplan')
  symlinkSync(path, link)
  const store = await openStore(link, now)

  expect(await problemOf(() => openStore(path, now))).toMatchObject({
    code: 'store-locked',
    pid: process.pid,
  })
  await store.close()
  expect([existsSync(`${path}.lock`), existsSync(`${link}.lock`)]).toEqual([false, false])
})

function leaveLock(path: string, about: object): void {
  const holder = { host: hostname(), pid: process.pid, startedAt: '1', since: now.toISOString(), ...about }
  writeFileSync(`${path}.lock`, JSON.stringify(holder))
}

/** Another process that has the file open for writing. */
async function holderOf(path: string) {
  const child = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `const { openStore } = await import(${JSON.stringify(new URL('../../main/store/open-store.ts', import.meta.url).href)})
     await openStore(${JSON.stringify(path)}, new Date())
     console.log('open')
     setInterval(() => {}, 1000)`,
  ])
  onTestFinished(() => void child.kill('SIGKILL'))
  child.stderr.pipe(process.stderr)
  await once(child.stdout, 'data')
  return child
}
