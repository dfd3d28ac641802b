import type Database from 'better-sqlite3'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { usualRules } from '#shared/domain/plan/coach/rules.ts'
import { usualTierRules } from '#shared/domain/account/tier-rules.ts'
import { usualFactors } from '#shared/domain/economics/matrix-factors.ts'
import { usualScoring } from '#shared/domain/lead/scoring.ts'
import { connect } from '../../main/store/connect.ts'
import { shapes } from '../../main/store/tables.ts'
import { aContact, aDay, anAccount } from '../support/builders.ts'
import { startCore, type Core } from '../support/core.ts'
import { dumpSchema } from '../support/dump-schema.ts'
import { aLogo } from '../support/a-logo.ts'
import { aFullAccount } from '../support/full-account.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'
import { outOfRange } from './bad-values.ts'
import { aLead } from '../support/lead-builders.ts'

let core: Core
let database: Database.Database
beforeAll(async () => {
  core = await startCore()
  const { id: contactId, version } = await aContact(core)
  const wholly = { keepsTitle: true, masksFullName: true, masksLastName: true }
  await core.do('erasure.erase', { contactId, version, ...wholly })
  await core.do('contact.remove', { id: contactId, version: version + 1 })
  await aFullAccount(core)
  await core.do('touch-rhythm.set', { tier: 'Key', days: 30 })
  await core.do('age-limit.set', { kind: 'quiet', months: 24 })
  const { id: keptId } = await aContact(core)
  const things = [{ id: keptId, part: 'whole' as const }]
  await core.do('age-limit.keep', { things, keptUntil: aDay('2027-01-01'), reason: 'A lawsuit' })
  await core.do('review.setRhythm', { tier: 'Key', days: 90 })
  await core.do('cost-model.add', { name: 'Ours', validFrom: '2026-01' })
  await core.do('saved-query.add', {
    name: 'Mine',
    query: { object: 'account', filters: [], show: { kind: 'rows', fields: ['name'] }, sort: null },
  })
  await core.do('saved-view.add', { page: 'mining', name: 'Mine', choices: '' })
  await core.do('matrix-factors.set', { version: 0, factors: usualFactors })
  await core.do('customer-rules.set', { version: 0, fields: { metric: 'customer' }, words: ['Polaris'] })
  await core.do('tier-rules.set', { version: 0, ...usualTierRules, hoursAvailable: 100 })
  await core.do('house-style.edit', { version: 0, changes: { logo: aLogo() } })
  await core.do('lead-scoring.set', { version: 0, ...usualScoring })
  await core.do('plan-template.add', { like: 'one-page', name: 'Ours' })
  await core.do('coach.setRules', { version: 0, rules: usualRules })
  await aLead(core)
  const [one, other] = ['0199b3d2-7c11-7a52-9c0e-3f1d00000000', '0199b3d2-7c11-7a52-9c0e-3f1d00000001']
  const counts = { things: 2, compared: 1, found: 1, cutBlocks: 0 }
  const pairs = [{ one, other, score: 60, reasons: [] }]
  await core.do('duplicate.keepFound', { object: 'account', ...counts, pairs })
  await core.do('exchange-rate.fill', {
    rates: [{ currency: 'USD', month: '2026-01', rate: { ownUnits: 10_000, foreignUnits: 10_834 } }],
  })
  const { id: buyer } = await anAccount(core)
  await ordersTakenIn(core, { path: core.path, staging: dirname(core.incidentLog) }, [aReadLine(buyer)])
  const { id: stays } = await anAccount(core)
  await core.do('duplicate.mergeAccounts', {
    stays: { id: stays, version: 1 },
    goes: [{ id: buyer, version: 1 }],
    takes: [],
  })
  database = connect(core.path, {})
  database.exec(`insert into order_profile values ('p', 'orders.csv', '[]', '{}', 1)`)
  const [from, until] = ['0199b3d2-7c11-7a52-9c0e-3f1d00000000', '0199b3d2-7c11-7a52-9c0e-3f1d00000001']
  database.exec(`insert into arrival values (1, 'contact', '${from}', '${until}', 2);
    insert into arriving values ('contact', '${from}', '${until}', 2, 1, '${from}', 0);
    insert into import_note values (1, 'contact', 'sap', 0, 0, '${from}');
    insert into import_taken_back values (1, 1, 0, 0, 0);
    insert into merged_copy values (1, '${from}', 1);
    insert into merged_change values (1, 'contact', '${from}', 1, 'Anna', '2026-03-02T09:00:00.000Z', 'contact.edit');
    insert into merged_same values (1, 'contact', '${from}', '${until}')`)
})
afterAll(async () => {
  database.close()
  await core.close()
})

type Column = { name: string; type: string; notnull: number }
type Reference = { from: string; table: string }

/** Columns of which exactly one is given: whoever sets one clears the others, or another check would refuse it first. */
const oneOf: Readonly<Record<string, readonly string[]>> = {
  world_tie: ['other_world_card_id', 'objective_id'],
}

/** What a change of any one row by hand comes to. Nothing of it stays. */
function outcomeOf(table: string, column: string, value: unknown): string {
  const back = new Error('back')
  const others = oneOf[table]?.includes(column) ? oneOf[table].filter((other) => other !== column) : []
  const set = [`"${column}" = ?`, ...others.map((other) => `"${other}" = null`)].join(', ')
  try {
    database.transaction(() => {
      const { changes } = database
        .prepare(`update "${table}" set ${set} where rowid = (select max(rowid) from "${table}")`)
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

const tables = [
  ...shapes.map(({ table }) => table),
  'command',
  'change',
  'arrival',
  'arriving',
  'import_note',
  'import_taken_back',
  'merged_copy',
  'merged_change',
  'merged_same',
]

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
      outcomeOf(table, from, from.endsWith('_seq') ? 999_999 : 'nobody'),
    )

    expect(outcomes).toEqual(references.map(() => 'SQLITE_CONSTRAINT_FOREIGNKEY'))
  })
})

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
    [...dumpSchema().matchAll(/create table "?(\w+)"? \(([^;]+)\) strict;/gi)]
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
    'age_limit',
    'age_kept',
    'review_rhythm',
    'review_score',
    'campaign_account',
    'distinct_pair',
    'white_space_cell',
    'chosen_treatment',
    'factor_score',
    'brief_wording',
    'customer_choice',
    'budget_cell',
    'exchange_rate',
    'center_competitor',
    'competitor_standing',
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
  if (value === null) return 'null'
  if (value === 'itself') return 'id'
  if (value === 'from') return 'from_contact_id'
  return typeof value === 'number' ? String(value) : `'${value as string}'`
}
