import type { LoyaltyProof } from '#shared/domain/loyalty/ladder.ts'
import type { PlanLine } from '#shared/domain/plan/plan-line.ts'
import type { PlanRisk } from '#shared/domain/plan/risk.ts'
import type { WorldCard, WorldTie } from '#shared/domain/world/model.ts'
import { shapeOf, versioned } from './shape.ts'

export const worldCardShape = shapeOf<WorldCard>()('world_card', {
  ...versioned,
  accountId: 'text',
  kind: 'text',
  title: 'text',
  note: 'text',
  contactId: 'text',
  certainty: 'text',
  source: 'text',
  asOf: 'text',
  swot: 'text',
  position: 'integer',
})

export const worldTieShape = shapeOf<WorldTie>()('world_tie', {
  ...versioned,
  worldCardId: 'text',
  otherWorldCardId: 'text',
  objectiveId: 'text',
})

export const loyaltyProofShape = shapeOf<LoyaltyProof>()('loyalty_proof', {
  ...versioned,
  accountId: 'text',
  rung: 'text',
  provedOn: 'text',
  title: 'text',
})

export const planRiskShape = shapeOf<PlanRisk>()('plan_risk', {
  ...versioned,
  planId: 'text',
  title: 'text',
  likelihood: 'integer',
  effect: 'integer',
  ownerId: 'text',
  sign: 'text',
  answer: 'text',
  swot: 'text',
  position: 'integer',
})

export const planLineShape = shapeOf<PlanLine>()('plan_line', {
  ...versioned,
  planId: 'text',
  part: 'text',
  title: 'text',
  worldCardId: 'text',
  benefitId: 'text',
  position: 'integer',
})

/** Parents before their children; behind accounts, contacts, benefits, plans and objectives. */
export const worldShapes = [
  worldCardShape,
  worldTieShape,
  loyaltyProofShape,
  planRiskShape,
  planLineShape,
] as const
