import type { QueryAnswer } from '#shared/contract/query.ts'
import type { ObjectKey } from '#shared/domain/query/objects.ts'
import { assertNever } from '#shared/kernel/result.ts'

type Row = Pick<QueryAnswer['rows'][number], 'id' | 'accountId' | 'leadId'>

/** The address where a row's thing is shown; none for figures of several. */
export function pathOfRow(object: ObjectKey, { id, accountId, leadId }: Row): string | undefined {
  if (id === null) return undefined
  switch (object) {
    case 'team-member':
      return '/settings'
    case 'lead':
      return `/portfolio/leads?lead=${leadId}`
    case 'campaign':
    case 'campaign-account':
    case 'campaign-wave':
    case 'campaign-response':
      return `/portfolio/campaigns/${leadId}`
    case 'import':
      return '/data/imports'
  }
  if (accountId === null) return undefined
  const account = `/accounts/${accountId}`
  switch (object) {
    case 'account':
    case 'order-line':
      return account
    case 'person':
    case 'relationship':
    case 'informal-line':
      return `${account}/people?person=${leadId}`
    case 'buying-center':
    case 'member':
      return `${account}/buying-centers?center=${leadId}`
    case 'touchpoint':
    case 'outcome':
    case 'participant':
      return `${account}/activity?touchpoint=${leadId}`
    case 'opportunity':
      return `${account}/opportunities?opportunity=${leadId}`
    case 'plan':
      return `${account}/plan?plan=${leadId}`
    case 'objective':
    case 'action':
      return `${account}/plan?plan=${leadId}&part=${id}`
    default:
      return assertNever(object)
  }
}
