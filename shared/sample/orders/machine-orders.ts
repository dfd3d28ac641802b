import type { SampleKey } from '../model.ts'
import { rowsOf } from '../outline.ts'

/** A machine is bought once and remembered: these orders stand in the plans and notes as well. */
export type MachineOrder = Readonly<{
  accountKey: SampleKey
  productLineKey: SampleKey
  /** 1 is last month, 24 the first month of the sample. */
  monthsAgo: number
  discount: number
}>

/** Account | product line | months ago | discount off list. */
const machines = `
  haldenau-dairy      | case-packers      | 19 | 0.24
  haldenau-dairy      | aseptic-fillers   | 15 | 0.27
  haldenau-dairy      | palletizing-cells | 9  | 0.25
  haldenau-dairy      | labelers          | 5  | 0.24
  haldenau-dairy      | rotary-fillers    | 4  | 0.28
  brzezina            | cartoners         | 17 | 0.11
  brzezina            | cappers           | 20 | 0.09
  brzezina            | case-packers      | 7  | 0.10
  brzezina            | labelers          | 4  | 0.09
  haldenau-snacks     | pouch-machines    | 14 | 0.15
  haldenau-snacks     | pouch-machines    | 6  | 0.14
  yelkenova-beverages | rotary-fillers    | 21 | 0.38
  yelkenova-beverages | palletizing-cells | 13 | 0.40
  yelkenova-beverages | rotary-fillers    | 10 | 0.41
  yelkenova-beverages | conveyors         | 10 | 0.40
  yelkenova-beverages | labelers          | 7  | 0.39
  sundholt            | cartoners         | 20 | 0.12
  sundholt            | serialization     | 16 | 0.10
  sundholt-consumer   | cartoners         | 11 | 0.07
  sundholt-consumer   | labelers          | 22 | 0.08
  hoshinami           | cartoners         | 18 | 0.04
  hoshinami           | cartoners         | 12 | 0.05
  bight-coast         | cappers           | 15 | 0.12
  bight-coast         | palletizing-cells | 6  | 0.14
  suryadhara          | pouch-machines    | 20 | 0.18
  suryadhara          | pouch-machines    | 8  | 0.16
  suryadhara          | pouch-machines    | 2  | 0.17
`

export const machineOrders: readonly MachineOrder[] = rowsOf(machines).map(
  ([accountKey = '', productLineKey = '', monthsAgo = '', discount = '']) => ({
    accountKey,
    productLineKey,
    monthsAgo: Number(monthsAgo),
    discount: Number(discount),
  }),
)
