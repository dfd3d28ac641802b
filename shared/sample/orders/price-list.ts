import type { SampleKey } from '../model.ts'
import { rowsOf } from '../outline.ts'

/** What one piece of a product line costs us and the customer, before any discount. */
export type Price = Readonly<{
  /** EUR a piece, from and to: a line holds several types. */
  least: number
  most: number
  /** Usual quantity of one order line. */
  lowest: number
  highest: number
  /** Unit cost as a share of the list price. */
  costShare: number
}>

/** Product line | EUR from | EUR to | quantity from | quantity to | cost share of list. */
const prices = `
  rotary-fillers        | 388000 | 462000 | 1  | 1   | 0.64
  aseptic-fillers       | 910000 | 1180000 | 1 | 1   | 0.63
  pouch-machines        | 205000 | 286000 | 1  | 1   | 0.62
  cappers               | 84000  | 118000 | 1  | 1   | 0.60
  labelers              | 72000  | 105000 | 1  | 1   | 0.60
  cartoners             | 236000 | 318000 | 1  | 1   | 0.62
  case-packers          | 148000 | 212000 | 1  | 1   | 0.62
  palletizing-cells     | 176000 | 240000 | 1  | 1   | 0.66
  conveyors             | 880    | 1320   | 4  | 30  | 0.61
  inspection            | 21500  | 46000  | 1  | 1   | 0.56
  serialization         | 28500  | 41000  | 1  | 2   | 0.52
  line-software         | 4200   | 9600   | 1  | 2   | 0.36
  retrofit-kits         | 11800  | 29500  | 1  | 1   | 0.54
  format-parts          | 620    | 2450   | 2  | 9   | 0.50
  wear-parts            | 280    | 760    | 2  | 16  | 0.49
  drives                | 1150   | 3400   | 1  | 4   | 0.57
  valve-sets            | 64     | 190    | 10 | 90  | 0.48
  field-service         | 128    | 146    | 6  | 64  | 0.66
  maintenance-contracts | 3900   | 6200   | 1  | 2   | 0.58
  operator-training     | 1450   | 1750   | 1  | 4   | 0.50
`

const priceList: ReadonlyMap<SampleKey, Price> = new Map(
  rowsOf(prices).map(([key = '', ...figures]) => {
    const [least = 0, most = 0, lowest = 0, highest = 0, costShare = 0] = figures.map(Number)
    return [key, { least, most, lowest, highest, costShare }]
  }),
)

export function priceOf(productLineKey: SampleKey): Price {
  const price = priceList.get(productLineKey)
  if (!price) throw new Error(`No price for the product line "${productLineKey}"`)
  return price
}
