import type { CenterCompetitor, Competitor, CompetitorStanding } from '#shared/domain/competitor/model.ts'
import type { WhiteSpaceCell } from '#shared/domain/white-space/model.ts'
import { shapeOf, versioned } from './shape.ts'

export const competitorShape = shapeOf<Competitor>()('competitor', {
  ...versioned,
  name: 'text',
  note: 'text',
})

export const whiteSpaceCellShape = shapeOf<WhiteSpaceCell>()('white_space_cell', {
  ...versioned,
  accountId: 'text',
  productLineId: 'text',
  potentialMinor: 'integer',
  spendMinor: 'integer',
  sharePercent: 'integer',
  brands: 'record',
  incumbentId: 'text',
  note: 'text',
  evidence: 'record',
})

export const centerCompetitorShape = shapeOf<CenterCompetitor>()('center_competitor', {
  ...versioned,
  buyingCenterId: 'text',
  competitorId: 'text',
  note: 'text',
})

export const competitorStandingShape = shapeOf<CompetitorStanding>()('competitor_standing', {
  ...versioned,
  centerCompetitorId: 'text',
  contactId: 'text',
  standing: 'text',
  evidence: 'record',
})

/** Parents before their children. */
export const whiteSpaceShapes = [
  competitorShape,
  whiteSpaceCellShape,
  centerCompetitorShape,
  competitorStandingShape,
] as const
