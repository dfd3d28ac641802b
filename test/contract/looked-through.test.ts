import { expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { transports, type Host } from '../support/host.ts'
import { ordersHandedIn } from '../support/order-file.ts'

/** What a file is before anybody has said anything of it. */
async function lookedAt(host: Host, text: string) {
  const { fileId } = await ordersHandedIn(host, text, [])
  return host.do('import.inspect', { fileId, encoding: null, delimiter: null, sheet: null, object: null })
}

test('a text that is looked through has its rows as wide as its headings, and says how many cells of each column are filled', async () => {
  const host = await transports['in process']()

  expect(await lookedAt(host, '\nOrder,Net,Remark,,\n1\n,,,\n2,3,x,,\n"4 ",,,\n')).toMatchObject({
    form: { kind: 'text', encoding: 'utf-8', delimiter: ',' },
    headers: ['Order', 'Net', 'Remark'],
    filled: [3, 1, 1],
    rows: 3,
    firstRows: [
      { row: 3, cells: ['1', '', ''] },
      { row: 5, cells: ['2', '3', 'x'] },
      { row: 6, cells: ['4 ', '', ''] },
    ],
  })
  // A column without a heading that holds something stays.
  expect(await lookedAt(host, 'Order,Net,\n1,2,\n3,4,x\n')).toMatchObject({
    headers: ['Order', 'Net', ''],
    filled: [2, 2, 1],
  })
  expect(await lookedAt(host, 'Order,Net\n')).toMatchObject({ filled: [0, 0], rows: 0, firstRows: [] })
})

test('what no table can be made of is refused at the first look, wherever it stands', async () => {
  const host = await transports['in process']()
  const looked = async (text: string) => {
    const { fileId } = await ordersHandedIn(host, text, [])
    return host.refusal('import.inspect', {
      ...{ fileId, encoding: null, delimiter: null, sheet: null, object: null },
    })
  }
  const many = 'A-1,2026-01-15,Haldenau,3\n'.repeat(30_000)

  expect(await looked('')).toEqual({ code: 'table-unreadable', problem: { code: 'no-header' } })
  expect(await looked(`Order,Day,Customer,Net\n${many}A-2,"2026\n`)).toEqual({
    code: 'table-unreadable',
    problem: { code: 'broken-quote', row: 30_002, column: 2 },
  })
})

test('what a file comes to is the same where something is made of it first, and it is held for that', async () => {
  const host = await transports['in process']()
  await anAccount(host, { name: 'Haldenau' })
  const rows = ['A-1,2026-01-15,Haldenau,3.25', 'B-1,2026-01-16,Haldenau,x', 'A-2,2026-01-16,Sundholt,1']
  const fields = ['orderNumber', 'orderedOn', 'accountName', 'net'] as const
  const how = await ordersHandedIn(host, `Order,Day,Customer,Net\n${rows.join('\n')}\n`, fields)
  const recipe = { filters: [{ column: 0, test: 'is-filled' as const, text: '' }] }

  const plain = await host.do('order.preview', how)
  expect(plain).toMatchObject({
    lines: 1,
    own: { netE4: 32_500 },
    refusals: [{ row: 3, code: 'not-a-number', field: 'net', value: 'x' }],
    unknown: [{ named: 'Sundholt', lines: 1 }],
  })
  expect(await host.do('order.preview', { ...how, recipe })).toEqual(plain)
})
