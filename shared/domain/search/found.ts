/** What a search leads to. */
export const foundKinds = [
  'account',
  'contact',
  'plan',
  'objective',
  'strategy',
  'action',
  'buying-center',
  'touchpoint',
  'product-line',
] as const
export type FoundKind = (typeof foundKinds)[number]
