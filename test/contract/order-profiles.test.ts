import { profileFor, settingsFor } from '#shared/domain/import/profile.ts'
import { expect, test } from 'vitest'
import { anAccount } from '../support/builders.ts'
import { transports, type Host } from '../support/host.ts'
import { jobOver } from '../support/jobs.ts'
import { ordersHandedIn } from '../support/order-file.ts'

async function broughtIn(host: Host, text: string, changes: object = {}) {
  const how = {
    ...(await ordersHandedIn(host, text, ['orderNumber', 'orderedOn', 'accountName', 'net'])),
    ...changes,
  }
  const { basis } = await host.do('order.preview', how)
  const { jobId } = await host.do('order.import', { ...how, basis, fileName: 'report.csv' })
  return jobOver(host, jobId)
}

test('how a file was read is remembered by its headings, with it undone, and proposed for a file with them in another order', async () => {
  const host = await transports['in process']()
  await anAccount(host, { name: 'Haldenau' })
  const report = 'Order;Day;Customer;Net\nA-1;15/01/2026;Haldenau;1.234,50\nB-1;15/01/2026;Haldenau;3\n'
  const how = {
    source: 'Nordvertrieb',
    channel: 'Distributor',
    numberFormat: 'comma',
    dayOrder: 'dmy',
    recipe: { filters: [{ column: 0, test: 'begins-with', text: 'A' }] },
  } as const

  expect(await broughtIn(host, report, how)).toMatchObject({ state: 'done', result: { created: 1 } })
  const [kept] = await host.do('order-profile.list', {})
  const recipe = { computed: [], values: [], formats: [], ...how.recipe }
  expect(kept).toMatchObject({ name: 'report.csv', settings: { ...how, currency: null, recipe } })

  const headers = ['Net', 'customer', 'Remark', 'ORDER', 'Day']
  expect(profileFor([kept!], headers)).toBe(kept)
  expect(settingsFor(kept!, headers)).toEqual({
    ...kept!.settings,
    mapping: ['net', 'accountName', null, 'orderNumber', 'orderedOn'],
    recipe: { ...recipe, filters: [{ column: 3, test: 'begins-with', text: 'A' }] },
  })
  expect(profileFor([kept!], ['Net', 'Customer', 'Day'])).toBeUndefined()

  await host.do('history.undo', {})
  expect(await host.do('order-profile.list', {})).toEqual([])
  await host.do('history.redo', {})
  const again = await host.do('order-profile.list', {})
  expect(again).toMatchObject([{ id: kept!.id, headers: kept!.headers, settings: kept!.settings }])

  // The same file again changes nothing; another with the same headings takes the place of what was remembered.
  expect(await broughtIn(host, report, how)).toMatchObject({ result: { created: 0, unchanged: 1 } })
  expect(await host.do('order-profile.list', {})).toEqual(again)
  const next = 'ORDER;Day;Customer;Net\nA-2;16/01/2026;Haldenau;5\n'
  expect(await broughtIn(host, next, { ...how, channel: null })).toMatchObject({ result: { created: 1 } })
  const [changed, ...others] = await host.do('order-profile.list', {})
  expect([changed!.id, changed!.settings.channel, others]).toEqual([kept!.id, null, []])

  await host.do('order-profile.remove', { id: changed!.id, version: changed!.version })
  expect(await host.do('order-profile.list', {})).toEqual([])
})
