import type { OrderReading } from '#shared/domain/economics/order-profile.ts'
import { plainRecipe } from '#shared/domain/import/recipe.ts'
import { dirname } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { colleagueOf, comparedHere, copyOf, mergedHere, ordersBroughtHere } from '../support/copies-here.ts'
import { openCore, type Core } from '../support/core.ts'
import { aReadLine, ordersTakenIn } from '../support/order-file.ts'

async function colleagueHere(core: Core): Promise<Core> {
  const colleague = await colleagueOf(core)
  onTestFinished(colleague.close)
  return colleague
}

const atHere = (of: Core) => ({ path: of.path, staging: dirname(of.incidentLog) })
const monthsOf = async (core: Core) =>
  (
    await core.do('order.listMonths', {
      ...{ accountId: null, from: '2026-01', to: '2026-12', offset: 0, limit: 100 },
    })
  ).map(({ accountId, lines, netE4 }) => [accountId, lines, netE4])

test('order lines that both have follow their account through a merge of the copy; those of files that came in there are brought as an import of their own', async () => {
  const core = await openCore()
  const [one, two] = [await anAccount(core), await anAccount(core)]
  await ordersTakenIn(
    core,
    atHere(core),
    [one, two].map(({ id }) => aReadLine(id, { orderNumber: id, net: 10_000 })),
  )
  const anna = await colleagueHere(core)
  await anna.do('duplicate.mergeAccounts', {
    stays: { id: two.id, version: 1 },
    goes: [{ id: one.id, version: 1 }],
    takes: [],
  })
  const made = await anAccount(anna, { name: 'Made there' })
  // One of the lines corrects what both have, and one is of an account that is new there.
  await ordersTakenIn(anna, atHere(anna), [
    aReadLine(two.id, { orderNumber: one.id, net: 30_000 }),
    aReadLine(made.id, { orderNumber: 'SO-9', net: 500_000, channel: 'Distributor' }),
  ])

  const { mergeId, summary } = await mergedHere(core, anna)
  expect(summary.orderFiles).toEqual([{ fileName: 'orders.csv', source: 'ERP', lines: 2 }])
  expect(await monthsOf(core)).toEqual([[two.id, 2, 20_000]])

  expect(await ordersBroughtHere(core, mergeId)).toEqual({
    ...{ files: 1, created: 1, replaced: 1, unchanged: 0, leftOut: 0 },
  })
  expect(new Set(await monthsOf(core))).toEqual(new Set(await monthsOf(anna)))
  expect(await core.do('order.checkMonths', {})).toMatchObject({ differing: 0 })
  expect(await ordersBroughtHere(core, mergeId)).toMatchObject({ files: 0, unchanged: 2 })
  const [brought] = await core.do('order.listImports', {})
  expect(brought).toMatchObject({ id: (await anna.do('order.listImports', {}))[0]?.id, lineCount: 2 })

  // Both know the file now: whoever merges again, in either direction, is asked nothing.
  for (const [into, from] of [
    [core, anna],
    [anna, core],
  ] as const)
    expect((await mergedHere(into, from)).summary).toMatchObject({
      orderFiles: [],
      counts: [],
      conflicts: [],
    })
})

test('how files with some headings are read comes along, and is one thing where both have read such files', async () => {
  const core = await openCore()
  const { id } = await anAccount(core)
  const anna = await colleagueHere(core)
  const settings: OrderReading = {
    ...{ mapping: ['orderNumber', 'net'], source: 'ERP', channel: null, currency: null },
    ...{ recipe: plainRecipe, numberFormat: 'point', dayOrder: 'ymd' },
  }
  const read = (on: Core, orderNumber: string, net: string) =>
    ordersTakenIn(on, atHere(on), [aReadLine(id, { orderNumber })], 'ERP', {
      headers: ['Order', net],
      settings,
    })
  await read(core, 'SO-1', 'Net')
  await read(anna, 'SO-2', 'Net')
  await read(anna, 'SO-3', 'Amount')

  const { mergeId } = await mergedHere(core, anna)
  expect((await core.do('order-profile.list', {})).map(({ headers }) => headers)).toEqual([
    ['Order', 'Net'],
    ['Order', 'Amount'],
  ])
  expect(await ordersBroughtHere(core, mergeId)).toMatchObject({ files: 2, created: 2 })
  expect(await monthsOf(core)).toEqual([[id, 3, 3_000_000]])
})

test('order lines of an account that is not here are left out, and come with it after the merge', async () => {
  const core = await openCore()
  await anAccount(core)
  const anna = await colleagueHere(core)
  const made = await anAccount(anna, { name: 'Made there' })
  await ordersTakenIn(anna, atHere(anna), [aReadLine(made.id, { orderNumber: 'SO-9' })])
  const mergeId = await comparedHere(core, copyOf(anna))

  expect(await ordersBroughtHere(core, mergeId)).toMatchObject({ files: 0, created: 0, leftOut: 1 })
  await core.do('workspace-merge.takeIn', { mergeId, others: [] })
  expect(await ordersBroughtHere(core, mergeId)).toMatchObject({ files: 1, created: 1, leftOut: 0 })
  await core.do('history.undo', {})
  expect(await monthsOf(core)).toEqual([])
  expect(await ordersBroughtHere(core, mergeId)).toMatchObject({ files: 1, created: 1 })
  expect(await core.do('order.checkMonths', {})).toMatchObject({ differing: 0 })
})
