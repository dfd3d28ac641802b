import type { ChosenTreatment } from '#shared/domain/economics/chosen-treatment.ts'
import type { TierRules } from '#shared/domain/account/tier-rules.ts'
import { shapeOf, versioned } from './shape.ts'

export const chosenTreatmentShape = shapeOf<ChosenTreatment>()('chosen_treatment', {
  ...versioned,
  accountId: 'text',
  treatment: 'text',
  suggested: 'text',
  note: 'text',
  decidedOn: 'text',
  decidedBy: 'text',
})

export const tierRulesShape = shapeOf<TierRules>()('tier_rules', {
  ...versioned,
  rules: 'list',
  hoursAvailable: 'real',
})
