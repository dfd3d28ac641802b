import type { FactRef } from '#shared/domain/brief/sentence.ts'
import type { Drill } from './drill.ts'

/** Where a fact of an account is looked at within the room. */
export function drillOfFact(
  { planId, accountId }: Readonly<{ planId: string; accountId: string }>,
  { kind, id, field, within }: FactRef,
): Drill {
  const account: Drill = { kind: 'account', within: accountId, id: accountId }
  switch (kind) {
    case 'account':
      if (field === 'orders') return { kind: 'figure', planId, figure: 'revenue' }
      return field === 'spend' ? { kind: 'wallet', within: accountId, id: accountId } : account
    case 'contact':
      return { kind: 'person', within: accountId, id }
    case 'relationship':
    case 'informal-line':
      return within === null ? account : { kind: 'person', within: accountId, id: within }
    case 'member':
    case 'benefit':
      return within === null ? account : { kind: 'center', within: accountId, id: within }
    case 'buying-center':
      return { kind: 'center', within: accountId, id }
    case 'opportunity':
      return { kind: 'opportunity', within: accountId, id }
    case 'touchpoint':
      return { kind: 'touchpoint', within: accountId, id }
    case 'outcome':
      return within === null ? account : { kind: 'touchpoint', within: accountId, id: within }
    case 'plan':
      return { kind: 'plan', within: id, id }
    case 'action':
      return { kind: 'action', within: within ?? planId, id }
    case 'plan-risk':
      return { kind: 'risk', within: within ?? planId, id }
    case 'white-space-cell':
      return { kind: 'wallet', within: accountId, id: accountId }
  }
}
