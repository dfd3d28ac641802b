import { mkdirSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprintOf, readStamp, writeStamp } from '../../../main/bootstrap/stamp.mjs'
import { aFolder } from './a-folder.ts'

test('the same files give the same fingerprint, whatever their times', () => {
  const root = aFolder({ 'main/app.ts': 'one', 'package.json': '{}' })
  const before = fingerprintOf(root, ['main', 'package.json'])

  utimesSync(join(root, 'main/app.ts'), new Date(0), new Date(0))

  expect(fingerprintOf(root, ['package.json', 'main'])).toBe(before)
})

test('a changed, added, moved or removed file gives another fingerprint', () => {
  const root = aFolder({ 'main/app.ts': 'one' })
  const seen = [fingerprintOf(root, ['main'])]
  const look = (): number => seen.push(fingerprintOf(root, ['main']))

  writeFileSync(join(root, 'main/app.ts'), 'two')
  look()
  writeFileSync(join(root, 'main/more.ts'), '')
  look()
  renameSync(join(root, 'main/more.ts'), join(root, 'main/other.ts'))
  look()

  expect(new Set(seen).size).toBe(seen.length)
})

test('text that moves from one file to the next gives another fingerprint', () => {
  const one = aFolder({ 'main/a.ts': 'xy', 'main/b.ts': '' })
  const other = aFolder({ 'main/a.ts': 'x', 'main/b.ts': 'y' })

  expect(fingerprintOf(one, ['main'])).not.toBe(fingerprintOf(other, ['main']))
})

test('dot files and node_modules are no source', () => {
  const root = aFolder({ 'main/app.ts': 'one' })
  const before = fingerprintOf(root, ['main'])

  mkdirSync(join(root, 'main/node_modules'))
  writeFileSync(join(root, 'main/node_modules/x.js'), 'x')
  writeFileSync(join(root, 'main/.app.ts.swp'), 'x')

  expect(fingerprintOf(root, ['main'])).toBe(before)
})

test('a stamp is read as it was written, and leaves nothing beside it', () => {
  const root = aFolder({})
  const stamp = join(root, 'dist', '.stamp')

  expect(readStamp(stamp)).toBeUndefined()
  writeStamp(stamp, 'abc')

  expect(readStamp(stamp)).toBe('abc')
  expect(readdirSync(join(root, 'dist'))).toEqual(['.stamp'])
})
