import { squash } from '../import/heading.ts'
import type { OrderField } from './order-line-fields.ts'

/** What columns of order lines are called by ERP systems, shops and reports; those that say most first. */
const headings: readonly (readonly [OrderField, readonly string[]])[] = [
  [
    'orderNumber',
    [
      'ordernumber',
      'salesordernumber',
      'orderno',
      'orderid',
      'salesorder',
      'invoiceno',
      'invoicenumber',
      'invoiceid',
      'order',
      'invoice',
      'documentnumber',
      'vbeln',
      'auftragsnummer',
      'auftrag',
      'belegnummer',
      'rechnungsnummer',
    ],
  ],
  [
    'lineNumber',
    [
      'linenumber',
      'salesorderlinenumber',
      'orderlinenumber',
      'lineno',
      'orderline',
      'line',
      'item',
      'posnr',
      'position',
      'pos',
    ],
  ],
  [
    'orderedOn',
    [
      'orderdate',
      'orderedon',
      'invoicedate',
      'salesdate',
      'bookingdate',
      'transactiondate',
      'date',
      'day',
      'erdat',
      'audat',
      'fkdat',
      'auftragsdatum',
      'rechnungsdatum',
      'datum',
    ],
  ],
  [
    'accountSourceId',
    [
      'accountid',
      'customerid',
      'customernumber',
      'customerno',
      'customerkey',
      'accountnumber',
      'resellerkey',
      'soldtoparty',
      'soldto',
      'kunnr',
      'kundennummer',
      'clientid',
    ],
  ],
  [
    'accountName',
    [
      'accountname',
      'customername',
      'resellername',
      'account',
      'customer',
      'reseller',
      'client',
      'company',
      'kunde',
      'kundenname',
      'firma',
    ],
  ],
  [
    'productCode',
    [
      'productcode',
      'sku',
      'stockcode',
      'productkey',
      'productid',
      'productnumber',
      'itemnumber',
      'itemcode',
      'material',
      'matnr',
      'articlenumber',
      'article',
      'artikelnummer',
      'artikel',
    ],
  ],
  [
    'productName',
    [
      'productname',
      'product',
      'description',
      'itemdescription',
      'productdescription',
      'materialdescription',
      'arktx',
      'bezeichnung',
      'artikelbezeichnung',
    ],
  ],
  [
    'productLine',
    [
      'productline',
      'productgroup',
      'productcategory',
      'category',
      'productfamily',
      'family',
      'matkl',
      'warengruppe',
      'produktgruppe',
    ],
  ],
  [
    'channel',
    [
      'channel',
      'saleschannel',
      'distributionchannel',
      'distributor',
      'vtweg',
      'vertriebsweg',
      'vertriebskanal',
      'kanal',
    ],
  ],
  ['currency', ['currency', 'currencycode', 'currencyisocode', 'waers', 'waerk', 'wahrung']],
  ['quantity', ['quantity', 'orderquantity', 'qty', 'orderqty', 'units', 'kwmeng', 'menge', 'anzahl']],
  [
    'unitPrice',
    ['listprice', 'listenpreis', 'unitprice', 'price', 'priceperunit', 'stuckpreis', 'einzelpreis'],
  ],
  [
    'list',
    [
      'listamount',
      'listvalue',
      'extendedamount',
      'grossamount',
      'grossvalue',
      'gross',
      'list',
      'bruttobetrag',
      'brutto',
    ],
  ],
  ['discount', ['discountamount', 'invoicediscount', 'discount', 'rabatt', 'rabattbetrag']],
  ['rebate', ['rebateamount', 'rebate', 'rebates', 'bonus', 'bonusbetrag']],
  ['allowance', ['freightallowance', 'allowance', 'allowances', 'frachtvergutung']],
  ['terms', ['cashdiscount', 'paymentdiscount', 'terms', 'skonto', 'skontobetrag']],
  [
    'net',
    [
      'netamount',
      'salesamount',
      'netvalue',
      'netsales',
      'netrevenue',
      'net',
      'netwr',
      'revenue',
      'linetotal',
      'amount',
      'total',
      'sales',
      'nettobetrag',
      'netto',
      'umsatz',
      'betrag',
    ],
  ],
  [
    'cost',
    [
      'totalproductcost',
      'costofgoods',
      'costofgoodssold',
      'cogs',
      'costamount',
      'productcost',
      'cost',
      'wavwr',
      'wareneinsatz',
      'kosten',
    ],
  ],
  [
    'freight',
    ['freight', 'freightcost', 'freightamount', 'shipping', 'shippingcost', 'fracht', 'frachtkosten'],
  ],
]

/** Guesses from the headings alone which column is what. A field is given to one column, a column to one field. */
export function mapOrderHeaders(headers: readonly string[]): readonly (OrderField | null)[] {
  const squashed = headers.map(squash)
  const mapping: (OrderField | null)[] = headers.map(() => null)
  for (const [field, names] of headings) {
    for (const name of names) {
      const column = squashed.findIndex((heading, at) => heading === name && mapping[at] === null)
      if (column === -1) continue
      mapping[column] = field
      break
    }
  }
  return mapping
}

/** What must be there before lines can be read; the first of each that is missing. */
export function missingOrderFields(mapping: readonly (OrderField | null)[]): readonly OrderField[] {
  const has = (field: OrderField): boolean => mapping.includes(field)
  return [
    ...(has('orderNumber') ? [] : ['orderNumber' as const]),
    ...(has('orderedOn') ? [] : ['orderedOn' as const]),
    ...(has('accountName') || has('accountSourceId') ? [] : ['accountName' as const]),
    ...(has('net') || has('list') || (has('unitPrice') && has('quantity')) ? [] : ['net' as const]),
  ]
}
