import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isAbandoned, withLock } from '../../../main/bootstrap/lock.mjs'
import { aFolder } from './a-folder.ts'

const noSuchProcess = 2 ** 22 + 1

test('work under one lock is done one after the other', async () => {
  const lock = join(aFolder({}), 'a.lock')
  const events: string[] = []
  const work = (name: string) => async () => {
    events.push(`${name} begins`)
    await Promise.resolve()
    events.push(`${name} ends`)
  }

  await Promise.all([withLock(lock, '', work('one')), withLock(lock, '', work('other'))])

  expect(events).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
  expect(existsSync(lock)).toBe(false)
})

test('a lock is free again when the work fails', async () => {
  const lock = join(aFolder({}), 'a.lock')

  await expect(withLock(lock, '', () => Promise.reject(new Error('full')))).rejects.toThrow('full')

  expect(existsSync(lock)).toBe(false)
})

test('a lock is abandoned when its process is gone or it has fallen silent', () => {
  const lock = join(aFolder({}), 'a.lock')
  writeFileSync(lock, `${process.pid} ${hostname()}`)
  expect(isAbandoned(lock)).toBe(false)

  writeFileSync(lock, `${noSuchProcess} ${hostname()}`)
  expect(isAbandoned(lock)).toBe(true)

  writeFileSync(lock, `${noSuchProcess} another-machine`)
  expect(isAbandoned(lock)).toBe(false)

  utimesSync(lock, new Date(0), new Date(0))
  expect(isAbandoned(lock)).toBe(true)
})

test('the lock of a start that was killed does not stop the next', async () => {
  const lock = join(aFolder({ 'a.lock': `${noSuchProcess} ${hostname()}` }), 'a.lock')

  await expect(withLock(lock, '', () => Promise.resolve('done'))).resolves.toBe('done')
})
