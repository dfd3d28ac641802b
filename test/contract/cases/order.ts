import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { join } from 'node:path'
import { anAccount } from '../../support/builders.ts'
import type { Host } from '../../support/host.ts'
import { jobOver } from '../../support/jobs.ts'
import { allBrought, aReadLine, ordersHandedIn, preparedOrders } from '../../support/order-file.ts'
import type { Cases } from './case.ts'

async function oneLine(on: Host) {
  const { name } = await anAccount(on)
  return ordersHandedIn(on, `Order;Day;Account;Net\nSO-1;2026-01-15;"${name}";12.5\n`, [
    'orderNumber',
    'orderedOn',
    'accountName',
    'net',
  ])
}

const stagingOf = (on: Host) => ({ path: on.path, staging: join(on.home, 'staging') })

async function prepared(on: Host) {
  const { id } = await anAccount(on)
  return { jobId: preparedOrders(stagingOf(on), [aReadLine(id)]) }
}

function unknown(): never {
  throw new Error('Nothing was brought in')
}

export const orderCases = {
  'order.preview': { good: oneLine, bad: { mapping: ['secret'] } },
  'order.import': {
    good: async (on) => {
      const how = await oneLine(on)
      const { basis } = await on.do('order.preview', how)
      return { ...how, basis, fileName: 'orders.csv', leaveOutRefused: true }
    },
    bad: { fileName: '' },
  },
  'order.bring': {
    good: (on) => ({ jobId: preparedOrders(stagingOf(on), []), part: 1 }),
    bad: { jobId: '../workspace.keyplan', part: 1 },
  },
  'order.takeIn': {
    good: async (on) => {
      const { jobId } = await prepared(on)
      await allBrought(on, jobId)
      return { jobId }
    },
    bad: { jobId: '../workspace.keyplan' },
  },
  'order.makeAccounts': {
    good: () => ({ accounts: [{ name: 'Brehmer', sourceId: 'C-1' }] }),
    bad: { accounts: [] },
  },
  'order.listImports': { good: () => ({}), bad: null },
  'order.removeImport': {
    good: async (on) => {
      const { jobId } = await prepared(on)
      await allBrought(on, jobId)
      await on.do('order.takeIn', { jobId })
      const [{ id, version } = unknown()] = await on.do('order.listImports', {})
      return { id, version }
    },
    bad: { version: 0 },
  },
  'order.listMonths': {
    good: () => ({ accountId: null, from: '2020-01', to: '2030-12' }),
    bad: { from: '2020-13' },
  },
  'order.listImported': {
    good: async (on) => ({
      accountId: (await anAccount(on)).id,
      from: '2020-01-01' as CalendarDay,
      to: '2030-12-31' as CalendarDay,
    }),
    bad: { from: 'yesterday' },
  },
  'order.checkMonths': { good: () => ({}), bad: null },
  'order-profile.list': { good: () => ({}), bad: null },
  'order-profile.remove': {
    good: async (on) => {
      const { name } = await anAccount(on, { name: 'Whose files are remembered' })
      const how = await ordersHandedIn(on, `Order;Day;Account;Net\nRP-1;2026-01-15;"${name}";12.5\n`, [
        'orderNumber',
        'orderedOn',
        'accountName',
        'net',
      ])
      const { basis } = await on.do('order.preview', how)
      const { jobId } = await on.do('order.import', { ...how, basis, fileName: 'orders.csv' })
      await jobOver(on, jobId)
      const [{ id, version } = unknown()] = await on.do('order-profile.list', {})
      return { id, version }
    },
    bad: { version: 0 },
  },
} satisfies Cases
