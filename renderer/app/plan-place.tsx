import { CompetitorsPart } from '../features/competitors/competitors-part.tsx'
import { partsOfPlan } from '../features/plan/parts/section-parts.tsx'
import { PlanPage } from '../features/plan/plan-page.tsx'
import { PeopleKnown } from '../features/plan-known/people-known.tsx'
import { ProfileKnown } from '../features/plan-known/profile-known.tsx'
import { TeamKnown } from '../features/plan-known/team-known.tsx'
import { ProgramPart } from '../features/program/program-part.tsx'
import { ReviewLog } from '../features/reviews/review-log.tsx'
import { BusinessPlace } from './business-place.tsx'
import { SectionPartsContext, type SectionParts } from '../features/plan/section-parts.ts'
import { GapList } from '../features/white-space/gap-list.tsx'

const parts: SectionParts = {
  ...partsOfPlan,
  profile: ProfileKnown,
  people: PeopleKnown,
  'current-business': BusinessPlace,
  team: TeamKnown,
  accounts: ProgramPart,
  'white-space': GapList,
  competitors: CompetitorsPart,
  'review-log': ReviewLog,
}

/** The plans of an account, with what other features show within their sections. */
export function PlanPlace() {
  return (
    <SectionPartsContext value={parts}>
      <PlanPage />
    </SectionPartsContext>
  )
}
