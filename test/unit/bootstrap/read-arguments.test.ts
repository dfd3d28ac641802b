import { expect, test } from 'vitest'
import { readArguments } from '../../../main/bootstrap/read-arguments.mjs'

test('without words, Keyplan opens in the best host there is', () => {
  expect(readArguments([])).toEqual({ task: 'open', host: 'any', rest: [] })
})

test('the host is for the start, everything else for the host', () => {
  const opening = { task: 'open', host: 'http', rest: ['--port', '0', '--workspace', 'my plan.keyplan'] }

  expect(readArguments(['--port', '0', '--host', 'http', '--workspace', 'my plan.keyplan'])).toEqual(opening)
  expect(readArguments(['--host=http', '--port', '0', '--workspace', 'my plan.keyplan'])).toEqual(opening)
})

test('what follows a task passes through untouched', () => {
  expect(readArguments(['--call', '--host', 'x', '--list'])).toEqual({
    task: 'call',
    rest: ['--host', 'x', '--list'],
  })
  expect(readArguments(['--package', '--linux'])).toEqual({ task: 'package', rest: ['--linux'] })
  expect(readArguments(['--build-only'])).toEqual({ task: 'build', rest: [] })
})

test('a task is named first or not at all', () => {
  expect(readArguments(['--workspace', '--call'])).toEqual({
    task: 'open',
    host: 'any',
    rest: ['--workspace', '--call'],
  })
})

test('a host that is not there is refused in words', () => {
  expect(() => readArguments(['--host', 'tauri'])).toThrow('--host takes electron or http, not tauri.')
  expect(() => readArguments(['--host'])).toThrow('--host takes electron or http, not nothing.')
})
