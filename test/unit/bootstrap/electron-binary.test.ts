import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findElectron } from '../../../main/bootstrap/electron-binary.mjs'
import { mayFetchElectron } from '../../../main/bootstrap/electron-fetch.mjs'
import { aFolder } from './a-folder.ts'

const day = 24 * 60 * 60 * 1000

test('the binary is where the electron package says', () => {
  const root = aFolder({
    'node_modules/electron/path.txt': 'electron',
    'node_modules/electron/dist/electron': '',
  })

  expect(findElectron(root, {}, 'linux')).toBe(join(root, 'node_modules/electron/dist/electron'))
})

test('an unpacked binary without path.txt was cut short, and is none', () => {
  const root = aFolder({ 'node_modules/electron/dist/electron': '' })

  expect(findElectron(root, {}, 'linux')).toBeUndefined()
})

test('path.txt without the file it names is none', () => {
  expect(findElectron(aFolder({ 'node_modules/electron/path.txt': 'electron' }), {}, 'linux')).toBeUndefined()
})

test('a folder that the user names comes first, with the usual name of the platform', () => {
  const dist = aFolder({ electron: '', 'electron.exe': '', 'Electron.app/Contents/MacOS/Electron': '' })
  const env = { ELECTRON_OVERRIDE_DIST_PATH: dist }

  expect(findElectron(aFolder({}), env, 'linux')).toBe(join(dist, 'electron'))
  expect(findElectron(aFolder({}), env, 'win32')).toBe(join(dist, 'electron.exe'))
  expect(findElectron(aFolder({}), env, 'darwin')).toBe(join(dist, 'Electron.app/Contents/MacOS/Electron'))
})

test('a failed fetch is remembered for a day, and no fetch is tried when the user forbids it', () => {
  const failed = aFolder({ 'node_modules/.keyplan-electron': '1000\n' })

  expect(mayFetchElectron(failed, {}, 1000 + day / 2)).toBe(false)
  expect(mayFetchElectron(failed, {}, 1001 + day)).toBe(true)
  expect(mayFetchElectron(aFolder({}), {}, day * 20_000)).toBe(true)
  expect(mayFetchElectron(aFolder({}), { KEYPLAN_NO_ELECTRON_DOWNLOAD: '1' }, day * 20_000)).toBe(false)
})
