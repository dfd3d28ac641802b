import { titleOfFiles } from '#shared/contract/import-title.ts'
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
    ['g', 'order-lines'],
    ['h', 'lead'],
    ['i', 'opportunity'],
  ] as const
  expect(inOrderOfImport(files, ([, object]) => object).map(([name]) => name)).toEqual([
    'c',
    'e',
    'a',
    'f',
    'i',
    'h',
    'g',
    'b',
    'd',
  ])
})

test('of the same kind those that bring ids come first: others go on with what these make', () => {
  const files = ['survey', 'masters', 'people'] as const
  expect(
    inOrderOfImport(
      files,
      (file) => (file === 'people' ? 'contact' : 'account'),
      (file) => file === 'masters',
    ),
  ).toEqual(['masters', 'survey', 'people'])
})

test('several files are called by as many of their names as have room', () => {
  expect(titleOfFiles(['a.csv', 'b.csv'])).toBe('a.csv, b.csv')
  const long = `${'x'.repeat(90)}.csv`
  expect(titleOfFiles([long, long, long])).toBe(`${long}, ${long} + 1`)
  expect(titleOfFiles(['x'.repeat(300), 'b.csv'])).toBe(`${'x'.repeat(196)} + 1`)
  expect(titleOfFiles(['a.csv'])).toBe('a.csv')
})
