import Database from 'better-sqlite3'
import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { AppFailure, type AppError } from '#shared/contract/errors.ts'
import { runWorkspaceExport } from '../../main/services/jobs/workspace-export.ts'
import { runWorkspaceImport } from '../../main/services/jobs/workspace-import.ts'
import { migrate } from '../../main/store/migrate.ts'
import { currentSchema, steps } from '../../main/store/migrations/steps.ts'
import { wholeTables } from '../../main/store/whole-tables.ts'
import { allContent, allRows, wholeFile } from '../support/all-rows.ts'
import { someEdits } from '../support/any-edit.ts'
import { anAccount, anOrderLine } from '../support/builders.ts'
import { openCore, startCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { aFullAccount } from '../support/full-account.ts'
import { aJobContext } from '../support/job-context.ts'
import { preparedPeople } from '../support/prepared-people.ts'
import { look } from '../support/workspace-file.ts'

async function exported(path: string): Promise<string> {
  const to = join(aFolder(), 'export.json')
  await runWorkspaceExport(aJobContext(path), { to })
  return to
}

async function imported(from: string): Promise<string> {
  const path = join(aFolder(), 'again.keyplan')
  await runWorkspaceImport(aJobContext(path), { from })
  return path
}

/** Every table of the file, in the order of its rows. */
const everyTable = (path: string): unknown =>
  look(path, (database) =>
    wholeTables.map((table) => [
      table,
      database
        .prepare(`select * from ${table}`)
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  )

/** The export as a Keyplan of that schema would have written it, without the tables that came later. */
function ofSchema(schema: number, text: string): string {
  const database = new Database(':memory:')
  migrate(
    database,
    steps.filter(({ number }) => number <= schema),
  )
  const names = database.prepare('select name from sqlite_schema').pluck().all()
  database.close()
  const whole = JSON.parse(text) as { tables: { name: string }[] }
  return JSON.stringify({ ...whole, schema, tables: whole.tables.filter(({ name }) => names.includes(name)) })
}

describe('an export taken in again', () => {
  test('check 27 and 55: is the same, every table, undo and the bytes of its own export, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someEdits, { minLength: 5, maxLength: 30, size: 'max' }), async (edits) => {
        const core = await startCore()
        try {
          await aFullAccount(core)
          for (const edit of edits) {
            if (edit.kind === 'undo' || edit.kind === 'redo') await core.reply(`history.${edit.kind}`, {})
            else await edit.perform(core, allRows(core.path))
          }
          const json = await exported(core.path)
          const again = await imported(json)
          expect(everyTable(again)).toEqual(everyTable(core.path))
          expect(readFileSync(await exported(again), 'utf8')).toBe(readFileSync(json, 'utf8'))

          const copy = await startCore({ path: again, mode: 'edit' })
          const undone = [await core.reply('history.undo', {}), await copy.reply('history.undo', {})]
          expect(undone[0]?.ok).toBe(undone[1]?.ok)
          expect(allContent(again)).toEqual(allContent(core.path))
          await copy.close()
        } finally {
          await core.close()
        }
      }),
      { numRuns: 4 },
    )
  })

  test('keeps texts of every script, fractions, and what came in bulk', async () => {
    const core = await openCore()
    await aFullAccount(core)
    const { account } = await aFullAccount(core)
    const line = await anOrderLine(core, { accountId: account.id, quantity: 0.1 + 0.2 })
    await core.do('order.record', {
      lines: Array.from({ length: 300 }, (_, at) => ({ ...line, orderNumber: `"\\\u2028 ${at}` })),
    })
    await core.do('account.edit', {
      id: account.id,
      version: 1,
      changes: { description: 'Łódź 日本 👩‍🚀 "quoted"\\ \n\ttab' },
    })

    const again = await imported(await exported(core.path))

    expect(wholeFile(again)).toEqual(wholeFile(core.path))
  })

  test('knows what came in together, and nothing of what is still coming in', async () => {
    const core = await openCore()
    const { id } = await anAccount(core)
    const arrived = preparedPeople(core, id, 30)
    await core.do('import.takeIn', { jobId: arrived.jobId })
    const arriving = preparedPeople(core, (await anAccount(core)).id, 20)
    await core.do('import.bring', { jobId: arriving.jobId })

    const again = await openCore({ path: await imported(await exported(core.path)), mode: 'edit' })

    expect(allRows(again.path)).toEqual(allRows(core.path))
    expect(await again.do('contact.listByAccount', { accountId: id })).toMatchObject({ total: 30 })
    await again.do('history.undo', {})
    await again.do('history.undo', {})
    expect(await again.do('contact.listByAccount', { accountId: id })).toMatchObject({ total: 0 })
  })

  test('holds every table that is not made of others, but for what is not yet part of the workspace', async () => {
    const core = await openCore()
    const tables = look(core.path, (database) =>
      database
        .prepare(
          "select name from sqlite_schema where type = 'table' and name not glob 'sqlite_*' and name not glob 'search_*' and name <> 'arriving'",
        )
        .pluck()
        .all(),
    )

    expect([...wholeTables].toSorted()).toEqual((tables as string[]).toSorted())
  })

  test.each(steps.map(({ number }) => number))(
    'is searched through when it is opened, whatever schema it is of: %i',
    async (schema) => {
      const core = await openCore()
      await anAccount(core, { name: 'Haldenau Dairy' })
      const from = await exported(core.path)
      if (schema !== currentSchema) writeFileSync(from, ofSchema(schema, readFileSync(from, 'utf8')))

      const again = await openCore({ path: await imported(from), mode: 'edit' })
      await vi.waitFor(async () => expect(await again.do('search.getStatus', {})).toEqual({ pending: 0 }), {
        timeout: 20_000,
      })

      const { groups } = await again.do('search.find', { text: 'haldenau' })
      expect(groups.flatMap(({ rows }) => rows.map(({ title }) => title))).toEqual(['Haldenau Dairy'])
    },
  )

  test('never replaces a file, and leaves nothing beside it', async () => {
    const core = await openCore()
    const folder = aFolder()
    const to = join(folder, 'kept.json')
    writeFileSync(to, 'mine')

    expect(await failureOf(() => runWorkspaceExport(aJobContext(core.path), { to }))).toEqual({
      code: 'store-exists',
      path: to,
    })
    expect(readdirSync(folder)).toEqual(['kept.json'])
    expect(readFileSync(to, 'utf8')).toBe('mine')
  })
})

