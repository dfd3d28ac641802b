import { isKnownCurrency } from '#shared/kernel/currency-codes.ts'
import { decimalOf } from '../import/read-value.ts'
import { rateOf, type RateUnits, type RateWay } from './exchange-rate.ts'
import type { Month } from './months.ts'

/** A rate as a table says it, and of how many values of its month it is the mean. */
export type ReadRate = Readonly<{ currency: string; month: Month; rate: RateUnits; values: number }>

export type ReadRates = Readonly<{
  rates: readonly ReadRate[]
  /** Lines of which nothing was taken, counted from 1, with what stands in them. */
  unread: readonly Readonly<{ line: number; text: string }>[]
}>

/**
 * Rates out of a pasted table or the text of a file, of either form: a line for each month and currency (`2026-01;USD;1.0834`), or, as
 * central banks publish, a column for each currency under a first line of codes. Of several values of one month, such as of its days,
 * the mean counts. The workspace's own currency is passed over.
 * @param way which currency the values say one unit of
 */
export function readRates(text: string, way: RateWay, own: string): ReadRates {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')
  const rows = lines.map((line) => cellsOf(line, delimiterOf(text)))
  const format = rows.some((cells) => cells.some((cell) => /^\d+,\d+$/.test(cell))) ? 'comma' : 'point'
  const numberOf = (cell: string): number => Number(decimalOf(cell, format) ?? Number.NaN)
  const heads = headsOf(rows.find((cells) => cells.some((cell) => cell !== '')) ?? [])

  const found = new Map<string, { currency: string; month: Month; values: number[] }>()
  const unread: { line: number; text: string }[] = []
  let isFirst = true
  for (const [at, cells] of rows.entries()) {
    if (cells.every((cell) => cell === '')) continue
    const taken = heads ? valuesBelow(heads, cells, numberOf) : valueIn(cells, numberOf)
    const isHeading = isFirst && taken.length === 0
    isFirst = false
    if (taken.length === 0 && !isHeading) unread.push({ line: at + 1, text: lines[at]?.trim() ?? '' })
    for (const { currency, month, value } of taken) {
      if (currency === own) continue
      const key = `${currency} ${month}`
      const before = found.get(key) ?? { currency, month, values: [] }
      before.values.push(value)
      found.set(key, before)
    }
  }
  const rates = [...found.values()].flatMap(({ currency, month, values }) => {
    const rate = rateOf(meanText(values), way)
    return rate ? [{ currency, month, rate, values: values.length }] : []
  })
  return { rates, unread }
}

type Value = Readonly<{ currency: string; month: Month; value: number }>

/** The codes over the columns of a wide table, `null` over any other; `undefined` where the first line has no two of them. */
function headsOf(cells: readonly string[]): readonly (string | null)[] | undefined {
  const heads = cells.map((cell) => codeIn(cell) ?? null)
  const isWide = cells.every((cell) => monthIn(cell) === undefined)
  return isWide && heads.some((head) => head !== null) ? heads : undefined
}

function valuesBelow(
  heads: readonly (string | null)[],
  cells: readonly string[],
  numberOf: (cell: string) => number,
): readonly Value[] {
  const month = cells.map(monthIn).find((each) => each !== undefined)
  if (month === undefined) return []
  return heads.flatMap((currency, at) => {
    const value = numberOf(cells[at] ?? '')
    return currency !== null && value > 0 ? [{ currency, month, value }] : []
  })
}

/** The first cell that is a month, the first that is a code, and the last that is a number beside them. */
function valueIn(cells: readonly string[], numberOf: (cell: string) => number): readonly Value[] {
  const monthAt = cells.findIndex((cell) => monthIn(cell) !== undefined)
  const currency = cells.map(codeIn).find((each) => each !== undefined)
  const value = cells
    .map((cell, at) => (at === monthAt ? Number.NaN : numberOf(cell)))
    .findLast((each) => each > 0)
  const month = monthIn(cells[monthAt] ?? '')
  return month !== undefined && currency !== undefined && value !== undefined
    ? [{ currency, month, value }]
    : []
}

function codeIn(cell: string): string | undefined {
  const code = cell.toUpperCase()
  return isKnownCurrency(code) ? code : undefined
}

/** `2026-01`, `2026-01-31`, `31.01.2026` or `01/2026`. What names a day is of its month. */
function monthIn(cell: string): Month | undefined {
  const parts =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.]\d{1,2})?$/.exec(cell) ??
    /^(?:\d{1,2}[-/.])?(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(cell)
  const { year = '', month = '' } = parts?.groups ?? {}
  const number = Number(month)
  return number >= 1 && number <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined
}

/** To nine digits and nine decimals, as many as are kept. */
function meanText(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const whole = Math.floor(mean) === 0 ? 0 : String(Math.floor(mean)).length
  return mean.toFixed(Math.max(0, 9 - whole))
}

function delimiterOf(text: string): string {
  return ['\t', ';'].find((each) => text.includes(each)) ?? ','
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  return line.split(delimiter).map((cell) => cell.trim().replaceAll(/^"|"$/g, '').trim())
}
