import { look } from './workspace-file.ts'

type Line = {
  id: number
  import_number: number
  account_number: number
  product_number: number
  order_number: string
  ordered_on: string
  currency: string
  quantity_e4: number
  list_e4: number
  discount_e4: number
  rebate_e4: number
  allowance_e4: number
  terms_e4: number
  net_e4: number
  cost_e4: number | null
  freight_e4: number | null
}
type Rate = {
  currency: string
  month: string
  into_currency: string
  own_units: number
  foreign_units: number
}
type Sum = Record<string, string | number>

type Sums = Readonly<
  Record<'months' | 'accounts' | 'again' | 'linesAgain' | 'quarters' | 'days' | 'places', Sum[]>
>

/** What the lines come to, added up here one by one: the second opinion on what SQL keeps. */
export function recountedOrders(path: string): Sums {
  return look(path, (file) => {
    const all = <R>(table: string): R[] => file.prepare(`select * from "${table}"`).all() as R[]
    const imports = all<{ number: number; source: string }>('order_import')
    const standing = new Map(imports.map(({ number, source }) => [number, source]))
    const replaced = new Set(
      all<{ import_number: number; line_id: number }>('replaced_line')
        .filter((each) => standing.has(each.import_number))
        .map((each) => each.line_id),
    )
    const lineNames = new Map(
      all<{ number: number; product_line: string }>('product').map((each) => [
        each.number,
        each.product_line,
      ]),
    )
    const [{ currency: own } = { currency: '' }] = all<{ currency: string }>('workspace')
    const rates = new Map(
      all<Rate>('exchange_rate')
        .filter((each) => each.into_currency === own)
        .map((each) => [`${each.currency} ${each.month}`, each]),
    )
    const sums = new Map<string, { sum: Sum; orders: Set<string> }>()
    const accounts: Counted = new Map()
    const quarters: Counted = new Map()
    const days = new Map<string, Sum>()
    const monthsOfOrders = createMonthsOfOrders()
    const monthsOfLines = createMonthsOfOrders()
    for (const line of all<Line>('imported_line')) {
      if (!standing.has(line.import_number) || replaced.has(line.id)) continue
      const month = line.ordered_on.slice(0, 7)
      const productLine = lineNames.get(line.product_number) ?? ''
      const rate = rates.get(`${line.currency} ${month}`)
      const currency = rate ? own : line.currency
      const told = (amount: number): number => (rate ? inWholes(amount, rate) : amount)
      const key = [line.account_number, month, currency, productLine].join('|')
      const before = sums.get(key) ?? {
        sum: {
          account_number: line.account_number,
          month,
          currency,
          product_line: productLine,
        },
        orders: new Set<string>(),
      }
      sums.set(key, before)
      const { sum, orders } = before
      const add = (name: string, by: number): void => {
        sum[name] = Number(sum[name] ?? 0) + by
      }
      const order = `${standing.get(line.import_number)} ${line.order_number}`
      orders.add(order)
      sum['order_count'] = orders.size
      add('line_count', 1)
      add('return_count', line.net_e4 < 0 ? 1 : 0)
      add('quantity_e4', line.quantity_e4)
      for (const part of [
        'list_e4',
        'discount_e4',
        'rebate_e4',
        'allowance_e4',
        'terms_e4',
        'net_e4',
      ] as const)
        add(part, told(line[part]))
      add('cost_e4', told(line.cost_e4 ?? 0))
      add('without_cost', line.cost_e4 === null ? 1 : 0)
      add('without_cost_net_e4', line.cost_e4 === null ? told(line.net_e4) : 0)
      add('freight_e4', told(line.freight_e4 ?? 0))

      const amounts = {
        line_count: 1,
        return_count: line.net_e4 < 0 ? 1 : 0,
        list_e4: told(line.list_e4),
        net_e4: told(line.net_e4),
        cost_e4: told(line.cost_e4 ?? 0),
        without_cost: line.cost_e4 === null ? 1 : 0,
        freight_e4: told(line.freight_e4 ?? 0),
      }
      addTo(accounts, { account_number: line.account_number, month, currency }, order, amounts)
      const quarter = `${month.slice(0, 4)}-${firstMonths[Number(month.slice(5)) - 1]}`
      addTo(quarters, { account_number: line.account_number, quarter, currency }, order, amounts)
      const place = { account_number: line.account_number, currency }
      const ofDay = { account_number: line.account_number, ordered_on: line.ordered_on, currency }
      const day = days.get(JSON.stringify(ofDay)) ?? { ...ofDay, net_e4: 0, cost_e4: 0, costed_net_e4: 0 }
      days.set(JSON.stringify(ofDay), {
        ...day,
        net_e4: Number(day['net_e4']) + amounts.net_e4,
        cost_e4: Number(day['cost_e4']) + amounts.cost_e4,
        costed_net_e4: Number(day['costed_net_e4']) + (line.cost_e4 === null ? 0 : amounts.net_e4),
      })
      monthsOfOrders.add(place, order, month)
      monthsOfLines.add({ ...place, product_line: productLine }, order, month)
    }
    return {
      months: inOrder([...sums.values()].map(({ sum }) => sum)),
      accounts: inOrder([...accounts.values()].map(({ sum }) => sum)),
      again: monthsOfOrders.again(),
      linesAgain: monthsOfLines.again(),
      quarters: inOrder([...quarters.values()].map(({ sum }) => sum)),
      days: inOrder([...days.values()]),
      places: inOrder(
        all<Line>('imported_line').map((line) => ({
          account_number: line.account_number,
          ordered_on: line.ordered_on,
          line_id: line.id,
        })),
      ),
    }
  })
}

