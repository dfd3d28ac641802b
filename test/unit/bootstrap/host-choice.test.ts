import { expect, test } from 'vitest'
import { chooseHost, hasDisplay } from '../../../main/bootstrap/host-choice.mjs'
import { isForHere } from '../../../main/bootstrap/package.mjs'

test.each([
  [{ hasBinary: true, hasDisplay: true }, { host: 'electron' }],
  [
    { hasBinary: true, hasDisplay: false },
    { host: 'http', because: 'no-display' },
  ],
  [
    { hasBinary: false, hasDisplay: true },
    { host: 'http', because: 'no-binary' },
  ],
  [
    { hasBinary: false, hasDisplay: false },
    { host: 'http', because: 'no-binary' },
  ],
])('with %o, Keyplan opens in %o', (machine, choice) => {
  expect(chooseHost('any', machine)).toEqual(choice)
})

test('a host that is asked for is taken without a word', () => {
  expect(chooseHost('http', { hasBinary: true, hasDisplay: true })).toEqual({ host: 'http' })
  expect(chooseHost('electron', { hasBinary: false, hasDisplay: false })).toEqual({ host: 'electron' })
})

test('only Linux can be without a display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'darwin')).toBe(true)
})

test("another platform's package is not made from this platform's Electron", () => {
  expect(isForHere(['--dir'], 'linux')).toBe(true)
  expect(isForHere(['--linux', 'AppImage'], 'linux')).toBe(true)
  expect(isForHere(['--win'], 'linux')).toBe(false)
  expect(isForHere(['--mac', '--linux'], 'linux')).toBe(false)
})
