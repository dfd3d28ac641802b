import type Database from 'better-sqlite3'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../main/store/connect.ts'
import { shapes } from '../../main/store/tables.ts'
import { anAccount } from '../support/builders.ts'
import { startCore, type Core } from '../support/core.ts'
import { dumpSchema } from '../support/dump-schema.ts'
import { aFullAccount } from '../support/full-account.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'

let core: Core
let database: Database.Database
beforeAll(async () => {
  core = await startCore()
  await aFullAccount(core)
  await core.do('touch-rhythm.set', { tier: 'Key', days: 30 })
  const { id: buyer } = await anAccount(core)
  await ordersTakenIn(core, { path: core.path, staging: dirname(core.incidentLog) }, [aReadLine(buyer)])
  database = connect(core.path, {})
  const [from, until] = ['0199b3d2-7c11-7a52-9c0e-3f1d00000000', '0199b3d2-7c11-7a52-9c0e-3f1d00000001']
  database.exec(`insert into arrival values (1, 'contact', '${from}', '${until}', 2);
    insert into arriving values ('contact', '${from}', '${until}', 2, 1, '${from}', 0)`)
})
afterAll(async () => {
  database.close()
  await core.close()
})

type Column = { name: string; type: string; notnull: number }
type Reference = { from: string; table: string }

