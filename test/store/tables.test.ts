import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ChangeRow, CommandRow } from '../../main/store/tables.ts'
import { orderLineTables } from '../../main/store/order-tables.ts'
import { shapes } from '../../main/store/tables.ts'
import { look } from '../support/workspace-file.ts'
import { startCore, type Core } from '../support/core.ts'

type Column = { name: string; type: string; notnull: number; pk: number }

let core: Core
let columns: Readonly<Record<string, readonly Column[]>>
beforeAll(async () => {
  core = await startCore()
  columns = look(core.path, (database) => {
    const tables = database
      .prepare(`select name from sqlite_schema where type = 'table' and name not glob 'sqlite_*'`)
      .pluck()
      .all() as string[]
    return Object.fromEntries(
      tables.map((table) => [table, database.pragma(`table_info(${table})`) as Column[]]),
    )
  })
})
afterAll(() => core.close())

const typeOf = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  flag: 'INTEGER',
  list: 'TEXT',
  record: 'TEXT',
} as const

describe.each(shapes.map((shape) => [shape.table, shape] as const))('%s', (table, shape) => {
  test('has the columns of its shape and no others, of the same types', () => {
    const named = shape.columns.map(({ column, codec }) => `${column} ${typeOf[codec]}`)
    const there = (columns[table] ?? []).map(({ name, type }) => `${name} ${type}`)

    expect(there.toSorted()).toEqual(named.toSorted())
  })

  test('goes by its id', () => {
    expect(columns[table]?.filter(({ pk }) => pk > 0).map(({ name }) => name)).toEqual(['id'])
  })
})

test('the history has the columns that its row types name', () => {
  const command: Record<keyof CommandRow, true> = {
    seq: true,
    id: true,
    name: true,
    happened_at: true,
    actor: true,
    kind: true,
    standing: true,
    merge_key: true,
    detail: true,
  }
  const change: Record<keyof ChangeRow, true> = {
    id: true,
    command_seq: true,
    object: true,
    object_id: true,
    operation: true,
    before: true,
    after: true,
  }

  expect(columns.command?.map(({ name }) => name).toSorted()).toEqual(Object.keys(command).toSorted())
  expect(columns.change?.map(({ name }) => name).toSorted()).toEqual(Object.keys(change).toSorted())
})

test('every table is known to the code, but for what is made of them: the index, and who took part in touchpoints', () => {
  const history = [
    'command',
    'change',
    'departure',
    'clock_jump',
    'arrival',
    'arriving',
    'import_note',
    'import_taken_back',
    'wiping',
    'merged_copy',
    'merged_change',
    'merged_same',
  ]
  const orders = [
    ...orderLineTables,
    'order_arriving',
    'rollup_month',
    'rollup_account',
    'rollup_again',
    'rollup_line_again',
    'rollup_quarter',
    'rollup_day',
    'account_line',
  ]
  const foundAgain = ['duplicate_pair', 'duplicate_search']
  const known = [...shapes.map(({ table }) => table), ...orders, ...history, ...foundAgain]
  const inFile = Object.keys(columns).filter(
    (table) => !table.startsWith('search_') && table !== 'touchpoint_person',
  )

  expect(inFile.toSorted()).toEqual(known.toSorted())
})
