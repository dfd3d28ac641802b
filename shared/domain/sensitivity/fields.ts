import type { Id } from '#shared/kernel/id.ts'

/** Who may read a field: the customer it is about, we alone, or of us only who needs it. */
export const sensitivities = ['customer', 'internal', 'secret'] as const
export type Sensitivity = (typeof sensitivities)[number]

/** Every field that could leave in what is made for a customer, with how sensitive it is unless the workspace says otherwise. */
export const usualSensitivities = {
  'account-name': 'customer',
  'plan-title': 'customer',
  'plan-period': 'customer',
  'customer-goal': 'customer',
  'we-bring': 'customer',
  'they-gain': 'customer',
  'value-text': 'customer',
  objective: 'customer',
  'objective-owner': 'customer',
  'objective-due': 'customer',
  action: 'customer',
  'action-owner': 'customer',
  'action-people': 'customer',
  'action-due': 'customer',
  'action-state': 'customer',
  promise: 'customer',
  'promise-side': 'customer',
  'promise-people': 'customer',
  'promise-due': 'customer',
  'contact-name': 'customer',
  'contact-title': 'customer',
  'team-name': 'customer',
  'team-role': 'customer',
  'team-reach': 'customer',
  'meeting-day': 'customer',
  'meeting-channel': 'customer',
  'meeting-people': 'internal',
  'meeting-subject': 'internal',
  'plan-state': 'internal',
  'objective-ground': 'internal',
  strategy: 'internal',
  'action-note': 'internal',
  'action-effort': 'internal',
  metric: 'internal',
  investment: 'internal',
  opportunity: 'internal',
  'opportunity-amount': 'internal',
  'opportunity-next-step': 'internal',
  risk: 'internal',
  swot: 'internal',
  contract: 'internal',
  'contract-terms': 'internal',
  'contract-amount': 'secret',
  'contract-note': 'secret',
  'we-gain': 'internal',
  'customer-pressure': 'internal',
  'section-text': 'internal',
  attitude: 'secret',
  influence: 'secret',
  'buying-role': 'secret',
  'personal-win': 'secret',
  'contact-note': 'secret',
  'meeting-note': 'secret',
  'said-in-meeting': 'secret',
  margin: 'secret',
  competitor: 'secret',
  'competitor-note': 'secret',
} as const satisfies Record<string, Sensitivity>
export type SafeField = keyof typeof usualSensitivities

export const safeFields = Object.keys(usualSensitivities) as readonly SafeField[]

/** What a workspace says otherwise of its fields. */
export type OwnSensitivities = Readonly<Partial<Record<SafeField, Sensitivity>>>

/** What a workspace lets its customers see: fields that are other than usual, and words of its own that never leave. */
export type CustomerRules = Readonly<{
  id: Id<'customer-rules'>
  fields: OwnSensitivities
  words: readonly string[]
  version: number
}>

export type UsedRules = Pick<CustomerRules, 'fields' | 'words' | 'version'>

export const usualRules: UsedRules = { fields: {}, words: [], version: 0 }

/** What is usually secret stays so: it leaves by a word given each time, never by a setting. */
export function mayBecome(field: SafeField, sensitivity: Sensitivity): boolean {
  return usualSensitivities[field] !== 'secret' || sensitivity === 'secret'
}

export function sensitivityOf(field: SafeField, own: OwnSensitivities): Sensitivity {
  const said = own[field]
  return said !== undefined && mayBecome(field, said) ? said : usualSensitivities[field]
}
