/** What a search leads to. */
export const foundKinds = [
  'account',
  'contact',
  'plan',
  'objective',
  'strategy',
  'action',
  'buying-center',
  'opportunity',
  'touchpoint',
  'product-line',
  'lead',
  'campaign',
] as const
export type FoundKind = (typeof foundKinds)[number]
