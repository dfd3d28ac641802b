import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { e4FromDecimal, productE4, type E4 } from '#shared/kernel/e4.ts'
import { isCurrencyCode } from '#shared/kernel/money.ts'
import { ownText } from '#shared/kernel/own-text.ts'
import type { AccountId } from '../account/model.ts'
import { decimalOf } from '../import/read-value.ts'
import type { Month } from './months.ts'
import { createLineWords, type WordsOfLine } from './line-words.ts'
import { addLine, countOfLines, hasLine, noLines, type LineNumbers } from './line-numbers.ts'
import { orderFields, type DayOrder, type OrderField } from './order-line-fields.ts'

/** An order line as a file says it. Amounts are for the whole line, in ten-thousandths; `null` where the file does not say. */
export type ReadLine = Readonly<{
  accountId: AccountId
  productCode: string
  productName: string
  productLine: string
  orderNumber: string
  /** Where the file has none, the place of the line among those of its order. */
  lineNumber: number
  orderedOn: CalendarDay
  /** How it was sold; `null` where the line does not say. */
  channel: string | null
  currency: string
  quantity: E4
  list: E4
  discount: E4
  rebate: E4
  allowance: E4
  terms: E4
  net: E4
  cost: E4 | null
  freight: E4 | null
}>

/** Why a line is not taken. */
export type LineRefusal = Readonly<{
  code:
    | 'missing'
    | 'too-long'
    | 'not-a-number'
    | 'not-a-day'
    | 'not-a-currency'
    | 'account-unknown'
    | 'account-ambiguous'
    | 'line-twice'
    | 'no-rate'
  field: OrderField
  value: string
}>

export type LineOptions = Readonly<{
  numberFormat: 'point' | 'comma'
  dayOrder: DayOrder
  /** Of lines that say none. */
  currency: string
  /** Whether a line of that currency and month can be counted in the workspace's. */
  hasRate: (currency: string, month: Month) => boolean
}>

/** Whose line it is: by the id in the source where it is given, else by the name; the number that match where it is not one. It is asked for once. */
export type FindAccount = (sourceId: string, name: string) => AccountId | number

type Column = Readonly<{ field: OrderField; at: number }>
type Columns = Readonly<Record<OrderField, Column>>

/**
 * Reads the lines of one file one after another. Net that is not given is list less all discounts, list that is not given is net and
 * all discounts, and pieces times their price where there is no list either. An order and line number that comes twice is refused.
 * @param mapping what each column is, `null` for one that is not read
 */
export function createLineReader(
  mapping: readonly (OrderField | null)[],
  { numberFormat, dayOrder, currency: usual, hasRate }: LineOptions,
  findAccount: FindAccount,
): (cells: readonly (string | E4)[]) => (ReadLine & WordsOfLine) | LineRefusal {
  const columns = new Map(mapping.map((field) => [field, mapping.indexOf(field)]))
  const columnOf = (field: OrderField): Column => ({ field, at: columns.get(field) ?? -1 })
  const at = Object.fromEntries(orderFields.map((field) => [field, columnOf(field)])) as Columns
  const words = createLineWords()
  const dayOf = rememberedDays(dayOrder)
  const accountOf = rememberedAccounts(findAccount)
  const seen = new Map<string, LineNumbers>()
  let lastOrder: Readonly<{ number: string; lines: LineNumbers }> | undefined
  let cells: readonly (string | E4)[] = []
  let refusal: LineRefusal | undefined
  let lastCurrency: string | undefined

  const refuse = (code: LineRefusal['code'], field: OrderField, value: string): void => {
    refusal ??= { code, field, value }
  }
  const text = (column: Column): string => {
    if (column.at < 0) return ''
    const cell = cells[column.at] ?? ''
    const value = typeof cell === 'string' ? trimmed(cell) : String(cell / 10_000)
    if (value.length > longest) refuse('too-long', column.field, value.slice(0, longest))
    return value
  }
  const given = (column: Column): string => {
    const value = text(column)
    if (value === '') refuse('missing', column.field, value)
    return value
  }
  const number = (column: Column): E4 | null => {
    const cell = cells[column.at]
    if (typeof cell === 'number') return cell
    const value = text(column)
    if (value === '') return null
    const e4 = numberOf(value, numberFormat)
    if (e4 === undefined) refuse('not-a-number', column.field, value)
    return e4 ?? null
  }

  return (row) => {
    cells = row
    refusal = undefined

    const orderNumber = given(at.orderNumber)
    const dayText = given(at.orderedOn)
    const day = dayOf(dayText)
    if (!day) refuse('not-a-day', 'orderedOn', dayText)
    const currency = text(at.currency) || usual
    if (currency !== lastCurrency && !isCurrencyCode(currency)) refuse('not-a-currency', 'currency', currency)
    else lastCurrency = currency

    const sourceId = text(at.accountSourceId)
    const name = text(at.accountName)
    const named: OrderField = sourceId === '' ? 'accountName' : 'accountSourceId'
    const account = accountOf(sourceId, name)
    if (account.id === undefined)
      refuse(account.found === 0 ? 'account-unknown' : 'account-ambiguous', named, sourceId || name)

    const discount = number(at.discount) ?? 0
    const rebate = number(at.rebate) ?? 0
    const allowance = number(at.allowance) ?? 0
    const terms = number(at.terms) ?? 0
    const discounts = discount + rebate + allowance + terms
    const cost = number(at.cost)
    const freight = number(at.freight)
    const pieces = number(at.quantity)
    const quantity = pieces ?? 0
    const listSaid = number(at.list)
    const netGiven = number(at.net)
    const unitPrice = number(at.unitPrice)
    const listGiven = listSaid ?? (unitPrice === null ? null : productE4(quantity, unitPrice))
    if (listGiven === null && netGiven === null) refuse('missing', 'net', '')
    if (unitPrice !== null && pieces === null && listSaid === null && netGiven === null)
      refuse('missing', 'quantity', '')

    const product = {
      productCode: text(at.productCode),
      productName: text(at.productName),
      productLine: text(at.productLine),
    }
    const channel = text(at.channel)
    const lineText = text(at.lineNumber)
    const known = lastOrder?.number === orderNumber ? lastOrder.lines : (seen.get(orderNumber) ?? noLines())
    const lineNumber = lineText === '' ? countOfLines(known) + 1 : Number(lineText)
    if (!Number.isSafeInteger(lineNumber)) refuse('not-a-number', 'lineNumber', lineText)
    if (hasLine(known, lineNumber)) refuse('line-twice', 'lineNumber', lineText)
    if (refusal || !day || account.id === undefined)
      return refusal ?? { code: 'not-a-day', field: 'orderedOn', value: dayText }

    // The last reason: lines of which more is wrong wait for no rate.
    if (!hasRate(currency, day.month))
      return { code: 'no-rate', field: 'currency', value: `${currency} ${day.month}` }

    addLine(known, lineNumber)
    if (lastOrder?.lines !== known) {
      // The lines of an order mostly stand below each other.
      lastOrder = { number: ownText(orderNumber), lines: known }
      seen.set(lastOrder.number, known)
    }
    return {
      account: (account.number ??= words.account(account.id)),
      product: words.product(product),
      day: (day.number ??= words.day(day.is)),
      accountId: account.id,
      productCode: product.productCode,
      productName: product.productName,
      productLine: product.productLine,
      orderNumber: lastOrder.number,
      lineNumber,
      orderedOn: day.is,
      channel: channel || null,
      currency,
      quantity,
      list: listGiven ?? (netGiven ?? 0) + discounts,
      discount,
      rebate,
      allowance,
      terms,
      net: netGiven ?? (listGiven ?? 0) - discounts,
      cost,
      freight,
    }
  }
}

