import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { mapOrderHeaders } from '#shared/domain/economics/order-headings.ts'
import { expect, test } from 'vitest'
import { transports } from '../support/host.ts'
import { jobOver } from '../support/jobs.ts'
import { ordersHandedIn } from '../support/order-file.ts'
import { hasRealData, realData, whyNoRealData } from '../support/real-data.ts'

test.skipIf(!hasRealData)(
  `half a million lines of a wholesaler, cleaned by conditions of the mapping, come to what other tools reckon (else: ${whyNoRealData})`,
  async () => {
    const host = await transports['in process']()
    await host.do('workspace.edit', { version: 1, changes: { currency: 'GBP' } })
    const text = gunzipSync(readFileSync(join(realData, 'online-retail', 'online_retail.csv.gz')))
    const headers = text.subarray(0, text.indexOf('\n')).toString().trim().split(',')
    const column = (name: string): number => headers.indexOf(name)
    const how = {
      ...(await ordersHandedIn(host, text, mapOrderHeaders(headers))),
      recipe: {
        filters: [
          { column: column('CustomerID'), test: 'is-filled', text: '' },
          { column: column('InvoiceNo'), test: 'contains-not', text: 'C' },
          { column: column('Quantity'), test: 'above', text: '0' },
          { column: column('UnitPrice'), test: 'above', text: '0' },
        ],
      },
    } as const

    const unknown = await host.do('order.preview', how)
    expect([unknown.lines, unknown.unknownCount, unknown.unknownLines, unknown.refusalCount]).toEqual([
      0, 4_338, 397_884, 397_884,
    ])
    await host.do('order.makeAccounts', {
      accounts: unknown.unknown.map(({ named, name }) => ({ name, sourceId: named })),
    })

    const { basis, ...preview } = await host.do('order.preview', how)
    expect(preview).toMatchObject({
      lines: 397_884,
      orders: 18_532,
      accounts: 4_338,
      totals: [{ currency: 'GBP', netE4: 89_114_079_040 }],
      unknownCount: 0,
      refusalCount: 0,
    })
    const { jobId } = await host.do('order.import', { ...how, basis, fileName: 'online_retail.csv' })
    expect(await jobOver(host, jobId, 200_000)).toMatchObject({
      state: 'done',
      result: { created: 397_884, replaced: 0, unchanged: 0, leftOut: 0 },
    })

    const { accounts, span } = await host.do('economics.getPortfolio', { from: '2010-12', to: '2011-12' })
    expect(span).toEqual({ from: '2010-12', to: '2011-12' })
    expect(accounts).toHaveLength(4_338)
    const best = accounts.toSorted((one, other) => other.now.netE4 - one.now.netE4)[0]
    expect([best?.name, best?.now.netE4]).toEqual(['14646', 2_802_060_200])
    const lifetime = await host.do('economics.getLifetime', {})
    // As SciPy fits it to the same orders: hardly anybody leaves within a year, so that the model says nothing of who does.
    const { r, alpha, a, b, logLikelihood } = lifetime.rhythm!
    expect(r).toBeCloseTo(0.826542, 4)
    expect(alpha).toBeCloseTo(9.84359, 2)
    expect(a).toBeCloseTo(0.003437, 4)
    expect(b).toBeCloseTo(6.7451, 2)
    expect(logLikelihood).toBeCloseTo(-37645.53765, 3)
    expect(lifetime.curve.at(-1)?.actual).toBe(12_425)
    expect(lifetime.curve.at(-1)?.expected).toBeCloseTo(11_579.5, 0)
    expect(lifetime.regularity).toBeCloseTo(1.855, 3)
    expect(lifetime.doubts).toEqual(['nobody-leaves'])
    expect((await host.do('order.checkMonths', {})).differing).toBe(0)
    await host.close()
  },
  400_000,
)
