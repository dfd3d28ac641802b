import type { SectionParts } from '../section-parts.ts'
import { LoyaltyLadder } from './loyalty-ladder.tsx'
import { RiskList } from './risk-list.tsx'
import { SwotView } from './swot-view.tsx'
import { ValueProposition } from './value-proposition.tsx'
import { WorldBoard } from './world-board.tsx'

/** What a plan keeps beside the text of a section, by the section's key. */
export const partsOfPlan: SectionParts = {
  'customer-market': ({ planId, accountId }) => (
    <>
      <WorldBoard accountId={accountId} planId={planId} />
      <LoyaltyLadder accountId={accountId} />
    </>
  ),
  swot: ({ planId, accountId }) => <SwotView planId={planId} accountId={accountId} />,
  'value-proposition': ({ planId, accountId }) => <ValueProposition planId={planId} accountId={accountId} />,
  risks: ({ planId }) => <RiskList planId={planId} />,
}
