import type { FoldedChange } from './trail-fold.ts'

type Fields = FoldedChange['before']

/** What customers may see, each field as one text with a tab before what it is: a trail has no values within values. */
export function customerRulesSaid(fields: Fields): Fields {
  const own = fields['fields']
  if (own === null || typeof own !== 'object' || Array.isArray(own)) return fields
  return { ...fields, fields: Object.entries(own).map(([field, sensitivity]) => `${field}\t${sensitivity}`) }
}
