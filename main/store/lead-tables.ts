import type { Lead } from '#shared/domain/lead/model.ts'
import type { LeadScoring } from '#shared/domain/lead/scoring.ts'
import { shapeOf, versioned } from './shape.ts'

export const leadShape = shapeOf<Lead>()('lead', {
  ...versioned,
  sourceId: 'text',
  firstName: 'text',
  lastName: 'text',
  title: 'text',
  email: 'text',
  phone: 'text',
  company: 'text',
  website: 'text',
  city: 'text',
  country: 'text',
  industry: 'text',
  employees: 'integer',
  source: 'text',
  sourceDetail: 'text',
  status: 'text',
  disqualifiedReason: 'text',
  ownerId: 'text',
  need: 'text',
  products: 'list',
  currency: 'text',
  budgetMinor: 'integer',
  decidesOn: 'text',
  decisionRole: 'text',
  receivedOn: 'text',
  nextStep: 'text',
  nextStepDueOn: 'text',
  touches: 'list',
  convertedOn: 'text',
  accountId: 'text',
  contactId: 'text',
  opportunityId: 'text',
})

export const leadScoringShape = shapeOf<LeadScoring>()('lead_scoring', {
  ...versioned,
  rules: 'list',
  halfLifeDays: 'integer',
})
