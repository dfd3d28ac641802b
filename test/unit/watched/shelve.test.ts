import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shelve } from '../../../main/core/watched/shelve.ts'
import { aFolder } from '../../support/folder.ts'

test('nothing that lies there is overwritten: names are made unique', () => {
  const folder = aFolder()
  for (const text of ['one', 'two', 'three']) {
    writeFileSync(join(folder, 'a.csv'), text)
    shelve(folder, 'a.csv', 'done', `${text}\n`)
  }
  const texts = ['a.csv', 'a 2.csv', 'a 3.csv'].map((name) =>
    readFileSync(join(folder, 'done', name), 'utf8'),
  )
  expect(texts).toEqual(['one', 'two', 'three'])
  expect(readFileSync(join(folder, 'done', 'a 2.csv.report.txt'), 'utf8')).toBe('two\n')
})

test('where the program ended between the report and the move, the next report is added to the same', () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'done'))
  writeFileSync(join(folder, 'done', 'a.csv.report.txt'), 'before\n')
  writeFileSync(join(folder, 'a.csv'), 'one')

  expect(shelve(folder, 'a.csv', 'done', 'after\n')).toBe('done/a.csv')
  expect(readFileSync(join(folder, 'done', 'a.csv.report.txt'), 'utf8')).toBe('before\nafter\n')
})

test('a link in the place of a report or of the folder is not written through', () => {
  const folder = aFolder()
  const other = aFolder()
  writeFileSync(join(other, 'mine.txt'), 'mine')
  mkdirSync(join(folder, 'done'))
  symlinkSync(join(other, 'mine.txt'), join(folder, 'done', 'a.csv.report.txt'))
  writeFileSync(join(folder, 'a.csv'), 'one')
  expect(shelve(folder, 'a.csv', 'done', 'said\n')).toBe('done/a 2.csv')
  expect(readFileSync(join(other, 'mine.txt'), 'utf8')).toBe('mine')

  symlinkSync(other, join(folder, 'failed'))
  writeFileSync(join(folder, 'b.csv'), 'two')
  expect(() => shelve(folder, 'b.csv', 'failed', 'said\n')).toThrow()
  expect(readdirSync(other)).toEqual(['mine.txt'])
  expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('two')
})
