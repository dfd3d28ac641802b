/** What can change: the noun before the dot of a procedure's name. */
export const topics = [
  'application',
  'workspace',
  'team-member',
  'account',
  'contact',
  'relationship',
  'informal-line',
  'buying-center',
  'plan',
  'product-line',
  'order',
  'touchpoint',
  'rating',
  'history',
  'import',
  'file',
  'search',
  'job',
  'backup',
] as const
export type Topic = (typeof topics)[number]
