import { addDays, addMonths, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { diceNamed, type Dice } from '../dice.ts'
import type { SampleKey, SampleOrderLine } from '../model.ts'
import { firstOfMonth, workingDayUpTo } from '../working-days.ts'
import { habits, type Habits } from './habits.ts'
import { machineOrders, type MachineOrder } from './machine-orders.ts'
import { priceOf } from './price-list.ts'

const months = 24
const firstOrderNumber = 410_200

type Sale = Readonly<{ productLineKey: SampleKey; quantity: number; pieceMinor: number; discount: number }>
type UnnumberedLine = Omit<SampleOrderLine, 'orderNumber'>

/** The order lines of 24 full months and of the days since, up to `today`, by day. Lines of one account and day are one order. */
export function orderLines(today: CalendarDay): readonly SampleOrderLine[] {
  const lines = habits.flatMap((account) => [
    ...ordinaryLines(account, today),
    ...machineOrders
      .filter((order) => order.accountKey === account.accountKey)
      .map((order) => machineLine(account, order, today)),
  ])
  return numbered(lines.filter((line) => line.orderedOn <= today).toSorted(byDay))
}

function ordinaryLines(account: Habits, today: CalendarDay): readonly UnnumberedLine[] {
  const dice = diceNamed(`orders/${account.accountKey}`)
  return Array.from({ length: months + 1 }, (_, index) =>
    addMonths(firstOfMonth(today), index - months),
  ).flatMap((month, index) => {
    const due = account.linesAMonth * seasonOf(account, month) * trendOf(account, index)
    return Array.from({ length: Math.round(due * dice.between(0.85, 1.15)) }, () =>
      ordinaryLine(account, dayOfOrder(month, dice), dice),
    )
  })
}

function ordinaryLine(account: Habits, orderedOn: CalendarDay, dice: Dice): UnnumberedLine {
  const productLineKey = dice.pickWeighted(account.mix)
  const price = priceOf(productLineKey)
  const sale = {
    productLineKey,
    quantity: dice.whole(price.lowest, price.highest),
    pieceMinor: Math.round(dice.between(price.least, price.most) * 100),
    discount: dice.between(...account.discount),
  }
  return lineFrom(account, sale, orderedOn, dice)
}

function machineLine(account: Habits, order: MachineOrder, today: CalendarDay): UnnumberedLine {
  const dice = diceNamed(`machine/${order.accountKey}/${order.monthsAgo}`)
  const price = priceOf(order.productLineKey)
  const sale = {
    productLineKey: order.productLineKey,
    quantity: price.highest,
    pieceMinor: Math.round(dice.between(price.least, price.most)) * 100,
    discount: order.discount,
  }
  const line = lineFrom(
    account,
    sale,
    dayOfOrder(addMonths(firstOfMonth(today), -order.monthsAgo), dice),
    dice,
  )
  return { ...line, isExpedited: false, isReturned: false }
}

function lineFrom(account: Habits, sale: Sale, orderedOn: CalendarDay, dice: Dice): UnnumberedLine {
  const listMinor = sale.quantity * sale.pieceMinor
  const isExpedited = dice.chance(account.expedited)
  return {
    accountKey: account.accountKey,
    productLineKey: sale.productLineKey,
    orderedOn,
    quantity: sale.quantity,
    listMinor,
    netMinor: Math.round(listMinor * (1 - sale.discount)),
    costMinor: Math.round(listMinor * priceOf(sale.productLineKey).costShare * dice.between(0.96, 1.04)),
    freightMinor: Math.round(listMinor * account.freight * (isExpedited ? 3 : 1) * dice.between(0.8, 1.2)),
    isExpedited,
    needsSpecialPacking: dice.chance(account.specialPacking),
    isReturned: dice.chance(account.returned),
  }
}

/** Buyers order on few days of the month, so that several lines make one order. */
function dayOfOrder(month: CalendarDay, dice: Dice): CalendarDay {
  return workingDayUpTo(addDays(month, dice.whole(0, 6) * 4 + 2))
}

function seasonOf(account: Habits, month: CalendarDay): number {
  return account.season[Number(month.slice(5, 7)) - 1] ?? 1
}

/** 1 in the middle of the 24 months, rising or falling by the account's growth over twelve. */
function trendOf(account: Habits, index: number): number {
  return account.growth ** ((index - (months - 1) / 2) / 12)
}

function byDay(one: UnnumberedLine, other: UnnumberedLine): number {
  return one.orderedOn < other.orderedOn ? -1 : one.orderedOn > other.orderedOn ? 1 : 0
}

function numbered(lines: readonly UnnumberedLine[]): readonly SampleOrderLine[] {
  const numbers = new Map<string, string>()
  return lines.map((line) => {
    const order = `${line.orderedOn} ${line.accountKey}`
    const orderNumber = numbers.get(order) ?? `SO-${firstOrderNumber + numbers.size * 3}`
    numbers.set(order, orderNumber)
    return { ...line, orderNumber }
  })
}
