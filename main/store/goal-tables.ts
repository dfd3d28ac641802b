import type { Investment } from '#shared/domain/plan/investment.ts'
import type { Metric } from '#shared/domain/plan/metric.ts'
import { shapeOf, versioned } from './shape.ts'

export const metricShape = shapeOf<Metric>()('metric', {
  ...versioned,
  objectiveId: 'text',
  name: 'text',
  source: 'text',
  buyingCenterId: 'text',
  unit: 'text',
  baseline: 'real',
  target: 'real',
  readings: 'list',
  position: 'integer',
})

export const investmentShape = shapeOf<Investment>()('investment', {
  ...versioned,
  planId: 'text',
  kind: 'text',
  title: 'text',
  amountMinor: 'integer',
  effortMinutes: 'integer',
  startsOn: 'text',
  endsOn: 'text',
  ownerId: 'text',
  decision: 'text',
  note: 'text',
  position: 'integer',
})

/** What stands under the plans beside their text, parents before their children. */
export const goalShapes = [metricShape, investmentShape] as const