const head = `{"format":"keyplan-workspace","formatVersion":1,"schema":${currentSchema},"tables":[`
type Bend = (good: string) => string

const hostile: Readonly<Record<string, readonly [string, Bend]>> = {
  nothing: ['cut-off', () => ''],
  'a text that is no JSON': ['not-json', () => 'PK\u0003\u0004 hello'],
  'JSON of something else': ['not-as-documented', () => '[1, 2, 3]'],
  'a depth of 100,000': ['not-as-documented', () => `${head}${'['.repeat(100_000)}`],
  'a depth of 100,000 in a row': [
    'not-as-documented',
    (good) => good.replace('"rows":[\n["', `"rows":[\n[${'['.repeat(100_000)}"`),
  ],
  'a key twice': [
    'not-as-documented',
    (good) => good.replace('"schema"', '"format":"keyplan-workspace","schema"'),
  ],
  '__proto__ as a key': [
    'not-as-documented',
    (good) => good.replace('{"format"', '{"__proto__":{"polluted":1},"format"'),
  ],
  'constructor as a table': [
    'wrong-tables',
    (good) => good.replace('"name":"team_member"', '"name":"constructor"'),
  ],
  'a row that is an object': [
    'not-as-documented',
    (good) => good.replace('"rows":[\n[', '"rows":[\n{"__proto__":{"polluted":1}},['),
  ],
  'a wrong type': [
    'wrong-row',
    (good) =>
      good
        .replace(',"Workspace","EUR"]', ',7,"EUR"]')
        .replace(',"EUR","Workspace"', ',"EUR",7')
        .replace('"Workspace"', '7'),
  ],
  'a number beyond all': ['not-as-documented', (good) => good.replace('"schema":', '"schema":1e400,"x":')],
  'a NUL in a name': ['wrong-row', (good) => good.replace('"Workspace"', '"Workspace\\u0000"')],
  'half of it': ['cut-off', (good) => good.slice(0, good.length / 2)],
  'all but its end': ['cut-off', (good) => good.trimEnd().slice(0, -1)],
  'something behind its end': ['not-json', (good) => `${good}x`],
  'a newer format': ['newer-format', (good) => good.replace('"formatVersion":1', '"formatVersion":2')],
  'a newer schema': [
    'newer-schema',
    (good) => good.replace(`"schema":${currentSchema}`, `"schema":${currentSchema + 10}`),
  ],
  'a schema that never was': [
    'unknown-schema',
    (good) => good.replace(`"schema":${currentSchema}`, '"schema":7'),
  ],
  'a row too few': [
    'wrong-count',
    (good) =>
      good.replace(
        /"rowCount":(\d+)(?=,"rows":\[\n\["[^]*?"name":"command")/,
        (_all, count: string) => `"rowCount":${Number(count) + 1}`,
      ),
  ],
  'other columns': [
    'wrong-columns',
    (good) => good.replace('"columns":["id","name","currency"', '"columns":["id","currency","name"'),
  ],
  'a reference to nobody': [
    'broken-reference',
    (good) =>
      good.replace(
        /("name":"contact",[^]*?\n\[")[0-9a-f-]{36}(",")[0-9a-f-]{36}/,
        '$101890000-0000-7000-8000-000000000001$201890000-0000-7000-8000-000000000002',
      ),
  ],
  'an id twice': [
    'wrong-row',
    (good) =>
      good.replace(/("name":"team_member",[^]*?"rowCount":)1(,"rows":\[)\n(\[[^]*?\])\n/, '$12$2\n$3,\n$3\n'),
  ],
}

describe('check 68: a hostile export', () => {
  test.each(Object.entries(hostile))(
    '%s is refused in facts, and no file is left',
    async (_what, [reason, bend]) => {
      const core = await openCore()
      await aFullAccount(core)
      const folder = aFolder()
      const from = join(folder, 'bent.json')
      const good = readFileSync(await exported(core.path), 'utf8')
      writeFileSync(from, bend(good))
      expect(bend(good)).not.toBe(good)

      const failure = await failureOf(() =>
        runWorkspaceImport(aJobContext(join(folder, 'made.keyplan')), { from }),
      )

      expect(failure).toMatchObject({ code: 'export-unreadable', reason })
      expect(existsSync(join(folder, 'made.keyplan'))).toBe(false)
      expect(readdirSync(folder)).toEqual(['bent.json'])
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    },
  )

  test('a text of 40 megabytes is given up before it is held whole', async () => {
    const from = join(aFolder(), 'long.json')
    writeFileSync(from, `${head}{"name":"${'x'.repeat(40_000_000)}`)

    const failure = await failureOf(() =>
      runWorkspaceImport(aJobContext(join(aFolder(), 'made.keyplan')), { from }),
    )

    expect(failure).toMatchObject({ code: 'export-unreadable', reason: 'value-too-long' })
  })

  test('any text at all gives a reason, never a crash', async () => {
    const core = await openCore()
    const good = readFileSync(await exported(core.path), 'utf8')
    const folder = aFolder()
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.string({ maxLength: 3 }), async (at, put) => {
        const from = join(folder, 'bent.json')
        const bent = good.slice(0, at) + put + good.slice(at + put.length)
        writeFileSync(from, bent)
        const path = join(aFolder(), 'made.keyplan')
        try {
          await runWorkspaceImport(aJobContext(path), { from })
        } catch (error) {
          if (!(error instanceof AppFailure)) throw error
          expect(error.detail.code).toBe('export-unreadable')
        }
      }),
      { numRuns: 40 },
    )
  })
})

async function failureOf(work: () => Promise<unknown>): Promise<AppError> {
  try {
    await work()
  } catch (error) {
    if (error instanceof AppFailure) return error.detail
    throw error
  }
  throw new Error('It was not refused')
}
