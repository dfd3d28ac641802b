/** What a column of a file of order lines can be. */
export const orderFields = [
  'orderNumber',
  'lineNumber',
  'orderedOn',
  'accountSourceId',
  'accountName',
  'productCode',
  'productName',
  'productLine',
  'channel',
  'currency',
  'quantity',
  /** Of one piece: makes the amount where the file gives none for the line. */
  'unitPrice',
  'list',
  'discount',
  'rebate',
  'allowance',
  'terms',
  'net',
  'cost',
  'freight',
] as const
export type OrderField = (typeof orderFields)[number]

/** Those that hold an amount or a quantity. */
export const numberFields: ReadonlySet<OrderField | null> = new Set([
  ...(['quantity', 'unitPrice', 'list', 'discount', 'rebate', 'allowance', 'terms'] as const),
  ...(['net', 'cost', 'freight'] as const),
])

/** How days are written in a file: the order of year, month and day. */
export const dayOrders = ['ymd', 'dmy', 'mdy'] as const
export type DayOrder = (typeof dayOrders)[number]
