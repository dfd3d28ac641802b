import { CompetitorsPart } from '../features/competitors/competitors-part.tsx'
import { partsOfPlan } from '../features/plan/parts/section-parts.tsx'
import { PlanPage } from '../features/plan/plan-page.tsx'
import { ProgramPart } from '../features/program/program-part.tsx'
import { SectionPartsContext, type SectionParts } from '../features/plan/section-parts.ts'
import { GapList } from '../features/white-space/gap-list.tsx'

const parts: SectionParts = {
  ...partsOfPlan,
  accounts: ProgramPart,
  'white-space': GapList,
  competitors: CompetitorsPart,
}

/** The plans of an account, with what other features show within their sections. */
export function PlanPlace() {
  return (
    <SectionPartsContext value={parts}>
      <PlanPage />
    </SectionPartsContext>
  )
}