/** What a change of any one row by hand comes to. Nothing of it stays. */
function outcomeOf(table: string, column: string, value: unknown): string {
  const back = new Error('back')
  try {
    database.transaction(() => {
      const { changes } = database
        .prepare(`update "${table}" set "${column}" = ? where rowid = (select max(rowid) from "${table}")`)
        .run(value)
      if (changes !== 1) throw new Error(`There is no row in ${table}`)
      const orphans = database.pragma(`foreign_key_check("${table}")`) as unknown[]
      if (orphans.length === 0) throw back
    })()
    return 'accepted'
  } catch (error) {
    if (error === back) return 'accepted'
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

const tables = [...shapes.map(({ table }) => table), 'command', 'change', 'arrival', 'arriving']

describe.each(tables)('check 40: %s refuses', (table) => {
  test('a value of another type, in every column', () => {
    const columns = database.pragma(`table_info("${table}")`) as Column[]
    const wrong = { TEXT: Buffer.from([0xff]), INTEGER: 'many', REAL: 'much' }

    const accepted = columns.filter(
      ({ name, type }) => !outcomeOf(table, name, wrong[type as keyof typeof wrong]).startsWith('SQLITE_'),
    )

    expect(accepted).toEqual([])
  })

  test('nothing where something must be, in every column', () => {
    const columns = (database.pragma(`table_info("${table}")`) as Column[]).filter(({ notnull }) => notnull)

    const outcomes = columns.map(({ name }) => `${name}: ${outcomeOf(table, name, null)}`)

    expect(outcomes).toEqual(columns.map(({ name }) => `${name}: SQLITE_CONSTRAINT_NOTNULL`))
  })

  test('a reference to what is not there', () => {
    const references = database.pragma(`foreign_key_list("${table}")`) as Reference[]

    const outcomes = references.map(({ from }) =>
      outcomeOf(table, from, from === 'command_seq' ? 999_999 : 'nobody'),
    )

    expect(outcomes).toEqual(references.map(() => 'SQLITE_CONSTRAINT_FOREIGNKEY'))
  })
})

/** One value that each check of the schema must refuse, in the order of the schema. */
const outOfRange: Readonly<Record<string, readonly (readonly [column: string, value: unknown])[]>> = {
  workspace: [
    ['currency', 'eur'],
    ['evidence_half_life_days', 0],
  ],
  team_member: [['name', '']],
  account: [
    ['name', ''],
    ['parent_id', 'itself'],
    ['currency', 'EURO'],
    ['status', 'asleep'],
    ['employees', -1],
  ],
  contact: [
    ['manager_id', 'itself'],
    ['attitude', 3],
    ['influence', 'huge'],
    ['last_name', ''],
    ['evidence', 'Ann said so'],
    ['is_assistant', 2],
    ['external_kind', 'spy'],
  ],
  relationship: [
    ['current_level', 'friend'],
    ['target_level', ''],
    ['last_touch_on', '1.2.2026'],
  ],
  informal_line: [
    ['kind', 'hates'],
    ['strength', 4],
    ['as_of', '2026'],
    ['certainty', 'rumored'],
    ['to_contact_id', 'from'],
  ],
  buying_center: [['name', '']],
  role_preset: [
    ['name', ''],
    ['roles', '['],
  ],
  opportunity: [
    ['name', ''],
    ['amount_minor', -1],
    ['closes_on', 'soon'],
    ['state', 'maybe'],
    ['lines', '['],
    ['stage', ''],
    ['probability', 101],
    ['competitors', '{'],
    ['answers', 'yes'],
    ['next_step_due_on', 'soon'],
    ['closed_on', '1.2.2026'],
  ],
  sales_process: [
    ['stages', '['],
    ['items', '{'],
  ],
  purchase_phase: [['name', '']],
  phase_part: [['weight', 4]],
  benefit: [
    ['name', ''],
    ['kind', 'nice'],
  ],
  benefit_tie: [['strength', 0]],
  buying_center_member: [
    ['attitude', -3],
    ['influence', ''],
    ['response_mode', 'sleepy'],
    ['evidence', '{'],
    ['orientation', 'mood'],
  ],
  plan: [
    ['title', ''],
    ['starts_on', 'today'],
    ['ends_on', '2020-01-01'],
    ['state', 'dreamt'],
  ],
  action: [
    ['due_on', 'soon'],
    ['state', 'half-done'],
  ],
  product_line: [['name', '']],
  order_line: [
    ['ordered_on', '20260101'],
    ['is_expedited', 2],
    ['needs_special_packing', -1],
    ['is_returned', 2],
  ],
  touchpoint: [
    ['happened_on', ''],
    ['channel', 'pigeon'],
    ['minutes', -5],
    ['tags', '['],
  ],
  outcome: [
    ['kind', 'mood'],
    ['side', 'both'],
    ['due_on', 'soon'],
    ['state', 'forgotten'],
    ['settled_on', ''],
    ['from_attitude', 3],
    ['to_attitude', -3],
  ],
  touch_rhythm: [['days', 0]],
  order_import: [
    ['number', 0],
    ['source', ''],
    ['line_count', 0],
  ],
  imported_line: [
    ['ordered_on', '20260101'],
    ['currency', 'eur'],
  ],
  rating_round: [
    ['starts_on', 'today'],
    ['ends_on', 'soon'],
    ['closed_on', ''],
  ],
  rating: [
    ['attitude', 3],
    ['influence', 'huge'],
    ['rated_on', '1.2.2026'],
  ],
  command: [
    ['kind', 'think'],
    ['standing', 'lying'],
  ],
  change: [['operation', 'upsert']],
  arrival: [
    ['until_id', ''],
    ['row_count', 0],
  ],
  arriving: [
    ['until_id', ''],
    ['row_count', 0],
    ['is_given_up', 2],
  ],
}

describe.each(Object.entries(outOfRange))('check 40: %s refuses', (table, cases) => {
  test.each(cases)('a %s that is out of range: %s', (column, value) => {
    database.exec('begin')
    try {
      if (table === 'contact') database.exec(`update contact set first_name = '', title = ''`)
      const sql = `update "${table}" set "${column}" = ${expression(value)} where rowid = (select max(rowid) from "${table}")`
      expect(() => database.exec(sql)).toThrow(/CHECK constraint failed/)
    } finally {
      database.exec('rollback')
    }
  })
})

test('every check of the schema has such a value', () => {
  const checks = Object.fromEntries(
    [...dumpSchema().matchAll(/create table (\w+) \(([^;]+)\) strict;/gi)]
      .map(([, table, body]) => [table, body?.match(/\bcheck \(/g)?.length ?? 0] as const)
      .filter(([, count]) => count > 0),
  )

  expect(
    Object.fromEntries(Object.entries(outOfRange).map(([table, { length }]) => [table, length])),
  ).toEqual(checks)
})

test('what may stand only once stands once', () => {
  const copies = [
    'rating',
    'relationship',
    'buying_center_member',
    'phase_part',
    'benefit_tie',
    'plan_section',
    'account',
    'contact',
    'opportunity',
    'touch_rhythm',
  ].map((table) => {
    const columns = (database.pragma(`table_info("${table}")`) as Column[]).map(({ name }) => name)
    const others = columns.filter((name) => name !== 'id').join(', ')
    const from = `from "${table}" ${columns.includes('source_id') ? 'where source_id is not null' : ''} limit 1`
    const copy = `insert into "${table}" (id, ${others}) select 'copy', ${others} ${from}`
    try {
      database.transaction(() => database.exec(copy))()
      return 'accepted'
    } catch (error) {
      return error instanceof Error && 'code' in error ? error.code : error
    }
  })

  expect(copies).toEqual(copies.map(() => 'SQLITE_CONSTRAINT_UNIQUE'))
})

function expression(value: unknown): string {
  if (value === 'itself') return 'id'
  if (value === 'from') return 'from_contact_id'
  return typeof value === 'number' ? String(value) : `'${String(value)}'`
}