/** In which quarters the twelve months are, by the months that these begin with. */
const firstMonths = ['01', '01', '01', '04', '04', '04', '07', '07', '07', '10', '10', '10']

type Counted = Map<string, { sum: Sum; orders: Set<string> }>

function addTo(sums: Counted, place: Sum, order: string, amounts: Readonly<Record<string, number>>): void {
  const key = Object.values(place).join('|')
  const { sum, orders } = sums.get(key) ?? { sum: place, orders: new Set<string>() }
  sums.set(key, { sum, orders: orders.add(order) })
  sum['order_count'] = orders.size
  for (const [name, by] of Object.entries(amounts)) sum[name] = Number(sum[name] ?? 0) + by
}

/** How many orders have a line in a month and one before, the last of them in which. */
function createMonthsOfOrders() {
  const byOrder = new Map<string, { place: Sum; months: Set<string> }>()
  return {
    add: (place: Sum, order: string, month: string): void => {
      const key = JSON.stringify([place, order])
      const { months } = byOrder.get(key) ?? { months: new Set<string>() }
      byOrder.set(key, { place, months: months.add(month) })
    },
    again: (): Sum[] => {
      const sums = new Map<string, Sum>()
      for (const { place, months } of byOrder.values())
        for (const [at, month] of [...months].toSorted().slice(1).entries()) {
          const ofAgain = { ...place, month, month_before: [...months].toSorted()[at]! }
          const key = JSON.stringify(ofAgain)
          sums.set(key, { ...ofAgain, order_count: Number(sums.get(key)?.['order_count'] ?? 0) + 1 })
        }
      return inOrder([...sums.values()])
    },
  }
}

/** Half away from zero, by taking the whole part and looking at what is left: not as the program does it. */
function inWholes(amount: number, { own_units: own, foreign_units: foreign }: Rate): number {
  const [product, per] = [BigInt(Math.abs(amount)) * BigInt(own), BigInt(foreign)]
  const whole = Number(product / per) + ((product % per) * 2n >= per ? 1 : 0)
  return amount < 0 ? 0 - whole : whole
}

/** The sums that stand in the file. */
export const keptOrders = (path: string): Sums =>
  look(path, (file) => {
    const all = (table: string): Sum[] => inOrder(file.prepare(`select * from ${table}`).all() as Sum[])
    return {
      months: all('rollup_month'),
      accounts: all('rollup_account'),
      again: all('rollup_again'),
      linesAgain: all('rollup_line_again'),
      quarters: all('rollup_quarter'),
      days: all('rollup_day'),
      places: all('account_line'),
    }
  })

function inOrder(sums: readonly Sum[]): Sum[] {
  const keyOf = (sum: Sum): string =>
    [
      'account_number',
      'month',
      'quarter',
      'ordered_on',
      'currency',
      'product_line',
      'month_before',
      'line_id',
    ]
      .map((column) => sum[column])
      .join('|')
  return sums.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}
