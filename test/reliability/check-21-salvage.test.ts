import type Database from 'better-sqlite3'
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../main/store/open-store.ts'
import type { SalvageReport } from '../../main/store/salvage/report.ts'
import { salvage } from '../../main/store/salvage/salvage.ts'
import { findStrays } from '../../main/store/replay.ts'
import { allContent, allRows, type AllRows } from '../support/all-rows.ts'
import { aFullFile, fill } from '../support/backups.ts'
import { anAccount } from '../support/builders.ts'
import { openCore, startCore } from '../support/core.ts'
import { spoilPage } from '../support/damage.ts'
import { hashOf } from '../support/file-hash.ts'
import { aFolder } from '../support/folder.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'
import { withOrderSumsOf } from '../support/old-order-sums.ts'
import { keptOrders, recountedOrders } from '../support/recounted-orders.ts'
import { look, tamper } from '../support/workspace-file.ts'

const now = new Date('2026-03-02T12:00:00Z')
const isFull = process.env['KEYPLAN_RELIABILITY'] === 'full'

type Salvaged = Readonly<{ target: string; report: SalvageReport }>

/** Salvages a file, and holds what must hold of any: the original is untouched, the new one is sound and agrees with its history. */
async function salvaged(path: string): Promise<Salvaged> {
  const before = hashOf(path)
  const target = join(dirname(path), 'salvaged.keyplan')
  const report = salvage(path, target, {
    now,
    newId: () => '01890000-0000-7000-8000-00000000cafe',
    actor: 'tester',
  })

  expect(hashOf(path)).toBe(before)
  expect(look(target, soundness)).toEqual({ integrity: 'ok', orphans: [], strays: [] })
  await (await openStore(target, now)).close()
  return { target, report }
}

function soundness(database: Database.Database): unknown {
  return {
    integrity: database.pragma('integrity_check', { simple: true }),
    orphans: database.pragma('foreign_key_check'),
    strays: findStrays(database, 10),
  }
}

function pageOf(path: string, table: string): number {
  return look(path, (database) =>
    Number(database.prepare('select rootpage from sqlite_schema where name = ?').pluck().get(table)),
  )
}

function missingFrom(before: AllRows, after: AllRows): string[] {
  return Object.entries(before).flatMap(([table, rows]) =>
    Object.keys(rows)
      .filter((id) => after[table]?.[id] === undefined)
      .map((id) => `${table} ${id}`),
  )
}

