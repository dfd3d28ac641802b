import type { OrderImport } from '#shared/domain/economics/order-import.ts'
import type { MovedOrders } from '#shared/domain/economics/moved-orders.ts'
import type { ExchangeRate } from '#shared/domain/economics/exchange-rate.ts'
import { shapeOf, versioned } from './shape.ts'

export const orderImportShape = shapeOf<OrderImport>()('order_import', {
  ...versioned,
  number: 'integer',
  source: 'text',
  fileName: 'text',
  lineCount: 'integer',
  replaced: 'integer',
  firstLine: 'integer',
  lastLine: 'integer',
  channel: 'text',
})

export const movedOrdersShape = shapeOf<MovedOrders>()('moved_orders', {
  ...versioned,
  orderAccount: 'integer',
  accountId: 'text',
})

export const exchangeRateShape = shapeOf<ExchangeRate>()('exchange_rate', {
  ...versioned,
  currency: 'text',
  month: 'text',
  intoCurrency: 'text',
  ownUnits: 'integer',
  foreignUnits: 'integer',
  source: 'text',
})

/**
 * Tables of order lines that have no history of rows: what stands in them is never changed, and which of it counts follows from
 * `order_import`. Parents before their children.
 */
export const orderLineTables = ['product', 'order_account', 'imported_line', 'replaced_line'] as const
