/** What a field holds. Of money one figure stands for each currency: amounts are never added across currencies. */
export type FieldType = 'text' | 'choice' | 'number' | 'money' | 'day' | 'flag'

/** `values` are there for a choice alone: all that it can be, in their order. */
export type QueryField = Readonly<{ type: FieldType; values?: readonly string[] }>

export const text: QueryField = { type: 'text' }
export const number: QueryField = { type: 'number' }
export const money: QueryField = { type: 'money' }
export const day: QueryField = { type: 'day' }
export const flag: QueryField = { type: 'flag' }
export const choice = (values: readonly string[]): QueryField => ({ type: 'choice', values })