describe('check 21: salvage', () => {
  test('of a file whose header is zeroed brings every row', async () => {
    const path = await aFullFile(4)
    const before = allRows(path)
    writeFileSync(path, readFileSync(path).fill(0, 0, 100))

    const { target, report } = await salvaged(path)

    expect(allRows(target)).toEqual(before)
    expect(report).toMatchObject({ leftOut: [], unhooked: [] })
  })

  test('of a file whose list of tables is lost brings every row', async () => {
    const path = await aFullFile(4)
    const before = allRows(path)
    spoilPage(path, 1)

    const { target } = await salvaged(path)

    expect(allRows(target)).toEqual(before)
  })

  const tables = ['account', 'contact', 'plan_section', 'objective', 'strategy', 'team_member', 'workspace']

  test.each(isFull ? tables : tables.slice(0, 4))(
    'makes the rows of a lost page anew from the history: %s',
    async (table) => {
      const path = await aFullFile(4)
      const before = allRows(path)
      spoilPage(path, pageOf(path, table))

      const { target, report } = await salvaged(path)

      expect(allRows(target)).toEqual(before)
      expect(report.damagedPages).toBe(1)
      const told = report.tables.find((each) => each.table === table)
      expect((told?.read ?? 0) + (told?.rebuilt ?? 0)).toBe(Object.keys(before[table] ?? {}).length)
    },
  )

  test('brings order lines and what took their place, and sums them again', async () => {
    const path = join(aFolder(), 'workspace.keyplan')
    const core = await startCore({ path })
    const { id } = await anAccount(core)
    const taken = async (lines: readonly number[], net: number): Promise<void> => {
      const place = { path, staging: dirname(core.incidentLog) }
      const read = lines.map((lineNumber) => aReadLine(id, { orderNumber: `SO-${lineNumber}`, net }))
      await ordersTakenIn(core, place, read)
    }
    await taken([1, 2, 3, 4], 100)
    await taken([3, 4, 5], 70)
    await core.close()
    const orders = ['imported_line', 'replaced_line', 'product', 'order_account', 'order_import']
    const sums = [
      'rollup_month',
      'rollup_account',
      'rollup_again',
      'rollup_line_again',
      'rollup_quarter',
      'rollup_day',
      'account_line',
    ]
    const rowsOf = (of: string): unknown =>
      look(of, (file) =>
        [...orders, ...sums].map((table) => [
          table,
          file.prepare(`select * from ${table} order by 1, 2`).all(),
        ]),
      )
    const before = rowsOf(path)
    spoilPage(path, pageOf(path, 'rollup_account'))

    const { target } = await salvaged(path)

    expect(rowsOf(target)).toEqual(before)
    expect(look(target, (file) => file.prepare('select count(*) from replaced_line').pluck().get())).toBe(2)
  })

  test.each([530, 540, 550, 560])(
    'sums the lines of a file of before as it is brought up to date: %i',
    async (schema) => {
      const path = join(aFolder(), 'workspace.keyplan')
      const core = await startCore({ path })
      const { id } = await anAccount(core)
      const read = [1, 2, 3].map((lineNumber) => aReadLine(id, { lineNumber, net: 50 }))
      await ordersTakenIn(core, { path, staging: dirname(core.incidentLog) }, read)
      await core.close()
      withOrderSumsOf(schema, path)
      spoilPage(path, pageOf(path, 'rollup_account'))

      const { target } = await salvaged(path)

      const again = await startCore({ path: target, mode: 'edit' })
      const [kept, recounted] = [keptOrders(target), recountedOrders(target)]
      await again.close()
      expect(kept).toEqual(recounted)
      expect(kept.days).toHaveLength(1)
    },
  )

  test('brings all rows of good pages where the history is lost, and says which keys are not', async () => {
    const path = await aFullFile(30)
    const before = allRows(path)
    spoilPage(path, pageOf(path, 'change'))
    const lost = leafPagesOf(path, 'contact')[1]
    spoilPage(path, lost?.page ?? 0)
    const inLost = lost?.rows ?? 0

    const { target, report } = await salvaged(path)

    const after = allRows(target)
    const contacts = report.tables.find(({ table }) => table === 'contact')
    expect(inLost).toBeGreaterThan(3)
    expect(contacts?.ranges.length).toBeGreaterThan(0)
    expect(contacts?.ranges).toContainEqual(expect.objectContaining({ page: lost?.page }))
    // The leaves of the history are found without its root, so that even what was lost comes back.
    expect(missingFrom(before, after)).toEqual([])
  })

  test('with the history gone for good, leaves out what hangs on lost rows and tells each of them', async () => {
    const path = await aFullFile(30)
    const before = allRows(path)
    const pages = look(path, (database) =>
      database.prepare(`select pageno from dbstat where name in ('change', 'command')`).pluck().all(),
    ) as number[]
    const lost = leafPagesOf(path, 'contact')[1]
    for (const page of [...pages, lost?.page ?? 0]) spoilPage(path, page)

    const { target, report } = await salvaged(path)

    const after = allRows(target)
    const gone = missingFrom(before, after)
    const contacts = Object.keys(before['contact'] ?? {}).length
    expect(gone.filter((each) => each.startsWith('contact ')).length).toBeLessThanOrEqual(lost?.rows ?? 0)
    expect(Object.keys(after['contact'] ?? {}).length).toBeGreaterThanOrEqual(
      0.95 * (contacts - (lost?.rows ?? 0)),
    )
    expect(gone.filter((each) => !each.startsWith('contact ')).toSorted()).toEqual(
      report.leftOut
        .filter(({ table }) => table !== 'contact')
        .map(({ table, id }) => `${table} ${id}`)
        .toSorted(),
    )
    expect(report.commands).toBe(0)
  })

  test('cuts no more than the missing end off a file that is cut short', async () => {
    const path = await aFullFile(30)
    const before = allRows(path)
    truncateSync(path, Math.floor(statSync(path).size / 4096 / 2) * 4096)

    const { target } = await salvaged(path)

    const [all, there] = [before, allRows(target)].map((rows) =>
      Object.values(rows).reduce((sum, table) => sum + Object.keys(table).length, 0),
    )
    expect(there).toBeGreaterThan((all ?? 0) / 3)
  })

  test('does not bring back what was removed, though its bytes are still there', async () => {
    const path = await aFullFile(6)
    const kept = allRows(path)
    const core = await startCore({ path, mode: 'edit' })
    const [first] = Object.keys(kept['account'] ?? {})
    const { account } = await core.do('account.get', { id: first as never })
    await core.do('account.remove', { id: account.id, version: account.version })
    await core.close()
    const before = allContent(path)
    spoilPage(path, 1)

    const { target } = await salvaged(path)

    expect(allContent(target)).toEqual(before)
  })

  test('reads the log of a program that was killed', async () => {
    const core = await openCore()
    await fill(core, 3)
    const path = join(aFolder(), 'killed.keyplan')
    const before = allRows(core.path)
    for (const ending of ['', '-wal']) copyFileSync(`${core.path}${ending}`, `${path}${ending}`)
    spoilPage(path, 1)

    const { target } = await salvaged(path)

    expect(allRows(target)).toEqual(before)
  })

  test('of what is no workspace leaves nothing behind', async () => {
    const path = await aFullFile(1)
    writeFileSync(path, Buffer.alloc(40_960, 0x55))

    expect(() => salvage(path, `${path}.new`, { now, newId: () => 'x', actor: 'tester' })).toThrow(
      'backup-not-sound',
    )
    expect(readdirSync(dirname(path))).toEqual(['workspace.keyplan'])
    expect(existsSync(`${path}.new`)).toBe(false)
  })

  test('ends on pages that lead in circles', async () => {
    const path = await aFullFile(30)
    tamper(path, () => undefined)
    const root = pageOf(path, 'contact')
    const bytes = readFileSync(path)
    // Every child of the root is the root itself.
    const at = (root - 1) * 4096
    expect(bytes.readUInt8(at)).toBe(5)
    bytes.writeUInt32BE(root, at + 8)
    writeFileSync(path, bytes)

    await salvaged(path)
  })
})

function leafPagesOf(path: string, table: string): readonly { page: number; rows: number }[] {
  return look(path, (database) =>
    database
      .prepare(
        `select pageno as page, ncell as rows from dbstat where name = ? and pagetype = 'leaf' order by path`,
      )
      .all(table),
  ) as readonly { page: number; rows: number }[]
}
