import { mapOrderHeaders, missingOrderFields } from '#shared/domain/economics/order-headings.ts'
import { productE4 } from '#shared/kernel/e4.ts'
import { expect, test } from 'vitest'
import {
  guessDayOrder,
  guessNumberFormat,
  remapped,
} from '../../../renderer/features/orders/order-settings.ts'

test('the headings of real files are known', () => {
  // Microsoft's sample company, and the wholesaler of the UCI repository.
  expect(
    mapOrderHeaders(
      'ProductKey,OrderDateKey,DueDateKey,ShipDateKey,ResellerKey,EmployeeKey,PromotionKey,CurrencyKey,SalesTerritoryKey,SalesOrderNumber,SalesOrderLineNumber,RevisionNumber,OrderQuantity,UnitPrice,ExtendedAmount,UnitPriceDiscountPct,DiscountAmount,ProductStandardCost,TotalProductCost,SalesAmount,TaxAmt,Freight,CarrierTrackingNumber,CustomerPONumber,OrderDate,DueDate,ShipDate'.split(
        ',',
      ),
    ).flatMap((field) => field ?? []),
  ).toEqual([
    'productCode',
    'accountSourceId',
    'orderNumber',
    'lineNumber',
    'quantity',
    'unitPrice',
    'list',
    'discount',
    'cost',
    'net',
    'freight',
    'orderedOn',
  ])
  const wholesaler = mapOrderHeaders([
    'InvoiceNo',
    'StockCode',
    'Description',
    'Quantity',
    'InvoiceDate',
    'UnitPrice',
    'CustomerID',
    'Country',
  ])
  expect(wholesaler).toEqual([
    'orderNumber',
    'productCode',
    'productName',
    'quantity',
    'orderedOn',
    'unitPrice',
    'accountSourceId',
    null,
  ])
  expect(missingOrderFields(wholesaler)).toEqual([])
  expect(missingOrderFields(mapOrderHeaders(['Name', 'Quantity']))).toEqual([
    'orderNumber',
    'orderedOn',
    'accountName',
    'net',
  ])
})

test('SAP and German headings are known, and a field goes to one column', () => {
  expect(
    mapOrderHeaders(['VBELN', 'POSNR', 'KUNNR', 'MATNR', 'KWMENG', 'NETWR', 'WAVWR', 'WAERK', 'AUDAT']),
  ).toEqual([
    'orderNumber',
    'lineNumber',
    'accountSourceId',
    'productCode',
    'quantity',
    'net',
    'cost',
    'currency',
    'orderedOn',
  ])
  expect(remapped(['net', 'list', null], 2, 'net')).toEqual([null, 'list', 'net'])
})

test('the order of days and the decimal sign are guessed from the first cells', () => {
  expect(guessDayOrder(['2026-01-02', '2026-03-31'])).toBe('ymd')
  expect(guessDayOrder(['31.01.2026'])).toBe('dmy')
  expect(guessDayOrder(['1/31/2026', '2/1/2026'])).toBe('mdy')
  expect(guessDayOrder(['1/2/2026'])).toBe('dmy')
  expect(guessDayOrder([])).toBe('ymd')
  expect(guessNumberFormat(['1.234,56', '7'])).toBe('comma')
  expect(guessNumberFormat(['1,234.56', '1,234'])).toBe('point')
})

test('pieces times their price are exact', () => {
  expect(productE4(6_0000, 2_5500)).toBe(15_3000)
  expect(productE4(3, 5_0000)).toBe(15)
  expect(productE4(-1, 5_000)).toBe(-1)
  expect(productE4(12_0000, 99_999_999_9999)).toBe(1_199_999_999_9988)
})
