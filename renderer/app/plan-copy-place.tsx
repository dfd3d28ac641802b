import { AsOfCenters } from '../features/account-history/as-of-centers.tsx'
import { AsOfInvestments, AsOfMetrics } from '../features/account-history/as-of-goals.tsx'
import { AsOfOpportunities } from '../features/account-history/as-of-opportunities.tsx'
import { AsOfPeople } from '../features/account-history/as-of-people.tsx'
import { AsOfPlanParts } from '../features/account-history/as-of-plan-parts.tsx'
import { AsOfWorld } from '../features/account-history/as-of-world.tsx'
import { CopyAroundContext, type CopyPartProps } from '../features/plan/copies/copy-around.ts'
import { PlanCopyPage } from '../features/plan/copies/plan-copy-page.tsx'

const around = {
  metrics: AsOfMetrics,
  investments: AsOfInvestments,
  people: ({ then }: CopyPartProps) => <AsOfPeople then={then} now={then} />,
  centers: AsOfCenters,
  opportunities: ({ then }: CopyPartProps) => <AsOfOpportunities then={then} now={then} />,
  world: AsOfWorld,
  parts: AsOfPlanParts,
}

/** A copy of a plan, with what the history of the account shows of that moment. */
export function PlanCopyPlace() {
  return (
    <CopyAroundContext value={around}>
      <PlanCopyPage />
    </CopyAroundContext>
  )
}