export function isLineRefusal(read: ReadLine | LineRefusal): read is LineRefusal {
  return 'code' in read
}

const longest = 200

/** Most numbers are plain and need no looking for marks between thousands; a point means something else where the comma parts. */
function numberOf(text: string, format: LineOptions['numberFormat']): E4 | undefined {
  const plain = format === 'point' || !text.includes('.') ? e4FromDecimal(text) : undefined
  return plain ?? e4FromDecimal(decimalOf(text, format) ?? '')
}

/** Most cells have nothing to be cut off. */
function trimmed(text: string): string {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)]
  return first > space && first < beyondAscii && last > space && last < beyondAscii ? text : text.trim()
}

const space = 0x20
const beyondAscii = 0x7f

type Day = Readonly<{ is: CalendarDay; month: Month }> & { number: number | undefined }

/** A file says the same day on many lines. */
function rememberedDays(order: DayOrder): (text: string) => Day | undefined {
  const known = new Map<string, Day | undefined>()
  return (text) => {
    const day = known.get(text)
    if (day !== undefined || known.has(text)) return day
    if (known.size >= daysKept) known.clear()
    const is = dayFrom(text, order)
    const read = is && { is, month: is.slice(0, 7), number: undefined }
    known.set(ownText(text), read)
    return read
  }
}

/** The account that is meant, or how many are. */
type Account = Readonly<{ id: AccountId | undefined; found: number }> & { number: number | undefined }

/** It says the same account on many lines as well. */
function rememberedAccounts(find: FindAccount): (sourceId: string, name: string) => Account {
  const bySourceId = new Map<string, Account>()
  const byName = new Map<string, Account>()
  return (sourceId, name) => {
    const [known, by] = sourceId === '' ? [byName, name] : [bySourceId, sourceId]
    const met = known.get(by)
    if (met) return met
    const found = by === '' ? 0 : find(sourceId, name)
    const account = typeof found === 'number' ? { id: undefined, found } : { id: found, found: 1 }
    const asked = { ...account, number: undefined }
    known.set(ownText(by), asked)
    return asked
  }
}

const daysKept = 10_000

/** What stands after a day, such as the time, is not read. `20240131` is a day in each order. */
function dayFrom(text: string, order: DayOrder): CalendarDay | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return real(compact[1], compact[2], compact[3])
  const parts = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?=$|[T ])/.exec(text)
  if (!parts) return undefined
  const [, one, two, three] = parts
  if (order === 'ymd' || one?.length === 4) return real(one, two, three)
  return order === 'dmy' ? real(three, two, one) : real(three, one, two)
}

function real(year = '', month = '', day = ''): CalendarDay | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDay(text) ? text : undefined
}
