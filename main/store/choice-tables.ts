import type { BriefWording } from '#shared/domain/brief/wording.ts'
import type { BudgetCell } from '#shared/domain/economics/budget.ts'
import type { ChosenTreatment } from '#shared/domain/economics/chosen-treatment.ts'
import type { FactorScore, MatrixFactors } from '#shared/domain/economics/matrix-factors.ts'
import type { TermsScenario } from '#shared/domain/economics/terms-scenario.ts'
import type { TierRules } from '#shared/domain/account/tier-rules.ts'
import type { CustomerChoice } from '#shared/domain/sensitivity/choice.ts'
import type { CustomerRules } from '#shared/domain/sensitivity/fields.ts'
import type { Contract } from '#shared/domain/customer-contract/model.ts'
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

export const termsScenarioShape = shapeOf<TermsScenario>()('terms_scenario', {
  ...versioned,
  accountId: 'text',
  name: 'text',
  terms: 'list',
})

export const matrixFactorsShape = shapeOf<MatrixFactors>()('matrix_factors', {
  ...versioned,
  factors: 'list',
})

export const factorScoreShape = shapeOf<FactorScore>()('factor_score', {
  ...versioned,
  accountId: 'text',
  factor: 'text',
  score: 'real',
})

export const briefWordingShape = shapeOf<BriefWording>()('brief_wording', {
  ...versioned,
  accountId: 'text',
  section: 'text',
  slot: 'text',
  form: 'text',
  text: 'text',
  drafted: 'record',
  writtenOn: 'text',
  writtenBy: 'text',
})

export const budgetCellShape = shapeOf<BudgetCell>()('budget_cell', {
  ...versioned,
  accountId: 'text',
  productLine: 'text',
  month: 'text',
  measure: 'text',
  kind: 'text',
  amountMinor: 'integer',
})

export const customerRulesShape = shapeOf<CustomerRules>()('customer_rules', {
  ...versioned,
  fields: 'record',
  words: 'list',
})

export const customerChoiceShape = shapeOf<CustomerChoice>()('customer_choice', {
  ...versioned,
  accountId: 'text',
  field: 'text',
  text: 'text',
  form: 'text',
  reason: 'text',
  chosenOn: 'text',
  chosenBy: 'text',
})

export const contractShape = shapeOf<Contract>()('contract', {
  ...versioned,
  accountId: 'text',
  name: 'text',
  productLine: 'text',
  startsOn: 'text',
  endsOn: 'text',
  noticeCount: 'integer',
  noticeUnit: 'text',
  renewsMonths: 'integer',
  amountMinor: 'integer',
  note: 'text',
})

export const choiceShapes = [
  chosenTreatmentShape,
  tierRulesShape,
  termsScenarioShape,
  matrixFactorsShape,
  factorScoreShape,
  briefWordingShape,
  budgetCellShape,
  contractShape,
  customerRulesShape,
  customerChoiceShape,
] as const
