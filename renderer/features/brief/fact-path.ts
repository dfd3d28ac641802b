import type { FactRef } from '#shared/domain/brief/sentence.ts'

/** The address where a fact is shown and can be changed. */
export function pathOfFact(accountId: string, { kind, id, field, within }: FactRef): string {
  const account = `/accounts/${accountId}`
  switch (kind) {
    case 'account':
      if (field === 'orders') return `${account}/economics`
      return field === 'spend' ? `${account}/white-space` : account
    case 'contact':
      return `${account}/people?person=${id}`
    case 'relationship':
    case 'informal-line':
      return within === null ? `${account}/people` : `${account}/people?person=${within}`
    case 'member':
    case 'benefit':
      return `${account}/buying-centers?center=${within ?? ''}`
    case 'buying-center':
      return `${account}/buying-centers?center=${id}`
    case 'opportunity':
      return `${account}/opportunities?opportunity=${id}`
    case 'touchpoint':
      return `${account}/activity?touchpoint=${id}`
    case 'outcome':
      return `${account}/activity?touchpoint=${within ?? ''}`
    case 'plan':
      return `${account}/plan?plan=${id}`
    case 'action':
    case 'plan-risk':
      return `${account}/plan?plan=${within ?? ''}&part=${id}`
    case 'contract':
      return `${account}/contracts`
    case 'white-space-cell':
      return `${account}/white-space`
  }
}
