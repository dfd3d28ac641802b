import type { AccountId } from '#shared/domain/account/model.ts'
import { ContractsPart } from '../features/contracts/contracts-part.tsx'
import { BusinessKnown } from '../features/plan-known/business-known.tsx'

/** Current business within a plan: what is bought and about to be, and what was agreed upon. */
export function BusinessPlace({ accountId }: Readonly<{ accountId: AccountId }>) {
  return (
    <>
      <BusinessKnown accountId={accountId} />
      <ContractsPart accountId={accountId} />
    </>
  )
}
