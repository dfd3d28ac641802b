import type { SampleKey } from '../model.ts'

/** How an account buys in the ordinary run of months. Shares are of 1. */
export type Habits = Readonly<{
  accountKey: SampleKey
  linesAMonth: number
  /** This year's lines over last year's. */
  growth: number
  /** January to December, about 1 each. */
  season: readonly number[]
  /** Discount off the list price, from and to. */
  discount: readonly [least: number, most: number]
  /** Freight we pay as a share of list; express orders pay three times as much. */
  freight: number
  expedited: number
  specialPacking: number
  returned: number
  /** How often each product line is chosen. */
  mix: Readonly<Record<SampleKey, number>>
}>

const steady = [1, 1, 1, 1, 1, 1, 0.9, 0.8, 1.05, 1.1, 1.1, 1]
const beforeSummer = [0.8, 1, 1.4, 1.6, 1.5, 1.1, 0.8, 0.7, 0.8, 0.8, 0.8, 0.7]
const beforeGifts = [0.6, 0.6, 0.7, 0.8, 1, 1.4, 1.7, 1.6, 1.3, 0.9, 0.7, 0.6]
const yearEnd = [0.7, 0.8, 0.9, 0.9, 0.9, 0.9, 0.6, 0.8, 1.1, 1.3, 1.6, 1.5]

const parts = { 'wear-parts': 6, 'valve-sets': 5, drives: 2, 'format-parts': 4 }
const service = { 'field-service': 3, 'maintenance-contracts': 1, 'operator-training': 0.6 }
const upgrades = { 'retrofit-kits': 0.5, 'line-software': 0.4, inspection: 0.3, conveyors: 0.5 }

export const habits: readonly Habits[] = [
  {
    accountKey: 'haldenau',
    linesAMonth: 4,
    growth: 1.05,
    season: yearEnd,
    discount: [0.12, 0.22],
    freight: 0.01,
    expedited: 0.02,
    specialPacking: 0,
    returned: 0.01,
    mix: { 'line-software': 5, 'operator-training': 4, 'field-service': 3, inspection: 0.6 },
  },
  {
    accountKey: 'haldenau-dairy',
    linesAMonth: 23,
    growth: 1.04,
    season: steady,
    discount: [0.24, 0.34],
    freight: 0.035,
    expedited: 0.14,
    specialPacking: 0.06,
    returned: 0.03,
    mix: { ...parts, ...service, ...upgrades },
  },
  {
    accountKey: 'brzezina',
    linesAMonth: 11,
    growth: 1.08,
    season: steady,
    discount: [0.06, 0.13],
    freight: 0.02,
    expedited: 0.04,
    specialPacking: 0.02,
    returned: 0.01,
    mix: { ...parts, ...upgrades, 'format-parts': 7, 'field-service': 1 },
  },
  {
    accountKey: 'haldenau-snacks',
    linesAMonth: 11,
    growth: 0.97,
    season: beforeSummer,
    discount: [0.1, 0.19],
    freight: 0.025,
    expedited: 0.09,
    specialPacking: 0.03,
    returned: 0.03,
    mix: { ...parts, ...service, 'format-parts': 9, 'retrofit-kits': 0.6 },
  },
  {
    accountKey: 'yelkenova',
    linesAMonth: 2,
    growth: 0.9,
    season: steady,
    discount: [0.2, 0.3],
    freight: 0.02,
    expedited: 0.05,
    specialPacking: 0,
    returned: 0,
    mix: { 'line-software': 3, 'operator-training': 4, 'maintenance-contracts': 1 },
  },
  {
    accountKey: 'yelkenova-beverages',
    linesAMonth: 22,
    growth: 1.06,
    season: beforeSummer,
    discount: [0.36, 0.47],
    freight: 0.06,
    expedited: 0.38,
    specialPacking: 0.16,
    returned: 0.08,
    mix: { ...parts, ...service, drives: 4, 'field-service': 5, conveyors: 1 },
  },
  {
    accountKey: 'yelkenova-care',
    linesAMonth: 5,
    growth: 0.85,
    season: steady,
    discount: [0.14, 0.24],
    freight: 0.04,
    expedited: 0.12,
    specialPacking: 0.04,
    returned: 0.02,
    mix: parts,
  },
  {
    accountKey: 'sundholt',
    linesAMonth: 14,
    growth: 0.56,
    season: yearEnd,
    discount: [0.08, 0.17],
    freight: 0.02,
    expedited: 0.06,
    specialPacking: 0.12,
    returned: 0.02,
    mix: { ...parts, ...service, serialization: 0.6, inspection: 0.5, 'line-software': 0.9 },
  },
  {
    accountKey: 'sundholt-consumer',
    linesAMonth: 12,
    growth: 1.06,
    season: steady,
    discount: [0.04, 0.1],
    freight: 0.015,
    expedited: 0.03,
    specialPacking: 0.02,
    returned: 0.01,
    mix: { ...parts, ...upgrades, 'format-parts': 8, 'maintenance-contracts': 1.2, 'operator-training': 0.8 },
  },
  {
    accountKey: 'hoshinami',
    linesAMonth: 13,
    growth: 1.05,
    season: beforeGifts,
    discount: [0.02, 0.07],
    freight: 0.045,
    expedited: 0.02,
    specialPacking: 0.3,
    returned: 0.005,
    mix: { ...parts, ...service, 'format-parts': 8, inspection: 0.6, 'line-software': 0.6 },
  },
  {
    accountKey: 'bight-coast',
    linesAMonth: 7,
    growth: 1.12,
    season: yearEnd,
    discount: [0.08, 0.16],
    freight: 0.09,
    expedited: 0.1,
    specialPacking: 0.4,
    returned: 0.01,
    mix: { ...parts, drives: 4, 'field-service': 2, 'operator-training': 1.5 },
  },
  {
    accountKey: 'suryadhara',
    linesAMonth: 9,
    growth: 1.75,
    season: steady,
    discount: [0.12, 0.2],
    freight: 0.05,
    expedited: 0.07,
    specialPacking: 0.1,
    returned: 0.02,
    mix: { ...parts, ...upgrades, 'field-service': 2, 'operator-training': 1 },
  },
]
