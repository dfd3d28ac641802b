import Database from 'better-sqlite3'
import fc from 'fast-check'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { runWorkspaceExport } from '../../main/services/jobs/workspace-export.ts'
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
import { exported, failureOf, imported } from '../support/whole-export.ts'
import { look } from '../support/workspace-file.ts'

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

/** The export as a Keyplan of that schema would have written it, without the tables and columns that came later. */
function ofSchema(schema: number, text: string): string {
  const database = new Database(':memory:')
  migrate(
    database,
    steps.filter(({ number }) => number <= schema),
  )
  const whole = JSON.parse(text) as { tables: Table[] }
  const tables = whole.tables.flatMap((table) => {
    const there = database.prepare('select name from pragma_table_info(?)').pluck().all(table.name)
    const kept = table.columns.map((column) => there.includes(column))
    const only = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, index) => kept[index])
    return there.length === 0 ? [] : [{ ...table, columns: only(table.columns), rows: table.rows.map(only) }]
  })
  database.close()
  return JSON.stringify({ ...whole, schema, tables })
}

type Table = { name: string; columns: readonly string[]; rows: readonly (readonly unknown[])[] }

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
          "select name from sqlite_schema where type = 'table' and name not glob 'sqlite_*' and name not glob 'search_*' and name not glob 'duplicate_*' and name not in ('arriving', 'touchpoint_person', 'order_arriving', 'rollup_month', 'rollup_account', 'rollup_again', 'rollup_line_again', 'rollup_quarter', 'rollup_day', 'account_line', 'wiping')",
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
