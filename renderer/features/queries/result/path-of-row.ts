import type { QueryAnswer } from '#shared/contract/query.ts'
import type { ObjectKey } from '#shared/domain/query/objects.ts'
import { assertNever } from '#shared/kernel/result.ts'

type Row = Pick<QueryAnswer['rows'][number], 'id' | 'accountId' | 'leadId'>

/** The address where a row's thing is shown; none for figures of several, or for what has lost its account. */
export function pathOfRow(object: ObjectKey, { id, accountId, leadId }: Row): string | undefined {
  if (id === null) return undefined
  const at = (page: string): string | undefined =>
    accountId === null ? undefined : `/accounts/${accountId}${page}`
  switch (object) {
    case 'team-member':
      return '/settings/team'
    case 'lead':
      return `/portfolio/leads?lead=${leadId}`
    case 'campaign':
    case 'campaign-account':
    case 'campaign-wave':
    case 'campaign-response':
      return `/portfolio/campaigns/${leadId}`
    case 'import':
      return '/data/imports'
    case 'account':
    case 'order-line':
      return at('')
    case 'person':
    case 'relationship':
    case 'informal-line':
      return at(`/people?person=${leadId}`)
    case 'buying-center':
    case 'member':
      return at(`/buying-centers?center=${leadId}`)
    case 'touchpoint':
    case 'outcome':
    case 'participant':
      return at(`/activity?touchpoint=${leadId}`)
    case 'opportunity':
      return at(`/opportunities?opportunity=${leadId}`)
    case 'plan':
      return at(`/plan?plan=${leadId}`)
    case 'objective':
    case 'action':
      return at(`/plan?plan=${leadId}&part=${id}`)
    default:
      return assertNever(object)
  }
}
