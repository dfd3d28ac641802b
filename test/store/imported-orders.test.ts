import type { AccountId } from '#shared/domain/account/model.ts'
import type { ReadLine } from '#shared/domain/economics/read-order-line.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openWhole } from '../../main/store/whole-tables.ts'
import { anAccount } from '../support/builders.ts'
import { openCore, type Core } from '../support/core.ts'
import { allBrought, aReadLine, ordersTakenIn, preparedOrders } from '../support/order-file.ts'
import { look } from '../support/workspace-file.ts'

const stagingOf = (core: Core) => ({ path: core.path, staging: dirname(core.incidentLog) })
const taken = (core: Core, lines: readonly ReadLine[], source?: string) =>
  ordersTakenIn(core, stagingOf(core), lines, source)
const months = (core: Core, accountId: AccountId | null = null) =>
  core.do('order.listMonths', { accountId, from: '2000-01', to: '2099-12' })
const isInStep = async (core: Core) => (await core.do('order.checkMonths', {})).differing === 0

test('lines are summed by account, month, product line and currency, and what no line says is no sum', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)

  const counts = await taken(core, [
    aReadLine(id, { lineNumber: 1, net: 1_000_005, discount: 50 }),
    aReadLine(id, { lineNumber: 2, net: 20_000, rebate: 1, allowance: 2, terms: 3, cost: null }),
    aReadLine(id, { lineNumber: 3, productLine: 'Parts', net: -5 }),
    aReadLine(id, { orderNumber: 'SO-2', currency: 'USD', orderedOn: '2026-02-01' as CalendarDay }),
  ])

  expect(counts).toEqual({ created: 4, replaced: 0, unchanged: 0, leftOut: 0 })
  expect(await months(core, id)).toMatchObject([
    {
      month: '2026-01',
      productLine: 'Filling machines',
      lines: 2,
      orders: 1,
      netE4: 1_020_005,
      discountsE4: 56,
    },
    { month: '2026-01', productLine: 'Parts', lines: 1, netE4: -5 },
    { month: '2026-02', currency: 'USD', lines: 1, netE4: 1_000_000 },
  ])
  expect((await months(core, id))[0]).toMatchObject({ costE4: 600_000, withoutCost: 1 })
  expect(await core.do('order.checkMonths', {})).toEqual({ months: 3, differing: 0 })
})

test('the same file again changes nothing, and leaves nothing to undo', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  const lines = [1, 2, 3].map((lineNumber) => aReadLine(id, { lineNumber }))
  await taken(core, lines)
  const before = [await months(core), await core.do('history.listRecent', {})]

  expect(await taken(core, lines)).toEqual({ created: 0, replaced: 0, unchanged: 3, leftOut: 0 })

  expect([await months(core), await core.do('history.listRecent', {})]).toEqual(before)
})

test('a corrected line takes the place of the one before, only of the same source, and undo brings that back', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  await taken(core, [aReadLine(id, { net: 100 }), aReadLine(id, { lineNumber: 2, net: 7 })])
  const first = await months(core)

  const day = '2026-03-01' as CalendarDay
  expect(await taken(core, [aReadLine(id, { net: 90, orderedOn: day })])).toMatchObject({ replaced: 1 })
  const corrected = await months(core)
  expect(corrected.map(({ month, netE4 }) => [month, netE4])).toEqual([
    ['2026-01', 7],
    ['2026-03', 90],
  ])
  await taken(core, [aReadLine(id, { net: 1 })], 'Shop')
  expect((await months(core)).map(({ netE4 }) => netE4)).toEqual([8, 90])

  await core.do('history.undo', {})
  expect(await months(core)).toEqual(corrected)
  await core.do('history.undo', {})
  expect(await months(core)).toEqual(first)
  expect(await isInStep(core)).toBe(true)
  await core.do('history.redo', {})
  expect(await months(core)).toEqual(corrected)
  expect(await isInStep(core)).toBe(true)

  const lines = await core.do('order.listImported', {
    accountId: id,
    from: '2026-01-01' as CalendarDay,
    to: '2026-12-31' as CalendarDay,
  })
  expect(lines.map(({ lineNumber, netE4, fileName }) => [lineNumber, netE4, fileName])).toEqual([
    [2, 7, 'orders.csv'],
    [1, 90, 'orders.csv'],
  ])
})

test('what a file brings is one entry of the history', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  await taken(core, [aReadLine(id), aReadLine(id, { lineNumber: 2 })])

  const [entry] = await core.do('history.listRecent', {})
  expect(entry).toMatchObject({ command: 'order.takeIn', detail: 'orders.csv' })
  expect(
    look(core.path, (file) =>
      file
        .prepare(
          `select count(*) from change where command_seq =
    (select max(seq) from command)`,
        )
        .pluck()
        .get(),
    ),
  ).toBe(1)
})

test('lines that are not yet taken in are seen by nobody, and those of a job that is over go again', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  await taken(core, [aReadLine(id)])
  const before = await months(core)
  const jobId = preparedOrders(
    stagingOf(core),
    Array.from({ length: 12 }, (_, index) => aReadLine(id, { orderNumber: 'SO-9', lineNumber: index + 1 })),
  )
  await allBrought(core, jobId)

  expect(look(core.path, (file) => file.prepare('select count(*) from imported_line').pluck().get())).toBe(13)
  expect(await months(core)).toEqual(before)
  expect(await isInStep(core)).toBe(true)
  const whole = openWhole(core.path)
  expect(whole.tables.find(({ name }) => name === 'imported_line')?.rows).toBe(1)
  whole.close()

  rmSync(join(stagingOf(core).staging, 'jobs', jobId), { recursive: true })
  const path = core.path
  const next = preparedOrders(stagingOf(core), [aReadLine(id, { orderNumber: 'SO-10' })])
  expect(await core.do('order.bring', { jobId: next, part: 1 })).toEqual({ brought: null })
  await allBrought(core, next)
  expect(await core.do('order.takeIn', { jobId: next })).toMatchObject({ created: 1 })
  expect(look(path, (file) => file.prepare('select count(*) from imported_line').pluck().get())).toBe(2)
})

test('lines of an account that was removed are no sum until it is back', async () => {
  const core = await openCore()
  const { id, version } = await anAccount(core)
  await taken(core, [aReadLine(id)])
  const before = await months(core)

  await core.do('account.remove', { id, version })
  expect(await months(core)).toEqual([])
  await core.do('history.undo', {})
  expect(await months(core)).toEqual(before)
})
