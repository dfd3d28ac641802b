import type { FoundRow } from '#shared/contract/search.ts'

/** The address where a thing that was found is shown, itself selected; none for what has no page. */
export function pathOfFound(row: FoundRow): string | undefined {
  const account = `/accounts/${row.accountId}`
  switch (row.kind) {
    case 'account':
      return account
    case 'contact':
      return `${account}/people?person=${row.id}`
    case 'buying-center':
      return `${account}/buying-centers?center=${row.id}`
    case 'opportunity':
      return `${account}/opportunities?opportunity=${row.id}`
    case 'plan':
      return `${account}/plan?plan=${row.id}${row.sectionId === null ? '' : `&part=${row.sectionId}`}`
    case 'objective':
    case 'strategy':
    case 'action':
      return `${account}/plan?plan=${row.planId}&part=${row.id}`
    case 'touchpoint':
      return `${account}/activity?touchpoint=${row.id}`
    case 'lead':
      return `/portfolio/leads?lead=${row.id}`
    case 'campaign':
      return `/portfolio/campaigns/${row.id}`
    case 'product-line':
      return undefined
  }
}
