import { inOrderOfImport } from '#shared/domain/import/order-files.ts'
import { expect, test } from 'vitest'

test('accounts come before contacts, what is not known comes last, and the like stay as they were given', () => {
  const files = [
    ['a', 'contact'],
    ['b', undefined],
    ['c', 'account'],
    ['d', 'unsupported'],
    ['e', 'account'],
    ['f', 'contact'],
  ] as const
  expect(inOrderOfImport(files, ([, object]) => object).map(([name]) => name)).toEqual([
    'c',
    'e',
    'a',
    'f',
    'b',
    'd',
  ])
})
