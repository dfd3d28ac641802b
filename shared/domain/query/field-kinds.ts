/** What a field holds. Of money one figure stands for each currency: amounts are never added across currencies. */
export type FieldType = 'text' | 'choice' | 'number' | 'money' | 'day' | 'flag'

/**
 * `values` are there for a choice alone: all that it can be, in their order. Names of stages are text in the order in which the
 * workspace sells.
 */
export type QueryField = Readonly<{ type: FieldType; values?: readonly string[]; isStage?: true }>

export const text: QueryField = { type: 'text' }
export const stage: QueryField = { type: 'text', isStage: true }
export const number: QueryField = { type: 'number' }
export const money: QueryField = { type: 'money' }
export const day: QueryField = { type: 'day' }
export const flag: QueryField = { type: 'flag' }
export const choice = (values: readonly string[]): QueryField => ({ type: 'choice', values })
