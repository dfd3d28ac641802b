import type { OrderField } from '#shared/domain/economics/order-line-fields.ts'
import { concentrationOf } from '#shared/domain/economics/concentration.ts'
import { whaleCurve } from '#shared/domain/economics/whale-curve.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Output } from '#shared/contract/contract.ts'
import { transports, type Host } from '../support/host.ts'
import { handedIn, importStarted } from '../support/incoming-file.ts'
import { jobOver } from '../support/jobs.ts'
import { ordersHandedIn } from '../support/order-file.ts'
import { hasRealData, realData, whyNoRealData } from '../support/real-data.ts'

const folder = join(realData, 'adventureworks')
const fields: Readonly<Record<string, OrderField>> = {
  ProductKey: 'productCode',
  ResellerKey: 'accountSourceId',
  SalesOrderNumber: 'orderNumber',
  SalesOrderLineNumber: 'lineNumber',
  OrderDate: 'orderedOn',
  OrderQuantity: 'quantity',
  ExtendedAmount: 'list',
  DiscountAmount: 'discount',
  SalesAmount: 'net',
  TotalProductCost: 'cost',
  Freight: 'freight',
}

async function resellers(host: Host): Promise<void> {
  const lines = readFileSync(join(folder, 'DimReseller.csv'), 'utf8').trimEnd().split(/\r?\n/)
  const names = lines.slice(1).map((line) => {
    const [key, , , , , name] = line
      .match(/("([^"]|"")*"|[^,]*)(,|$)/g)!
      .map((cell) => cell.replace(/,$/, ''))
    return `${key},${name}`
  })
  const how = await handedIn(host, ['Account ID,Account Name', ...names], { object: 'account' })
  const { state, error } = await jobOver(host, await importStarted(host, how))
  expect([state, error]).toEqual(['done', null])
}

async function monthsOf(host: Host) {
  const all: Output<'order.listMonths'> = []
  for (let offset = 0; ; offset += 200) {
    const some = await host.do('order.listMonths', {
      accountId: null,
      from: '2000-01',
      to: '2020-12',
      offset,
      limit: 200,
    })
    all.push(...some)
    if (some.length < 200) return all
  }
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0)

test.skipIf(!hasRealData)(
  `the orders of a real vendor come to what other tools reckon (else: ${whyNoRealData})`,
  async () => {
    const host = await transports['in process']()
    await host.do('workspace.edit', { version: 1, changes: { currency: 'USD' } })
    await resellers(host)
    const text = readFileSync(join(folder, 'FactResellerSales.csv'))
    const headers = text.subarray(0, text.indexOf('\n')).toString().trim().split(',')
    const how = await ordersHandedIn(
      host,
      text,
      headers.map((header) => fields[header] ?? null),
    )
    const { basis, ...preview } = await host.do('order.preview', how)
    expect(preview).toEqual({
      lines: 60_855,
      orders: 3_796,
      accounts: 635,
      totals: [
        { currency: 'USD', netE4: 804_505_969_823, costE4: 799_801_143_790, freightE4: 20_112_659_158 },
      ],
      own: {
        currency: 'USD',
        netE4: 804_505_969_823,
        costE4: 799_801_143_790,
        freightE4: 20_112_659_158,
      },
      rates: [],
      withoutRate: 0,
      unknown: [],
      unknownCount: 0,
      unknownLines: 0,
      refusalCount: 0,
      refusals: [],
    })

    const { jobId } = await host.do('order.import', { ...how, basis, fileName: 'FactResellerSales.csv' })
    expect(await jobOver(host, jobId, 60_000)).toMatchObject({
      state: 'done',
      result: { created: 60_855, replaced: 0, unchanged: 0, leftOut: 0 },
    })

    const months = await monthsOf(host)
    expect(sumOf(months.map(({ lines }) => lines))).toBe(60_855)
    expect(sumOf(months.map(({ orders }) => orders))).toBe(3_796)
    const years = Map.groupBy(months, ({ month }) => month.slice(0, 4))
    expect(
      Object.fromEntries(
        [...years].map(([year, some]) => [year, cents(sumOf(some.map(({ netE4 }) => netE4)))]),
      ),
    ).toEqual({
      '2010': 489_328_58,
      '2011': 18_192_802_71,
      '2012': 28_193_631_53,
      '2013': 33_574_834_16,
    })

    const byAccount = [...Map.groupBy(months, ({ accountId }) => accountId)].map(([id, some]) => {
      const net = sumOf(some.map(({ netE4 }) => netE4))
      const margin = net - sumOf(some.map(({ costE4 }) => costE4))
      return { id, net, margin, left: margin - sumOf(some.map(({ freightE4 }) => freightE4)) }
    })
    const margins = byAccount.map(({ margin }) => margin).toSorted((one, other) => other - one)
    expect(byAccount.length).toBe(635)
    expect(sumOf(margins)).toBe(4_704_826_033)
    expect([margins.filter((each) => each < 0).length, margins.filter((each) => each > 0).length]).toEqual([
      335, 300,
    ])
    expect(sumOf(margins.filter((each) => each > 0))).toBe(26_435_433_190)
    expect(sumOf(byAccount.map(({ left }) => left))).toBe(-15_407_833_125)
    expect(byAccount.filter(({ left }) => left < 0).length).toBe(399)

    const portfolio = await host.do('economics.getPortfolio', { from: '2010-12', to: '2013-11' })
    const curve = whaleCurve(
      portfolio.accounts.map(({ accountId, now }) => ({ key: accountId, profit: now.netE4 - now.costE4 })),
    )
    expect([curve.peakAt, curve.peak, curve.total]).toEqual([300, 26_435_433_190, 4_704_826_033])
    expect(curve.points[299]!.share).toBeCloseTo(5.6188, 4)
    expect(concentrationOf(portfolio.accounts.map(({ now }) => now.netE4))).toMatchObject({
      accounts: 635,
      makeFourFifths: 186,
    })

    const whales = byAccount.map(({ net }) => net).toSorted((one, other) => other - one)
    let reached = 0
    const makers = whales.findIndex((net) => (reached += net) >= 0.8 * 804_505_969_823) + 1
    expect(makers).toBe(186)

    const ranked = byAccount.toSorted((one, other) => other.margin - one.margin)
    for (const [each, name, margin] of [
      [ranked[0]!, 'Top Sports Supply', 64_487_87],
      [ranked.at(-1)!, 'Westside Plaza', -73_315_55],
    ] as const) {
      const { account } = await host.do('account.get', { id: each.id })
      expect([account.name.trim(), cents(each.margin)]).toEqual([name, margin])
    }
    expect((await host.do('order.checkMonths', {})).differing).toBe(0)

    const again = await host.do('order.preview', how)
    const second = await host.do('order.import', { ...how, basis: again.basis, fileName: 'again.csv' })
    expect(await jobOver(host, second.jobId, 60_000)).toMatchObject({
      result: { created: 0, replaced: 0, unchanged: 60_855 },
    })
    expect(await monthsOf(host)).toEqual(months)
    await host.do('history.undo', {})
    expect(await monthsOf(host)).toEqual([])
    await host.close()
  },
  120_000,
)

function cents(e4: number): number {
  return Math.sign(e4) * Math.round(Math.abs(e4) / 100)
}
