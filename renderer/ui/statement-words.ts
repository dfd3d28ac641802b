/** The steps of a statement, from list price to contribution. */
export const statementWords = {
  list: 'List price',
  discount: 'Discount on the invoice',
  rebate: 'Rebate',
  allowance: 'Freight allowance',
  terms: 'Payment terms',
  other: 'Other discounts',
  net: 'Net revenue',
  cost: 'Cost of goods',
  margin: 'Gross margin',
  freight: 'Freight',
  left: 'Margin less freight',
  serve: 'Cost to serve',
  contribution: 'Contribution',
} as const
