import { expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { transports } from '../support/host.ts'
import { jobOver } from '../support/jobs.ts'
import { ordersHandedIn } from '../support/order-file.ts'

const columns = [
  'orderNumber',
  'orderedOn',
  'accountSourceId',
  'accountName',
  'quantity',
  'unitPrice',
] as const

test('whom a file names and nobody knows is told with who may be meant, and is ours or made', async () => {
  const host = await transports['in process']()
  const dairy = await anAccount(host, { name: 'Haldenau Dairy' })
  const text = [
    'Order;Day;Id;Name;Quantity;Price',
    'SO-1;2026-01-15;;Haldenau Diary;2;5.5',
    'SO-2;2026-01-16;;Haldenau Diary;1;5.5',
    'SO-3;2026-01-16;C-9;Brehmer;4;0.25',
    'C-4;2026-01-17;C-9;Brehmer;-4;0.25',
    'SO-5;2026-01-17;;;4;0.25',
  ].join('\n')
  const how = {
    ...(await ordersHandedIn(host, text, columns)),
    recipe: { filters: [{ column: 0, test: 'begins-with', text: 'SO' }] },
  } as const

  const first = await host.do('order.preview', how)
  expect([first.lines, first.refusalCount, first.unknownCount]).toEqual([0, 4, 2])
  expect(first.unknown).toEqual([
    {
      named: 'Haldenau Diary',
      name: 'Haldenau Diary',
      isSourceId: false,
      lines: 2,
      near: [{ accountId: dairy.id, name: 'Haldenau Dairy' }],
    },
    { named: 'C-9', name: 'Brehmer', isSourceId: true, lines: 1, near: [] },
  ])

  expect(await host.do('order.makeAccounts', { accounts: [{ name: 'Brehmer', sourceId: 'C-9' }] })).toEqual({
    made: 1,
  })
  await expect(
    host.do('order.makeAccounts', { accounts: [{ name: 'Another', sourceId: 'C-9' }] }),
  ).rejects.toThrow('source-id-taken')
  const meant = { ...how, accounts: [{ named: 'Haldenau Diary', accountId: dairy.id }] }
  const { basis, ...second } = await host.do('order.preview', meant)
  expect(second).toMatchObject({
    lines: 3,
    accounts: 2,
    unknown: [],
    refusalCount: 1,
    totals: [{ currency: 'EUR', netE4: 175_000 }],
  })

  const { jobId } = await host.do('order.import', {
    ...meant,
    basis,
    fileName: 'orders.csv',
    leaveOutRefused: true,
  })
  expect(await jobOver(host, jobId)).toMatchObject({
    state: 'done',
    result: { created: 3, replaced: 0, unchanged: 0, leftOut: 1 },
  })
  const [brought] = await host.do('order.listImports', {})
  expect(brought).toMatchObject({ fileName: 'orders.csv', source: 'ERP', lineCount: 3 })

  const statement = async () =>
    (await host.do('economics.getStatement', { accountId: dairy.id })).total.now.netE4
  expect(await statement()).toBe(165_000)
  await host.do('order.removeImport', { id: brought!.id, version: brought!.version })
  expect(await statement()).toBe(0)
  expect(await host.do('order.listImports', {})).toEqual([])
  await host.do('history.undo', {})
  expect(await statement()).toBe(165_000)
  expect((await host.do('order.checkMonths', {})).differing).toBe(0)
  await host.close()
})

test('who is written in two ways is one account, and is made once however often that is asked', async () => {
  const host = await transports['in process']()
  const text = [
    'Order;Day;Id;Name;Quantity;Price',
    'SO-1;2026-01-15;;Brehmer Labs;2;5',
    'SO-2;2026-01-15;;BREHMER LABS;1;5',
    'SO-3;2026-01-15;;Brehmer Labs;;5',
  ].join('\n')
  const how = await ordersHandedIn(host, text, columns)
  const { unknown } = await host.do('order.preview', how)
  expect(unknown.map(({ named, lines }) => [named, lines])).toEqual([['Brehmer Labs', 3]])
  const made = { accounts: unknown.map(({ name }) => ({ name, sourceId: null })) }
  expect(await host.do('order.makeAccounts', made)).toEqual({ made: 1 })
  expect(await host.do('order.makeAccounts', made)).toEqual({ made: 0 })
  expect(await host.do('order.preview', how)).toMatchObject({
    lines: 2,
    refusals: [{ row: 4, code: 'missing', field: 'quantity' }],
  })
  await host.close()
})
