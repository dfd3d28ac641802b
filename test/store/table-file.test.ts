import Database from 'better-sqlite3'
import fc from 'fast-check'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Cell } from '../../main/store/table-file/record.ts'
import { createTableFile, type TableFile } from '../../main/store/table-file/table-file.ts'
import { aFolder } from '../support/folder.ts'

const columns = ['a text', 'b integer', 'c text', 'd integer']
const create = `create table rows (key integer primary key, ${columns.join(', ')}) strict`

/** A file as SQLite opens it, once it was filled. */
function filled(fill: (file: TableFile) => void): Database.Database {
  const path = join(aFolder(), 'rows.db')
  const file = createTableFile(path)
  fill(file)
  file.finish()
  const database = new Database(path)
  onTestFinished(() => void database.close())
  return database
}

/** The same rows as SQLite writes them. */
function bySqlite(rows: readonly (readonly [number, readonly Cell[]])[]): Database.Database {
  const database = new Database(':memory:')
  onTestFinished(() => void database.close())
  database.exec(create)
  const insert = database.prepare(`insert into rows values (?, ${columns.map(() => '?').join(', ')})`)
  database.transaction(() => {
    for (const [key, cells] of rows) insert.run(key, ...cells)
  })()
  return database
}

/** What stands in the table and of which type it is. */
function told(database: Database.Database): unknown[] {
  const names = ['key', ...columns.map((column) => column.split(' ')[0])]
  const asked = names.flatMap((name) => [name, `typeof(${name})`, `hex(${name})`])
  return database
    .prepare(`select ${asked.join(', ')} from rows order by key`)
    .safeIntegers()
    .raw()
    .all()
}

const soundness = (database: Database.Database): unknown => database.pragma('integrity_check')
const sound = [{ integrity_check: 'ok' }]

const edges = [1, 8, 16, 24, 32, 47, 48, 53].flatMap((bits) =>
  [-1, 0, 1].flatMap((by) => [2 ** (bits - 1) + by, -(2 ** (bits - 1)) + by]),
)
const aText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom('x'.repeat(57), 'x'.repeat(58), 'é'.repeat(8_100), 'x\0y', '\ud800'),
)
const aNumber = fc.oneof(fc.constantFrom(0, -0, 1, 1e15, ...edges, 2 ** 62, -(2 ** 62)), fc.maxSafeInteger())
const someCells = fc.tuple(fc.option(aText), fc.option(aNumber), fc.option(aText), fc.option(aNumber))

test('rows of any content are what SQLite would have written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 2 ** 40 }), someCells), { maxLength: 300 }),
      (steps) => {
        let key = 0
        const rows = steps.map(([step, cells]) => [(key += step), cells] as const)

        const database = filled((file) => {
          const add = file.table('rows', create)
          for (const [each, cells] of rows) add(each, [null, ...cells])
        })

        expect(soundness(database)).toEqual(sound)
        expect(told(database)).toEqual(told(bySqlite(rows)))
      },
    ),
    { numRuns: 60 },
  )
})

test('tables that are filled in turn, some of them with nothing, can be written to by SQLite', () => {
  const database = filled((file) => {
    file.table('no_rows', 'create table no_rows (value text not null) strict')
    const odd = file.table('odd', 'create table odd (number integer primary key, name text) strict')
    const add = file.table('rows', create)
    for (let key = 1; key <= 10_000; key += 1) {
      if (key % 2 === 1) odd(key, [null, `Odd ${key}`])
      add(key, [null, `A${key}`, key, null, -key])
    }
  })

  database.exec(`insert into no_rows values ('now'); delete from rows where key % 3 = 0;
    insert into odd select key, a from rows where key % 2 = 0; create index by_name on odd (name)`)

  expect(soundness(database)).toEqual(sound)
  expect(database.prepare('select count(*), sum(b), sum(d) from rows').raw().get()).toEqual([
    6_667, 33_336_667, -33_336_667,
  ])
  expect(database.prepare('select count(*), max(name) from odd').raw().get()).toEqual([8_334, 'Odd 9999'])
})

test.each([2_001, 6_000])(
  'a table of more pages than one page above them can say is found in its whole: %i',
  (count) => {
    const long = 'x'.repeat(20_000)
    const database = filled((file) => {
      const add = file.table('rows', create)
      for (let key = 1; key <= count; key += 1) add(key * 1_000_000, [null, long, key, null, null])
    })

    expect(soundness(database)).toEqual(sound)
    expect(database.prepare('select count(*), sum(b), sum(length(a)) from rows').raw().get()).toEqual([
      ...[count, (count * (count + 1)) / 2, count * 20_000],
    ])
    const one = database.prepare('select b from rows where key = ?').pluck()
    for (const key of [1, 1_999, 2_000, 2_001, count]) expect(one.get(key * 1_000_000)).toBe(key)
  },
)

test.each([
  ['more than a page', 'x'.repeat(32_730), 1],
  ['far more than a page', 'x'.repeat(200_000), 1],
  ['half a piece', 'x', 1.5],
  ['more than SQLite counts', 'x', 1e30],
])('what could not be read again is refused: %s', (_, text, number) => {
  expect(() => filled((file) => file.table('rows', create)(1, [null, text, number, null, null]))).toThrow(
    RangeError,
  )
})
