import { expect, test } from 'vitest'
import { explainInstallFailure } from '../../../main/bootstrap/install-failure.mjs'
import { isInstalled, isSatisfied } from '../../../main/bootstrap/installed-packages.mjs'
import { npmCommand } from '../../../main/bootstrap/npm-command.mjs'
import { aFolder } from './a-folder.ts'

const react = { 'node_modules/react': { version: '19.3.1' } }

test('a folder that npm has filled as wanted is left alone', () => {
  const wanted = { '': {}, ...react, 'node_modules/fsevents': { version: '2.3.3', optional: true } }

  expect(isSatisfied(wanted, react)).toBe(true)
  expect(isSatisfied(wanted, {})).toBe(false)
  expect(isSatisfied(wanted, { 'node_modules/react': { version: '19.3.0' } })).toBe(false)
  expect(isSatisfied(wanted, { ...react, 'node_modules/vue': { version: '3.0.0' } })).toBe(false)
})

test('without the list that npm leaves, nothing is installed', () => {
  expect(isInstalled(aFolder({ 'package-lock.json': '{ "packages": {} }' }))).toBe(false)
})

test.each([
  ['npm error code ENOSPC', 'The disk is full'],
  [
    'npm error network request to somewhere failed, reason: getaddrinfo ENOTFOUND somewhere',
    'cannot be reached',
  ],
  ['npm error code EACCES', 'cannot be written'],
  [
    'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync',
    'do not agree',
  ],
  ['npm error code EINTEGRITY', 'not what package-lock.json says'],
  ['npm error something else', 'its last words are above'],
])('%s is said in words', (output, words) => {
  expect(explainInstallFailure(output)).toContain(words)
})

test('the npm that started us is used again, another package manager is not', () => {
  const root = aFolder({ 'npm-cli.js': '', 'yarn.js': '' })

  expect(npmCommand(root, { npm_execpath: `${root}/npm-cli.js` }).at(-1)).toBe(`${root}/npm-cli.js`)
  expect(npmCommand(root, { npm_execpath: `${root}/yarn.js` }).at(-1)).not.toContain('yarn')
})

test('npm does not run on the Node that it is going to delete', () => {
  const root = aFolder({ 'node_modules/.bin/node': '', 'npm-cli.js': '' })
  const [node] = npmCommand(root, { npm_execpath: `${root}/npm-cli.js`, PATH: `${root}/node_modules/.bin` })

  expect(node).not.toContain(root)
})
