import type { Coach } from '#shared/domain/plan/coach/rules.ts'
import type { OwnTemplate } from '#shared/domain/plan/template.ts'
import { shapeOf, versioned } from './shape.ts'

export const planTemplateShape = shapeOf<OwnTemplate>()('plan_template', {
  ...versioned,
  key: 'text',
  edition: 'integer',
  name: 'text',
  tiers: 'list',
  sections: 'list',
  scorecard: 'list',
  health: 'list',
  isRetired: 'flag',
})

export const coachShape = shapeOf<Coach>()('coach', { ...versioned, rules: 'list' })
