import { expect, test } from 'vitest'
import { askSql, openTables, SqlRefused } from '../../main/store/sql-view.ts'
import { allRows } from '../support/all-rows.ts'
import { anAccount } from '../support/builders.ts'
import { openCore } from '../support/core.ts'

function refusalOf(path: string, text: string) {
  try {
    return { answered: askSql(path, text) }
  } catch (error) {
    if (error instanceof SqlRefused) return error.refusal
    throw error
  }
}

test('a question in SQL is answered, at most 10,000 rows of it', async () => {
  const core = await openCore()
  await anAccount(core, { name: 'Haldenau' })
  expect(
    askSql(core.path, "-- mine\nselect name, 1 + 1 as two, null as none from account where name like 'H%'"),
  ).toEqual({
    columns: ['name', 'two', 'none'],
    rows: [['Haldenau', 2, null]],
    isCut: false,
  })
  const many = askSql(
    core.path,
    'with recursive n(x) as (select 1 union all select x + 1 from n where x < 20000) select x from n',
  )
  expect(many.rows).toHaveLength(10_000)
  expect(many.isCut).toBe(true)
  for (const table of openTables)
    expect(refusalOf(core.path, `select * from "${table}"`)).toHaveProperty('answered')
})

test.each([
  "insert into account (id) values ('a')",
  'with a as (select 1) delete from account',
  'update account set name = 1',
  'drop table account',
  "attach 'other.db' as other",
  'detach main',
  'pragma query_only = off',
  'pragma journal_mode = delete',
  'pragma user_version',
  'vacuum',
  "vacuum into 'elsewhere.db'",
  'begin',
  'create temp table t (a)',
  'create view temp.v as select 1',
  'explain select 1',
  'select 1; select 2',
  "select load_extension('evil')",
  'select * from main.rating',
  'select * from "main"."rating_round"',
  'select (select count(*) from [change])',
  'select * from command',
  'select * from sqlite_schema',
  'select * from "sqlite_master"',
  "select * from pragma_table_info('rating')",
  "select * from search_name where search_name match 'a'",
  'with rating as (select 1) select * from main.rating',
])('%s is refused, and the file stays as it was', async (text) => {
  const core = await openCore()
  const before = allRows(core.path)
  expect(refusalOf(core.path, text)).toHaveProperty('why')
  expect(allRows(core.path)).toEqual(before)
})

test('what is wrong is told with its place', async () => {
  const core = await openCore()
  const text = 'select name\nform account form x'
  expect(refusalOf(core.path, text)).toMatchObject({
    why: 'wrong',
    message: 'near "account": syntax error',
    at: text.indexOf('account'),
  })
  expect(refusalOf(core.path, 'select nme from account')).toMatchObject({
    message: 'no such column: nme',
    at: 7,
  })
})
