import type { PlanCopy } from '#shared/domain/plan/copy.ts'
import { shapeOf, versioned } from './shape.ts'

export const planCopyShape = shapeOf<PlanCopy>()('plan_copy', {
  ...versioned,
  planId: 'text',
  reason: 'text',
  takenOn: 'text',
  content: 'record',
})
