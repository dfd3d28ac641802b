import type { Plan } from '#shared/domain/plan/model.ts'
import type { ReactNode } from 'react'
import { LoyaltyLadder } from './loyalty-ladder.tsx'
import { RiskList } from './risk-list.tsx'
import { SwotView } from './swot-view.tsx'
import { ValueProposition } from './value-proposition.tsx'
import { WorldBoard } from './world-board.tsx'

type Part = (plan: Plan) => ReactNode

/** What stands under the text of a section, by the section's key. A part that is added here needs nothing else of the page. */
const parts: Readonly<Record<string, Part>> = {
  'customer-market': ({ id, accountId }) => (
    <>
      <WorldBoard accountId={accountId} planId={id} />
      <LoyaltyLadder accountId={accountId} />
    </>
  ),
  swot: ({ id, accountId }) => <SwotView planId={id} accountId={accountId} />,
  'value-proposition': ({ id, accountId }) => <ValueProposition planId={id} accountId={accountId} />,
  risks: ({ id }) => <RiskList planId={id} />,
}

/** `null` where a section is its text alone. */
export function sectionPart(key: string, plan: Plan): ReactNode {
  return parts[key]?.(plan) ?? null
}
