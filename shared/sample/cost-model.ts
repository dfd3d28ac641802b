import type { CostActivity } from '../domain/economics/cost-to-serve.ts'

/** What it takes the sample vendor to serve: a desk for orders, people who travel, a call center, and a bay for returns. */
export const costModel: Readonly<{
  name: string
  validFrom: string
  termDays: number
  financeRate: number
  activities: readonly CostActivity[]
}> = {
  name: 'Cost to serve',
  validFrom: '2000-01',
  termDays: 48,
  financeRate: 0.07,
  activities: [
    {
      key: 'orders',
      name: 'Order desk',
      capacityCostMinor: 6_800_00,
      capacityMinutes: 6_600,
      terms: [
        { driver: 'orders', channel: null, minutes: 35 },
        { driver: 'lines', channel: null, minutes: 9 },
        { driver: 'expedited', channel: null, minutes: 45 },
        { driver: 'specialPacking', channel: null, minutes: 30 },
      ],
    },
    {
      key: 'field',
      name: 'Visits and calls',
      capacityCostMinor: 21_000_00,
      capacityMinutes: 19_000,
      terms: [
        { driver: 'touchpointMinutes', channel: null, minutes: 1.5 },
        { driver: 'touchpoints', channel: 'meeting', minutes: 120 },
      ],
    },
    {
      key: 'returns',
      name: 'Returns bay',
      capacityCostMinor: 1_900_00,
      capacityMinutes: 1_500,
      terms: [{ driver: 'returns', channel: null, minutes: 180 }],
    },
  ],
}
