import type { CostModel } from '#shared/domain/economics/cost-to-serve.ts'
import { shapeOf, versioned } from './shape.ts'

export const costModelShape = shapeOf<CostModel>()('cost_model', {
  ...versioned,
  name: 'text',
  validFrom: 'text',
  activities: 'list',
  termDays: 'integer',
  financeRate: 'real',
})
